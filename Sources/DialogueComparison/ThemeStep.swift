import DialogueRecord

/// The step from one session of a comparison to the next: which core themes enter, leave and stay, extract to extract.
package struct ThemeStep: Sendable, Hashable {
  /// The earlier year.
  package let from: Int
  /// The later year.
  package let to: Int
  /// Themes that are core in the later extract only, in the order of the matrix.
  package let enter: [Theme]
  /// Themes that are core in the earlier extract only, in the order of the matrix.
  package let leave: [Theme]
  /// Themes that are core in both, in the order of the matrix.
  package let stay: [Theme]
  /// The change of genre that the step crosses.
  package let genreChange: GenreChange?
}

extension ThemeMatrix {
  /// The steps between neighbouring sessions, oldest first.
  package var steps: [ThemeStep] {
    let sessions = years.sessions
    let present = rows.map { (theme: $0.theme, years: Set($0.course.present)) }
    return zip(sessions, sessions.dropFirst()).map { earlier, later in
      func themes(_ before: Bool, _ after: Bool) -> [Theme] {
        present.filter { $0.years.contains(earlier.year) == before && $0.years.contains(later.year) == after }
          .map(\.theme)
      }
      return ThemeStep(
        from: earlier.year, to: later.year, enter: themes(false, true), leave: themes(true, false),
        stay: themes(true, true), genreChange: GenreChange(from: earlier, to: later))
    }
  }
}
