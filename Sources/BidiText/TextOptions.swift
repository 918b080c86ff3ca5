/// The paragraph level of UAX #9 (P2, P3), forced by the language of the field and never guessed from the text:
/// an Arabic line that begins with "I-24/7" is still an Arabic line.
package enum BaseDirection: Sendable {
  /// Paragraph level 0: English.
  case leftToRight
  /// Paragraph level 1: Arabic.
  case rightToLeft
}

/// Who puts the letters in order: this module or the terminal.
package enum TextOrder: String, CaseIterable, Sendable {
  /// Cells in visual order with Arabic presentation forms, for terminals that leave every cell where it was put.
  case visual
  /// Visual order without vowel marks, of which the finished screen has each run of Arabic letters turned round, for a
  /// terminal that draws such runs backwards (kitty).
  case words
  /// Cells in logical order, letters as they are, for terminals that order and join by themselves.
  case logical
}

/// How text becomes cells.
package struct TextOptions: Sendable, Hashable {
  /// Who puts the letters in order.
  package var order: TextOrder = .visual
  /// Whether the Arabic vowel marks are sent to the terminal; `words` order never sends them.
  package var keepsMarks = true

  /// Visual order with marks, unless told otherwise.
  package init(order: TextOrder = .visual, keepsMarks: Bool = true) {
    self.order = order
    self.keepsMarks = keepsMarks
  }
}
