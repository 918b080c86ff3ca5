import BidiText

extension TextLine {
  /// What the line says, in logical order and with its own letters: its stretch of the paragraph's text.
  public func logicalText(of paragraph: String) -> String {
    String(String.UnicodeScalarView(paragraph.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)))
  }
}
