/// A table in plain text: labels, narrow columns of numbers, and a note at the end of each row. Where it is too wide for one,
/// it goes on in another table below, the labels repeated.
struct PlainTable {
  /// A row of the table; the first one is its head.
  struct Row {
    var label: String
    var cells: [String]
    var note: String
  }

  let head: Row
  let rows: [Row]

  private static let noteGap = 2
  private static let noteRoom = 16

  /// The lines, none wider than the layout.
  func lines(_ layout: PlainLayout) -> [String] {
    let all = [head] + rows
    let cellWidth = all.flatMap(\.cells).map(layout.columns).max() ?? 0
    let step = cellWidth + 1
    let longest = all.map { layout.columns($0.label) }.max() ?? 0
    let labelWidth = max(1, min(longest, max(layout.width * 2 / 5, 10), layout.width - step))
    let perTable = max(1, (layout.width - labelWidth) / step)
    var out: [String] = []
    var first = 0
    var notesDue = true
    while first < head.cells.count || notesDue {
      let columns = first..<min(first + perTable, head.cells.count)
      let left = layout.width - labelWidth - columns.count * step - Self.noteGap
      let hasNotes = columns.upperBound == head.cells.count && (left >= Self.noteRoom || columns.isEmpty)
      if hasNotes { notesDue = false }
      if !out.isEmpty { out.append("") }
      for row in all {
        out += lines(
          layout, label: layout.wrapped(row.label, labelWidth), labelWidth,
          cells: row.cells[columns].map { " " + layout.padded($0, cellWidth, atStart: true) }.joined(),
          columns.count * step, note: hasNotes ? layout.wrapped(row.note, max(1, left)) : [])
      }
      first = columns.upperBound
    }
    return out
  }

  /// One row, as high as its label or note: the cells stand on its first line.
  private func lines(
    _ layout: PlainLayout, label: [String], _ labelWidth: Int, cells: String, _ cellsWidth: Int, note: [String]
  ) -> [String] {
    (0..<max(label.count, note.count)).map { index in
      var line = layout.padded(index < label.count ? label[index] : "", labelWidth)
      line += index == 0 ? cells : String(repeating: " ", count: cellsWidth)
      if index < note.count { line += String(repeating: " ", count: Self.noteGap) + note[index] }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
