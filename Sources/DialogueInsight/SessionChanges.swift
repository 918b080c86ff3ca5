import DialogueComparison
import DialogueRecord

/// What changed from one session to another, extract to extract: which themes, and along which lines of descent in which words.
/// To have a theme is to have it as core; a mention is told apart. What an extract lacks the whole document may have.
package struct SessionChanges: Sendable, Hashable {
  /// What became of a theme.
  package enum Change: String, CaseIterable, Sendable, Hashable {
    /// The earlier of the two and all before it lack it.
    case new
    /// The earlier of the two lacks it, one before it has it.
    case returned
    /// Both have it.
    case kept
    /// The earlier one has it, the later one does not.
    case dropped
  }

  /// A theme that one of the two sessions has.
  package struct Entry: Sendable, Hashable, Identifiable {
    /// The theme.
    package let theme: Theme
    /// What became of it.
    package let change: Change
    /// Its points in the earlier session.
    package let earlier: ThemeMatrix.Cell
    /// Its points in the later one.
    package let later: ThemeMatrix.Cell
    /// The first session of the record that has what is new, where that lies between the two; nil else.
    package let first: Int?
    /// The first session after both that has again what was dropped; nil where none does.
    package let back: Int?

    /// The id of the theme.
    package var id: String { theme.id }
  }

  /// The earlier session.
  package let from: Session
  /// The later session.
  package let to: Session
  /// The themes by what became of them, then in the order of the record.
  package let entries: [Entry]
  /// Nil where a year has no session, or the first is not before the second.
  package init?(_ record: Record, from: Int, to: Int) {
    let matrix = ThemeMatrix(record, years: [from, to])
    guard from < to, matrix.years.years.count == 2 else { return nil }
    self.init(columns: (0, 1), of: matrix)
  }

  /// The same from two columns of a matrix, the earlier one first.
  fileprivate init?(columns: (Int, Int), of matrix: ThemeMatrix) {
    let years = matrix.years.years
    guard let earlier = years[columns.0].session, let later = years[columns.1].session else { return nil }
    from = earlier
    to = later
    let entries = matrix.rows.compactMap {
      Entry($0, columns: columns, from: earlier.year, to: later.year)
    }
    self.entries = Change.allCases.flatMap { change in entries.filter { $0.change == change } }
  }

  /// What has to be said with it.
  package func caution(of record: Record) -> ComparisonCaution {
    ComparisonCaution(record, ComparedYears(record, [from.year, to.year]))
  }

  /// A line of descent with its links that lead from the earlier session to the later.
  package struct Line: Sendable, Hashable, Identifiable {
    /// The line of descent.
    package let lineage: Lineage
    /// Its links, by the later and then by the earlier point.
    package let links: [DescentLink]

    /// The id of the line of descent.
    package var id: String { lineage.id }
  }

  /// The lines of descent that lead from a point of the earlier session to one of the later, each with these links. A link within
  /// one session is no change between two. Worked out apart, since it costs more than all the rest.
  package func lines(of record: Record) -> [Line] {
    let earlier = Set(from.statement.points.map(\.id))
    let later = Set(to.statement.points.map(\.id))
    return record.lineageChains(years: [from.year, to.year]).compactMap { chain in
      let links = chain.links.filter { earlier.contains($0.from.id) && later.contains($0.to.id) }
      return links.isEmpty ? nil : Line(lineage: chain.lineage, links: links)
    }
  }

  /// The themes of which something became.
  package func entries(_ change: Change) -> [Entry] { entries.filter { $0.change == change } }
}

extension SessionChanges.Entry {
  /// Nil where neither session has the theme.
  fileprivate init?(_ row: ThemeMatrix.Row, columns: (Int, Int), from: Int, to: Int) {
    guard let earlier = row.cells[columns.0], let later = row.cells[columns.1],
      !earlier.core.isEmpty || !later.core.isEmpty
    else { return nil }
    let sessions = row.course.core
    theme = row.theme
    self.earlier = earlier
    self.later = later
    first = earlier.core.isEmpty ? sessions.first.flatMap { $0 > from && $0 < to ? $0 : nil } : nil
    back = later.core.isEmpty ? sessions.first { $0 > to } : nil
    if later.core.isEmpty {
      change = .dropped
    } else if earlier.core.isEmpty {
      change = sessions.contains { $0 < from } ? .returned : .new
    } else {
      change = .kept
    }
  }
}

extension Record {
  /// What changed from each session of a matrix to the next, oldest first.
  package func changes(along matrix: ThemeMatrix) -> [SessionChanges] {
    let years = matrix.years.years
    let sessions = years.indices.filter { years[$0].session != nil }
    return zip(sessions, sessions.dropFirst()).compactMap { SessionChanges(columns: ($0, $1), of: matrix) }
  }
}
