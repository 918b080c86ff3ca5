import BidiText
import DialogueRecord
import Screen
import TestSupport
import Testing

@testable import Browser

@Suite("The table of actions")
struct ActionTableTests {
  @Test("No key does two things")
  func keys() {
    let keys = Action.allCases.flatMap(\.keys)
    #expect(keys.count == Set(keys).count)
    for action in Action.allCases {
      #expect(!action.keys.isEmpty, "\(action)")
      for key in action.keys { #expect(Action.of(key) == action) }
    }
  }

  @Test("Every action has a name of its own in both languages", arguments: Language.allCases)
  func titles(language: Language) throws {
    let catalogue = try Bundled.catalogue(language)
    let titles = Action.allCases.map { catalogue[$0.title] }
    #expect(Set(titles).count == Action.allCases.count)
    #expect(Set(Action.allCases.map(\.title)).count == Action.allCases.count)
  }

  @Test("The names fit into help on a screen of 80 columns", arguments: Language.allCases)
  func widths(language: Language) throws {
    let catalogue = try Bundled.catalogue(language)
    for action in Action.allCases {
      let title = catalogue[action.title]
      #expect(Paragraph(title, direction: catalogue.direction).columns <= 51, "\(title)")
      let keys = action.keys.map(\.title).joined(separator: " ")
      #expect(Paragraph(keys, direction: .leftToRight).columns <= 20, "\(keys)")
    }
  }

  @Test("docs/keys.md is the table")
  func documentation() throws {
    let bytes = try Folder(path: Repository.root + "/docs").read("keys.md")
    let table = KeyReference.markdown(try Bundled.catalogues())
    #expect(String(decoding: bytes, as: UTF8.self) == table, "write it anew: hiwar keys --no-config > docs/keys.md")
  }

  @Test("Help lists every action with its keys")
  func help() throws {
    var run = try Run(Size(columns: 120, rows: 100), keys: "?")
    #expect(run.listedActions == Action.allCases)
    let catalogue = try Bundled.catalogue(.english)
    let text = run.frame.text
    for action in Action.allCases {
      #expect(text.contains(action.keys.map(\.title).joined(separator: " ")))
      #expect(text.contains(catalogue[action.title]), "\(action)")
    }
    run.send(.key(.escape))
    #expect(run.listedActions == nil)
  }
}
