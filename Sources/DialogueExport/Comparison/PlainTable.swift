/// A table in plain text: labels, narrow columns of numbers, and a note at the end of each row. Where it is too wide for one,
/// it goes on in another table below, the labels repeated. All of it is in the language of the interface.
package struct PlainTable: Sendable, Hashable {
  /// A row of the table; the first one is its head.
  struct Row: Sendable, Hashable {
    var label: String
    var cells: [String]
    var note: String
  }

  let head: Row
  let rows: [Row]

  private static let noteGap = 2
  private static let noteRoom = 16

  /// The lines, none wider than the layout.
  func lines(_ layout: PlainLayout) -> [String] { rows(layout).map { $0.text(layout.columns) } }

  /// The rows as they are laid out.
  func rows(_ layout: PlainLayout) -> [PlainRow] {
    let all = [head] + rows
    let cellWidth = all.flatMap(\.cells).map(layout.columns).max() ?? 0
    let step = cellWidth + 1
    let longest = all.map { layout.columns($0.label) }.max() ?? 0
    let labelWidth = max(1, min(longest, max(layout.width * 2 / 5, 10), layout.width - step))
    let perTable = max(1, (layout.width - labelWidth) / step)
    var out: [PlainRow] = []
    var first = 0
    var notesDue = true
    while first < head.cells.count || notesDue {
      let columns = first..<min(first + perTable, head.cells.count)
      let left = layout.width - labelWidth - columns.count * step - Self.noteGap
      let hasNotes = columns.upperBound == head.cells.count && (left >= Self.noteRoom || columns.isEmpty)
      if hasNotes { notesDue = false }
      if !out.isEmpty { out.append(PlainRow()) }
      for (number, row) in all.enumerated() {
        var cells: [PlainRow.Piece] = []
        for (index, cell) in row.cells[columns].enumerated() {
          let width = layout.columns(cell)
          let column = labelWidth + (index + 1) * step - width
          cells.append(.init(cell, column: column, width: width, isHead: number == 0))
        }
        out += rows(
          layout, row, number == 0, labelWidth, cells, noteColumn: labelWidth + columns.count * step + Self.noteGap,
          noteWidth: hasNotes ? max(1, left) : nil)
      }
      first = columns.upperBound
    }
    return out
  }

  /// One row, as high as its label or note: the cells stand on its first line.
  private func rows(
    _ layout: PlainLayout, _ row: Row, _ isHead: Bool, _ labelWidth: Int, _ cells: [PlainRow.Piece], noteColumn: Int,
    noteWidth: Int?
  ) -> [PlainRow] {
    let label = layout.wrapped(row.label, labelWidth)
    let note = noteWidth.map { layout.wrapped(row.note, $0) } ?? []
    return (0..<max(label.count, note.count)).map { index in
      var pieces: [PlainRow.Piece] = []
      if index < label.count { pieces.append(.init(label[index], column: 0, width: labelWidth, isHead: isHead)) }
      if index == 0 { pieces += cells }
      if index < note.count, let noteWidth {
        pieces.append(.init(note[index], column: noteColumn, width: noteWidth, isHead: isHead))
      }
      return PlainRow(pieces)
    }
  }
}
