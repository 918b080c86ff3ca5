import DialogueRecord
import Screen
import Testing

@testable import Browser

@Suite("Clicks in what lies over the screen")
struct OverlayClickTests {
  @Test("A click on an action does it, one in the filter puts the cursor there")
  func help() throws {
    var run = try Run(keys: "?")
    try run.press("search")
    let field = try run.place("search")
    run.send(.mouse(MouseEvent(.click, at: Position(column: field.column + 2, row: field.row))))
    try run.press("<BS>")
    #expect(run.state.overlay != nil)
    guard case .help(let help) = run.state.overlay else { return }
    #expect(help.filter.text == "sarch")
    var other = try Run(keys: "?")
    try other.press("years")
    try other.click(try Bundled.catalogue(.english)[.actionCompareTab])
    #expect(other.state.overlay == nil && other.state.screen == .matrix)
  }

  @Test("The wheel scrolls help and selects nothing; Home and End go to its ends")
  func wheel() throws {
    var run = try Run(Size(columns: 80, rows: 24), keys: "?")
    let row = run.rows[10]
    run.send(.mouse(MouseEvent(.wheelDown, at: Position(column: 30, row: 10))))
    #expect(run.rows[7] == row)
    try run.press("<End>")
    guard case .help(let help) = run.state.overlay else { return }
    #expect(help.selected == help.actions.count - 1)
  }

  @Test("A click on a choice makes it, one beside the chooser closes it", arguments: Language.allCases)
  func chooser(language: Language) throws {
    var run = try Run(Size(columns: 80, rows: 24), Settings(language: language), keys: "<Enter>jy")
    guard case .chooser(let chooser) = run.state.overlay else { return #expect(Bool(false)) }
    let list = chooser.list(in: chooser.frame(run.state.size), .init())
    var beside = run
    beside.click(at: Position(column: 0, row: 5))
    #expect(beside.state.overlay == nil && beside.effects.isEmpty && beside.state.isReading)
    run.click(at: Position(column: list.rect.column + 8, row: list.rect.row + 1))
    #expect(run.effects.count == 1 && chooser.choices[1].outcome == [.perform(run.effects[0])])
    // The second click of two finds nothing: what it was for is gone.
    let state = run.state
    run.click(at: Position(column: list.rect.column + 8, row: list.rect.row + 1), .doubleClick)
    #expect(run.effects.count == 1 && run.state.screen == state.screen && run.anchor == "2021.1" || run.anchor != nil)
  }

  @Test("A remark that is typed is not lost by a click; an empty field is left by one", arguments: Language.allCases)
  func remark(language: Language) throws {
    var run = try Run(Size(columns: 80, rows: 24), Settings(language: language), keys: "<Enter>ja")
    var empty = run
    empty.click(at: Position(column: 0, row: 3))
    #expect(empty.state.overlay == nil)
    for text in ["one two", "كلمة أخرى"] {
      var typed = run
      typed.send(.paste(text))
      typed.click(at: Position(column: 0, row: 3))
      guard case .remark = typed.state.overlay else { return #expect(Bool(false), "lost") }
      // Wherever the cursor is, a click there leaves it there.
      for _ in 0..<4 {
        try typed.press(text == "one two" ? "<Left>" : "<Right>")
        let cursor = try #require(typed.frame.cursor)
        typed.send(.mouse(MouseEvent(.click, at: cursor)))
        #expect(typed.frame.cursor == cursor)
      }
    }
    run.send(.paste("x"))
    let tags = try run.place(language == .english ? "Tags" : "x")
    run.send(.mouse(MouseEvent(.click, at: Position(column: tags.column, row: tags.row))))
    guard case .remark(let field) = run.state.overlay else { return #expect(Bool(false)) }
    #expect(field.isAtTags == (language == .english))
  }

  @Test("In a choice of words a click takes the word under it, a drag all between two", arguments: Language.allCases)
  func part(language: Language) throws {
    var run = try Run.choosing(language, shown: .english)
    try run.click("few")
    #expect(run.chosen == "few")
    run.drag(from: try run.place("words"), to: try run.place("first"))
    #expect(run.chosen == "first line, a few words")
    try run.press("y")
    #expect(run.partChoice?.offer != nil)
    run.click(at: Position(column: 1, row: 1))
    #expect(run.partChoice?.offer == nil && run.chosen == "first line, a few words")
  }
}
