import DialogueRecord

extension SearchIndex {
  /// What to say of a query that found nothing.
  func nothing(for query: Query, _ routes: [Route], _ planner: Planner) -> NothingFound {
    let sought = query.clauses.filter { !$0.isNegated }.map { clause in
      var single = Query("")
      single.clauses = [clause]
      let found = evaluate(planner.plan(single), languages: query.filters.languages)
      return NothingFound.Sought(text: clause.text, count: found.tiers.count)
    }
    let analyzer = WordAnalyzer()
    let words = planner.unanswered(query).map(analyzer.analysis)
    var suggestions: [String] = []
    for word in words { suggestions += commonest(vocabulary.near(word), 5).filter { !suggestions.contains($0) } }
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
      let isNear =
        allowed == 1 ? letters[...].isOneErrorAway(from: other[...]) : letters[...].isTwoErrorsAway(from: other[...])
      if isNear { found += surfacesOfFolded[number] }
    }
    return found
  }
}

extension ArraySlice where Element: Equatable {
  /// Whether one error at the first difference leaves at most one more.
  fileprivate func isTwoErrorsAway(from other: ArraySlice) -> Bool {
    guard abs(count - other.count) <= 2 else { return false }
    let same = zip(self, other).prefix { $0 == $1 }.count
    let left = dropFirst(same)
    let right = other.dropFirst(same)
    return left.isOneErrorAway(from: right) || left.dropFirst().isOneErrorAway(from: right.dropFirst())
      || left.dropFirst().isOneErrorAway(from: right) || left.isOneErrorAway(from: right.dropFirst())
  }
}
