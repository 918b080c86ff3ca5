extension DiffWord {
  /// A word ends where the kind of its letters changes: a text may lack the blank between an Arabic word and a Latin name.
  enum Kind {
    case arabic, letter, digit

    init?(_ scalar: Unicode.Scalar) {
      // Latin and Arabic letters are told from their place: the tables of the standard library are slow beside it.
      switch scalar.value {
      case 0x30...0x39: self = .digit
      case 0x41...0x5A, 0x61...0x7A: self = .letter
      case 0x621...0x63A, 0x641...0x64A: self = .arabic
      case 0...0x7F, 0x64B...0x65F: return nil
      default: self.init(byProperties: scalar)
      }
    }

    private init?(byProperties scalar: Unicode.Scalar) {
      if scalar.properties.numericType == .decimal {
        self = .digit
      } else if scalar.properties.isAlphabetic, scalar.properties.generalCategory != .nonspacingMark {
        self = DiffWord.isArabic(scalar) ? .arabic : .letter
      } else {
        return nil
      }
    }
  }

  /// Whether a word of a kind goes on with a scalar of a text.
  static func continues(_ kind: Kind, _ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    let scalar = scalars[index]
    if Kind(scalar) == kind || isIgnored(scalar) { return true }
    // The apostrophe of a possessive or a contraction.
    return kind == .letter && (scalar == "'" || scalar == "’") && index + 1 < scalars.count
      && Kind(scalars[index + 1]) == .letter
  }

  /// Whether a scalar stands in one of the Arabic blocks.
  static func isArabic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x06FF, 0x0750...0x077F, 0x08A0...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFE: true
    default: false
    }
  }

  /// Vowel marks, other marks, tatweel, joiners: part of a word without being a letter of it.
  static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x640, 0x64B...0x65F: return true
    case 0...0x7F, 0x621...0x64A: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return true
    default: return false
    }
  }
}
