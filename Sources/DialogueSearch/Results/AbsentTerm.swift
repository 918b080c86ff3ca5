import DialogueRecord
import Lexis

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

extension SearchIndex {
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
