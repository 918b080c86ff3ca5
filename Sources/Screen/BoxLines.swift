/// Lines of frames (the block Box Drawing of Unicode) by the sides to which they go, so that frames that share a side join.
enum BoxLines {
  private struct Sides: OptionSet {
    let rawValue: UInt8
    static let up = Sides(rawValue: 1)
    static let down = Sides(rawValue: 2)
    static let left = Sides(rawValue: 4)
    static let right = Sides(rawValue: 8)
  }

  private static let lines: [(Character, Sides)] = [
    ("─", [.left, .right]), ("│", [.up, .down]), ("╭", [.down, .right]), ("╮", [.down, .left]),
    ("╰", [.up, .right]), ("╯", [.up, .left]), ("├", [.up, .down, .right]), ("┤", [.up, .down, .left]),
    ("┬", [.down, .left, .right]), ("┴", [.up, .left, .right]), ("┼", [.up, .down, .left, .right]),
  ]

  private static let sides = Dictionary(uniqueKeysWithValues: lines)
  private static let joins = Dictionary(uniqueKeysWithValues: lines.map { ($0.1.rawValue, $0.0) })

  /// The line that goes where both go; nil where one of them is no line.
  static func joined(_ one: Character, _ other: Character) -> Character? {
    guard let first = sides[one], let second = sides[other] else { return nil }
    return joins[first.union(second).rawValue]
  }
}
