import DialogueRecord
import Lexis

extension SearchIndex {
  /// Answers a query. Hits beyond the limit are counted and not made. `needsAllWords` leaves out what has only most of the words,
  /// for those who count.
  package func search(_ asked: Query, limit: Int = 200, needsAllWords: Bool = false) -> SearchResults {
    let (query, years) = takingBareYears(of: asked)
    var planner = Planner(self)
    var plan = planner.plan(query)
    guard !plan.clauses.isEmpty || !query.filters.isEmpty || !query.excluded.isEmpty else { return blank(query, asked) }
    var routes = [Route(plan, evaluate(plan, languages: query.filters.languages))]
    var corrections: [SearchResults.Correction] = []
    var absent: [Bilingual] = []
    var named = terms(namedIn: query, plan)
    if plan.isPositive, routes[0].evaluation.tiers.isEmpty(upTo: items.recordCount) {
      absent = self.absent(query, unanswered: planner.unanswered(query))
      routes += detours(query, named, plan, planner)
      if routes.allSatisfy({ $0.evaluation.tiers.isEmpty(upTo: items.count) }) {
        (planner.guesses, corrections) = guesses(for: planner.unanswered(query))
        if corrections.isEmpty {
          routes = [routes[0]]
        } else {
          plan = planner.plan(query)
          named = terms(namedIn: query, plan)
          routes = [Route(plan, evaluate(plan, languages: query.filters.languages))]
        }
      }
    }
    let most = needsAllWords ? nil : mostWords(for: query, routes, named, planner)
    if let most { routes.append(Route(routes[0].plan, Evaluation(tiers: most.tiers))) }
    let ranking = Ranking(self, query, routes, most, lead: lead(for: query, plan, named), limit: limit)
    var results = SearchResults(
      query: asked, hits: [], count: ranking.count, countByKind: ranking.countByKind, years: ranking.years,
      corrections: corrections, absent: absent, remarks: remarks(on: query, years: years),
      marker: Marker(
        self, routes.map(\.plan), counterparts: counterparts(query, named, plan, planner),
        languages: query.filters.languages))
    results.hits = ranking.best.map { ranked in
      var hit = hit(ranked, results.marker, isPositive: plan.isPositive)
      if ranked.isPartial, let most {
        hit.through = most.through(ranked.item)
        hit.lacking = most.lacking(ranked.item).map { query.clauses[$0].text }
      }
      return hit
    }
    if ranking.count == 0 { results.nothing = nothing(for: query, routes, planner) }
    return results
  }

  /// One way to answer a query.
  struct Route {
    var plan: Plan
    var evaluation: Evaluation
    var through: Through?

    init(_ plan: Plan, _ evaluation: Evaluation, _ through: Through? = nil) {
      self.plan = plan
      self.evaluation = evaluation
      self.through = through
    }
  }

  /// What has most of the words, where nothing that the filters leave of the record has them all.
  private func mostWords(
    for query: Query, _ routes: [Route], _ named: [NamedTerm], _ planner: Planner
  ) -> MostWords? {
    let plan = routes[0].plan
    guard plan.clauses.count > 1 else { return nil }
    let gate = FilterGate(self, query)
    func admits(_ item: Int) -> Bool {
      gate.admits(item, items.kinds[item]) && gate.admits(year: Int(items.years[item]))
    }
    let isOfRecord = query.filters.kinds.isEmpty || query.filters.kinds.contains(where: \.isRecord)
    let count = isOfRecord ? items.recordCount : items.count
    guard !(0..<count).contains(where: { item in routes.contains { $0.evaluation.tiers[item] != nil } && admits(item) })
    else { return nil }
    let negated = plan.clauses.filter(\.isNegated).map { tiers(of: $0, query.filters.languages) }
    let detours = named.map { term in
      MostWords.Detour(
        through: glossary.things[term.number], clauses: term.clauses,
        found: tiers(of: PlannedClause(alternatives: rows(naming: term, planner)), query.filters.languages))
    }
    return MostWords(plan, routes[0].evaluation, detours, excluding: negated, count: count, admits: admits)
  }

  private func blank(_ query: Query, _ asked: Query) -> SearchResults {
    SearchResults(
      query: asked, hits: [], count: 0, countByKind: [:],
      years: years.map { SearchResults.YearCount(year: $0.year, points: $0.isGap ? nil : 0) }, corrections: [],
      absent: [], remarks: remarks(on: query),
      marker: Marker(self, [], languages: []))
  }

  /// Detours lead to the record itself only.
  private func detours(_ query: Query, _ named: [NamedTerm], _ plan: Plan, _ planner: Planner) -> [Route] {
    var routes = glossaryRoutes(named, plan, planner)
    if named.isEmpty, let route = wordRoute(query, plan, planner) { routes = [route] }
    return routes.map { route in
      var evaluation = evaluate(route.plan, languages: query.filters.languages)
      for item in items.recordCount..<items.count { evaluation.tiers.remove(item) }
      return Route(route.plan, evaluation, route.through)
    }
  }

  /// What to take for words that nothing answers.
  private func guesses(
    for words: [String]
  ) -> (guesses: [String: WordMatches], corrections: [SearchResults.Correction]) {
    var guesses: [String: WordMatches] = [:]
    var corrections: [SearchResults.Correction] = []
    let analyzer = WordAnalyzer()
    for word in words where guesses[word] == nil {
      let analysis = analyzer.analysis(of: word)
      let matches = vocabulary.typos(of: analysis)
      guard let first = matches.surfaces.first, let tier = matches[first] else { continue }
      guesses[word] = matches
      corrections.append(
        SearchResults.Correction(typed: word, taken: commonest(matches.surfaces, 3), tier: tier))
    }
    return (guesses, corrections)
  }

  /// The words that stand in most items, one of each spelling that folds alike.
  func commonest(_ surfaces: [UInt32], _ limit: Int) -> [String] {
    var seen: Set<UInt32> = []
    return surfaces.sorted { postings[$0].count > postings[$1].count }
      .filter { seen.insert(vocabulary.foldedOfSurface[Int($0)]).inserted }.prefix(limit).map {
        vocabulary.surfaces[$0]
      }
  }

  private func hit(_ ranked: Ranking.Ranked, _ marker: Marker, isPositive: Bool) -> Hit {
    let item = ranked.item
    let texts = items.texts(of: item).map(marker.marked)
    let answering = texts.answering
    let year = items.years[item]
    return Hit(
      kind: items.kinds[item], id: items.ids[item], target: items.targets[item],
      year: year == 0 ? nil : Int(year), tier: isPositive ? ranked.tier : nil,
      through: ranked.through,
      texts: answering.isEmpty ? Array(texts.prefix(1)) : answering)
  }
}
