/// A language of the record's content.
public enum Language: String, CaseIterable, Sendable, Hashable {
  case arabic = "ar"
  case english = "en"
}

/// The same thing said in both languages of the record, each in logical order.
public struct Bilingual: Sendable, Hashable {
  /// The Arabic text. In a passage it is the record itself.
  public var ar: String
  /// The English text. In a passage it is the project's own translation.
  public var en: String

  /// Pairs two texts that say the same.
  public init(ar: String, en: String) {
    self.ar = ar
    self.en = en
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .arabic: ar
    case .english: en
    }
  }
}
