import Screen

extension Canvas {
  /// A mark on the frame beside a list that is longer than its room: how far down in it one is. `row` is that of the first entry shown.
  package mutating func scrollMark(_ window: ListWindow, column: Int, row: Int, _ style: Style) {
    guard let mark = window.markRow else { return }
    symbol("▐", column: column, row: row + mark, style)
  }
}
