import DialogueRecord
import Glibc

/// What has most of the words of a query where nothing has them all. Words count by how rare they are: an item without a word that
/// half of the record has comes before one without the word that tells.
struct MostWords: Sendable {
  /// The worst tier of the words that each item has; none where it has too few.
  private(set) var tiers: TierColumn
  /// For each item how many others are better by their words: 0 for the best, the same for equals.
  private(set) var levels: [UInt16]
  /// How many levels there are.
  private(set) var levelCount = 0
  /// For each clause the items that have it, by the glossary as well; none for what must not be found or need not be.
  private let clauses: [TierColumn?]
  /// The same without the glossary.
  private let own: [TierColumn?]
  private let detours: [Detour]

  /// What some clauses are called by the glossary, and the items that say it so.
  struct Detour: Sendable {
    var through: Through
    var clauses: Range<Int>
    var found: TierColumn
  }

  /// An item has enough words where it has this share of what the best one has.
  private static let share = 0.6
  /// Beyond so many levels all are equal.
  private static let greatestLevel = 255

  /// A word that is there in another reading tells less.
  private static func trust(_ tier: UInt8) -> Double { tier <= Tier.stem.rawValue ? 1 : 0.75 }

  /// Of the items that some clauses of a plan find, of so many that come first. `admits` tells whether an item may be shown.
  /// - Returns: Nil where there are not two clauses that have to be found, or where nothing has any.
  init?(
    _ plan: Plan, _ evaluation: Evaluation, _ detours: [Detour], excluding negated: [TierColumn], count: Int,
    admits: (Int) -> Bool
  ) {
    self.detours = detours
    own = zip(plan.clauses, evaluation.clauses).map { $0.isOptional ? nil : $1 }
    clauses = own.indices.map { [own] place in
      var column = own[place]
      for detour in detours where detour.clauses.contains(place) { column?.formUnion(detour.found) }
      return column
    }
    let sought = clauses.compactMap { $0 }
    guard sought.count > 1 else { return nil }
    let weights = sought.map { column in
      log(1 + Double(count) / (Double((0..<count).count { column[$0] != nil }) + 0.5))
    }
    var scores = [Double](repeating: 0, count: count)
    tiers = TierColumn(none: count)
    levels = [UInt16](repeating: 0, count: count)
    for (column, weight) in zip(sought, weights) {
      column.forEach { item, tier in if item < count { scores[item] += weight * MostWords.trust(tier) } }
    }
    for item in 0..<count where scores[item] > 0 {
      if !admits(item) || negated.contains(where: { $0[item] != nil }) { scores[item] = 0 }
    }
    guard let best = scores.max(), best > 0 else { return nil }
    let least = best * MostWords.share
    let ranks = Set(scores.filter { $0 >= least }).sorted(by: >)
    levelCount = min(ranks.count, MostWords.greatestLevel + 1)
    let levelOf = Dictionary(uniqueKeysWithValues: ranks.enumerated().map { ($1, min($0, MostWords.greatestLevel)) })
    for item in 0..<count where scores[item] >= least {
      levels[item] = UInt16(levelOf[scores[item]] ?? 0)
      tiers.improve(item, to: sought.compactMap { $0[item] }.max() ?? .exact)
    }
  }

  /// The detour by which an item has a clause that it does not have itself.
  func through(_ item: Int) -> Through? {
    detours.first { detour in
      detour.found[item] != nil && detour.clauses.contains { own[$0].map { $0[item] == nil } == true }
    }?.through
  }

  /// The clauses that an item lacks, by their number.
  func lacking(_ item: Int) -> [Int] {
    clauses.indices.filter { clauses[$0].map { $0[item] == nil } == true }
  }
}
