/// How a theme or a line of descent runs through the sessions of a comparison. A year without a session is no part of it:
/// 2017 and 2019 are neighbours where 2018 had none.
package struct Course: Sendable, Hashable {
  /// The sessions compared, oldest first.
  package let sessions: [Int]
  /// All sessions of the record that have it: the theme as core of a point, a point of the line of descent. Oldest first.
  package let core: [Int]
  /// All sessions of the record that mention it and do not have it; always empty for a line of descent. Oldest first.
  package let mention: [Int]
  /// The status over the sessions compared; nil where there are none.
  package let status: CourseStatus?
  /// All sessions of the record, oldest first.
  private let record: [Int]

  /// `record` are the years of the sessions of the record.
  init(sessions: [Int], of record: [Int], present: Set<Int>, mentioned: Set<Int> = []) {
    self.init(
      sessions: sessions, of: record, core: present.sorted(), mention: mentioned.subtracting(present).sorted())
  }

  /// The same of years that are in order, none of `mention` among `core`.
  init(sessions: [Int], of record: [Int], core: [Int], mention: [Int]) {
    self.sessions = sessions
    self.record = record
    self.core = core
    self.mention = mention
    status = CourseStatus(sessions: sessions, core: core)
  }

  /// The sessions compared that have it, oldest first.
  package var present: [Int] { sessions.filter(core.ascendingContains) }
  /// The sessions compared that only mention it, oldest first.
  package var mentioned: [Int] { sessions.filter(mention.ascendingContains) }
  /// Sessions of the record that are not compared and have it, oldest first.
  package var elsewhere: [Int] { core.filter { !sessions.ascendingContains($0) } }
  /// Sessions of the record that are not compared and only mention it, oldest first.
  package var mentionedElsewhere: [Int] { mention.filter { !sessions.ascendingContains($0) } }
  /// Whether every session of the record is compared.
  package var isWhole: Bool { record.allSatisfy(sessions.ascendingContains) }

  /// Whether a session compared has it and the last one compared does not, come back or not.
  package var isGone: Bool {
    guard let last = sessions.last, !present.isEmpty else { return false }
    return !core.ascendingContains(last)
  }

  /// Sessions of the record between the first and the last one compared that neither have nor mention it, oldest first.
  package var missing: [Int] {
    guard let first = sessions.first, let last = sessions.last else { return [] }
    return record.filter { $0 > first && $0 < last && !core.ascendingContains($0) && !mention.ascendingContains($0) }
  }

  /// The last session of the record before a year; nil before the first one.
  package func lastSession(before year: Int) -> Int? { record.last { $0 < year } }

  /// The last session of the record before a year that has it; nil where none does.
  package func lastCore(before year: Int) -> Int? { core.last { $0 < year } }

  /// Whether a session of the record only mentions it, from a year on and before another. Without a first year, from the first
  /// session on.
  package func isMentioned(from first: Int?, to end: Int) -> Bool {
    mention.contains { $0 >= first ?? .min && $0 < end }
  }

  /// The same between two sessions alone.
  func between(_ from: Int, _ to: Int) -> Course {
    Course(sessions: [from, to], of: record, core: core, mention: mention)
  }
}
