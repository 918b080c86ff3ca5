import DialogueRecord
import Screen
import Testing

@testable import Browser

/// What the browser is for, without a key but for the words of a query.
@Suite("The three jobs by mouse alone")
struct JobsByMouseTests {
  @Test("Browsing a session and a member")
  func browse() throws {
    var run = try Run()
    try run.click("2019", rows: 2..<10)
    #expect(run.state.browse.shown == .year(2019))
    try run.click("The member entities")
    #expect(run.anchor == "2019.1")
    try run.click("ASEANAPOL", from: 1)
    #expect(run.state.browse.shown == .organization("aseanapol"))
    let name = try run.place("ASEANAPOL")
    run.send(.mouse(MouseEvent(.click, at: name)))
    run.send(.mouse(MouseEvent(.doubleClick, at: name)))
    #expect(run.state.isReading && run.state.screens.active.subject == .organization("aseanapol"))
    try run.clickHint("Esc")
    #expect(!run.state.isReading)
  }

  @Test("Comparing two years and reading a cell")
  func compare() throws {
    var run = try Run()
    for year in ["2017", "2020"] {
      try run.click(year, rows: 2..<10)
      try run.clickHint("Space")
      // What is said stands over the keys until the next click.
      run.send(.mouse(MouseEvent(.click, at: Position(column: 1, row: 35))))
    }
    try run.click("Compare", rows: 0..<1)
    #expect(run.state.screen == .matrix && run.state.matrix.matrix?.years.years.map(\.year) == [2017, 2020])
    let parts = try #require(run.state.context.flatMap { run.state.matrix.parts($0) })
    let row = try #require(parts.rows.firstIndex { $0.cells.last??.core.isEmpty == false })
    let cell = parts.cell(1, row: parts.list.row + row - parts.window.first)
    let place = Position(column: cell.endColumn - 1, row: cell.row)
    run.send(.mouse(MouseEvent(.click, at: place)))
    run.send(.mouse(MouseEvent(.doubleClick, at: place)))
    #expect(run.state.screens.active.subject == .cell(theme: parts.rows[row].id, year: 2020) && run.state.isReading)
    try run.clickHint("Esc")
    try run.clickHint("x")
    #expect(run.state.screen == .sideBySide)
  }

  @Test("Searching, choosing a hit, reading every place, copying")
  func search() throws {
    var run = try Run()
    try run.click("Search", rows: 0..<1)
    run.receive(.indexed(try Bundled.index()))
    try run.press("crime")
    let hits = try #require(run.state.search.results?.hits)
    let place = try run.place(hits[1].id, rows: 5..<35)
    run.send(.mouse(MouseEvent(.click, at: place)))
    #expect(run.state.search.selected == 1 && !run.state.search.isTyping)
    try run.clickHint("K")
    #expect(run.state.search.concordance != nil)
    try run.clickHint("K")
    let again = try run.place(hits[1].id, rows: 5..<35)
    run.send(.mouse(MouseEvent(.doubleClick, at: again)))
    #expect(run.anchor == hits[1].target)
    // The first click takes away what was said.
    run.send(.mouse(MouseEvent(.click, at: Position(column: 1, row: 35))))
    try run.clickHint("y")
    try run.click(try Bundled.catalogue(.english)[.copyShownCited])
    guard case .copy(let text, _) = run.effects.last else { return #expect(Bool(false), "nothing copied") }
    #expect(text.contains(hits[1].target))
  }
}
