/// A language of the record's content.
package enum Language: String, CaseIterable, Sendable, Hashable {
  case arabic = "ar"
  case english = "en"

  /// The other one of the two.
  package var other: Language { self == .arabic ? .english : .arabic }
}

/// The same thing said in both languages of the record, each in logical order.
package struct Bilingual: Sendable, Hashable {
  /// The Arabic text. In a passage it is the record itself.
  package var ar: String
  /// The English text. In a passage it is the project's own translation.
  package var en: String

  /// Pairs two texts that say the same.
  package init(ar: String, en: String) {
    self.ar = ar
    self.en = en
  }

  /// The text in one language.
  package subscript(language: Language) -> String {
    switch language {
    case .arabic: ar
    case .english: en
    }
  }
}
