/// What a scalar is to a terminal.
enum ScalarKind {
  /// Takes columns of its own.
  case base(columns: Int)
  /// A blank of one column, whatever its code: the space, U+00A0, a tabulator, a separator left in the text.
  case blank
  /// Stands on the base before it and takes no column.
  case mark
  /// An Arabic vowel mark or Koranic sign: a mark one can read without.
  case haraka
  /// U+200C and U+200D: nothing to see, but they decide how the letters beside them join.
  case joiner
  /// An emoji modifier: two columns in one terminal and none in the next, so it is sent only where it stands alone.
  case modifier
  /// Not sent at all: controls, bidi controls, variation selectors, soft hyphens and other ignorable code points.
  case dropped
  /// Not a character (yet): what a terminal would do with it is not known.
  case unassigned

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20: self = .blank
    case 0x21...0x7E, 0x0620...0x064A, 0x0660...0x066F, 0x0671...0x06D5: self = .base(columns: 1)
    case 0x09...0x0D, 0x1C...0x1F, 0x85: self = .blank
    case 0x064B...0x065F, 0x0610...0x061A, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E4, 0x06E7...0x06E8, 0x06EA...0x06ED,
      0x08D3...0x08E1, 0x08E3...0x08FF:
      self = .haraka
    case 0x200C, 0x200D: self = .joiner
    // Conjoining Hangul vowels and finals are drawn into the syllable their initial began.
    case 0x1160...0x11FF, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB: self = .mark
    // Format characters that are seen: the signs that stand under or round a number.
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD: self = .base(columns: 1)
    case 0x1F3FB...0x1F3FF: self = .modifier
    default: self.init(byCategoryOf: scalar)
    }
  }

  private init(byCategoryOf scalar: Unicode.Scalar) {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .surrogate: self = .dropped
    case .nonspacingMark, .enclosingMark: self = properties.isDefaultIgnorableCodePoint ? .dropped : .mark
    case .spaceSeparator where !WideScalars.contains(scalar), .lineSeparator, .paragraphSeparator: self = .blank
    case .unassigned: self = properties.isDefaultIgnorableCodePoint ? .dropped : .unassigned
    default: self = .base(columns: WideScalars.contains(scalar) ? 2 : 1)
    }
  }
}
