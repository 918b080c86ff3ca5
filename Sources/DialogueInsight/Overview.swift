import DialogueComparison
import DialogueRecord

/// The whole record at a glance: its sessions with what each brought, and the themes through the years.
package struct Overview: Sendable, Hashable {
  /// A session with its themes, as core, told by the session before it.
  package struct Entry: Sendable, Hashable {
    /// The session.
    package let session: Session
    /// Which themes became what since the session before. None of the first session: nothing is before it.
    package let themes: [SessionChanges.Change: [Theme]]
  }

  /// The years with a session and those without, oldest first.
  package let years: [YearEntry]
  /// The sessions, oldest first.
  package let sessions: [Entry]
  /// Themes by years.
  package let matrix: ThemeMatrix

  /// The overview of a record.
  package init(_ record: Record) {
    let matrix = record.themeMatrix
    let steps = Dictionary(record.changes(along: matrix).map { ($0.to.year, $0) }) { first, _ in first }
    self.matrix = matrix
    years = record.years
    sessions = record.sessions.map { session in
      Entry(session: session, themes: steps[session.year].map(Overview.themes) ?? [:])
    }
  }

  /// What is told of a session beside its themes, and has a ground of its own.
  package enum Column: Sendable, Hashable {
    case place, dates
    /// Organizations named as present.
    case named
  }

  /// Those of some columns of which something stands on a ground, at one session or another.
  package func columns(on ground: Ground, among columns: [Column]) -> [Column] {
    columns.filter { column in sessions.contains { Overview.grounds(of: column, $0.session).contains(ground) } }
  }

  private static func grounds(of column: Column, _ session: Session) -> Set<Ground> {
    switch column {
    case .place: Set([session.fact(.place)?.from.ground].compactMap(\.self))
    case .dates: [session.dates.from.ground]
    case .named: Set(session.attendance.map(\.from.ground))
    }
  }

  private static func themes(of step: SessionChanges) -> [SessionChanges.Change: [Theme]] {
    Dictionary(grouping: step.entries, by: \.change).mapValues { $0.map(\.theme) }
  }
}

extension Record {
  /// Itself at a glance.
  package var overview: Overview { derived { Overview($0) } }
}
