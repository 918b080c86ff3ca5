import BidiText
import Widgets

// Texts of a user or of the record inside words of the interface. UAX #9 would draw a number beside them to itself (W2, N1), so that a count
// would be read with a word that it is not of.

extension String {
  /// The text between the controls of UAX #9 that keep it apart from what stands beside it (LRI, RLI, PDI). Screens draw no cell for them.
  func isolated(_ direction: BaseDirection) -> String {
    (direction == .rightToLeft ? "\u{2067}" : "\u{2066}") + self + "\u{2069}"
  }

  /// The text without such controls, for what leaves the program.
  package var withoutIsolates: String {
    guard unicodeScalars.contains(where: \.isIsolate) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isIsolate }))
  }

  /// The direction in which a whole text is read that stands in a field of a direction: one of Latin letters alone is read from the left in
  /// an Arabic field too (UAX #9, P2 and P3, HL1).
  func direction(in field: BaseDirection) -> BaseDirection {
    guard field == .rightToLeft, !unicodeScalars.contains(where: \.isInRightToLeftBlock) else { return field }
    return unicodeScalars.contains { $0.properties.isAlphabetic } ? .leftToRight : field
  }
}

extension Unicode.Scalar {
  fileprivate var isIsolate: Bool { (0x2066...0x2069).contains(value) }
}

extension Catalogue {
  /// A text that is not of the interface, apart from the words and numbers beside it where it is read the other way.
  func apart(_ text: String) -> String {
    let own = TextField(text).direction(direction)
    return own == direction ? text : text.isolated(own)
  }
}
