import DialogueRecord

/// Which themes stand in the same points of the statements, as core of both.
package struct ThemePair: Sendable, Hashable, Identifiable {
  /// The theme that comes first in the record.
  package let first: Theme
  /// The other one.
  package let second: Theme
  /// Ids of the points that have both, oldest first.
  package let points: [String]
  /// How many points have the first.
  package let firstCount: Int
  /// How many points have the second.
  package let secondCount: Int

  /// The ids of both.
  package var id: String { first.id + "-" + second.id }

  /// The share of the points that have both among those that have one of them (Jaccard's index), 0 to 1.
  package var overlap: Double { Double(points.count) / Double(firstCount + secondCount - points.count) }
}

extension Record {
  /// All pairs of themes that have a point in common: those with the most first, then those that overlap most, then by the record.
  package var themePairs: [ThemePair] { derived { $0.foundThemePairs } }

  private var foundThemePairs: [ThemePair] {
    var byTheme: [String: [(order: Int, id: String)]] = [:]
    for (order, point) in sessions.flatMap(\.statement.points).enumerated() {
      for code in Set(point.core) { byTheme[code, default: []].append((order, point.id)) }
    }
    let pairs = themes.enumerated().flatMap { place, first in
      themes.dropFirst(place + 1).compactMap { second -> ThemePair? in
        let (own, others) = (byTheme[first.code] ?? [], byTheme[second.code] ?? [])
        let shared = Set(own.map(\.id)).intersection(others.map(\.id))
        guard !shared.isEmpty else { return nil }
        return ThemePair(
          first: first, second: second, points: own.map(\.id).filter(shared.contains), firstCount: own.count,
          secondCount: others.count)
      }
    }
    return pairs.enumerated()
      .sorted { left, right in
        let (one, other) = (left.element, right.element)
        return (other.points.count, other.overlap, left.offset) < (one.points.count, one.overlap, right.offset)
      }.map(\.element)
  }

  /// The pairs of one theme.
  package func pairs(of theme: Theme) -> [ThemePair] {
    themePairs.filter { $0.first.id == theme.id || $0.second.id == theme.id }
  }
}
