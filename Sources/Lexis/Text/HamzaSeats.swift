/// Letters of Arabic that take a hamza or a madda as a mark of their own, and what they are with it (UAX #15, canonical
/// composition). Keyboards of other languages put the mark on their own letters too.
enum HamzaSeats {
  /// The letters that take one.
  static let letters: Set<Unicode.Scalar> = ["ا", "و", "ي", "ى", "ی"]

  /// The letter that a letter is with a mark behind it, before the next letter, and where the mark stands; nil where there is none.
  static func composed(
    _ text: String.UnicodeScalarView, at index: String.Index
  ) -> (letter: Unicode.Scalar, mark: String.Index)? {
    var next = text.index(after: index)
    while next < text.endIndex, Script(text[next].value) == .mark || text[next] == "ٴ" {
      if let letter = composed(text[index], with: text[next]) { return (letter, next) }
      next = text.index(after: next)
    }
    return nil
  }

  private static func composed(_ letter: Unicode.Scalar, with mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch (letter, mark) {
    case ("ا", "\u{653}"): "آ"
    case ("ا", "\u{654}"), ("ا", "ٴ"): "أ"
    case ("ا", "\u{655}"): "إ"
    case ("و", "\u{654}"), ("و", "ٴ"): "ؤ"
    case ("ي", "\u{654}"), ("ى", "\u{654}"), ("ی", "\u{654}"), ("ي", "ٴ"), ("ى", "ٴ"), ("ی", "ٴ"): "ئ"
    default: nil
    }
  }
}
