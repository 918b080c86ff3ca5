/// A word as it comes from elsewhere and is the same word all the same. Made without anything of what is tested.
package enum WordVariants: CaseIterable, Sendable {
  /// In presentation forms, as a PDF has it.
  case presentationForms
  /// Without hamza, as one types in a hurry: أ as ا, ؤ as و, ئ as ي.
  case withoutHamza
  /// With vowel marks, tatweel, joiners and marks of direction.
  case marked
  /// In the letters and digits of Persian and Urdu keyboards.
  case persian
  /// All of these at once.
  case all

  /// The word so. Latin letters become capitals, or those of full width.
  package func variant(of word: String, using generator: inout some RandomNumberGenerator) -> String {
    var scalars = Array(word.unicodeScalars)
    if self == .withoutHamza || self == .all { scalars = scalars.map(Self.unseated) }
    if self == .persian || self == .all {
      scalars = scalars.map { Self.otherKeyboards[$0]?.randomElement(using: &generator) ?? $0 }
    }
    if self == .presentationForms || self == .all {
      scalars = scalars.map { Self.presented[$0]?.randomElement(using: &generator) ?? $0 }
    }
    if self == .marked || self == .all { scalars = scalars.flatMap { Self.marked($0, using: &generator) } }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func unseated(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    switch letter {
    case "أ", "إ", "آ": "ا"
    case "ؤ": "و"
    case "ئ": "ي"
    default: letter
    }
  }

  private static let otherKeyboards: [Unicode.Scalar: [Unicode.Scalar]] = {
    var letters: [Unicode.Scalar: [Unicode.Scalar]] = [
      "ي": ["ی", "ے"], "ى": ["ی"], "ك": ["ک", "ڪ"], "ه": ["ہ", "ھ", "ە"], "ة": ["ۃ", "ہ", "ە", "ۀ"],
    ]
    for digit in UInt32(0)..<10 {
      letters[Unicode.Scalar(UInt8(48 + digit))] = [0x660, 0x6F0].compactMap { Unicode.Scalar($0 + digit) }
    }
    return letters
  }()

  /// The block of Arabic Presentation Forms-B from U+FE80 on, each letter with the number of its forms, and the Latin letters and
  /// digits of full width.
  private static let presented: [Unicode.Scalar: [Unicode.Scalar]] = {
    var forms: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    let letters = "ء1آ2أ2ؤ2إ2ئ4ا2ب4ة2ت4ث4ج4ح4خ4د2ذ2ر2ز2س4ش4ص4ض4ط4ظ4ع4غ4ف4ق4ك4ل4م4ن4ه4و2ى2ي4"
    var next = UInt32(0xFE80)
    for entry in letters.unicodeScalars.chunkedInPairs {
      for _ in 0..<(entry.count) {
        if let form = Unicode.Scalar(next) { forms[entry.letter, default: []].append(form) }
        next += 1
      }
    }
    for ascii in Array(UInt32(48)...57) + Array(65...90) + Array(97...122) {
      guard let letter = Unicode.Scalar(ascii), let wide = Unicode.Scalar(ascii + 0xFEE0) else { continue }
      forms[letter] = [wide]
    }
    return forms
  }()

  private static let marks: [Unicode.Scalar] = [
    "\u{64B}", "\u{64E}", "\u{650}", "\u{651}", "\u{652}", "\u{670}", "\u{640}", "\u{200C}", "\u{200D}", "\u{200F}",
    "\u{AD}",
  ]

  private static func marked(
    _ letter: Unicode.Scalar, using generator: inout some RandomNumberGenerator
  ) -> [Unicode.Scalar] {
    [letter] + (0..<Int.random(in: 0...2, using: &generator)).compactMap { _ in marks.randomElement(using: &generator) }
  }
}

extension Collection<Unicode.Scalar> {
  /// A letter and a digit, over and over.
  fileprivate var chunkedInPairs: [(letter: Unicode.Scalar, count: UInt32)] {
    zip(self, dropFirst()).filter { ("0"..."9").contains($1) }.map { ($0, $1.value - 48) }
  }
}
