import Screen

extension Canvas {
  /// A mark on the frame beside a list that is longer than its room: which part of it is shown. `row` is that of the first entry shown.
  package mutating func scrollMark(_ window: ListWindow, column: Int, row: Int, _ style: Style) {
    for place in window.markRows ?? 0..<0 { symbol(ScrollMark.thumb, column: column, row: row + place, style) }
  }
}
