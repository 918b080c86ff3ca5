import DialogueRecord
import Testing

/// What the tests of comparisons stand on.
enum CompareFixtures {
  /// The top folder of the package.
  static var root: String {
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  }

  /// The bundled record.
  static func record() throws -> Record {
    try Record(pack: root + "/Resources/Record")
  }

  /// The years of the bundled record that have a session.
  static let sessionYears = [2016, 2017, 2019, 2020, 2021]
}

/// A generator of its own, so that a failure can be had again: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
