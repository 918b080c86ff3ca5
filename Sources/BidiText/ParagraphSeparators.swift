extension Paragraph {
  /// The paragraphs of a text without their separators (UAX #9 P1: bidi class B, CR LF as one). A separator ends a
  /// paragraph, so one at the end of the text begins no further one; an empty text is one empty paragraph.
  public static func paragraphs(in text: String) -> [Substring] {
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: endsParagraph)
    return parts.count > 1 && parts.last?.isEmpty == true ? parts.dropLast() : parts
  }

  private static func endsParagraph(_ character: Character) -> Bool {
    switch character {
    case "\n", "\r", "\r\n", "\u{1C}", "\u{1D}", "\u{1E}", "\u{85}", "\u{2029}": true
    default: false
    }
  }
}
