extension Frame {
  /// The rows as they are seen, from left to right, without the blanks at their ends.
  package var text: String {
    rows { row in row.map(\.text).joined() }
  }

  /// The rows with each stretch of text in its order of reading and in plain letters, padded to its columns.
  package var logicalText: String {
    rows { row in
      var out = ""
      var index = row.startIndex
      while index < row.endIndex {
        guard let run = row[index].origin?.run else {
          out += row[index].text
          index += 1
          continue
        }
        let end = row[index...].firstIndex { $0.columns > 0 && $0.origin?.run != run } ?? row.endIndex
        let letters = row[index..<end].compactMap(\.origin).sorted { $0.place < $1.place }.map(\.letters)
        out += letters.joined()
        out += String(repeating: " ", count: max(0, end - index - letters.reduce(0) { $0 + $1.count }))
        index = end
      }
      return out
    }
  }

  /// One line for each stretch of cells that is not plain: row, first column, last column, style.
  package var styleRuns: String {
    var lines: [String] = []
    for number in 0..<size.rows {
      let styles = row(number).map(\.style)
      var start = 0
      while start < styles.count {
        let end = styles[start...].firstIndex { $0 != styles[start] } ?? styles.count
        if styles[start] != .plain { lines.append("\(number): \(start)-\(end - 1) \(styles[start])") }
        start = end
      }
    }
    if let cursor { lines.append("cursor \(cursor.row): \(cursor.column)") }
    return lines.joined(separator: "\n")
  }

  private func rows(_ render: (ArraySlice<Cell>) -> String) -> String {
    (0..<size.rows).map { number in
      var line = Substring(render(row(number)))
      while line.last == " " { line.removeLast() }
      return String(line)
    }.joined(separator: "\n")
  }
}
