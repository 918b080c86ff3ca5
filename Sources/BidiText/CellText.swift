extension TextOptions {
  /// What a mark without a base stands on (U+25CC DOTTED CIRCLE).
  static let baseOfLoneMark: Unicode.Scalar = "\u{25CC}"

  /// The most marks that reach a terminal through ncurses: CCHARW_MAX is 5, base included.
  static let mostMarks = 4

  /// Whether a scalar without columns is sent with its base. Vowel marks are the reader's choice, but a terminal in need
  /// of `words` order would set them on the wrong letter. A joiner says something only to a terminal that joins
  /// letters; on an emoji it would change the width.
  func sends(_ kind: ScalarKind, on base: Unicode.Scalar) -> Bool {
    switch kind {
    case .mark: true
    case .haraka: keepsMarks && order != .words
    case .joiner: order == .logical && base.properties.isAlphabetic
    case .base, .blank, .modifier, .dropped, .unassigned: false
    }
  }

  /// The cell with its text, given all scalars of the paragraph.
  func textCell(_ cell: LogicalCell, of scalars: [Unicode.Scalar]) -> TextCell {
    var text = String(cell.base)
    if cell.hasMarks {
      let marks = scalars[cell.range].lazy.filter { sends(ScalarKind($0), on: cell.base) }
      text.unicodeScalars.append(contentsOf: marks.prefix(Self.mostMarks))
    }
    return TextCell(text: text, columns: cell.columns, range: cell.range)
  }
}
