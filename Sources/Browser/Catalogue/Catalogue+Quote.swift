import DialogueExport

extension Catalogue {
  /// What is quoted in a message is cut behind so many letters.
  private static let longestQuote = 300

  /// A text from elsewhere as it stands in a message: on one line, with nothing in it that a terminal would obey, and where it is longer than
  /// anybody reads cut, with its length said.
  package func quote(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > Catalogue.longestQuote else { return SafeText.line(text) }
    let beginning = SafeText.line(String(String.UnicodeScalarView(scalars.prefix(Catalogue.longestQuote))))
    return count(.cutShort, scalars.count, ["text": beginning])
  }
}
