/// The ligature no Arabic reader can do without: a lam before an alef is one glyph, hence one cell.
enum LamAlef {
  /// The ligature of two presentation forms, nil if they make none. The forms already say that the letters are joined:
  /// a lam that begins a word (U+FEDF) makes the isolated ligature, one in the middle (U+FEE0) the final one.
  static func ligature(_ lam: Unicode.Scalar, _ alef: Unicode.Scalar) -> Unicode.Scalar? {
    guard lam == "\u{FEDF}" || lam == "\u{FEE0}" else { return nil }
    let isFinal = lam == "\u{FEE0}"
    return switch alef {
    case "\u{FE82}": isFinal ? "\u{FEF6}" : "\u{FEF5}"
    case "\u{FE84}": isFinal ? "\u{FEF8}" : "\u{FEF7}"
    case "\u{FE88}": isFinal ? "\u{FEFA}" : "\u{FEF9}"
    case "\u{FE8E}": isFinal ? "\u{FEFC}" : "\u{FEFB}"
    default: nil
    }
  }
}
