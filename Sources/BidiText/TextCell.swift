/// What stands at one place of a terminal: a base character with its marks, one or two columns wide.
package struct TextCell: Sendable, Hashable {
  /// What is sent to the terminal: a base (a presentation form in `visual` and `words` order) and at most four marks.
  package var text: String
  /// Columns it takes: 1 or 2.
  package var columns: Int
  /// The stretch of the paragraph a reader sees here, as offsets of Unicode scalars in logical order. A lam-alef stands
  /// for both letters and their marks, an ellipsis for all that was cut off. Controls belong to the cell before them in
  /// their grapheme cluster or to no cell.
  package var range: Range<Int>

  /// A cell of its parts.
  package init(text: String, columns: Int = 1, range: Range<Int>) {
    self.text = text
    self.columns = columns
    self.range = range
  }
}
