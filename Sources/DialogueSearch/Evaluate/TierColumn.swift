/// A tier for each item, or none. A million items are gone through for every key that is typed, so the loops run over the
/// bare bytes.
struct TierColumn: Sendable {
  private(set) var raw: [UInt8]

  /// What stands for no tier: worse than every one.
  static let none = WordMatches.none

  /// No tier for any of some items.
  init(none count: Int) {
    raw = [UInt8](repeating: TierColumn.none, count: count)
  }

  /// The best tier for every one of some items.
  init(best count: Int) {
    raw = [UInt8](repeating: Tier.exact.rawValue, count: count)
  }

  /// The tier of an item.
  subscript(item: Int) -> Tier? {
    Tier(rawValue: raw[item])
  }

  /// Gives items a tier where they have no better one. `postings` are twice an item, and one more for its English;
  /// `languages` has a bit for each of the two.
  mutating func improve(_ postings: ArraySlice<UInt32>, to tier: Tier, languages: UInt32) {
    raw.withUnsafeMutableBufferPointer { raw in
      for posting in postings where languages >> (posting & 1) & 1 == 1 {
        let item = Int(posting >> 1)
        if tier.rawValue < raw[item] { raw[item] = tier.rawValue }
      }
    }
  }

  /// Gives an item a tier where it has no better one.
  mutating func improve(_ item: Int, to tier: Tier) {
    raw[item] = min(raw[item], tier.rawValue)
  }

  /// Takes the tier of an item.
  mutating func remove(_ item: Int) {
    raw[item] = TierColumn.none
  }

  /// Keeps what both have, at the worse tier of the two.
  mutating func require(_ other: TierColumn) {
    combine(other) { max($0, $1) }
  }

  /// Takes in what the other has, at the better tier of the two.
  mutating func formUnion(_ other: TierColumn) {
    combine(other) { min($0, $1) }
  }

  /// Keeps what the other has not.
  mutating func exclude(_ other: TierColumn) {
    combine(other) { $1 == TierColumn.none ? $0 : TierColumn.none }
  }

  @inline(__always)
  private mutating func combine(_ other: TierColumn, _ operation: (UInt8, UInt8) -> UInt8) {
    other.raw.withUnsafeBufferPointer { other in
      raw.withUnsafeMutableBufferPointer { raw in
        for item in 0..<min(raw.count, other.count) { raw[item] = operation(raw[item], other[item]) }
      }
    }
  }

  /// Hands over every item that has a tier, in order, with the raw value of the tier.
  @inline(__always)
  func forEach(_ body: (Int, UInt8) -> Void) {
    raw.withUnsafeBufferPointer { raw in
      for item in 0..<raw.count where raw[item] != TierColumn.none { body(item, raw[item]) }
    }
  }

  /// How many items have a tier.
  var count: Int {
    var count = 0
    forEach { _, _ in count += 1 }
    return count
  }

  /// Whether no item has a tier, of as many as the column begins with.
  func isEmpty(upTo count: Int) -> Bool {
    raw.withUnsafeBufferPointer { raw in
      for item in 0..<min(count, raw.count) where raw[item] != TierColumn.none { return false }
      return true
    }
  }
}
