/// How letters are levelled before they are compared. Presentation forms become letters, capitals small letters, tatweel and
/// invisible controls vanish; how much else is levelled is a matter of the degree.
package enum Folding {
  /// How far spellings are levelled.
  package enum Degree: Sendable {
    /// The same spelling, letter for letter and mark for mark.
    case spelling
    /// Without vowel marks, and letters of Persian and Urdu keyboards as those of Arabic; the seat of a hamza, ة and ى are still
    /// told apart. The rules of Arabic words want them.
    case letters
    /// Alef in one form, ى as ي, ة as ه, hamza without its seat, letters without accents, digits of one kind.
    case word
  }

  /// Hands over what a text becomes, each scalar with the place of the one that it comes from. Letters with a hamza or a madda
  /// are one, composed or not (UAX #15), and an alef before the ligature ﷲ, which has one, is written twice in texts out of PDF.
  static func fold(
    _ text: String.UnicodeScalarView, to degree: Degree, _ take: (_ origin: Int, Unicode.Scalar) -> Void
  ) {
    var last: Unicode.Scalar?
    var composedMark: String.Index?
    var origin = 0
    for index in text.indices {
      defer { origin += 1 }
      let scalar = text[index]
      if index == composedMark { continue }
      if HamzaSeats.letters.contains(scalar), let found = HamzaSeats.composed(text, at: index) {
        composedMark = found.mark
        fold(found.letter, to: degree) { take(origin, $0) }
      } else if scalar == "ﷲ", let last, ArabicLetters.plain(ArabicLetters.arabic(last)) == "ا" {
        for letter in "لله".unicodeScalars { take(origin, letter) }
      } else {
        fold(scalar, to: degree) { take(origin, $0) }
      }
      if Script(scalar.value) != .mark { last = scalar }
    }
  }

  /// Hands over what a scalar becomes: mostly one scalar, for a mark none, for a ligature several.
  @inline(__always)
  private static func fold(_ scalar: Unicode.Scalar, to degree: Degree, _ take: (Unicode.Scalar) -> Void) {
    let value = scalar.value
    if value < 0x80 {
      take((0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value | 0x20)) : scalar)
    } else if (0x621...0x64A).contains(value), value != 0x640 {
      take(degree == .word ? ArabicLetters.plain(scalar) : scalar)
    } else {
      foldRare(scalar, to: degree, take)
    }
  }

  private static func foldRare(_ scalar: Unicode.Scalar, to degree: Degree, _ take: (Unicode.Scalar) -> Void) {
    if let letters = PresentationForms.letters(of: scalar) {
      for letter in letters { take(level(letter, to: degree)) }
    } else if Script(scalar.value) == .mark {
      if degree == .spelling, !isInvisible(scalar.value) { take(scalar) }
    } else if (0x660...0x6FF).contains(scalar.value) {
      take(level(scalar, to: degree))
    } else {
      for small in LatinLetters.small(scalar) {
        if degree == .word { LatinLetters.plain(small).forEach(take) } else { take(small) }
      }
    }
  }

  private static func level(_ letter: Unicode.Scalar, to degree: Degree) -> Unicode.Scalar {
    switch degree {
    case .spelling: letter
    case .letters: ArabicLetters.arabic(letter)
    case .word: ArabicLetters.plain(ArabicLetters.arabic(letter))
    }
  }

  /// Tatweel and the controls, which are no part of a spelling.
  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x640, 0xAD, 0x61C, 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }
}

extension String {
  /// The text with its letters levelled.
  package func folded(to degree: Folding.Degree = .word) -> String {
    var folded = String.UnicodeScalarView()
    Folding.fold(unicodeScalars, to: degree) { folded.append($1) }
    return String(folded)
  }
}

/// A text with its letters levelled, and the place of each letter in the text it comes from.
package struct FoldedText: Sendable, Hashable {
  /// The letters.
  package private(set) var scalars: [Unicode.Scalar] = []
  /// For each letter the place of the scalar it comes from.
  package private(set) var origins: [Int] = []

  /// Of a word or of a whole text.
  package init(_ text: String, to degree: Folding.Degree = .word) {
    Folding.fold(text.unicodeScalars, to: degree) {
      origins.append($0)
      scalars.append($1)
    }
  }

  /// The stretch of the original that some of the letters come from.
  package func origin(of range: Range<Int>) -> Range<Int> {
    range.isEmpty ? 0..<0 : origins[range.lowerBound]..<origins[range.upperBound - 1] + 1
  }
}
