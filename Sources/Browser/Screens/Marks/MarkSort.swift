import Desk
import DialogueRecord

/// The orders of the marks that the user goes through.
enum MarkSort: String, CaseIterable, Sendable, Hashable {
  /// The user's own.
  case own
  /// By the year of what is marked, oldest first; what has none comes last.
  case year
  /// By the time of marking, the latest first.
  case time
  /// By the first tag, in alphabetical order; what has none comes last.
  case tag

  var phrase: Phrase {
    switch self {
    case .own: .sortOwn
    case .year: .sortYear
    case .time: .sortTime
    case .tag: .sortTag
    }
  }

  var next: MarkSort {
    let all = MarkSort.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// Marks in this order; those that are equal in it stay in the user's own.
  func sorted(_ marks: [Mark], in record: Record) -> [Mark] {
    switch self {
    case .own: marks
    case .year: marks.sorted { record.thing($0.id).flatMap(record.year(of:)) ?? Int.max }
    case .time: marks.sorted { $0.marked }.reversed()
    case .tag: marks.sorted { $0.tags.first.map { "0" + $0 } ?? "1" }
    }
  }
}

extension [Mark] {
  /// By a key that is worked out once for each, those with the same one as they stood.
  fileprivate func sorted<Key: Comparable>(by key: (Mark) -> Key) -> [Mark] {
    enumerated().map { (key: key($1), place: $0, mark: $1) }
      .sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.mark)
  }
}
