import BidiText
import DialogueRecord
import Screen
import TestSupport
import Testing

@testable import Browser

@Suite("Choices, help, copying and the mouse")
struct UpdateSettingsTests {
  @Test("Languages of the texts go round", arguments: ["L", "v", "ر"])
  func languages(key: String) throws {
    var run = try Run(keys: "kk")
    let (english, arabic) = ("A focus on two areas of cooperation:", "التركيز على مجالين من مجالات التعاون:")
    run.go(toPassage: "2019.2")
    for (texts, hasEnglish, hasArabic) in [
      (TextChoice.both, true, true), (.english, true, false), (.arabic, false, true), (.both, true, true),
    ] {
      #expect(run.state.settings.texts == texts)
      #expect(run.frame.logicalText.contains(english) == hasEnglish)
      #expect(run.frame.logicalText.contains(arabic) == hasArabic)
      try run.press(key)
    }
  }

  @Test("The source's own readings and the emended ones")
  func readings() throws {
    var run = try Run(keys: "LL")
    run.go(toPassage: "2020.3.3")
    #expect(run.frame.logicalText.contains("كوفيد-19."))
    try run.press("r")
    #expect(run.frame.logicalText.contains("كوفيد-.19"))
    #expect(run.state.message == (try Bundled.catalogue(.english)[.sourceReadingsShown]))
    try run.press("r")
    #expect(!run.frame.logicalText.contains("كوفيد-.19"))
  }

  @Test("Notes, reasons and sources in full")
  func details() throws {
    var run = try Run()
    run.go(toPassage: "2017.3")
    let note = "Ambiguous."
    #expect(!run.frame.text.contains(note))
    try run.press("i")
    run.go(toPassage: "2017.3")
    #expect(run.frame.text.contains(note))
    try run.press("ه")
    #expect(!run.frame.text.contains(note))
  }

  @Test("The interface in the other language, mirrored, and back")
  func interfaceLanguage() throws {
    var run = try Run()
    let before = run.frame
    try run.press("A")
    let rows = run.rows
    #expect(rows[1].last == "╮" && rows[0].hasSuffix("ﺭﺍﻮﺣ"))
    try run.press("A")
    #expect(run.frame == before)
  }

  @Test("The order of Arabic goes round, and the terminal is told")
  func order() throws {
    var run = try Run(keys: "BBB")
    #expect(run.effects == [.order(.words), .order(.logical), .order(.visual)])
    try run.press("BB")
    #expect(run.frame.text.contains("مقتطفات") || run.frame.text.contains("البيان"))
  }

  @Test(
    "What cannot be done says why, and does nothing",
    arguments: [
      ("<lt>", Phrase.disabledNoBack), (">", .disabledNoForward), ("[", .disabledNoEarlier), ("]", .disabledNoLater),
    ])
  func disabled(key: String, reason: Phrase) throws {
    var run = try Run()
    let before = run.state.place
    try run.press(key)
    #expect(run.state.message == (try Bundled.catalogue(.english)[reason]))
    #expect(run.state.place == before && run.effects.isEmpty && run.state.overlay == nil)
    #expect(run.rows.last?.contains(try Bundled.catalogue(.english)[reason]) == true)
    // The next key takes the message away.
    try run.press("j")
    #expect(run.state.message == nil)
  }

  @Test("Help is filtered in either language or by a key, and runs what is chosen")
  func help() throws {
    for (filter, action) in [
      ("quit", Action.quit), ("خروج", .quit), ("Ctrl-L", .redraw), ("ctrl-l", .redraw), ("draw the", .redraw),
      ("themes and", .termsTab),
    ] {
      var run = try Run(keys: "?")
      for letter in filter { run.send(.key(.character(letter))) }
      #expect(run.listedActions?.contains(action) == true, "\(filter)")
    }
    var run = try Run(keys: ":themes and<Enter>")
    #expect(run.state.screen == .terms && run.state.overlay == nil)
    run = try Run(keys: "?quit<Enter>")
    #expect(run.effects == [.quit])
    // The list of keys shows what it cannot do, and says why when asked for it.
    run = try Run(keys: "?back to<Enter>")
    #expect(run.state.message == (try Bundled.catalogue(.english)[.disabledNoBack]))
    // What is typed begins at the first that is left, wherever one was in the list.
    run = try Run(keys: "?<PgDn>quit<Enter>")
    #expect(run.effects == [.quit])
    run = try Run(keys: "?no such action<Enter>")
    #expect(run.state.overlay == nil && run.effects.isEmpty)
  }

  @Test(
    "Help finds an action as the finder does, the best first", arguments: Language.allCases,
    [
      ("exit", Action.quit), ("إنهاء", .quit), ("انهاء", .quit), ("frequency", .trend), ("تواتر", .trend),
      ("save", .export), ("y", .copy), ("G", .last), (" quit ", .quit), (":", .palette),
    ])
  func helpFinds(language: Language, query: (typed: String, action: Action)) throws {
    var run = try Run(keys: language == .arabic ? "A?" : "?")
    run.send(.paste(query.typed))
    #expect(run.listedActions?.first == query.action, "\(query.typed)")
    #expect(!run.frame.text.contains(try Bundled.catalogue(language)[.finderNear]))
    let found = try Run.finding(query.typed, language).compactMap(\.action)
    #expect(run.listedActions?.filter { $0 != .palette } == found)
  }

  @Test("Help forgives one error of typing where nothing else is found, and tells it")
  func helpForgives() throws {
    for (typed, action) in [("exprot", Action.export), ("تصدبر", .export)] {
      let run = try Run(keys: "?" + typed)
      #expect(run.listedActions?.first == action, "\(typed)")
      #expect(run.frame.text.contains(try Bundled.catalogue(.english)[.finderNear]))
    }
    #expect(try Run(keys: "?cpy").listedActions == [])
    let run = try Run(keys: "?exprot<C-u>")
    #expect(run.listedActions == Action.allCases)
    #expect(!run.frame.text.contains(try Bundled.catalogue(.english)[.finderNear]))
  }

  @Test(
    "Keys in help",
    arguments: [("?", false), ("<Esc>", false), ("<BS>", false), ("x<BS>", true), ("x<BS><BS>", false), ("jk", true)])
  func helpKeys(keys: String, isOpen: Bool) throws {
    let run = try Run(keys: "?" + keys)
    #expect((run.listedActions != nil) == isOpen)
    #expect(run.effects.isEmpty)
  }

  @Test(
    "The selection in help stays within the list",
    arguments: ["<Down>", "<PgDn>", "<Tab>", "<Up>", "<PgUp>", "<S-Tab>"])
  func helpSelection(key: String) throws {
    var run = try Run(keys: "?")
    for _ in 0..<100 { try run.press(key) }
    guard case .help(let help) = run.state.overlay else {
      Issue.record("help is closed")
      return
    }
    #expect(help.selected == (["<Down>", "<PgDn>", "<Tab>"].contains(key) ? Action.allCases.count - 1 : 0))
  }

  @Test("q and Ctrl-C end the program, Ctrl-C from everywhere, and Esc never does")
  func quit() throws {
    for keys in ["q", "<C-c>", "?<C-c>", "t<C-c>", "ض"] {
      #expect(try Run(keys: keys).effects == [.quit], "\(keys)")
    }
    var run = try Run()
    run.go(toPassage: "2019.2.2")
    try run.press("[<C-c>")
    #expect(run.effects == [.quit])
    #expect(try Run(keys: "<Esc><Esc>t<Esc><Esc><Esc>?<Esc><Esc>").effects.isEmpty)
    #expect(try Run(keys: "<C-l><C-z>").effects == [.redraw, .suspend])
  }

  @Test(
    "Ctrl-Z stops and Ctrl-L draws anew everywhere, and nothing else changes",
    arguments: [
      "", "/", "f", "?", "?x", ":", ":x", ",", "V", "y", "e", "/x", "o", "c", "t", "t/", ",jjjjj<Enter>",
    ])
  func everywhere(keys: String) throws {
    let before = try Run(keys: "<Enter>" + keys)
    var run = before
    try run.press("<C-z><C-l>")
    #expect(run.effects == before.effects + [.suspend, .redraw])
    #expect(run.state.snapshot == before.state.snapshot && run.frame.text == before.frame.text)
  }

  @Test("A key of a field stays one where a user has it stop the program")
  func keyOfField() throws {
    var clashes: [(line: Int, clash: KeyBindings.Clash)] = []
    let own = [KeyBindings.Own(action: .suspend, keys: [.control("w"), .control("t"), .character("x")], line: 1)]
    let bindings = KeyBindings(own, clashes: &clashes)
    let keys: [Key] = [.control("w"), .control("t"), .character("x"), .control("z"), .control("l")]
    #expect(keys.map(bindings.actionEverywhere) == [nil, .suspend, nil, nil, .redraw])
  }

  @Test("Coming back from the shell draws everything anew")
  func resumed() throws {
    var run = try Run()
    run.send(.resumed)
    #expect(run.effects == [.redraw])
  }

  @Test("Pasted text goes into an open field and nowhere else")
  func paste() throws {
    var run = try Run()
    let before = run.frame
    run.send(.paste("q\nj"))
    #expect(run.frame == before && run.effects.isEmpty)
    try run.press("?")
    run.send(.paste("qu\u{1B}\u{202E}it"))
    #expect(run.listedActions == [.quit])
  }

  @Test(
    "A click selects, a second one opens, whichever way the screen is turned", arguments: [Language.english, .arabic])
  func clicks(language: Language) throws {
    let size = Size(columns: 120, rows: 36)
    var run = try Run(size, Settings(language: language))
    func place(_ column: Int, _ row: Int) -> Position {
      Position(column: language == .arabic ? size.columns - 1 - column : column, row: row)
    }
    // The fourth entry of the sessions is 2018.
    run.send(.mouse(MouseEvent(.click, at: place(5, 5))))
    #expect(run.state.browse.shown == .year(2018) && run.state.browse.focus == .sessions)
    let members = try #require(run.state.browseFrames[.members])
    run.send(.mouse(MouseEvent(.click, at: place(5, members.row + 2))))
    #expect(run.state.browse.shown == .organization("ameripol") && run.state.browse.focus == .members)
    run.send(.mouse(MouseEvent(.doubleClick, at: place(5, members.row + 3))))
    #expect(run.state.browse.shown == .organization("aseanapol") && run.state.browse.focus == .reader)
    // On a frame nothing is selected, but the pane is.
    run.send(.mouse(MouseEvent(.click, at: place(0, 1))))
    #expect(run.state.browse.focus == .sessions && run.state.browse.shown == .year(2018))
  }

  @Test("A click in the reader selects what stands there")
  func clickInReader() throws {
    var run = try Run(keys: "kk")
    let row = try #require(run.rows.firstIndex { $0.contains(" 2019.2 ") || $0.contains(" 2019.2") })
    run.send(.mouse(MouseEvent(.click, at: Position(column: 60, row: row))))
    #expect(run.anchor == "2019.2" && run.state.isReading)
  }

  @Test("The wheel scrolls what it is over")
  func wheel() throws {
    var run = try Run(Size(columns: 80, rows: 24), keys: "kk")
    run.send(.mouse(MouseEvent(.wheelDown, at: Position(column: 60, row: 10))))
    #expect(run.state.reader?.top == 3)
    run.send(.mouse(MouseEvent(.wheelUp, at: Position(column: 60, row: 10))))
    #expect(run.state.reader?.top == 0)
    // Over a list that is seen whole there is nothing to scroll, and nothing is selected by it.
    run.send(.mouse(MouseEvent(.wheelUp, at: Position(column: 5, row: 4))))
    #expect(run.state.browse.shown == .year(2019))
  }

  @Test("A click beside what lies over the screen closes it and does nothing else")
  func clickOverlay() throws {
    var run = try Run(keys: "kk?")
    run.send(.mouse(MouseEvent(.click, at: Position(column: 2, row: 2))))
    #expect(run.state.overlay == nil && run.state.browse.shown == .year(2019))
  }
}

struct BackgroundTests {
  @Test func whatTheTerminalWritesOnIsKept() throws {
    var run = try Run()
    #expect(run.state.settings.palette == .middle)
    run.send(.background(Backdrop(.light, color: RGB(255, 255, 255))))
    #expect(
      run.state.settings.palette == .light && run.frame.cells.contains { $0.style.background == Palette.light.bar })
    run.send(.background(Backdrop(.dark)))
    #expect(run.state.settings.palette == .dark)
  }

  @Test func theTerminalMayTellAnotherOrder() throws {
    var run = try Run()
    run.send(.order(.logical))
    #expect(run.state.settings.layout.order == .logical)
  }
}
