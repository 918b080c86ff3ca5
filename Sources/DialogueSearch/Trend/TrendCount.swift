import DialogueRecord
import Lexis

/// What was counted in the points of each year.
struct TrendCount {
  /// For each year how many places.
  private(set) var places: [Int: Int] = [:]
  /// For each year in how many points.
  private(set) var points: [Int: Int] = [:]
  /// For each spelling how often.
  private(set) var surfaces: [String: Int] = [:]

  /// Counts the places of a point, as they are written.
  mutating func add(_ found: [String], year: Int) {
    places[year, default: 0] += found.count
    points[year, default: 0] += 1
    for surface in found { surfaces[surface, default: 0] += 1 }
  }
}

extension SearchIndex {
  /// Counts what answers a query in a language by the glossary, in the points that its filters leave; nil where nothing does.
  func counterpartCount(of query: Query, _ language: Language) -> (names: [String], count: TrendCount)? {
    let planner = Planner(self)
    let plan = planner.plan(query)
    let rows = candidates(for: query, language.other).flatMap(\.rows)
    guard !rows.isEmpty else { return nil }
    var counted = Plan(clauses: [PlannedClause(alternatives: rows)])
    let marker = Marker(self, [counted], languages: [])
    // What must not be found is left out in this language as well.
    counted.clauses += plan.clauses.filter(\.isNegated)
    let gate = FilterGate(self, query)
    var count = TrendCount()
    evaluate(counted, languages: []).tiers.forEach { item, _ in
      let year = Int(items.years[item])
      guard gate.admits(item, items.kinds[item]), gate.admits(year: year) else { return }
      let found = items.texts(of: item).filter { items.parts[$0] == .text }.map(marker.marked)
        .flatMap { text in text.matches[language].map { text.text[language].scalars($0.range) } }
      if !found.isEmpty { count.add(found, year: year) }
    }
    var seen: Set<String> = []
    let names = rows.map { $0.map(\.text).joined(separator: " ") }.filter { seen.insert($0.folded()).inserted }
    return (names, count)
  }
}
