/// A cell in logical order with what wrapping and ordering need to know of it.
struct LogicalCell {
  /// What will stand on the terminal.
  var cell: TextCell
  /// The embedding level of its base.
  var level: UInt8
  /// Whether a line may end before it.
  var lineBreak = LineBreak.prohibited
  /// Whether it is the first cell of its grapheme cluster.
  var startsCluster: Bool
  /// Whether it hangs over the end of a wrapped line and is then left out.
  var isBlank = false
  /// Whether L1 gives it the paragraph's level at the end of a line.
  var isWhiteSpace = false
}
