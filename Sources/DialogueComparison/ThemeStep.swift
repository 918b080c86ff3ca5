import DialogueRecord

/// The step from one session of a comparison to the next, extract to extract: what the themes are in these two sessions, by
/// the statuses of any comparison.
package struct ThemeStep: Sendable, Hashable {
  /// A theme in the two sessions.
  package struct Entry: Sendable, Hashable {
    /// The theme.
    package let theme: Theme
    /// Its course through the two sessions alone.
    package let course: Course
  }

  /// The earlier year.
  package let from: Int
  /// The later year.
  package let to: Int
  /// The themes that one of the two sessions has as core, in the order of the matrix.
  package let entries: [Entry]
  /// The change of genre that the step crosses.
  package let genreChange: GenreChange?

  /// The themes of a kind, in the order of the matrix.
  package func entries(_ kind: CourseStatus.Kind) -> [Entry] {
    entries.filter { $0.course.status?.kind == kind }
  }
}

extension ThemeMatrix {
  /// The steps between neighbouring sessions, oldest first.
  package var steps: [ThemeStep] {
    let sessions = years.sessions
    return zip(sessions, sessions.dropFirst()).map { earlier, later in
      let entries = rows.map { row in
        ThemeStep.Entry(theme: row.theme, course: row.course.between(earlier.year, later.year))
      }
      return ThemeStep(
        from: earlier.year, to: later.year, entries: entries.filter { $0.course.status != .absent },
        genreChange: GenreChange(from: earlier, to: later))
    }
  }
}
