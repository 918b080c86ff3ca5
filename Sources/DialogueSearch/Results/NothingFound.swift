import Lexis

/// What can be said where nothing was found.
package struct NothingFound: Sendable, Hashable {
  /// What was looked for, word by word or phrase by phrase, as it was understood.
  package var lookedFor: [Sought]
  /// Words of the record that are near to what was typed, nearest first.
  package var suggestions: [String]
  /// How many hits there are without the filters.
  package var countWithoutFilters: Int

  /// A part of what was looked for.
  package struct Sought: Sendable, Hashable {
    /// As it was typed.
    package var text: String
    /// How many hits it has by itself.
    package var count: Int
  }
}

extension SearchIndex {
  /// What to say of a query that found nothing.
  func nothing(for query: Query, _ routes: [Route], _ planner: Planner) -> NothingFound {
    let evaluation = routes.first?.evaluation
    let sought = zip(query.clauses, evaluation?.clauses ?? []).compactMap { clause, found in
      found.map { NothingFound.Sought(text: clause.text, count: $0.count) }
    }
    let analyzer = WordAnalyzer()
    let words = planner.unanswered(query).map(analyzer.analysis)
    var suggestions: [String] = []
    for word in words {
      suggestions += commonest(vocabulary.suggestions(for: word), 5).filter { !suggestions.contains($0) }
    }
    return NothingFound(
      lookedFor: sought, suggestions: suggestions,
      countWithoutFilters: routes.map(\.evaluation.tiers.count).max() ?? 0)
  }
}

extension Query.Clause {
  /// The clause as it was typed.
  var text: String {
    alternatives.map(\.text).joined(separator: " OR ")
  }
}
