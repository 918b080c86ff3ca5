import DialogueRecord

/// A place in a text that answers a query.
package struct Match: Sendable, Hashable {
  /// The word, or the words from the first to the last, in Unicode scalars of the text in logical order.
  package var range: Range<Int>
  /// What of it was looked for: the letters where a part of the word was, otherwise the same.
  package var part: Range<Int>
  /// How it answers.
  package var tier: Tier
}

/// The places in a text in both languages.
package struct Matches: Sendable, Hashable {
  /// In the Arabic, in logical order.
  package var ar: [Match]
  /// In the English.
  package var en: [Match]

  /// Whether there are none.
  package var isEmpty: Bool { ar.isEmpty && en.isEmpty }

  /// In one language.
  package subscript(language: Language) -> [Match] {
    switch language {
    case .arabic: ar
    case .english: en
    }
  }
}
