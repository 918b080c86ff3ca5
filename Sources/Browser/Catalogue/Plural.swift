import DialogueRecord

/// The plural categories of CLDR.
package enum PluralCategory: String, CaseIterable, Sendable, Hashable {
  case zero, one, two, few, many, other
}

extension Language {
  /// The categories that the language tells apart.
  package var pluralCategories: [PluralCategory] {
    switch self {
    case .english: [.one, .other]
    case .arabic: PluralCategory.allCases
    }
  }

  /// The category of a whole number, by CLDR's plural rules.
  package func pluralCategory(of number: Int) -> PluralCategory {
    switch self {
    case .english: return number == 1 ? .one : .other
    case .arabic:
      switch number {
      case 0: return .zero
      case 1: return .one
      case 2: return .two
      default:
        let rest = number % 100
        return (3...10).contains(rest) ? .few : (11...99).contains(rest) ? .many : .other
      }
    }
  }
}
