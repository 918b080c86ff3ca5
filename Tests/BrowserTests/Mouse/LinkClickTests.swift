import DialogueRecord
import Screen
import Testing

@testable import Browser

@Suite("Clicks on what leads elsewhere, and on marks and heads")
struct LinkClickTests {
  @Test("A theme, the point that is led to and a source open at a click; back is where one was")
  func links() throws {
    var run = try Run(keys: "kk")
    try run.click("● Operational coordination")
    #expect(run.state.screen == .terms && run.state.isReading)
    guard case .theme = run.state.screens.active.subject else { return #expect(Bool(false), "no theme") }
    try run.press("<lt>")
    #expect(run.state.screen == .browse && run.anchor == "2019.1")
    try run.click("2020.3.2")
    #expect(run.anchor == "2020.3.2")
    // The second click of two is not for what came in the meantime.
    let place = try run.place("2020.3.2")
    run.send(.mouse(MouseEvent(.click, at: place)))
    var member = try Run(keys: "2")
    let source = try #require(member.rows.joined().firstMatch(of: /· (S\d\d)/)?.1)
    try member.click(String(source))
    #expect(member.state.screens.active.subject == .reference(String(source)))
  }

  @Test("Lists stay as they are seen while one clicks, so that a second click opens what the first one selected")
  func doubleClick() throws {
    var run = try Run(Size(columns: 80, rows: 24), keys: "t")
    let place = Position(column: 5, row: 20)
    run.send(.mouse(MouseEvent(.click, at: place)))
    let selected = run.state.terms.selection
    let rows = run.rows.map { $0.prefix(20) }
    run.send(.mouse(MouseEvent(.doubleClick, at: place)))
    #expect(run.state.terms.selection == selected && run.state.isReading)
    #expect(run.rows[15].prefix(20) == rows[15])
  }

  @Test("The marks beside the reader and beside the years go with the pointer too", arguments: Language.allCases)
  func readerMark(language: Language) throws {
    for (keys, column, rows) in [("", 119, 2...33), ("cx", 119, 3...30)] {
      let start = try Run(Size(columns: 120, rows: 36), Settings(language: language), keys: keys)
      let column = language == .arabic ? 0 : column
      let thumb = try #require(rows.first { Array(start.frame.row($0))[column].text == "┃" }, "no mark")
      // The selection goes with what is seen: the first row of text tells.
      func seen(_ run: Run) -> String {
        String(run.rows[3].filter { !"▌▐┃│".contains($0) })
      }
      func place(_ row: Int) -> Position { Position(column: column, row: row) }
      var run = start
      run.send(.mouse(MouseEvent(.drag(from: place(thumb)), at: place(rows.upperBound))))
      #expect(seen(run) != seen(start) && run.state.overlay == nil, "\(keys)")
      run.send(.mouse(MouseEvent(.drag(from: place(thumb)), at: place(0))))
      #expect(seen(run) == seen(start), "\(keys)")
      run.send(.mouse(MouseEvent(.click, at: place(rows.upperBound))))
      #expect(seen(run) != seen(start), "\(keys)")
    }
  }

  @Test("A click in the column of the mark, and a drag of it, go there in proportion", arguments: Language.allCases)
  func mark(language: Language) throws {
    var run = try Run(Size(columns: 80, rows: 24), Settings(language: language), keys: "t")
    let selection = run.state.terms.selection
    func list() throws -> (column: Int, rows: Range<Int>, first: Int, last: Int) {
      let list = try #require(run.state.context.flatMap { run.state.terms.lists($0).first })
      return (
        try #require(list.markColumn), list.rect.row..<list.rect.endRow, list.window.first,
        list.window.count - list.window.rows
      )
    }
    let (column, rows, _, last) = try list()
    run.click(at: Position(column: column, row: rows.upperBound - 1))
    #expect(try list().first == last)
    let start = Canvas.logical(
      Position(column: column, row: rows.upperBound - 1), run.state.size, isMirrored: language == .arabic)
    run.drag(from: start, to: Position(column: 40, row: rows.lowerBound))
    #expect(try list().first == 0 && run.state.terms.selection == selection)
  }

  @Test("In the matrix the heads of years select, that of the themes orders, the name of the order goes on")
  func matrix() throws {
    var run = try Run(keys: "c")
    try run.click("2017", rows: 2..<3)
    #expect(run.state.matrix.year == 2017)
    try run.click("Theme", rows: 2..<3)
    #expect(run.state.matrix.sort == .name)
    try run.click("by name", rows: 1..<2)
    #expect(run.state.matrix.sort == .firstAppearance)
    try run.press("fsec<Enter>")
    try run.click("sec", rows: 2..<3)
    #expect(run.state.matrix.isFiltering)
  }

  @Test("A year above the hits chooses it for the query, and again all; an example of a filter is taken")
  func query() throws {
    var run = try Run.searching(keys: "crime<Enter>")
    try run.click("2019", rows: 3..<4)
    #expect(run.state.search.field.text == "crime year:2019")
    try run.click("2019", rows: 3..<4)
    #expect(run.state.search.field.text == "crime")
    run.send(.mouse(MouseEvent(.click, at: try run.place("rime"))))
    try run.press("<BS>")
    #expect(run.state.search.field.text == "rime")
    var empty = try Run.searching(keys: "")
    try empty.click("in:members")
    #expect(empty.state.search.field.text == "in:members" && empty.state.search.results != nil)
  }

  @Test("Years beside the screen come in at a click, and what the rows are turns")
  func sideBySide() throws {
    var run = try Run(Size(columns: 80, rows: 24), keys: "cx")
    let hidden = try #require(run.state.sideBySide.columns?.hidden.first)
    try run.click("\(hidden)", rows: 1..<2)
    #expect(run.state.sideBySide.columns?.year == hidden)
    let axis = run.state.sideBySide.axis
    try run.click("by theme", rows: 1..<2)
    #expect(run.state.sideBySide.axis != axis)
  }
}
