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

  private static func themes(of step: SessionChanges) -> [SessionChanges.Change: [Theme]] {
    Dictionary(grouping: step.entries, by: \.change).mapValues { $0.map(\.theme) }
  }
}

extension Record {
  /// Itself at a glance.
  package var overview: Overview { derived { Overview($0) } }
}
