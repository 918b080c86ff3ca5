/// What stands before a line of a list and is no part of its words: bullets as `-` and `•`, enumerators as `’1‘`, `(1)`, `1.`,
/// `a)` and `أ-`. A line is often pasted as it stands.
enum Enumerator {
  private static let bullets: Set<Unicode.Scalar> = [
    "-", "–", "—", "−", "•", "·", "◦", "▪", "‣", "⁃", "*", "●", "○", "■", "□",
  ]
  private static let openers: Set<Unicode.Scalar> = ["(", "[", "’", "‘", "'", "‚", "‹", "›"]
  private static let closers: Set<Unicode.Scalar> = [
    ")", "]", "’", "‘", "'", "‚", "‹", "›", ".", "-", "–", ":", "،", "/",
  ]
  private static let singleQuotes: Set<Unicode.Scalar> = ["’", "‘", "'", "‚", "‹", "›"]
  /// A number of a list has at most so many digits: 2019 is a year.
  private static let mostDigits = 2

  /// How many scalars at the beginning of a text are bullets and enumerators, each with the blanks behind it. None where nothing
  /// else follows: then they are what is looked for.
  static func length(before text: ArraySlice<Unicode.Scalar>) -> Int {
    var rest = text
    while true {
      rest = rest.drop { isBlank($0) }
      guard let mark = mark(beginning: rest) else { break }
      rest = rest.dropFirst(mark)
    }
    return rest.isEmpty ? 0 : rest.startIndex - text.startIndex
  }

  /// Whether a chunk between blanks is a number in single quotes, which is an enumerator wherever it stands: of several lines
  /// that were pasted as one.
  static func isQuotedNumber(_ chunk: String) -> Bool {
    let scalars = Array(chunk.unicodeScalars)
    guard let first = scalars.first, singleQuotes.contains(first) else { return false }
    return scalars.dropFirst().first?.isDigit == true && mark(beginning: scalars[...]) == scalars.count
  }

  /// How long the bullet or enumerator is that a text begins with; nil where it begins with none. A blank or the end follows it.
  private static func mark(beginning text: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let first = text.first else { return nil }
    func ends(at place: Int) -> Bool { place == text.endIndex || isBlank(text[place]) }
    if bullets.contains(first), ends(at: text.startIndex + 1) { return 1 }
    let body = openers.contains(first) ? text.dropFirst() : text
    let digits = body.prefix { $0.isDigit }
    let label = digits.isEmpty ? body.prefix(1).filter(\.properties.isAlphabetic)[...] : digits
    guard (1...mostDigits).contains(label.count) else { return nil }
    let closing = body.dropFirst(label.count).prefix { closers.contains($0) }
    guard (1...2).contains(closing.count), ends(at: closing.endIndex) else { return nil }
    return closing.endIndex - text.startIndex
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    // Marks of direction around an enumerator come with it from a page.
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { properties.generalCategory == .decimalNumber }

  /// Whether a line ends here (UAX #14 classes BK, CR, LF, NL).
  var isNewline: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
