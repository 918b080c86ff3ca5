import DialogueRecord
import Foundation
import Screen
import TestSupport
import Testing

@testable import Browser

/// The screens of searching as they were looked at and found good. `HIWAR_RECORD_SCREENS=1 swift test` records them anew.
@Suite("Screens of searching as recorded")
struct SearchScreenTests {
  private static let folder = Repository.root + "/Tests/BrowserTests/Search/Screens/"
  private static let screens: [(name: String, keys: String)] = [
    ("information", "access<Space>information<Enter>j"), ("cyber", "سيبرانية<Enter>"), ("ftf", "FTF"),
    ("nothing", "xylophone"), ("concordance-arabic", "تعاون<Enter>Kj"), ("concordance-english", "cooperation<Enter>Ks"),
    ("trend", "تعاون<Space>cooperation<Enter>T"),
  ]
  private static let sizes = [(80, 24), (120, 36), (200, 60)].map { Size(columns: $0, rows: $1) }

  static let all: [(screen: String, keys: String, size: Size, language: Language)] = screens.flatMap { screen in
    sizes.flatMap { size in Language.allCases.map { (screen.name, screen.keys, size, $0) } }
  }

  private static func name(_ screen: String, _ size: Size, _ language: Language) -> String {
    "\(screen)-\(size.columns)x\(size.rows)-\(language.rawValue).txt"
  }

  @Test("As recorded", arguments: all)
  func recorded(screen: String, keys: String, size: Size, language: Language) throws {
    let frame = try Run.searching(size, Settings(language: language), keys: keys).frame
    let cursor = frame.cursor.map { "cursor \($0.row) \($0.column)" } ?? "no cursor"
    let shown = "\(frame.text)\n\(cursor)\n"
    let name = Self.name(screen, size, language)
    let path = Self.folder + name
    if ProcessInfo.processInfo.environment["HIWAR_RECORD_SCREENS"] != nil {
      try shown.write(toFile: path, atomically: true, encoding: .utf8)
    }
    let recorded = try String(contentsOfFile: path, encoding: .utf8)
    #expect(shown == recorded, "\(name)")
  }

  @Test("No file is left of a screen that is no longer recorded")
  func files() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
    #expect(Set(names) == Set(Self.all.map { Self.name($0.screen, $0.size, $0.language) }))
  }
}
