import DialogueRecord

/// A year of the record, with a session or without.
public enum YearEntry: Sendable, Hashable, Identifiable {
  case session(Session)
  case gap(Gap)

  /// The year in digits.
  public var id: String {
    switch self {
    case .session(let session): session.id
    case .gap(let gap): gap.id
    }
  }

  /// The year.
  public var year: Int {
    switch self {
    case .session(let session): session.year
    case .gap(let gap): gap.year
    }
  }

  /// The entry as a list holds it.
  public func json(_ writer: RecordJSON) -> JSON {
    switch self {
    case .session(let session): writer.summary(session)
    case .gap(let gap): writer.json(gap)
    }
  }
}

extension Record {
  /// Every year, oldest first.
  public var years: [YearEntry] {
    (sessions.map(YearEntry.session) + gaps.map(YearEntry.gap)).sorted { $0.year < $1.year }
  }
}
