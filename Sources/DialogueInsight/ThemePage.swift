import DialogueComparison
import DialogueRecord

/// What there is to say of one theme through all sessions.
package struct ThemePage: Sendable, Hashable {
  /// The theme by years.
  package let row: ThemeMatrix.Row
  /// For each session that has it the point that speaks of the fewest other themes, the first of them, oldest session first.
  package let statements: [Passage]
  /// The links of lines of descent between two points that have it.
  package let links: [DescentLink]
  /// The pairs that it makes with others, those with the most points first.
  package let pairs: [ThemePair]

  /// Nil where the record has no such theme.
  package init?(_ record: Record, code: String) {
    guard let row = record.themeMatrix.row(code) else { return nil }
    let points = record.sessions.map { $0.statement.points.filter { $0.core.contains(row.theme.code) } }
    let ids = Set(points.joined().map(\.id))
    self.row = row
    statements = points.compactMap { own in
      own.enumerated().min { ($0.element.core.count, $0.offset) < ($1.element.core.count, $1.offset) }?.element
    }
    links = record.descentLinks(among: ids)
    pairs = record.pairs(of: row.theme)
  }

  /// The first year that has the theme, and the last; nil where none has it.
  package var span: ClosedRange<Int>? {
    guard let first = row.course.core.first, let last = row.course.core.last else { return nil }
    return first...last
  }
}
