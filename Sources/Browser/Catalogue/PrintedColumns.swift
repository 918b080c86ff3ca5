import BidiText

extension String {
  /// Columns that the text takes where it is printed and not drawn: the letters go out one by one in logical order, so lam and
  /// alef, which a drawn text joins in one cell, take two.
  package var printedColumns: Int {
    Paragraph(self, direction: .leftToRight, options: TextOptions(order: .logical)).columns
  }
}
