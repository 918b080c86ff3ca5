/// The part of a long list that a screen shows around what is selected. Places and counts are rows.
package struct ListWindow: Sendable, Hashable {
  /// The first entry that is shown.
  package let first: Int
  /// How many entries there are.
  package let count: Int
  /// For how many there is room.
  package let rows: Int

  /// The selected entry stands in the middle, as far as there are entries on both sides; from a given entry on where it is held there.
  package init(count: Int, selected: Int, rows: Int, held: Int? = nil) {
    self.init(count: count, first: held ?? selected - rows / 2, rows: rows)
  }

  /// From a given entry on, or as near to it as leaves no row empty that could be filled.
  package init(count: Int, first: Int, rows: Int) {
    self.count = count
    self.rows = max(0, rows)
    self.first = min(max(0, first), max(0, count - self.rows))
  }

  /// Exactly from an entry on, though rows stay empty behind the last one.
  package init(count: Int, exactly first: Int, rows: Int) {
    self.count = max(0, count)
    self.rows = max(0, rows)
    self.first = min(max(0, first), self.count)
  }

  /// The entries that are shown.
  package var shown: Range<Int> { first..<min(count, first + rows) }

  /// Whether there are more entries than room.
  package var isPart: Bool { count > rows && rows > 0 }

  /// The rows beside which the mark stands that says which part is shown, as long beside the room as the part beside the whole; nil where
  /// everything is shown.
  package var markRows: Range<Int>? {
    guard isPart else { return nil }
    let start = min(first, count - rows) * (rows - markLength) / (count - rows)
    return start..<start + markLength
  }

  private var markLength: Int { max(1, rows * rows / count) }

  /// The window scrolled by rows.
  package func scrolled(by step: Int) -> ListWindow { ListWindow(count: count, first: first + step, rows: rows) }

  /// The window scrolled to where the mark stands beside a row, or nearest to it.
  package func scrolled(toMark row: Int) -> ListWindow {
    guard isPart else { return self }
    let room = rows - markLength
    let row = min(max(0, row), room)
    return ListWindow(count: count, first: room == 0 ? 0 : (row * (count - rows) + room - 1) / room, rows: rows)
  }
}
