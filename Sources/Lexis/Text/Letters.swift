/// Letters of the Arabic script that are one letter to a reader.
enum ArabicLetters {
  /// The letter of Arabic that keyboards of other languages have in its place: ی ک ہ. Letters that Arabic lacks, such as پ چ ژ گ,
  /// are letters of their own.
  static func arabic(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "ی", "ې", "ے", "ۍ", "ێ": "ي"
    case "ک", "ڪ": "ك"
    case "ە", "ہ", "ھ", "ۀ", "ۂ": "ه"
    case "ۃ": "ة"
    // Of the Maghreb and of old prints, and the ن of Urdu without its dot.
    case "ڢ", "ڡ": "ف"
    case "ڧ", "ٯ": "ق"
    case "ں": "ن"
    case "ٱ": "ا"
    case "ٲ", "ٵ": "أ"
    case "ٳ": "إ"
    case "ٶ": "ؤ"
    case "ٸ", "ۓ": "ئ"
    default: scalar
    }
  }

  /// The plain form of a letter of Arabic or of a digit.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "أ", "إ", "آ": "ا"
    case "ى": "ي"
    case "ة": "ه"
    case "ؤ", "ئ", "ٴ": "ء"
    // For a foreign sound in Arabic words, where most writers have ف.
    case "ڤ", "ڥ": "ف"
    case "٠"..."٩": digit(scalar.value - 0x660)
    case "۰"..."۹": digit(scalar.value - 0x6F0)
    default: scalar
    }
  }

  private static func digit(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(0x30 + value))
  }
}

/// Letters of the Latin script without case and accents, and digits above and below the line.
enum LatinLetters {
  /// The small letter or letters of a scalar; wide forms and ligatures of print as letters.
  static func small(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar.value {
    case 0xFB00: ["f", "f"]
    case 0xFB01: ["f", "i"]
    case 0xFB02: ["f", "l"]
    case 0xFB03: ["f", "f", "i"]
    case 0xFB04: ["f", "f", "l"]
    case 0xFB05, 0xFB06: ["s", "t"]
    case 0xFF10...0xFF19: [Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30))]
    case 0xB9: ["1"]
    case 0xB2, 0xB3: [Unicode.Scalar(UInt8(scalar.value - 0xB0 + 0x30))]
    case 0x2070, 0x2074...0x2079: [Unicode.Scalar(UInt8(scalar.value - 0x2070 + 0x30))]
    case 0x2080...0x2089: [Unicode.Scalar(UInt8(scalar.value - 0x2080 + 0x30))]
    case 0xFF21...0xFF3A: [Unicode.Scalar(UInt8(scalar.value - 0xFF21 + 0x61))]
    case 0xFF41...0xFF5A: [Unicode.Scalar(UInt8(scalar.value - 0xFF41 + 0x61))]
    // A capital i with a dot is no i with a dot on top.
    case 0x130: ["i"]
    default: Array(scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }

  /// A small letter without its accent; what is two letters to many writers is two.
  static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "ß": ["s", "s"]
    case "æ": ["a", "e"]
    case "œ": ["o", "e"]
    case "þ": ["t", "h"]
    case "ĳ": ["i", "j"]
    case "\u{E0}"..."\u{17F}": [base[Int(scalar.value) - 0xE0]]
    default: [scalar]
    }
  }

  /// The letters without accents from U+00E0 to U+017F; capitals stand there as their small letters.
  private static let base = Array(
    """
    aaaaaaaceeeeiiiidnooooo÷ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln\
    nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.unicodeScalars)
}
