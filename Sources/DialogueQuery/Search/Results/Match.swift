import DialogueRecord

/// A place in a text that answers a query.
public struct Match: Sendable, Hashable {
  /// The word, or the words from the first to the last, in Unicode scalars of the text in logical order.
  public var range: Range<Int>
  /// What of it was looked for: the letters where a part of the word was, otherwise the same.
  public var part: Range<Int>
  /// How it answers.
  public var tier: Tier
}

/// The places in a text in both languages.
public struct Matches: Sendable, Hashable {
  /// In the Arabic, in logical order.
  public var ar: [Match]
  /// In the English.
  public var en: [Match]

  /// Whether there are none.
  public var isEmpty: Bool { ar.isEmpty && en.isEmpty }

  /// In one language.
  public subscript(language: Language) -> [Match] {
    switch language {
    case .arabic: ar
    case .english: en
    }
  }
}
