/// Distinct strings of UTF-8, numbered in the order of their coming. The bytes lie end to end in one array: a million words are
/// a few arrays and not a million strings.
struct ByteTable: Sendable {
  private var pool: [UInt8] = []
  private var ends: [UInt32] = [0]
  /// Open addressing with linear steps: the hash of a string above one more than its number, 0 where nothing is. At most half of
  /// them are taken.
  private var slots = [UInt64](repeating: 0, count: 1024)

  /// How many strings there are.
  var count: Int { ends.count - 1 }

  /// The number of some bytes, given now if they are new.
  mutating func insert(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    let hash = ByteTable.hash(text, range)
    let slot = slot(text, range, hash)
    if let known = ByteTable.number(in: slots[slot]) { return known }
    for index in range { pool.append(text[index]) }
    ends.append(UInt32(pool.count))
    slots[slot] = UInt64(hash) << 32 | UInt64(count)
    if count * 2 > slots.count { grow() }
    return UInt32(count - 1)
  }

  /// The number of a string, given now if it is new.
  mutating func insert(_ text: String) -> UInt32 {
    let span = text.utf8Span.span
    return insert(span, span.indices)
  }

  /// The number of some bytes, given now if they are new.
  mutating func insert(_ bytes: [UInt8]) -> UInt32 {
    insert(bytes.span, bytes.indices)
  }

  /// The number of some bytes, if they have one.
  func find(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32? {
    ByteTable.number(in: slots[slot(text, range, ByteTable.hash(text, range))])
  }

  /// The number of a string, if it has one.
  func find(_ text: String) -> UInt32? {
    let span = text.utf8Span.span
    return find(span, span.indices)
  }

  /// The number of some bytes, if they have one.
  func find(_ bytes: [UInt8]) -> UInt32? {
    find(bytes.span, bytes.indices)
  }

  /// The bytes with a number.
  func bytes(_ number: UInt32) -> ArraySlice<UInt8> {
    pool[Int(ends[Int(number)])..<Int(ends[Int(number) + 1])]
  }

  /// The string with a number.
  subscript(number: UInt32) -> String {
    String(decoding: bytes(number), as: UTF8.self)
  }

  private static func number(in slot: UInt64) -> UInt32? {
    slot == 0 ? nil : UInt32(truncatingIfNeeded: slot) - 1
  }

  private func slot(_ text: Span<UInt8>, _ range: Range<Int>, _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while let number = ByteTable.number(in: slots[slot]) {
      if UInt32(slots[slot] >> 32) == hash, holds(Int(number), text, range) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func holds(_ number: Int, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = Int(ends[number])
    guard Int(ends[number + 1]) - start == range.count else { return false }
    let known = pool.span.extracting(start..<start + range.count)
    let asked = text.extracting(range)
    for index in known.indices where known[index] != asked[index] { return false }
    return true
  }

  private mutating func grow() {
    let taken = slots.filter { $0 != 0 }
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for entry in taken {
      var slot = Int(entry >> 32) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }

  /// FNV-1a, stirred once more so that the low bits depend on every byte.
  private static func hash(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    let word = text.extracting(range)
    for index in word.indices { hash = (hash ^ UInt64(word[index])) &* 0x100_0000_01b3 }
    hash ^= hash >> 29
    return UInt32(truncatingIfNeeded: hash &* 0x9e37_79b9_7f4a_7c15 >> 32)
  }
}
