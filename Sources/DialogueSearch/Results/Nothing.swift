import DialogueRecord
import Lexis

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

  /// The terms known to be absent that the query names: in full, or in part with words of which nothing answers any.
  func absent(_ query: Query, unanswered: [String]) -> [Bilingual] {
    let analyzer = WordAnalyzer()
    let words = query.clauses.filter { !$0.isNegated }.flatMap(\.alternatives).flatMap(\.words)
    let content = words.filter { !FunctionWords.contains($0.folded()) }
    let wanted = Set(content.map { analyzer.analysis(of: $0).keys.stem })
    guard !wanted.isEmpty else { return [] }
    let isUnknown = content.allSatisfy(unanswered.contains)
    return absentTerms.filter { term in
      term.stems.contains { $0.isSubset(of: wanted) || isUnknown && wanted.isSubset(of: $0) }
    }.map(\.text)
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
    stems = Language.allCases.map { language in
      Set(
        text[language].words.filter { !FunctionWords.contains($0.folded()) }
          .map { analyzer.analysis(of: $0).keys.stem })
    }
  }
}

extension Query.Clause {
  /// The clause as it was typed.
  var text: String {
    alternatives.map(\.text).joined(separator: " OR ")
  }
}
