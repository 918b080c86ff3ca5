import BidiText

extension TextCell {
  /// Whether it is the ellipsis that stands for what was cut off a text, and none that is written there.
  func isCut(of text: String) -> Bool {
    guard self.text == "…" else { return false }
    return text.unicodeScalars.dropFirst(range.lowerBound).first != "…"
  }
}
