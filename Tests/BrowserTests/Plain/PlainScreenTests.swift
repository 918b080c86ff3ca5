import BidiText
import DialogueRecord
import Screen
import SeededNumbers
import TestSupport
import Testing

@testable import Browser

@Suite("Screens without frames and ornaments")
struct PlainScreenTests {
  private static let files = RecordedFiles("Tests/BrowserTests/Plain/Screens")
  private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 40, rows: 10)]

  static let recorded: [RecordedScreen] = [
    ("browse", "kk<Enter>j", false), ("matrix", "cj", false), ("hits", "crime<Enter>j", true),
  ].flatMap { name, keys, isSearching in
    Language.allCases.map { language in
      var settings = Settings(language: language)
      settings.isPlain = true
      return RecordedScreen(
        name: "plain-\(name)-\(language.rawValue)", size: sizes[0], settings: settings, keys: keys,
        isSearching: isSearching, content: .parts([.seen, .logical]))
    }
  }

  @Test("Each is what its file shows", arguments: recorded)
  func screen(_ screen: RecordedScreen) throws {
    try screen.check(in: Self.files)
  }

  @Test("No file is left of a screen that is no longer recorded")
  func names() throws {
    try RecordedScreen.checkNames(of: Self.recorded, in: Self.files)
  }

  private static func hasLines(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) }
  }

  @Test("No screen has lines or blocks", arguments: PlainStop.all)
  func lines(_ stop: PlainStop) throws {
    for language in Language.allCases {
      for size in Self.sizes {
        let frame = try stop.run(size, language).frame
        #expect(!Self.hasLines(frame.text) && !Self.hasLines(frame.logicalText), "\(language) \(size)\n\(frame.text)")
        #expect(Self.hasLines(try stop.run(size, language, isPlain: false).frame.text), "\(language) \(size)")
      }
    }
  }

  @Test("Nor where keys are pressed at random")
  func random() throws {
    var generator = SeededGenerator(seed: 11)
    let keys = try Key.list("jkgGxcmdtM/?,yei[]frLvs n<Enter><Esc><Tab><Down><PgDn>A12341KT")
    for _ in 0..<12 {
      var settings = Settings(language: generator.pick(Language.allCases))
      settings.isPlain = true
      settings.coloring = Palette.mono.coloring
      var run = try Run.searching(generator.pick(Self.sizes), settings, keys: "crime<Enter>")
      for _ in 0..<40 {
        run.send(.key(generator.pick(keys)))
        #expect(!Self.hasLines(run.frame.text), "\(run.frame.text)")
      }
    }
  }

  // The courses of themes are said in words where there are no ornaments, and stand elsewhere.
  private static let framed = ["kk<Enter>j", "2j", "tG<Enter>", "cj", "djj", "?<Down>"]

  @Test("Texts stand where they stand with frames", arguments: framed)
  func places(keys: String) throws {
    for language in Language.allCases {
      let stop = PlainStop("", keys)
      let (plain, framed) = (
        try stop.run(Self.sizes[1], language).frame, try stop.run(Self.sizes[1], language, isPlain: false).frame
      )
      #expect(plain.cursor == framed.cursor)
      // The last row says where one is.
      for (new, old) in zip(plain.cells, framed.cells).dropLast(120) where !Self.hasLines(old.text) {
        #expect(new.text == old.text && new.style == old.style)
      }
    }
  }

  @Test("The sign of what is selected points where it is read")
  func selection() throws {
    let stop = PlainStop("", "k")
    #expect(try stop.run(Self.sizes[0], .english).frame.text.contains(">2020"))
    #expect(try stop.run(Self.sizes[0], .arabic).frame.text.contains("2020<"))
  }
}
