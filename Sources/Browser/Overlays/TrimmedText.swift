extension String {
  /// Without blanks at its ends.
  var trimmed: String {
    let words = drop { $0.isWhitespace }
    return String(words.reversed().drop { $0.isWhitespace }.reversed())
  }
}
