import DialogueComparison
import DialogueSearch
import DialogueRecord

/// The orders of the matrix that the user goes through.
enum ThemeSort: String, CaseIterable, Sendable, Hashable {
  case firstAppearance, count, name

  func order(_ language: Language) -> ThemeOrder {
    switch self {
    case .firstAppearance: .firstAppearance
    case .count: .count
    case .name: .name(language)
    }
  }

  var phrase: Phrase {
    switch self {
    case .firstAppearance: .sortFirstAppearance
    case .count: .sortCount
    case .name: .sortName
    }
  }

  var next: ThemeSort {
    switch self {
    case .firstAppearance: .count
    case .count: .name
    case .name: .firstAppearance
    }
  }
}
