import BidiText
import DialogueRecord
import Lexis
import Screen
import TestSupport
import Testing

@testable import Browser

@Suite("A part of a text chosen by keys")
struct PartChoiceTests {
  @Test(
    "In English, whatever the language of the interface",
    arguments: [
      ("", "The"), ("w", "first"), ("ll", "line"), ("wwb", "first"), ("bh", "The"), ("ww<Left>", "first"),
      ("<Right><C-Right>", "line"), ("<Right><C-Left>", "The"), ("G", "Last"), ("Gb", "one"), ("Gg", "The"),
      ("Gw", "Last"), (" ", "The"), (" w", "The first"), ("vwww", "The first line, a"), ("ww bb", "The first line"),
      ("ww bbww", "line"), ("ww bbwwww", "line, a few"), (" www ", "a"), (" www<Esc>", "a"), (" www<Esc>b", "line"),
      ("s", "The first line, a few words."), ("sb", "The first line, a few"),
      ("sw", "The first line, a few words. And"),
      ("ss", "The first line, a few words. And “the second” one!"), ("sss", PartTexts.both.en),
      ("ssss", PartTexts.both.en), ("s<Esc>", "words"), ("GbS", "And “the second” one!"),
      ("GbSS", "The first line, a few words. And “the second” one!"), ("GbSw", "the second” one!"),
      (" wwwwwww", "The first line, a few words. And “the"),
      (" wwwwwwws", "The first line, a few words. And “the second” one!"),
      ("a", PartTexts.both.en), ("aq", nil), ("<Esc>", nil), (" <Esc><Esc>", nil), ("V", nil), ("{", nil),
      // The same keys on an Arabic keyboard.
      ("صم", "line"), ("صصﻻا", "The"), ("س", "The first line, a few words."), ("ﻷل", "The"), ("رص", "The first"),
    ] as [(String, String?)], Language.allCases)
  func english(sample: (keys: String, chosen: String?), language: Language) throws {
    let run = try Run.choosing(language, shown: .english, keys: sample.keys)
    #expect(run.chosen == sample.chosen, "\(sample.keys)")
    if let chosen = run.chosen { #expect(PartTexts.both.en.contains(chosen)) }
  }

  @Test(
    "In Arabic the left arrow goes on, whatever the language of the interface",
    arguments: [
      ("", "ولا"), ("w", "سيما"), ("<Left>", "سيما"), ("<Left><C-Left>", "الأمن"), ("<Left><Right>", "ولا"),
      ("<Right>", "ولا"), ("ww ww", "الأمن»، وتَبَادُلُ المعلـــومات"), ("ww <Left>", "الأمن»، وتَبَادُلُ"),
      ("ww bb", "ولا سيما «الأمن"), ("wwwwww wwb", "I-24"), ("Gs", "فلا!"), ("GS", "فلا!"),
      ("GSS", "أما البيانات؟ فلا!"),
      ("s", "ولا سيما «الأمن»، وتَبَادُلُ المعلـــومات عبر I-24/7."), ("a", PartTexts.both.ar),
    ], Language.allCases)
  func arabic(sample: (keys: String, chosen: String), language: Language) throws {
    let run = try Run.choosing(language, shown: .arabic, keys: sample.keys)
    #expect(run.chosen == sample.chosen, "\(sample.keys)")
    #expect(PartTexts.both.ar.contains(sample.chosen))
  }

  @Test("The language of the interface comes first, Tab shows the other from its start, one alone stays")
  func languages() throws {
    #expect(try Run.choosing(.english).chosen == "The")
    #expect(try Run.choosing(.arabic).chosen == "ولا")
    #expect(try Run.choosing(.english, keys: "s<Tab>").chosen == "ولا")
    #expect(try Run.choosing(.arabic, keys: "s<Tab>w<S-Tab>").chosen == "ولا")
    for language in Language.allCases {
      #expect(try Run.choosing(language, shown: .english, keys: "w<Tab>").chosen == "first")
      let run = try Run.choosing(language, Bilingual(ar: "نص", en: ""))
      #expect(run.chosen == "نص" && run.partChoice?.hints.contains { $0.words == .hintOtherText } == false)
      #expect(try Run.choosing(language, Bilingual(ar: " ", en: "")).state.overlay == nil)
    }
  }

  @Test(
    "Up and down go from line to line and come back, to the ends of a line and no farther", arguments: Language.allCases
  )
  func lines(language: Language) throws {
    let size = Size(columns: 40, rows: 10)
    let passage = try #require(try Bundled.record().passage("2021.1"))
    for choice in [TextChoice.arabic, .english] {
      var run = try Run.choosing(language, passage.text, shown: choice, size: size, keys: "ww")
      func line() throws -> Int {
        let (part, context) = (try #require(run.partChoice), try #require(run.state.context))
        return part.layout(context).line(of: part.cursor)
      }
      let (start, last) = (
        run.chosen, try #require(run.partChoice).layout(try #require(run.state.context)).lines.count - 1
      )
      for number in 1...last {
        try run.press(number.isMultiple(of: 2) ? "j" : "<Down>")
        #expect(try line() == number)
      }
      let end = run.chosen
      try run.press("j")
      #expect(run.chosen == end)
      for _ in 1...last { try run.press("k") }
      #expect(run.chosen == start)
      try run.press("<PgDn>")
      #expect(try line() == min(last, size.rows - 5))
      try run.press("<PgDn><PgDn><PgUp><PgUp><PgUp>")
      #expect(run.chosen == start)
      try run.press("<Home>")
      #expect(try line() == 0)
      #expect(run.chosen == (choice == .arabic ? "الجريمة" : "Cybercrime"))
      try run.press("<End>")
      let before = run.chosen
      #expect(try line() == 0)
      try run.press("w")
      #expect(try line() == 1)
      try run.press("<End><Home>b")
      #expect(run.chosen == before)
    }
  }

  @Test(
    "Up and down lead to the word above or below, as it is seen",
    arguments: [
      ("wj", "ز", "g"), ("wwwj", "ح", "h"), ("wwwwj", "ح", "h"), ("wwwjk", "د", "d"), ("Gk", "ج", "c"),
      ("Gbk", "ب", "b"),
      (" j", "أ ب ج د ه\nو", "a b c d e\nf"), ("j k", "أ ب ج د ه\nو", "a b c d e\nf"),
    ], TextOrder.allCases)
  func columns(sample: (keys: String, arabic: String, english: String), order: TextOrder) throws {
    let texts = Bilingual(ar: "أ ب ج د ه\nو ز ح", en: "a b c d e\nf g h")
    for language in Language.allCases {
      let keys = sample.keys
      let arabic = try Run.choosing(language, texts, shown: .arabic, order: order, keys: keys)
      let english = try Run.choosing(language, texts, shown: .english, order: order, keys: keys)
      #expect(arabic.chosen == sample.arabic)
      #expect(english.chosen == sample.english)
    }
  }

  @Test(
    "The cursor stands between what is chosen and what is not", arguments: Language.allCases,
    [TextChoice.arabic, .english])
  func cursor(language: Language, choice: TextChoice) throws {
    let passage = try #require(try Bundled.record().passage("2021.1"))
    for keys in ["", "w", " ww", " jj", "ww bb", "jj k", "G", "a", "s", "GS", "j<End> ", "j<Home> "] {
      let run = try Run.choosing(language, passage.text, shown: choice, keys: keys)
      #expect(run.frame.isEditing)
      let cells = run.frame.aroundCursor.map { $0.style.attributes.contains(.reverse) }
      let part = try #require(run.partChoice)
      #expect(
        cells == ((choice == .arabic) == part.goesOn ? [false, true] : [true, false]), "\(keys)\n\(run.frame.text)")
    }
  }

  @Test("What answers the query is chosen at the start", arguments: Language.allCases)
  func query(language: Language) throws {
    for (query, arabic, english) in [
      ("coordination", "تنسيق", "coordination"), ("\"law<Space>enforcement\"", "إنفاذ القانون", "law enforcement"),
    ] {
      var run = try Run.searching(Size(columns: 120, rows: 36), Settings(language: language), keys: query + "<Enter>")
      run.go(toPassage: "2021.1")
      try run.press("V")
      let (first, other) = language == .arabic ? (arabic, english) : (english, arabic)
      let chosen = run.chosen
      try run.press("<Tab>")
      #expect(chosen == first && run.chosen == other)
    }
  }
}
