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
    var ranges: [Int: Range<Int>] = [:]
    for name in glossary.names where ranges[name.term] == nil {
      ranges[name.term] = clauses(of: query, plan, naming: name.surfaces)
    }
    guard ranges.count <= SearchIndex.routeLimit else { return [] }
    return ranges.sorted { $0.key < $1.key }.map { term, range in
      let names = glossary.names.filter { $0.term == term && $0.isSought }
      let rows = names.map { $0.words.map { planner.planned($0) } }
      var detour = plan
      detour.clauses.replaceSubrange(range, with: [PlannedClause(alternatives: rows)])
      return GlossaryRoute(term: glossary.terms[term], plan: detour)
    }
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
