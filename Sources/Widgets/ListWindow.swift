/// The part of a long list that a screen shows around what is selected. Places and counts are rows.
package struct ListWindow: Sendable, Hashable {
  /// The first entry that is shown.
  package let first: Int
  /// How many entries there are.
  package let count: Int
  /// For how many there is room.
  package let rows: Int

  /// The selected entry stands in the middle, as far as there are entries on both sides.
  package init(count: Int, selected: Int, rows: Int) {
    self.init(count: count, first: selected - rows / 2, rows: rows)
  }

  /// From a given entry on, or as near to it as leaves no row empty that could be filled.
  package init(count: Int, first: Int, rows: Int) {
    self.count = count
    self.rows = max(0, rows)
    self.first = min(max(0, first), max(0, count - self.rows))
  }

  /// The entries that are shown.
  package var shown: Range<Int> { first..<min(count, first + rows) }

  /// Whether there are more entries than room.
  package var isPart: Bool { count > rows && rows > 0 }

  /// The rows beside which the mark stands that says which part is shown, as long beside the room as the part beside the whole; nil where
  /// everything is shown.
  package var markRows: Range<Int>? {
    guard isPart else { return nil }
    let length = max(1, rows * rows / count)
    let start = first * (rows - length) / (count - rows)
    return start..<start + length
  }
}
