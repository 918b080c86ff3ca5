import DialogueRecord

/// Counts what routes found and picks the best.
struct Ranking {
  /// An item that answers.
  struct Ranked {
    var item: Int
    var tier: Tier
    var through: Through?
    /// Whether it has only most of the words.
    var isPartial = false
  }

  private(set) var best: [Ranked] = []
  private(set) var count = 0
  private(set) var countByKind: [HitKind: Int] = [:]
  private(set) var years: [SearchResults.YearCount] = []

  private let index: SearchIndex
  private let routes: [SearchIndex.Route]
  /// What has only most of the words; the last route then leads to it.
  private let most: MostWords?
  private let limit: Int
  /// The lead first, where there is one; then items by their standing, kind by kind and there best first, and of each as
  /// many as may be wanted.
  private var standings: [[UInt32]]

  /// Of how many items of equal standing the nearness of words is measured: beyond them the order of the record decides.
  private static let nearnessLimit = 4096

  /// Ranks what some routes found. Where the query is a heading or the name of an organization, `lead` is the item of that: it
  /// comes first, and its kind before the others.
  init(
    _ index: SearchIndex, _ query: Query, _ routes: [SearchIndex.Route], _ most: MostWords? = nil, lead: Int? = nil,
    limit: Int
  ) {
    self.index = index
    self.routes = routes
    self.most = most
    self.limit = limit
    let lacks = (routes.map(\.evaluation.optional.count).max() ?? 0) + 1
    let kindCount = HitKind.allCases.count
    let levels = most?.levelCount ?? 1
    standings = Array(
      repeating: [], count: (most == nil ? 1 : 2) * kindCount * levels * Tier.allCases.count * lacks + 1)
    let gate = FilterGate(index, query)
    let leadingKind = lead.map { index.items.kinds[$0] }
    var kinds = [Int](repeating: 0, count: kindCount)
    var points = [Int](repeating: 0, count: index.years.count)
    let firstYear = index.years.first?.year ?? 0
    let wanted = max(limit, Ranking.nearnessLimit)
    for (number, route) in routes.enumerated() {
      route.evaluation.tiers.forEach { item, tier in
        let kind = index.items.kinds[item]
        guard gate.admits(item, kind), number == 0 || !isFound(item, before: number) else { return }
        let year = Int(index.items.years[item])
        if kind == .statements, points.indices.contains(year - firstYear) { points[year - firstYear] += 1 }
        guard gate.admits(year: year) else { return }
        count += 1
        kinds[kind.order] += 1
        let lacking = route.evaluation.optional.count { $0[item] == nil }
        let rank = kind.order(behind: leadingKind)
        // What has only most of the words comes behind all that has them all.
        let isPartial = most != nil && number == routes.count - 1
        let level = isPartial ? most.map { Int($0.levels[item]) } ?? 0 : 0
        let place = ((isPartial ? kindCount : 0) + rank) * levels + level
        let standing = item == lead ? 0 : (place * Tier.allCases.count + Int(tier)) * lacks + lacking + 1
        if standings[standing].count < wanted { standings[standing].append(UInt32(item)) }
      }
    }
    for kind in HitKind.allCases where kinds[kind.order] > 0 { countByKind[kind] = kinds[kind.order] }
    years = zip(index.years, points).map { SearchResults.YearCount(year: $0.year, points: $0.isGap ? nil : $1) }
    pick()
  }

  /// Whether a route before another has an item: each counts once.
  private func isFound(_ item: Int, before number: Int) -> Bool {
    routes[..<number].contains { $0.evaluation.tiers[item] != nil }
  }

  private mutating func pick() {
    for items in standings where best.count < limit {
      for item in near(items).prefix(limit - best.count) {
        guard let number = routes.firstIndex(where: { $0.evaluation.tiers[item] != nil }),
          let tier = routes[number].evaluation.tiers[item]
        else { continue }
        best.append(
          Ranked(
            item: item, tier: tier, through: routes[number].through,
            isPartial: most != nil && number == routes.count - 1))
      }
    }
  }

  /// Items of equal standing, those first in which the words stand nearest to each other.
  private func near(_ items: [UInt32]) -> [Int] {
    let items = items.map(Int.init)
    let clauses = routes[0].plan.clauses.filter { !$0.isNegated && !$0.isOptional }
    guard routes.count == 1, clauses.count > 1, items.count > 1 else { return items }
    let measured = items.prefix(Ranking.nearnessLimit).map { (item: $0, span: index.span(of: clauses, in: $0)) }
    return measured.sorted { ($0.span, $0.item) < ($1.span, $1.item) }.map(\.item)
      + items.dropFirst(Ranking.nearnessLimit)
  }
}

extension HitKind {
  /// The place among all kinds where one of them comes first.
  fileprivate func order(behind first: HitKind?) -> Int {
    guard let first else { return order }
    return self == first ? 0 : self < first ? order + 1 : order
  }
}

/// Which items the filters of a query let through.
struct FilterGate {
  private let query: Query
  /// For each kind whether it passes.
  private let kinds: [Bool]
  /// For each item whether it has a theme that is wanted, or one that is not; nil where no theme is named.
  private let wanted: [Bool]?
  private let unwanted: [Bool]?
  /// For each item whether the user marked it; nil where that is not asked.
  private let marked: [Bool]?

  init(_ index: SearchIndex, _ query: Query) {
    self.query = query
    kinds = HitKind.allCases.map {
      (query.filters.kinds.isEmpty || query.filters.kinds.contains($0)) && !query.excluded.kinds.contains($0)
    }
    wanted = index.items(ofThemes: query.filters.themes)
    unwanted = index.items(ofThemes: query.excluded.themes)
    marked = query.asksForMarks ? index.items(marked: query.marked) : nil
  }

  /// Whether an item passes all filters but those of years.
  func admits(_ item: Int, _ kind: HitKind) -> Bool {
    kinds[kind.order] && wanted?[item] != false && unwanted?[item] != true
      && marked.map { $0[item] ? !query.excluded.isMarked : !query.filters.isMarked } != false
  }

  /// Whether a year was chosen; 0 is none.
  func admits(year: Int) -> Bool {
    query.admits(year: year)
  }
}

extension SearchIndex {
  /// For each item whether it has one of some themes; nil where none is named.
  fileprivate func items(ofThemes names: [String]) -> [Bool]? {
    guard !names.isEmpty else { return nil }
    var has = [Bool](repeating: false, count: items.count)
    let called = Set(names.flatMap(themes.called).map(\.code))
    for (number, theme) in themes.enumerated() where called.contains(theme.code) {
      for item in themeItems[UInt32(number)] { has[Int(item)] = true }
    }
    return has
  }

  /// For each item whether it is one of some things, or stands in one.
  fileprivate func items(marked ids: Set<String>) -> [Bool] {
    (0..<items.count).map { ids.contains(items.targets[$0]) }
  }

  /// The fewest words of a text from the first to the last that hold a word of every clause; the text with the fewest counts.
  fileprivate func span(of clauses: [PlannedClause], in item: Int) -> Int {
    var fewest = Int.max
    for text in items.texts(of: item) {
      for language in Language.allCases {
        fewest = min(fewest, span(of: clauses, in: words(ofText: text, language)))
      }
    }
    return fewest
  }

  private func span(of clauses: [PlannedClause], in text: ArraySlice<UInt32>) -> Int {
    var last = [Int](repeating: -1, count: clauses.count)
    var fewest = Int.max
    for place in text.indices {
      var isNew = false
      for (number, clause) in clauses.enumerated() where clause.begins(with: text[place]) {
        last[number] = place
        isNew = true
      }
      if isNew, let first = last.min(), first >= 0 { fewest = min(fewest, place - first) }
    }
    return fewest
  }
}

extension PlannedClause {
  /// Whether a written word answers the first word of one of the rows.
  fileprivate func begins(with surface: UInt32) -> Bool {
    alternatives.contains { $0.first?.matches[surface] != nil }
  }
}
