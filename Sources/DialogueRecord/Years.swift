/// A year of the record, with a session or without.
package enum YearEntry: Sendable, Hashable, Identifiable {
  case session(Session)
  case gap(Gap)

  /// The year in digits.
  package var id: String {
    switch self {
    case .session(let session): session.id
    case .gap(let gap): gap.id
    }
  }

  /// The year.
  package var year: Int {
    switch self {
    case .session(let session): session.year
    case .gap(let gap): gap.year
    }
  }

  /// The session; nil for a year without one.
  package var session: Session? {
    if case .session(let session) = self { session } else { nil }
  }
}

extension Record {
  /// Every year, oldest first.
  package var years: [YearEntry] {
    derived { YearEntries($0) }.inOrder
  }
}

/// The years of a record in order.
private struct YearEntries: Sendable {
  let inOrder: [YearEntry]

  init(_ record: Record) {
    inOrder = (record.sessions.map(YearEntry.session) + record.gaps.map(YearEntry.gap)).sorted { $0.year < $1.year }
  }
}
