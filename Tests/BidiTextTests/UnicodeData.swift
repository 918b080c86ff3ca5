import Foundation

/// The test files of the Unicode Character Database, which Debian installs with the package unicode-data.
enum UnicodeData {
  struct Missing: Error, CustomStringConvertible {
    let path: String
    var description: String { "\(path) cannot be read: install the Debian package unicode-data (15.0)" }
  }

  /// The lines of a file that say something, without their comments and the blanks before those.
  static func lines(of name: String) throws -> [[UInt8]] {
    let path = "/usr/share/unicode/" + name
    guard let data = FileManager.default.contents(atPath: path) else { throw Missing(path: path) }
    return [UInt8](data).split(separator: UInt8(ascii: "\n")).compactMap { line in
      let uncommented = line.prefix { $0 != UInt8(ascii: "#") }
      return uncommented.lastIndex { !blanks.contains($0) }.map { [UInt8](uncommented[...$0]) }
    }
  }

  private static let blanks = Set(" \t\r".utf8)

  /// The fields of a line, parted by semicolons.
  static func fields(_ line: [UInt8]) -> [ArraySlice<UInt8>] {
    line.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
  }

  /// The numbers in a field, parted by blanks; nil stands for a word that is no number, such as the "x" for no level.
  static func numbers(_ field: ArraySlice<UInt8>, radix: Int = 10) -> [Int?] {
    field.split(whereSeparator: blanks.contains)
      .map { Int(String(decoding: $0, as: UTF8.self), radix: radix) }
  }
}

/// What became of the cases of a conformance file.
struct Conformance: Sendable {
  var cases = 0
  var failures: [String] = []

  mutating func check(_ isRight: Bool, _ description: @autoclosure () -> String) {
    cases += 1
    if !isRight { failures.append(description()) }
  }

  /// Works through `count` items on all cores.
  static func inParallel(
    _ count: Int, _ work: @escaping @Sendable (Range<Int>, inout Conformance) -> Void
  ) async -> Conformance {
    let parts = 8
    return await withTaskGroup(of: Conformance.self) { group in
      for part in 0..<parts {
        group.addTask {
          var conformance = Conformance()
          work(count * part / parts..<count * (part + 1) / parts, &conformance)
          return conformance
        }
      }
      return await group.reduce(into: Conformance()) {
        $0.cases += $1.cases
        $0.failures += $1.failures
      }
    }
  }
}
