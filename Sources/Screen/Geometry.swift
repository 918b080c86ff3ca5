/// The size of a screen or a part of it, in terminal columns and rows.
package struct Size: Sendable, Hashable {
  /// How many columns.
  package var columns: Int
  /// How many rows.
  package var rows: Int

  /// A size.
  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// Reads `120x36`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]),
      (1...1000).contains(columns), (1...1000).contains(rows)
    else { return nil }
    self.init(columns: columns, rows: rows)
  }
}

/// A place on a screen. The first column and the first row are 0.
package struct Position: Sendable, Hashable {
  /// The first column.
  package var column: Int
  /// The first row.
  package var row: Int

  /// A place.
  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A rectangle of cells.
package struct Rect: Sendable, Hashable {
  /// The first column.
  package var column: Int
  /// The first row.
  package var row: Int
  /// How many columns.
  package var columns: Int
  /// How many rows.
  package var rows: Int

  /// A rectangle; negative sizes count as none.
  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The whole of a screen.
  package init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The first column after the rectangle.
  package var endColumn: Int { column + columns }

  /// The first row after the rectangle.
  package var endRow: Int { row + rows }

  /// Whether there is nothing in it.
  package var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Whether a place lies in it.
  package func contains(_ position: Position) -> Bool {
    (column..<endColumn).contains(position.column) && (row..<endRow).contains(position.row)
  }

  /// The rectangle without a margin on each side.
  package func inset(columns horizontal: Int = 0, rows vertical: Int = 0) -> Rect {
    Rect(
      column: column + horizontal, row: row + vertical, columns: columns - 2 * horizontal,
      rows: rows - 2 * vertical)
  }

  /// The first `count` columns, and the rest after a gap.
  package func splitColumns(_ count: Int, gap: Int = 0) -> (first: Rect, rest: Rect) {
    let first = min(max(0, count), columns)
    return (
      Rect(column: column, row: row, columns: first, rows: rows),
      Rect(column: column + first + gap, row: row, columns: columns - first - gap, rows: rows)
    )
  }

  /// Two rectangles side by side that share the side between them, so that their frames are one line there. The first one has `count` columns.
  package func splitColumnsAtFrame(_ count: Int) -> (first: Rect, rest: Rect) {
    let (first, rest) = splitColumns(count)
    return (first, Rect(column: rest.column - 1, row: row, columns: rest.columns + 1, rows: rows))
  }

  /// The first `count` rows, and the rest.
  package func splitRows(_ count: Int) -> (first: Rect, rest: Rect) {
    let first = min(max(0, count), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: first),
      Rect(column: column, row: row + first, columns: columns, rows: rows - first)
    )
  }
}
