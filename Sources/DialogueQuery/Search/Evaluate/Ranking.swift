import DialogueRecord

/// Counts what routes found and picks the best.
struct Ranking {
  /// A document that answers.
  struct Ranked {
    var document: Int
    var tier: Tier
    var term: Term?
  }

  private(set) var best: [Ranked] = []
  private(set) var count = 0
  private(set) var countByKind: [HitKind: Int] = [:]
  private(set) var years: [SearchResults.YearCount] = []

  /// Of how many documents of equal standing the nearness of words is measured: beyond them the order of the record decides.
  private static let nearnessLimit = 4096

  init(_ index: SearchIndex, _ query: Query, _ routes: [SearchIndex.Route], limit: Int) {
    let gate = FilterGate(index, query)
    let documents = index.documents
    var kinds = [Int](repeating: 0, count: HitKind.allCases.count)
    var points: [Int32: Int] = [:]
    var classes: [Int: [Int]] = [:]
    for document in 0..<documents.count {
      guard let route = routes.indices.first(where: { routes[$0].evaluation.tiers[document] != WordMatches.none }),
        gate.admits(document)
      else { continue }
      if documents.kinds[document] == .statements { points[documents.years[document], default: 0] += 1 }
      guard gate.admitsYear(of: document) else { continue }
      count += 1
      kinds[Ranking.number(of: documents.kinds[document])] += 1
      let evaluation = routes[route].evaluation
      let standing = (min(route, 1) << 4 | Int(evaluation.tiers[document])) << 8 | Int(evaluation.lacking[document])
      classes[standing, default: []].append(document)
    }
    countByKind = Dictionary(
      uniqueKeysWithValues: HitKind.allCases.map { ($0, kinds[Ranking.number(of: $0)]) }.filter { $0.1 > 0 })
    years = index.years.map {
      SearchResults.YearCount(year: $0.year, points: $0.isGap ? nil : points[Int32($0.year)] ?? 0)
    }
    pick(from: classes, index, routes, limit)
  }

  private static func number(of kind: HitKind) -> Int {
    HitKind.allCases.firstIndex(of: kind) ?? 0
  }

  private mutating func pick(
    from classes: [Int: [Int]], _ index: SearchIndex, _ routes: [SearchIndex.Route], _ limit: Int
  ) {
    for (_, documents) in classes.sorted(by: { $0.key < $1.key }) {
      guard best.count < limit else { return }
      for document in near(documents, index, routes).prefix(limit - best.count) {
        guard let route = routes.first(where: { $0.evaluation.tiers[document] != WordMatches.none }),
          let tier = Tier(rawValue: route.evaluation.tiers[document])
        else { continue }
        best.append(Ranked(document: document, tier: tier, term: route.term))
      }
    }
  }

  /// Documents of equal standing, those first in which the words stand nearest to each other.
  private func near(_ documents: [Int], _ index: SearchIndex, _ routes: [SearchIndex.Route]) -> [Int] {
    guard routes.count == 1, documents.count > 1 else { return documents }
    let clauses = routes[0].plan.clauses.filter { !$0.isNegated && !$0.isOptional }
    guard clauses.count > 1 else { return documents }
    let measured = documents.prefix(Ranking.nearnessLimit).map { (document: $0, span: index.span(of: clauses, in: $0)) }
    return measured.sorted { ($0.span, $0.document) < ($1.span, $1.document) }.map(\.document)
      + documents.dropFirst(Ranking.nearnessLimit)
  }
}

/// Which documents the filters of a query let through.
struct FilterGate {
  private let index: SearchIndex
  private let query: Query
  /// For each document whether a theme that is wanted, or one that is not, is its own; nil where no theme is named.
  private let wanted: [Bool]?
  private let unwanted: [Bool]?

  init(_ index: SearchIndex, _ query: Query) {
    self.index = index
    self.query = query
    wanted = index.documents(ofThemes: query.filters.themes)
    unwanted = index.documents(ofThemes: query.excluded.themes)
  }

  /// Whether a document passes all filters but those of years.
  func admits(_ document: Int) -> Bool {
    let kind = index.documents.kinds[document]
    if !query.filters.kinds.isEmpty, !query.filters.kinds.contains(kind) { return false }
    if query.excluded.kinds.contains(kind) { return false }
    if let wanted, !wanted[document] { return false }
    if let unwanted, unwanted[document] { return false }
    return true
  }

  /// Whether a document is of a year that was chosen.
  func admitsYear(of document: Int) -> Bool {
    let year = Int(index.documents.years[document])
    if !query.filters.years.isEmpty, !query.filters.years.contains(where: { $0.contains(year) && year != 0 }) {
      return false
    }
    return !query.excluded.years.contains { $0.contains(year) && year != 0 }
  }
}

extension SearchIndex {
  /// For each document whether it has one of some themes; nil where none is named.
  fileprivate func documents(ofThemes names: [String]) -> [Bool]? {
    guard !names.isEmpty else { return nil }
    var has = [Bool](repeating: false, count: documents.count)
    for (number, theme) in themes.enumerated() where names.contains(where: theme.isCalled) {
      for document in themeDocuments[UInt32(number)] { has[Int(document)] = true }
    }
    return has
  }

  /// The fewest words of a text from the first to the last that hold a word of every clause; the text with the fewest counts.
  fileprivate func span(of clauses: [PlannedClause], in document: Int) -> Int {
    var fewest = Int.max
    for text in documents.texts(of: document) {
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

extension Theme {
  /// Whether a name means the theme: its code, its id, or words of its name in any form.
  fileprivate func isCalled(_ name: String) -> Bool {
    if [code, id].contains(where: { $0.lowercased() == name.lowercased() }) { return true }
    let analyzer = WordAnalyzer()
    func stems(_ text: String) -> Set<String> { Set(text.words.map { analyzer.analysis(of: $0).keys.stem }) }
    let wanted = stems(name)
    return !wanted.isEmpty && Language.allCases.contains { wanted.isSubset(of: stems(self.name[$0])) }
  }
}
