import Glibc
import SeededNumbers
import System

/// Feeds what nobody wrote by hand to all that reads something, and looks whether what comes out makes sense. Each input depends on its
/// number alone, so that one that was found can be had again.
///
///     swift run fuzz [TARGET [COUNT [FIRST]]]
@main
enum Fuzz {
  static func main() throws {
    // What targets have made is gone before the end.
    exit(try run())
  }

  /// Runs what is asked for. Returns how the program ends.
  private static func run() throws -> Int32 {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let targets = try Target.all()
    let chosen = arguments.first.map { name in targets.filter { $0.name == name } } ?? targets
    guard !chosen.isEmpty else {
      print("targets: " + targets.map(\.name).joined(separator: " "))
      return 2
    }
    let count = arguments.dropFirst().first.flatMap { Int($0) }
    let first = arguments.dropFirst(2).first.flatMap { Int($0) } ?? 0
    let found = chosen.map { run($0, first..<first + (count ?? $0.few)) }
    return found.allSatisfy { $0 == 0 } ? 0 : 1
  }

  /// Tells how many inputs were tried, how long the slowest took, and those that were answered wrongly. Returns their number.
  private static func run(_ target: Target, _ numbers: Range<Int>) -> Int {
    let clock = ContinuousClock()
    var (found, slowest) = (0, (number: 0, time: Duration.zero))
    for number in numbers {
      // What ends the program is told by its number: it is the one after the last that is written here.
      if number % 1000 == 0 { tell("\r\(target.name) \(number) ") }
      var generator = SeededGenerator(seed: UInt64(number))
      var complaint: String?
      let time = clock.measure { complaint = target.complaint(&generator) }
      if let complaint {
        found += 1
        print("\(target.name) \(number): \(complaint)")
      }
      if time > slowest.time { slowest = (number, time) }
    }
    tell("\r")
    let milliseconds =
      slowest.time.components.seconds * 1000 + slowest.time.components.attoseconds / 1_000_000_000_000_000
    print("\(target.name): \(numbers.count) inputs, \(found) found, slowest \(milliseconds) ms (\(slowest.number))")
    return found
  }

  private static func tell(_ text: String) { try? Descriptor.errors.write(text.utf8) }
}
