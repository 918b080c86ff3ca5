import DialogueRecord
import Lexis

extension SearchIndex {
  /// What may render a word: rows of words in the other language, and the terms that say so.
  struct RenderingCandidate {
    var rows: [[PlannedWord]]
    var terms: [Term]
  }

  /// What may render the words of a query by the glossary, what has the best reason first: the names in the other language of the
  /// terms that the query is; then, for terms that it is a part of, that word of their names which goes with it most faithfully.
  func candidates(for query: Query, _ language: Language) -> [RenderingCandidate] {
    let planner = Planner(self)
    let words = planner.plan(query).clauses.filter { !$0.isNegated && !$0.isOptional }.compactMap(\.alternatives.first)
      .flatMap { $0 }
    guard !words.isEmpty else { return [] }
    let own = glossary.names.filter { $0.isSought && $0.language == language && glossary.isOfTerm($0) }
    let naming = own.filter { holds($0.surfaces, words) }
    let whole = Set(naming.filter { $0.surfaces.count == words.count }.map(\.term))
    let part = Set(naming.map(\.term)).subtracting(whole)
    let parts = parts(part.sorted(), of: whole.union(part), language.other, planner)
    let merged = parts.reduce(into: wholes(whole, language.other, planner)) { all, candidate in
      guard let same = all.firstIndex(where: { isSame($0, candidate) }) else { return all.append(candidate) }
      all[same].rows += candidate.rows
      all[same].terms += candidate.terms.filter { !all[same].terms.contains($0) }
    }
    // Of those that are parts the one with the most terms comes first; a sort that keeps the order of equals.
    return merged.enumerated().sorted { ($1.element.terms.count, $0.offset) < ($0.element.terms.count, $1.offset) }
      .map(\.element)
  }

  /// Whether two candidates are forms of one word.
  private func isSame(_ first: RenderingCandidate, _ second: RenderingCandidate) -> Bool {
    guard let one = first.rows.first, let other = second.rows.first, one.count == 1, other.count == 1 else {
      return false
    }
    return isSame(one[0], other[0])
  }

  private func isSame(_ first: PlannedWord, _ second: PlannedWord) -> Bool {
    first.matches.surfaces.contains { isForm(first, $0) && isForm(second, $0) }
  }

  /// Whether a name has some words one after the other, each as a search finds it.
  private func holds(_ name: [UInt32], _ words: [PlannedWord]) -> Bool {
    guard name.count >= words.count else { return false }
    return (0...name.count - words.count).contains { start in
      zip(words, name[start...]).allSatisfy { $0.matches[$1] != nil }
    }
  }

  private func names(of terms: Set<Int>, _ language: Language) -> [GlossaryNames.Name] {
    glossary.names.filter { $0.isSought && $0.language == language && terms.contains($0.term) }
  }

  private func wholes(_ terms: Set<Int>, _ language: Language, _ planner: Planner) -> [RenderingCandidate] {
    names(of: terms, language).map { name in
      RenderingCandidate(rows: [name.words.map(planner.planned)], terms: [term(name.term)].compactMap { $0 })
    }
  }

  private func term(_ number: Int) -> Term? {
    if case .glossary(let term) = glossary.things[number] { term } else { nil }
  }

  /// The words of names in a language that go with some terms: of each term one that several terms with the wanted words share and
  /// that few others have. Where there is none, any word of the name may be it, and the whole name is taken.
  private func parts(
    _ terms: [Int], of wanted: Set<Int>, _ language: Language, _ planner: Planner
  ) -> [RenderingCandidate] {
    let all = glossary.names.filter { $0.isSought && $0.language == language && glossary.isOfTerm($0) }
    func support(_ word: PlannedWord) -> (inside: Int, all: Int) {
      let having = Set(all.filter { $0.surfaces.contains { isForm(word, $0) } }.map(\.term))
      return (having.intersection(wanted).count, having.count)
    }
    return terms.flatMap { number -> [RenderingCandidate] in
      let words = names(of: [number], language).flatMap(\.surfaces).map { planner.planned(vocabulary.surfaces[$0]) }
      let best = words.map { ($0, support($0)) }.filter { $1.inside > 1 && $1.inside * 2 > $1.all }.max {
        first, second in
        (first.1.inside * second.1.all, first.1.inside) < (second.1.inside * first.1.all, second.1.inside)
      }
      guard let best else { return wholes([number], language, planner) }
      return [RenderingCandidate(rows: [[best.0]], terms: [term(number)].compactMap { $0 })]
    }
  }
}
