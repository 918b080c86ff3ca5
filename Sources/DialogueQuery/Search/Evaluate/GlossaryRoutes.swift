import DialogueRecord

extension SearchIndex {
  /// A detour through a term: the plan that looks for its other names.
  struct GlossaryRoute {
    var term: Term
    var plan: Plan
  }

  /// A word that many terms go by leads nowhere.
  private static let routeLimit = 4

  /// The detours by which a query may be answered, where it names a term as a whole or as a part of the query.
  func glossaryRoutes(_ query: Query, _ plan: Plan, _ planner: Planner) -> [GlossaryRoute] {
    let named = terms(namedIn: query, plan)
    guard named.count <= SearchIndex.routeLimit else { return [] }
    return named.map { number, clauses in
      let rows = glossary.names.filter { $0.term == number && $0.isSought }.map { $0.words.map(planner.planned) }
      var detour = plan
      detour.clauses.replaceSubrange(clauses, with: [PlannedClause(alternatives: rows)])
      return GlossaryRoute(term: glossary.terms[number], plan: detour)
    }
  }

  /// What a query that names terms is called in a language, according to the glossary.
  func counterparts(of query: Query, _ plan: Plan, _ planner: Planner, in language: Language) -> [[PlannedWord]] {
    let named = Set(terms(namedIn: query, plan).map(\.number))
    return glossary.names.filter { named.contains($0.term) && $0.isSought && $0.language == language }
      .map { $0.words.map(planner.planned) }
  }

  /// The terms that a query names, each by its place in the glossary, with the clauses that name it.
  private func terms(namedIn query: Query, _ plan: Plan) -> [(number: Int, clauses: Range<Int>)] {
    var found: [Int: Range<Int>] = [:]
    for name in glossary.names where found[name.term] == nil {
      found[name.term] = clauses(of: query, plan, naming: name.surfaces)
    }
    return found.sorted { $0.key < $1.key }.map { (number: $0.key, clauses: $0.value) }
  }

  /// The clauses of a query that say a name, word for word in any form.
  private func clauses(of query: Query, _ plan: Plan, naming name: [UInt32]) -> Range<Int>? {
    guard !name.isEmpty else { return nil }
    for start in plan.clauses.indices {
      var left = name[...]
      for index in start..<plan.clauses.count {
        guard let row = plain(query.clauses[index], plan.clauses[index]) else { break }
        if plan.clauses[index].isOptional { continue }
        guard row.count <= left.count, zip(row, left).allSatisfy({ isForm($0, $1) }) else { break }
        left = left.dropFirst(row.count)
        if left.isEmpty { return start..<index + 1 }
      }
    }
    return nil
  }

  /// The words of a clause that is a word or words, and nothing else.
  private func plain(_ clause: Query.Clause, _ planned: PlannedClause) -> [PlannedWord]? {
    guard !clause.isNegated, clause.alternatives.count == 1, let phrase = clause.alternatives.first, !phrase.isExact,
      !phrase.isPrefix
    else { return nil }
    return planned.alternatives.first
  }

  private func isForm(_ word: PlannedWord, _ surface: UInt32) -> Bool {
    word.tier(of: surface).map { $0 <= .plural } == true
  }
}
