import DialogueRecord
import Lexis

/// An order of the rows of a matrix. What is equal stays in the order of the record.
package enum ThemeOrder: Sendable, Hashable {
  /// By the first session compared in which the theme is core; those never core follow, by their first mention, then the rest.
  case firstAppearance
  /// Core of the most points first, then mentioned in the most.
  case count
  /// By the label in a language; for Arabic without the article.
  case name(Language)
  /// As the record has them.
  case id
}

extension ThemeMatrix {
  /// The rows in an order.
  package func rows(in order: ThemeOrder) -> [Row] {
    switch order {
    case .firstAppearance:
      sorted { row in
        row.course.present.first.map { ($0, 0) } ?? (.max, row.course.mentioned.first ?? .max)
      }
    case .count:
      sorted { (-$0.coreCount, -$0.mentionCount) }
    case .name(let language):
      sorted { row in
        let words = row.theme.name[language].words.map { $0.folded().withoutArticle }
        return (words.filter { !FunctionWords.isEnglishArticle($0) }.joined(separator: " "), 0)
      }
    case .id:
      rows
    }
  }

  private func sorted<First: Comparable>(by key: (Row) -> (First, Int)) -> [Row] {
    let keyed: [(key: (First, Int), row: Row)] = rows.map { (key($0), $0) }
    return keyed.sorted { $0.key < $1.key }.map(\.row)
  }
}
