/// The line breaking class of a grapheme cluster: those of UAX #14 that make a difference in Arabic and English, the
/// rest folded into them. A cluster has the class of its first scalar (LB9).
enum LineBreakClass {
  /// BK, CR, LF, NL: a line ends after it.
  case mandatory
  /// SP: breaking blanks.
  case space
  /// ZW: a break without width.
  case zeroWidthSpace
  /// GL: no break on either side.
  case glue
  /// WJ: no break on either side, not even where a space stands before it.
  case wordJoiner
  /// OP.
  case opening
  /// CL, CP, EX, IS, IN: what stands at the end of a word and never begins a line.
  case closing
  /// QU: initial, final, or either.
  case initialQuote, finalQuote, quote
  /// HY and BA: hyphens and dashes.
  case hyphen
  /// SY.
  case slash
  /// NU.
  case digit
  /// ID: each character is a word to the line (CJK, emoji).
  case ideograph
  /// AL and everything else that keeps together: letters, symbols, signs before and after numbers.
  case letter

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "A"..."Z", "\u{0620}"..."\u{065F}", "\u{0670}"..."\u{06D3}": self = .letter
    case "0"..."9": self = .digit
    case " ", "\t", "\u{1F}": self = .space
    case "\u{0A}"..."\u{0D}", "\u{1C}"..."\u{1E}", "\u{85}", "\u{2028}", "\u{2029}": self = .mandatory
    case "\u{200B}": self = .zeroWidthSpace
    case "\u{A0}", "\u{202F}", "\u{2007}", "\u{2011}": self = .glue
    case "\u{2060}", "\u{FEFF}": self = .wordJoiner
    case "!", "?", ".", ",", ":", ";", "…", "،", "؛", "؟", "۔", "٫", "٬", "‥", "‼", "⁇", "⁈", "⁉", "、", "。", "！", "，",
      "．", "：", "；", "？", "ー", "々":
      self = .closing
    case "\"", "'": self = .quote
    case "/": self = .slash
    default: self.init(byCategoryOf: scalar)
    }
  }

  private init(byCategoryOf scalar: Unicode.Scalar) {
    self =
      switch scalar.properties.generalCategory {
      case .spaceSeparator: .space
      case .openPunctuation: .opening
      case .closePunctuation: .closing
      case .initialPunctuation: .initialQuote
      case .finalPunctuation: .finalQuote
      case .dashPunctuation: .hyphen
      case .decimalNumber: .digit
      default: WideScalars.contains(scalar) ? .ideograph : .letter
      }
  }
}
