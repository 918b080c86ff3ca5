/// Text that nobody searches for and somebody may paste: one long word, or as many words, signs or operators as fit.
enum PastedText {
  /// What is repeated, with a name.
  static let units: [(name: String, unit: String)] = [
    ("a Latin word", "abcdefghij"), ("an Arabic word", "مكافحة"), ("one letter", "a"), ("digits", "1"),
    ("words found", "crime "),
    ("Arabic words found", "مكافحة "), ("words with hyphens", "crime-"), ("alternatives", "crime OR "),
    ("years", "2019 "),
    ("filters", "year:2019 "), ("unknown filters", "year:x "), ("quotation marks", "\""), ("minus signs", "-"),
    ("vowel marks", "\u{64B}"), ("letters with marks", "ا\u{64B}"),
  ]

  /// As many whole units as fill a length in letters.
  static func text(of unit: String, length: Int) -> String {
    String(repeating: unit, count: max(1, length / unit.unicodeScalars.count))
  }
}
