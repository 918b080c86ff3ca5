/// Letters as search reads them, with the place of each in the text they come from. Presentation forms become letters, capitals
/// small letters, tatweel and invisible controls vanish; how much else is levelled is a matter of the degree.
struct FoldedText: Sendable, Hashable {
  /// How far spellings are levelled.
  enum Degree: Sendable {
    /// The same spelling, letter for letter and mark for mark.
    case spelling
    /// Without vowel marks; the seat of a hamza, ة and ى are still told apart. The rules of Arabic words want them.
    case letters
    /// Alef in one form, ى as ي, ة as ه, hamza without its seat, letters without accents, digits of one kind.
    case word
  }

  /// The letters.
  private(set) var scalars: [Unicode.Scalar] = []
  /// For each letter the place of the scalar it comes from.
  private(set) var origins: [Int] = []

  /// The letters of a word or of a whole text; nothing is left out but marks.
  init(_ text: some Sequence<Unicode.Scalar>, to degree: Degree = .word) {
    for (origin, scalar) in text.enumerated() {
      if let letters = PresentationForms.letters(of: scalar) {
        for letter in letters { append(letter, to: degree, from: origin) }
      } else {
        append(scalar, to: degree, from: origin)
      }
    }
  }

  /// The letters as a string.
  var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The stretch of the original that some of the letters come from.
  func origin(of range: Range<Int>) -> Range<Int> {
    range.isEmpty ? 0..<0 : origins[range.lowerBound]..<origins[range.upperBound - 1] + 1
  }

  private mutating func append(_ scalar: Unicode.Scalar, to degree: Degree, from origin: Int) {
    let value = scalar.value
    if value < 0x80 {
      let isCapital = (0x41...0x5A).contains(value)
      put(isCapital ? Unicode.Scalar(UInt8(value | 0x20)) : scalar, origin)
    } else if Script(value) == .mark {
      if degree == .spelling, !FoldedText.isInvisible(value) { put(scalar, origin) }
    } else if (0x621...0x6D3).contains(value) {
      put(degree == .word ? ArabicLetters.plain(scalar) : scalar, origin)
    } else {
      for small in LatinLetters.small(scalar) {
        if degree == .word {
          for letter in LatinLetters.plain(small) { put(letter, origin) }
        } else {
          put(small, origin)
        }
      }
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar, _ origin: Int) {
    scalars.append(scalar)
    origins.append(origin)
  }

  /// Tatweel and the controls, which are no part of a spelling.
  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x640, 0xAD, 0x61C, 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }
}
