import DialogueRecord
import Lexis

extension SearchIndex {
  /// A detour through a term or an organization: the plan that looks for its other names.
  struct GlossaryRoute {
    var through: Through
    var plan: Plan
  }

  /// A word that many terms go by leads nowhere.
  private static let routeLimit = 4

  /// A term that a query names: its place in the glossary, and the clauses that name it.
  struct NamedTerm {
    var number: Int
    var clauses: Range<Int>
  }

  /// The detours by which a query may be answered, where it names a term as a whole or as a part of the query.
  func glossaryRoutes(_ named: [NamedTerm], _ plan: Plan, _ planner: Planner) -> [GlossaryRoute] {
    guard named.count <= SearchIndex.routeLimit else { return [] }
    return named.map { term in
      var detour = plan
      detour.clauses.replaceSubrange(term.clauses, with: [PlannedClause(alternatives: rows(naming: term, planner))])
      return GlossaryRoute(through: glossary.things[term.number], plan: detour)
    }
  }

  /// The rows of words that a term is called by in the texts.
  func rows(naming term: NamedTerm, _ planner: Planner) -> [[PlannedWord]] {
    glossary.names.filter { $0.term == term.number && $0.isSought }.map { $0.words.map(planner.planned) }
  }

  /// What a query is called in each language: by the terms that it names, else word by word.
  func counterparts(
    _ query: Query, _ named: [NamedTerm], _ plan: Plan, _ planner: Planner
  ) -> [Language: [[PlannedWord]]] {
    guard !named.isEmpty else {
      return Dictionary(grouping: sharedWords(query, plan, planner), by: \.language).mapValues { $0.map { [$0.word] } }
    }
    let numbers = Set(named.map(\.number))
    var rows: [Language: [[PlannedWord]]] = [:]
    for name in glossary.names where name.isSought && numbers.contains(name.term) {
      guard let language = name.language else { continue }
      rows[language, default: []].append(name.words.map(planner.planned))
    }
    return rows
  }

  /// The terms that a query names, in the order of the glossary.
  func terms(namedIn query: Query, _ plan: Plan) -> [NamedTerm] {
    var named: [NamedTerm] = []
    for name in glossary.names where name.term != named.last?.number {
      guard let clauses = clauses(of: query, plan, naming: name.surfaces) else { continue }
      named.append(NamedTerm(number: name.term, clauses: clauses))
    }
    return named
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
  func plain(_ clause: Query.Clause, _ planned: PlannedClause) -> [PlannedWord]? {
    guard !clause.isNegated, clause.alternatives.count == 1, let phrase = clause.alternatives.first, !phrase.isExact,
      !phrase.isPrefix
    else { return nil }
    return planned.alternatives.first
  }

  /// Whether a written word is a form of a word of the query.
  func isForm(_ word: PlannedWord, _ surface: UInt32) -> Bool {
    word.matches[surface].map { $0 <= .plural } == true
  }
}
