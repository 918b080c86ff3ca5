/// Distinct strings of UTF-8, numbered in the order of their coming. The bytes lie end to end in one array: a million words are
/// a few arrays and not a million strings.
struct ByteTable: Sendable {
  private var pool: [UInt8] = []
  private var ends: [UInt32] = [0]
  private var hashes: [UInt32] = []
  /// Open addressing with linear steps; one more than the number of a string, 0 where nothing is. At most half of them are taken.
  private var slots = [UInt32](repeating: 0, count: 1024)

  /// How many strings there are.
  var count: Int { hashes.count }

  /// The number of some bytes, given now if they are new.
  mutating func insert(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    let hash = ByteTable.hash(text, range)
    let slot = slot(text, range, hash)
    if slots[slot] != 0 { return slots[slot] - 1 }
    for index in range { pool.append(text[index]) }
    ends.append(UInt32(pool.count))
    hashes.append(hash)
    slots[slot] = UInt32(hashes.count)
    if hashes.count * 2 > slots.count { grow() }
    return UInt32(hashes.count - 1)
  }

  /// The number of a string, given now if it is new.
  mutating func insert(_ text: String) -> UInt32 {
    let span = text.utf8Span.span
    return insert(span, span.indices)
  }

  /// The number of some bytes, if they have one.
  func find(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32? {
    let found = slots[slot(text, range, ByteTable.hash(text, range))]
    return found == 0 ? nil : found - 1
  }

  /// The number of a string, if it has one.
  func find(_ text: String) -> UInt32? {
    let span = text.utf8Span.span
    return find(span, span.indices)
  }

  /// The bytes with a number.
  func bytes(_ number: UInt32) -> ArraySlice<UInt8> {
    pool[Int(ends[Int(number)])..<Int(ends[Int(number) + 1])]
  }

  /// The string with a number.
  subscript(number: UInt32) -> String {
    String(decoding: bytes(number), as: UTF8.self)
  }

  private func slot(_ text: Span<UInt8>, _ range: Range<Int>, _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, holds(number, text, range) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func holds(_ number: Int, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = Int(ends[number])
    guard Int(ends[number + 1]) - start == range.count else { return false }
    for offset in 0..<range.count where pool[start + offset] != text[range.lowerBound + offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number + 1)
    }
  }

  /// FNV-1a, stirred once more so that the low bits depend on every byte.
  private static func hash(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in range { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01b3 }
    hash ^= hash >> 29
    return UInt32(truncatingIfNeeded: hash &* 0x9e37_79b9_7f4a_7c15 >> 32)
  }
}
