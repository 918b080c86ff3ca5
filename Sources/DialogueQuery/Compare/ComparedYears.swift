import DialogueRecord

/// A year of a comparison: one with a session, or one in which none was held.
public enum ComparedYear: Sendable, Hashable, Identifiable {
  /// A year with a session.
  case session(Session)
  /// A year without one. It never counts as a year in which something is absent.
  case gap(Gap)

  /// The year.
  public var year: Int {
    switch self {
    case .session(let session): session.year
    case .gap(let gap): gap.year
    }
  }

  /// The year.
  public var id: Int { year }

  /// The session; nil for a year without one.
  public var session: Session? {
    if case .session(let session) = self { session } else { nil }
  }
}

/// The years that are compared with each other.
public struct ComparedYears: Sendable, Hashable {
  /// Oldest first, each once.
  public let years: [ComparedYear]
  /// Years asked for of which the record knows nothing, oldest first.
  public let unknown: [Int]

  /// Looks the years up in a record. Their order and repetitions do not matter.
  public init(_ record: Record, _ years: [Int]) {
    var known: [Int: ComparedYear] = [:]
    for gap in record.gaps { known[gap.year] = .gap(gap) }
    for session in record.sessions { known[session.year] = .session(session) }
    let asked = Set(years).sorted()
    self.years = asked.compactMap { known[$0] }
    unknown = asked.filter { known[$0] == nil }
  }

  /// The sessions among them, oldest first.
  public var sessions: [Session] { years.compactMap(\.session) }

  /// The years without a session among them, oldest first.
  public var gaps: [Gap] {
    years.compactMap { if case .gap(let gap) = $0 { gap } else { nil } }
  }
}

extension Record {
  /// Every year that can be compared, those without a session too, oldest first.
  public var comparableYears: [Int] {
    Set(sessions.map(\.year) + gaps.map(\.year)).sorted()
  }
}
