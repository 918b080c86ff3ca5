import DialogueRecord

extension SearchIndex {
  /// What to say of a query that found nothing.
  func nothing(for query: Query, _ routes: [Route], _ planner: Planner) -> NothingFound {
    let sought = query.clauses.filter { !$0.isNegated }.map { clause in
      var single = Query("")
      single.clauses = [clause]
      let found = evaluate(planner.plan(single), languages: query.filters.languages)
      return NothingFound.Sought(
        text: clause.text, count: found.tiers.count { $0 != WordMatches.none })
    }
    let analyzer = WordAnalyzer()
    let words = planner.unanswered(query).map(analyzer.analysis)
    var suggestions: [String] = []
    for word in words { suggestions += commonest(vocabulary.near(word), 5).filter { !suggestions.contains($0) } }
    return NothingFound(
      lookedFor: sought, suggestions: suggestions, absent: absent(query, analyzer),
      countWithoutFilters: documents.kinds.indices.count { document in
        routes.contains { $0.evaluation.tiers[document] != WordMatches.none }
      })
  }

  /// The terms known to be absent that all words of the query stand in, in any form.
  private func absent(_ query: Query, _ analyzer: WordAnalyzer) -> [Bilingual] {
    func stems(_ words: [String]) -> Set<String> { Set(words.map { analyzer.analysis(of: $0).keys.stem }) }
    let wanted = stems(query.clauses.filter { !$0.isNegated }.flatMap(\.alternatives).flatMap(\.words))
    guard !wanted.isEmpty else { return [] }
    return absentTerms.filter { term in
      Language.allCases.contains { wanted.isSubset(of: stems(term[$0].words)) }
    }
  }
}

extension Query.Clause {
  /// The clause as it was typed, more or less.
  var text: String {
    alternatives.map { $0.words.joined(separator: " ") + ($0.isPrefix ? "*" : "") }.joined(separator: " OR ")
  }
}

extension Vocabulary {
  /// The written words that a mistyped one may mean: up to two errors away, fewer in a short word, or beginning alike.
  func near(_ word: WordAnalysis) -> [UInt32] {
    let letters = Array(word.folded.unicodeScalars)
    guard letters.count >= 3, word.script != .digit else { return [] }
    let bits = LetterSet.bits(of: word.folded.utf8)
    let allowed = letters.count >= 6 ? 2 : 1
    var found: [UInt32] = []
    for number in 0..<UInt32(folded.count) where (self.letters[Int(number)] ^ bits).nonzeroBitCount <= 2 * allowed {
      let other = Array(folded[number].unicodeScalars)
      let isNear = letters.isOneErrorAway(from: other) || (allowed > 1 && letters.isTwoErrorsAway(from: other))
      if isNear { found += surfacesOfFolded[number] }
    }
    return found
  }
}

extension [Unicode.Scalar] {
  /// Whether one error at the first difference leaves at most one more.
  fileprivate func isTwoErrorsAway(from other: [Unicode.Scalar]) -> Bool {
    guard let place = zip(self, other).enumerated().first(where: { $1.0 != $1.1 })?.offset else {
      return abs(count - other.count) <= 2
    }
    let left = Array(self[(place + 1)...])
    let right = Array(other[(place + 1)...])
    return left.isOneErrorAway(from: right) || left.isOneErrorAway(from: Array(other[place...]))
      || Array(self[place...]).isOneErrorAway(from: right)
  }
}
