import Screen
import Testing

@testable import Browser

@Suite("The heading of a row stays in sight side by side")
struct KeptHeadingTests {
  @Test(
    "Wherever one scrolls, the heading above the first row of text stands there or its own has",
    arguments: [(80, 24), (40, 10), (120, 36)])
  func inSight(columns: Int, rows: Int) throws {
    var run = try Run(Size(columns: columns, rows: rows), keys: "cx")
    for key in Array(repeating: "j", count: 30) + [
      ".", ".", "<PgDn>", "<PgDn>", "<PgUp>", ",", "k", "k", "k", "G", "k", "g",
    ] {
      try run.press(key)
      let context = try #require(run.state.context)
      let side = run.state.sideBySide
      let layout = try #require(side.layout(context))
      let heading = try #require(layout.headings.filter { $0 <= side.top }.max())
      let text = side.frames(context).text
      #expect(side.row(at: 0, in: layout) == heading)
      let name = try #require(layout.rows[heading].first?.text.prefix(12))
      #expect(run.rows[text.row].contains(name), "\(key)")
      // What is selected is seen beside it.
      let stop = try #require(side.selectedStop(context))
      #expect(stop.rows.overlaps(side.firstRow(layout)..<side.top + text.rows) || side.keptHeading(layout) == nil)
      let cursor = try #require(run.frame.cursor)
      #expect(text.contains(cursor) && (side.keptHeading(layout) == nil || cursor.row > text.row))
    }
  }

  @Test("Pages leave no row unseen")
  func pages() throws {
    var run = try Run(Size(columns: 80, rows: 24), keys: "cx")
    var seen: Set<Int> = []
    var last = -1
    while last != run.state.sideBySide.top {
      last = run.state.sideBySide.top
      let context = try #require(run.state.context)
      let side = run.state.sideBySide
      let layout = try #require(side.layout(context))
      for offset in 0..<side.height(context) { seen.insert(side.row(at: offset, in: layout)) }
      try run.press("<PgDn>")
    }
    let context = try #require(run.state.context)
    let count = try #require(run.state.sideBySide.layout(context)).rows.count
    #expect(seen.isSuperset(of: 0..<count))
  }

  @Test("p and P go from row to row")
  func rows() throws {
    var run = try Run(Size(columns: 80, rows: 24), keys: "cxg")
    let context = try #require(run.state.context)
    let layout = try #require(run.state.sideBySide.layout(context))
    let ids = layout.side.rows.map(\.id)
    for id in ids.dropFirst() {
      try run.press("p")
      #expect(run.state.sideBySide.row == id)
    }
    try run.press("p")
    #expect(run.state.message == (try Bundled.catalogue(.english)[.noLaterHeading]))
    try run.press("P")
    #expect(run.state.sideBySide.row == ids.dropLast().last)
  }
}
