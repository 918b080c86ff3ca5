/// A cell in logical order with what wrapping and ordering need to know of it, and no text yet. A control that is not
/// sent is a cell without columns until the line is in order: U+200E between two Arabic words keeps them apart (L2).
struct LogicalCell {
  /// What is drawn: a letter in its joined form, a mirrored bracket, a ligature.
  var base: Unicode.Scalar
  /// Columns it takes: 0, 1 or 2.
  var columns: Int
  /// Offsets of the scalars it stands for.
  var range: Range<Int>
  /// The embedding level of its base.
  var level: UInt8
  /// Whether any scalar of `range` is sent as a mark on the base.
  var hasMarks = false
  /// Whether a line may end before it.
  var lineBreak = LineBreak.prohibited
  /// Whether it is the first cell of its grapheme cluster.
  var startsCluster = false
  /// Whether it hangs over the end of a wrapped line and is then left out: blanks and controls.
  var isBlank = false
  /// Whether L1 gives it the paragraph's level at the end of a line.
  var isWhiteSpace = false
}
