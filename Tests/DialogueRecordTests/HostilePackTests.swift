import SeededNumbers
import TestSupport
import Testing

@testable import DialogueRecord

/// Files that nobody wrote by hand. Whatever they hold, reading ends in a record or in faults with a place in a file.
@Suite("Packs broken at random")
struct HostilePackTests {
  @Test("Bytes exchanged, taken out, put in and repeated", arguments: 0..<6)
  func bytes(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pack = try TemporaryFolder.pack()
    let names =
      ["pack.json", "preamble.json", "working-groups.json", "themes.json", "lineages.json"]
      + (2016...2021).map { "sessions/\($0).json" }
    for _ in 0..<15 {
      let name = generator.pick(names)
      let sound = try pack.read(name)
      var bytes = sound
      for _ in 0..<Int.random(in: 1...4, using: &generator) { bytes = bytes.broken(&generator) }
      try pack.write(bytes, to: name)
      try check(faults(of: pack), lineCount: bytes.count { $0 == 0x0A } + 1, in: name)
      try pack.write(sound, to: name)
    }
  }

  @Test("Values in the place of others", arguments: 0..<6)
  func values(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pack = try TemporaryFolder.pack()
    for _ in 0..<15 {
      let name = generator.pick(["pack.json", "organizations.json", "glossary.json", "sessions/2017.json"])
      let sound = try pack.read(name)
      let broken = try #require(JSON(sound)).broken(&generator).text
      try pack.write(broken.utf8, to: name)
      try check(faults(of: pack), lineCount: broken.utf8.count { $0 == 0x0A } + 1, in: name)
      try pack.write(sound, to: name)
    }
  }

  /// Faults have to stand where there is something, and in the changed file their lines have to exist.
  private func check(_ faults: [Fault], lineCount: Int, in name: String) throws {
    for fault in faults {
      #expect((fault.line == nil) == (fault.column == nil))
      if let line = fault.line, fault.file == name { #expect((1...lineCount).contains(line)) }
    }
  }
}

extension [UInt8] {
  private static let pieces: [[UInt8]] = [
    [], [0], [0x0A], [0x1B], [0xFF], [0xD8, 0xA7], [0xE2, 0x80, 0xAE], Array("\\u202e".utf8), Array("\"".utf8),
    Array("{".utf8), Array("]".utf8), Array(",".utf8), Array("null".utf8), Array("-1e9".utf8), Array("2019.1".utf8),
  ]

  /// These bytes with a stretch of them exchanged for something else, or for another stretch.
  fileprivate func broken(_ generator: inout SeededGenerator) -> [UInt8] {
    func stretch(_ longest: Int) -> Range<Int> {
      let start = Int.random(in: 0...count, using: &generator)
      return start..<Swift.min(count, start + Int.random(in: 0...longest, using: &generator))
    }
    var bytes = self
    let piece = generator.pick(Self.pieces)
    bytes.replaceSubrange(stretch(12), with: Bool.random(using: &generator) ? piece : Array(self[stretch(200)]))
    return bytes
  }
}

extension JSON {
  /// This value with one in it exchanged, taken out or doubled.
  fileprivate func broken(_ generator: inout SeededGenerator) -> JSON {
    switch self {
    case .object(var fields) where !fields.isEmpty && Int.random(in: 0..<8, using: &generator) > 0:
      let index = Int.random(in: fields.indices, using: &generator)
      switch Int.random(in: 0..<12, using: &generator) {
      case 0: fields.remove(at: index)
      case 1: fields.append(fields[index])
      default: fields[index].value = fields[index].value.broken(&generator)
      }
      return .object(fields)
    case .array(var elements) where !elements.isEmpty && Int.random(in: 0..<8, using: &generator) > 0:
      let index = Int.random(in: elements.indices, using: &generator)
      switch Int.random(in: 0..<12, using: &generator) {
      case 0: elements.remove(at: index)
      case 1: elements.append(elements[index])
      default: elements[index] = elements[index].broken(&generator)
      }
      return .array(elements)
    default:
      let others: [JSON] = [
        nil, true, 0, -1, 44, .int(.max), "", "S01", "2017.1", "\u{202E}", [], [nil], [:], ["ar": 1],
      ]
      return generator.pick(others)
    }
  }
}
