import DialogueRecord
import Screen
import Testing

@testable import Browser

@Suite("Rows across all columns side by side")
struct SpanningRowsTests {
  @Test(
    "No stroke between columns stands beside a text across them, and all stand beside the points",
    arguments: [(80, 24), (120, 36), (200, 60)], Language.allCases)
  func strokes(size: (columns: Int, rows: Int), language: Language) throws {
    var run = try Run(Size(columns: size.columns, rows: size.rows), Settings(language: language), keys: "cxi")
    var (across, beside) = (0, 0)
    var last = -1
    while last != run.state.sideBySide.top {
      last = run.state.sideBySide.top
      let context = try #require(run.state.context)
      let side = run.state.sideBySide
      let layout = try #require(side.layout(context))
      let text = side.frames(context).text
      let rows = run.rows
      let widest = try #require(layout.columns.map(\.width).max())
      for offset in 0..<text.rows {
        let index = side.row(at: offset, in: layout)
        guard layout.rows.indices.contains(index), !layout.headings.contains(index) else { continue }
        let isAcross = layout.rows[index].contains { $0.width > widest }
        let strokes = rows[text.row + offset].dropFirst().dropLast().count { $0 == "│" }
        #expect(strokes == (isAcross ? 0 : layout.columns.count - 1), "\(rows[text.row + offset])")
        if isAcross { across += 1 } else { beside += 1 }
      }
      try run.press("<PgDn>")
    }
    #expect(across > 5 && beside > 50)
  }
}
