import Testing

@testable import Screen

@Suite("Sizes and rectangles")
struct GeometryTests {
  @Test(
    "Sizes as they are written",
    arguments: [
      ("120x36", Size(columns: 120, rows: 36)), ("1x1", Size(columns: 1, rows: 1)),
      ("1000x1000", Size(columns: 1000, rows: 1000)), ("0x1", nil), ("1001x1", nil), ("80", nil), ("80x", nil),
      ("x24", nil), ("80x24x1", nil), ("80X24", nil), ("-80x24", nil), (" 80x24", nil), ("", nil), ("٨٠x٢٤", nil),
    ] as [(String, Size?)])
  func sizes(text: String, size: Size?) {
    #expect(Size(text) == size)
  }

  @Test("Parts of a rectangle lie in it and fill it", arguments: -3...12)
  func splits(count: Int) {
    let whole = Rect(column: 2, row: 3, columns: 9, rows: 7)
    let (left, right) = whole.splitColumns(count)
    #expect(left.columns + right.columns == whole.columns)
    #expect(left.column == whole.column && right.endColumn == whole.endColumn && left.endColumn == right.column)
    let (top, bottom) = whole.splitRows(count)
    #expect(top.rows + bottom.rows == whole.rows)
    #expect(top.row == whole.row && bottom.endRow == whole.endRow && top.endRow == bottom.row)
  }

  @Test("A gap is taken from the rest")
  func gap() {
    let (first, rest) = Rect(column: 0, row: 0, columns: 10, rows: 1).splitColumns(4, gap: 2)
    #expect(first == Rect(column: 0, row: 0, columns: 4, rows: 1))
    #expect(rest == Rect(column: 6, row: 0, columns: 4, rows: 1))
    #expect(Rect(column: 0, row: 0, columns: 3, rows: 1).splitColumns(3, gap: 2).rest.isEmpty)
  }

  @Test("What is smaller than its margins is empty, and holds no place")
  func inset() {
    let rect = Rect(column: 0, row: 0, columns: 3, rows: 2).inset(columns: 1, rows: 1)
    #expect(rect == Rect(column: 1, row: 1, columns: 1, rows: 0))
    #expect(rect.isEmpty && !rect.contains(Position(column: 1, row: 1)))
    #expect(Rect(column: 0, row: 0, columns: -4, rows: 1).columns == 0)
  }
}
