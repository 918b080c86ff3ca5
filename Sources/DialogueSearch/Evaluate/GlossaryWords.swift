import DialogueRecord
import Lexis

// What a word is called in the other language, where no term is called by it: what all terms share that have it in their names.

extension SearchIndex {
  /// The detour by words that several terms have in common; nil where no word of the query is answered so.
  func wordRoute(_ query: Query, _ plan: Plan, _ planner: Planner) -> GlossaryRoute? {
    let shared = sharedWords(query, plan, planner)
    var detour = plan
    for word in shared { detour.clauses[word.clause].alternatives = [[word.word]] }
    return shared.first.map { GlossaryRoute(through: glossary.things[$0.term], plan: detour) }
  }

  /// A word of a query in the other language: what it is there, by which clause and which term.
  struct SharedWord {
    var clause: Int
    var term: Int
    var language: Language
    var word: PlannedWord
  }

  /// What the words of a query are in the other language, as far as the terms have it in common.
  func sharedWords(_ query: Query, _ plan: Plan, _ planner: Planner) -> [SharedWord] {
    plan.clauses.enumerated().compactMap { place, clause in
      guard !clause.isOptional, let row = plain(query.clauses[place], clause), row.count == 1 else { return nil }
      return Language.allCases.lazy.compactMap { language in
        self.counterpart(of: row[0], language, planner).map { found in
          SharedWord(
            clause: place, term: found.term, language: language.other, word: found.word)
        }
      }.first
    }
  }

  /// The one word that the terms with a word of a language share in the other language, and the shortest of the terms. Two terms
  /// at least have to say so, and if they share more than one word, nothing is sure.
  private func counterpart(
    of word: PlannedWord, _ language: Language, _ planner: Planner
  ) -> (term: Int, word: PlannedWord)? {
    let own = glossary.names.filter { $0.isSought && $0.language == language && glossary.isOfTerm($0) }
    let naming = own.filter { $0.surfaces.contains { isForm(word, $0) } }
    let terms = Set(naming.map(\.term)).sorted()
    guard terms.count > 1, let shortest = naming.min(by: { $0.words.count < $1.words.count }) else { return nil }
    let others = terms.map { term in
      glossary.names.filter { $0.isSought && $0.language != language && $0.term == term }.flatMap(\.surfaces)
    }
    let shared = others[0].filter { surface in
      let candidate = planner.planned(vocabulary.surfaces[surface])
      return others.allSatisfy { $0.contains { isForm(candidate, $0) } }
    }
    guard let first = shared.first else { return nil }
    let counterpart = planner.planned(vocabulary.surfaces[first])
    return shared.allSatisfy { isForm(counterpart, $0) } ? (shortest.term, counterpart) : nil
  }
}
