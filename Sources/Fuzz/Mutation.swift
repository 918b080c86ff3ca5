import SeededNumbers

extension SeededGenerator {
  mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &self) }

  /// Bytes that mean something somewhere.
  private static let pieces: [[UInt8]] =
    [[0], [0x0A], [0x1B], [0x7F], [0xFF], [0xC2, 0x9B], [0xD8, 0xA7], [0xE2, 0x80, 0xAE], [0xEF, 0xBB, 0xBF]]
    + [
      "\\u202e", "\\ud83d", "\"", "{", "}", "[", "]", ",", ":", "null", "-1e9", "0.1", "1e999", "2019.1", "لا", "الأمن",
      "والتعاون", "ّ",
      "a\u{301}", "👨‍👩‍👧", "漢", "year:", "theme:", "-", "(", ")", "*", "OR", "\u{200F}", "\u{2067}", "\u{1B}[", "\u{1B}]",
      "\u{1B}P", "200~", "201~",
      "<0;1;1M", ";", "8;1$y", "\u{1B}\\", "\u{7}", "=", "#", " ", "\t",
    ].map { Array($0.utf8) }

  /// Some bytes with stretches of them exchanged, taken out, repeated, or nothing but pieces.
  mutating func broken(_ seeds: [[UInt8]]) -> [UInt8] {
    var bytes = number(0...4) == 0 ? [] : pick(seeds)
    if bytes.count > 4096, number(0...3) > 0 {
      let start = number(0...bytes.count - 4096)
      bytes = Array(bytes[start..<start + 4096])
    }
    for _ in 0..<number(1...8) {
      let start = number(0...bytes.count)
      let end = min(bytes.count, start + (number(0...3) == 0 ? number(0...64) : number(0...3)))
      switch number(0...5) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: number(0...bytes.count))
      case 2: bytes.insert(UInt8(number(0...255)), at: start)
      case 3: bytes.insert(contentsOf: Array(repeating: pick(Self.pieces), count: number(1...40)).joined(), at: start)
      default: bytes.replaceSubrange(start..<end, with: pick(Self.pieces))
      }
    }
    return bytes
  }

  /// The same as text.
  mutating func text(_ seeds: [String]) -> String {
    String(decoding: broken(seeds.map { Array($0.utf8) }), as: UTF8.self)
  }
}
