import DialogueExport
import DialogueRecord
import DialogueSearch
import Screen
import TestSupport
import Testing

@testable import Browser

@Suite("What is done with a part of a text")
struct PartUseTests {
  private func run(_ id: String, _ settings: Settings = Settings(), keys: String = "") throws -> Run {
    var run = try Run(Size(columns: 80, rows: 24), settings)
    run.go(toPassage: id)
    try run.press("V" + keys)
    return run
  }

  @Test("It is copied to the letter, alone or with the citation in its language", arguments: Language.allCases)
  func copies(language: Language) throws {
    let record = try Bundled.record()
    let passage = try #require(record.passage("2021.1"))
    for text in Language.allCases {
      let keys = (text == language ? "" : "<Tab>") + "ww ww"
      let choosing = try run("2021.1", Settings(language: language), keys: keys)
      let part = try #require(choosing.chosen)
      #expect(part.split(separator: " ").count == 3 && passage.text[text].contains(part))
      let citation = try #require(record.citation(of: "2021.1", in: text)?.text(.plain))
      for (key, wanted) in [("y2", part), ("<Enter>1", "\(part)\n\(citation)"), ("y<Down><Down><Enter>", citation)] {
        var copying = choosing
        try copying.press(key)
        #expect(copying.copied == wanted)
        #expect(copying.state.overlay == nil && copying.effects.count == 1)
      }
      #expect(citation.contains("English translation by this project") == (text == .english))
    }
  }

  @Test("Its name is said in the language of the interface")
  func names() throws {
    for (key, name) in [("1", "The part and its citation"), ("2", "The part"), ("3", "The citation")] {
      guard case .copy(_, name: let said) = try run("2021.1", keys: "y" + key).effects.last else {
        Issue.record("nothing is copied by \(key)")
        continue
      }
      #expect(said == "\(name) (2021.1)")
    }
  }

  @Test("Out of the list of uses one step leads back to what is chosen")
  func back() throws {
    for key in ["<Esc>", "q", "<BS>"] {
      let run = try run("2021.1", keys: "s<Enter>" + key)
      let sentence = try self.run("2021.1", keys: "s").chosen
      #expect(run.chosen == sentence && run.partChoice?.offer == nil && run.partChoice?.isExtending == true)
    }
    for keys in ["y<C-c>", "<C-c>"] { #expect(try run("2021.1", keys: keys).effects == [.quit]) }
  }

  @Test("Searched as a phrase it finds where it stands, from the list and at once", arguments: Language.allCases)
  func search(language: Language) throws {
    for keys in ["ww www/", "ww wwwy4", "ww wwwظ"] {
      var run = try Run.searching(Size(columns: 80, rows: 24), Settings(language: language), keys: "x")
      run.go(toPassage: "2020.2")
      try run.press("V")
      let texts = try #require(try Bundled.record().passage("2020.2")).text
      try run.press(keys)
      #expect(run.state.overlay == nil && run.state.screen == .search)
      let query = run.state.search.field.text
      #expect(query.first == "\"" && query.last == "\"" && texts[language].contains(query.dropFirst().dropLast()))
      #expect(run.state.search.results?.hits.map(\.id).contains("2020.2") == true)
    }
  }

  @Test("Quotes and a star in it are no operators")
  func phrase() throws {
    let texts = Bilingual(ar: "نص", en: "“Reg.” of \"all*\" the\nkinds*")
    let run = try Run.choosing(.english, texts, keys: "a/")
    #expect(run.state.search.field.text == "\"Reg. of all* the kinds\"")
  }

  @Test("Where the source's own reading is shown a part of it is chosen")
  func sourceReading() throws {
    let passage = try #require(try Bundled.record().passage("2020.3.3"))
    try #require(passage.source != passage.text.ar)
    var settings = Settings(texts: .arabic)
    for isShown in [false, true] {
      settings.showsSourceReadings = isShown
      let run = try run("2020.3.3", settings, keys: "a")
      #expect(run.chosen == (isShown ? passage.source : passage.text.ar))
    }
  }
}
