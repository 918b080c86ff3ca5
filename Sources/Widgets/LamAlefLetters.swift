extension Character {
  /// The two letters of a lam-alef, which has a key of its own on Arabic keyboards; nil of everything else.
  var lettersOfLamAlef: String? {
    switch self {
    case "\u{FEF5}", "\u{FEF6}": "لآ"
    case "\u{FEF7}", "\u{FEF8}": "لأ"
    case "\u{FEF9}", "\u{FEFA}": "لإ"
    case "\u{FEFB}", "\u{FEFC}": "لا"
    default: nil
    }
  }
}
