/// Arabic letters in Tim Buckwalter's transliteration, one ASCII letter each: rules of words are read and compared in it, from left
/// to right.
enum Buckwalter {
  private static let arabic: [Unicode.Scalar] = Array("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٱ".unicodeScalars)
  private static let latin: [UInt8] = Array("'|>&<}AbptvjHxd*rzs$SDTZEgfqklmnhwYy{".utf8)

  private static let letters = Dictionary(uniqueKeysWithValues: zip(arabic, latin))

  /// A word of letters that still have their seats and dots; nil where it holds a letter that is not in Arabic itself.
  static func word(_ scalars: [Unicode.Scalar]) -> [UInt8]? {
    var word: [UInt8] = []
    word.reserveCapacity(scalars.count)
    for scalar in scalars {
      guard let letter = letters[scalar] else { return nil }
      word.append(letter)
    }
    return word
  }

  /// A letter in its plain form: alef without hamza, hamza without seat, ي for ى and ه for ة.
  static func plain(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "{"): UInt8(ascii: "A")
    case UInt8(ascii: "&"), UInt8(ascii: "}"): UInt8(ascii: "'")
    case UInt8(ascii: "Y"): UInt8(ascii: "y")
    case UInt8(ascii: "p"): UInt8(ascii: "h")
    default: letter
    }
  }
}

extension [UInt8] {
  /// Whether a word in Buckwalter's letters begins with some of them.
  func begins(with letters: StaticString) -> Bool {
    count >= letters.utf8CodeUnitCount && matches(letters, at: 0)
  }

  /// Whether it ends with some letters.
  func ends(with letters: StaticString) -> Bool {
    count >= letters.utf8CodeUnitCount && matches(letters, at: count - letters.utf8CodeUnitCount)
  }

  private func matches(_ letters: StaticString, at start: Int) -> Bool {
    letters.withUTF8Buffer { expected in
      for offset in 0..<expected.count where self[start + offset] != expected[offset] { return false }
      return true
    }
  }
}
