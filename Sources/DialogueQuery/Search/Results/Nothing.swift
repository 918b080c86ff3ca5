import DialogueRecord

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

  /// The terms known to be absent that all words of the query stand in, in any form.
  func absent(_ query: Query) -> [Bilingual] {
    let analyzer = WordAnalyzer()
    let words = query.clauses.filter { !$0.isNegated }.flatMap(\.alternatives).flatMap(\.words)
    let wanted = Set(words.map { analyzer.analysis(of: $0).keys.stem })
    guard !wanted.isEmpty else { return [] }
    return absentTerms.filter { $0.stems.contains(where: wanted.isSubset) }.map(\.text)
  }
}

/// A term that the record does not contain.
struct AbsentTerm: Sendable {
  let text: Bilingual
  /// The stems of its words, language by language.
  let stems: [Set<[UInt8]>]

  init(_ text: Bilingual) {
    let analyzer = WordAnalyzer()
    self.text = text
    stems = Language.allCases.map { Set(text[$0].words.map { analyzer.analysis(of: $0).keys.stem }) }
  }
}

extension Query.Clause {
  /// The clause as it was typed, more or less.
  var text: String {
    alternatives.map { $0.words.joined(separator: " ") + ($0.isPrefix ? "*" : "") }.joined(separator: " OR ")
  }
}
