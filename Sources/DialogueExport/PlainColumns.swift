import DialogueRecord

/// Columns of text beside each other, each as wide as its longest text. Where all together are too wide, the widest give way
/// and their texts go on below; where not even their words have room, each row becomes a list.
package struct PlainColumns: Sendable, Hashable {
  /// The rows, each with as many texts as there are columns; the first one is the head.
  package let rows: [[String]]
  /// The language of each column; nil, also for those that are not named, for that of the interface.
  package let languages: [Language?]

  private static let gap = 2
  private static let leastWidth = 4

  /// A table; its first row is the head.
  package init(rows: [[String]], languages: [Language?] = []) {
    self.rows = rows
    self.languages = languages
  }

  /// The lines, none wider than the layout.
  func lines(_ layout: PlainLayout) -> [String] { rows(layout).map { $0.text(layout.columns) } }

  /// The rows as they are laid out.
  func rows(_ layout: PlainLayout) -> [PlainRow] {
    guard let widths = widths(layout) else { return list(layout) }
    return rows.enumerated().flatMap { number, row in
      let wrapped = zip(row, widths).map { layout.wrapped($0, $1) }
      return (0..<(wrapped.map(\.count).max() ?? 0)).map { index in
        var column = 0
        var pieces: [PlainRow.Piece] = []
        for (place, (lines, width)) in zip(wrapped, widths).enumerated() {
          let text = index < lines.count ? lines[index] : ""
          // The head says in the language of the interface what is in the column.
          let language = number == 0 ? nil : language(place)
          pieces.append(.init(text, column: column, width: width, language, isHead: number == 0))
          column += width + PlainColumns.gap
        }
        return PlainRow(pieces)
      }
    }
  }

  private func language(_ column: Int) -> Language? { column < languages.count ? languages[column] : nil }

  /// Each row on lines of its own, what a column is called before its text.
  private func list(_ layout: PlainLayout) -> [PlainRow] {
    guard let head = rows.first else { return [] }
    return rows.dropFirst().enumerated().flatMap { number, row in
      (number == 0 ? [] : [PlainRow()])
        + row.enumerated().filter { !$0.element.isEmpty }.flatMap { column, text in
          layout.rows(text, prefix: head[column] + ": ", language(column))
        }
    }
  }

  /// The columns of each; nil where the words have no room. No column gives way so far that a word of it is cut.
  private func widths(_ layout: PlainLayout) -> [Int]? {
    let count = rows.map(\.count).max() ?? 0
    func widest(_ measure: (String) -> Int) -> [Int] {
      (0..<count).map { column in rows.map { column < $0.count ? measure($0[column]) : 0 }.max() ?? 0 }
    }
    var widths = widest(layout.columns)
    let least = widest(layout.widestWord).map { max($0, PlainColumns.leastWidth) }
    let room = layout.width - PlainColumns.gap * max(0, count - 1)
    while widths.reduce(0, +) > room {
      // Of columns equally wide the last one gives way.
      let mayGive = widths.indices.filter { widths[$0] > least[$0] }
      guard let width = mayGive.map({ widths[$0] }).max(), let giving = mayGive.last(where: { widths[$0] == width })
      else { return nil }
      widths[giving] -= 1
    }
    return widths
  }
}
