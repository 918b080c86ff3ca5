/// A tier for each document, or none. A million documents are gone through for every key that is typed, so the loops run over the
/// bare bytes.
struct TierColumn: Sendable {
  private(set) var raw: [UInt8]

  /// What stands for no tier: worse than every one.
  static let none = WordMatches.none

  /// No tier for any of some documents.
  init(none count: Int) {
    raw = [UInt8](repeating: TierColumn.none, count: count)
  }

  /// The best tier for every one of some documents.
  init(best count: Int) {
    raw = [UInt8](repeating: Tier.exact.rawValue, count: count)
  }

  /// The tier of a document.
  subscript(document: Int) -> Tier? {
    Tier(rawValue: raw[document])
  }

  /// Gives documents a tier where they have no better one. `postings` are twice a document, and one more for its English;
  /// `languages` has a bit for each of the two.
  mutating func improve(_ postings: ArraySlice<UInt32>, to tier: Tier, languages: UInt32) {
    raw.withUnsafeMutableBufferPointer { raw in
      for posting in postings where languages >> (posting & 1) & 1 == 1 {
        let document = Int(posting >> 1)
        if tier.rawValue < raw[document] { raw[document] = tier.rawValue }
      }
    }
  }

  /// Gives a document a tier where it has no better one.
  mutating func improve(_ document: Int, to tier: Tier) {
    raw[document] = min(raw[document], tier.rawValue)
  }

  /// Takes the tier of a document.
  mutating func remove(_ document: Int) {
    raw[document] = TierColumn.none
  }

  /// Keeps what both have, at the worse tier of the two.
  mutating func require(_ other: TierColumn) {
    combine(other) { max($0, $1) }
  }

  /// Keeps what the other has not.
  mutating func exclude(_ other: TierColumn) {
    combine(other) { $1 == TierColumn.none ? $0 : TierColumn.none }
  }

  @inline(__always)
  private mutating func combine(_ other: TierColumn, _ operation: (UInt8, UInt8) -> UInt8) {
    other.raw.withUnsafeBufferPointer { other in
      raw.withUnsafeMutableBufferPointer { raw in
        for document in 0..<min(raw.count, other.count) { raw[document] = operation(raw[document], other[document]) }
      }
    }
  }

  /// Hands over every document that has a tier, in order, with the raw value of the tier.
  @inline(__always)
  func forEach(_ body: (Int, UInt8) -> Void) {
    raw.withUnsafeBufferPointer { raw in
      for document in 0..<raw.count where raw[document] != TierColumn.none { body(document, raw[document]) }
    }
  }

  /// How many documents have a tier.
  var count: Int {
    var count = 0
    forEach { _, _ in count += 1 }
    return count
  }

  /// Whether no document has a tier, of as many as the column begins with.
  func isEmpty(upTo count: Int) -> Bool {
    raw.withUnsafeBufferPointer { raw in
      for document in 0..<min(count, raw.count) where raw[document] != TierColumn.none { return false }
      return true
    }
  }
}
