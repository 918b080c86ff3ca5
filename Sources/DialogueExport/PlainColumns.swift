/// Columns of text beside each other, each as wide as its longest text. Where all together are too wide, the widest give way
/// and their texts go on below.
struct PlainColumns {
  /// The rows, each with as many texts as there are columns; the first one is the head.
  let rows: [[String]]

  private static let gap = 2
  private static let leastWidth = 4

  /// The lines, none wider than the layout unless it has no room for the columns at all.
  func lines(_ layout: PlainLayout) -> [String] {
    let widths = widths(layout)
    return rows.flatMap { row in
      let wrapped = zip(row, widths).map { layout.wrapped($0, $1) }
      return (0..<(wrapped.map(\.count).max() ?? 0)).map { index in
        var line = zip(wrapped, widths).map { layout.padded(index < $0.count ? $0[index] : "", $1) }
          .joined(separator: String(repeating: " ", count: PlainColumns.gap))
        while line.last == " " { line.removeLast() }
        return line
      }
    }
  }

  private func widths(_ layout: PlainLayout) -> [Int] {
    let count = rows.map(\.count).max() ?? 0
    var widths = (0..<count).map { column in
      rows.map { column < $0.count ? layout.columns($0[column]) : 0 }.max() ?? 0
    }
    let room = layout.width - PlainColumns.gap * max(0, count - 1)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > PlainColumns.leastWidth {
      // Of columns equally wide the last one gives way.
      widths[widths.lastIndex(of: widest) ?? 0] -= 1
    }
    return widths
  }
}
