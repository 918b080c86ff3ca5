import Screen

/// A table of a document: what stands over its columns. Each of its rows is a block of its own, so that it can be selected and opened.
struct Table: Sendable, Hashable {
  /// A column.
  struct Column: Sendable, Hashable {
    /// What stands in it.
    var head: String
    /// Where its texts stand.
    var align = Alignment.leading
    /// To how many columns of the terminal it may shrink where there is no room, its texts going on below; nil where it may not.
    var least: Int?
    /// The columns of the terminal that its longest text takes.
    var width = 0
    /// Those that its longest word takes: where there is room for it, no word is broken.
    var word = 0
  }

  var columns: [Column]

  /// Columns of the terminal between two columns.
  static let gap = 2
  /// Below so many columns of the terminal no column of names goes.
  static let leastOfNames = 12

  /// How wide the columns are in a width; nil where there is not the room, and each row is said as a sentence.
  func widths(_ room: Int) -> [Int]? {
    widths(room) { column in column.least.map { max($0, column.word) } } ?? widths(room, least: \.least)
  }

  private func widths(_ room: Int, least: (Column) -> Int?) -> [Int]? {
    var widths = columns.map(\.width)
    let least = columns.map(least)
    let room = room - Table.gap * max(0, columns.count - 1)
    while widths.reduce(0, +) > room {
      let giving = columns.indices.filter { place in least[place].map { widths[place] > $0 } == true }
      guard let widest = giving.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
    }
    return widths
  }
}

/// A row of a table.
struct TableRow: Sendable {
  /// A text in a column.
  struct Cell: Sendable {
    var text: StyledText
    /// What is said for a sign, where the table is no table: in plain text, aloud, and where there is no room.
    var spoken: String?
    /// Whether it says by itself what it is, so that a sentence has no need of the head of its column.
    var standsAlone = false

    /// What is said; empty where there is nothing to say.
    var words: String { spoken ?? text.text }
  }

  var table: Table
  var cells: [Cell]
  /// Whether it names the columns.
  var isHead = false
}

extension [Block] {
  /// The rows of the table whose head stands in a place; nil where none does.
  func table(at place: Int) -> [TableRow]? {
    guard case .row(let head) = self[place].content, head.isHead else { return nil }
    let rest = self[(place + 1)...].prefix { if case .row(let row) = $0.content { !row.isHead } else { false } }
    return [head] + rest.compactMap { if case .row(let row) = $0.content { row } else { nil } }
  }
}
