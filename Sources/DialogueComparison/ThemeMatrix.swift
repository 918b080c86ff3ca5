import DialogueRecord

/// Themes by years: which points of each session have a theme as their object, and which only mention it.
package struct ThemeMatrix: Sendable, Hashable {
  /// What one session has of one theme.
  package struct Cell: Sendable, Hashable {
    /// Ids of the points with the theme as core, in the order of the statement.
    package var core: [String] = []
    /// Ids of the points with the theme as a mention only, in the order of the statement.
    package var mention: [String] = []
    /// How many points the session has.
    package let total: Int

    /// The share of the session's points that have the theme as core, from 0 to 1.
    package var share: Double { total == 0 ? 0 : Double(core.count) / Double(total) }

    /// Whether the extract neither has nor mentions the theme.
    package var isEmpty: Bool { core.isEmpty && mention.isEmpty }
  }

  /// A theme with its cells.
  package struct Row: Sendable, Hashable, Identifiable {
    /// The theme.
    package let theme: Theme
    /// One for each year compared; nil for a year without a session.
    package let cells: [Cell?]
    /// How the theme runs through the sessions, present where it is core.
    package let course: Course

    /// The id of the theme.
    package var id: String { theme.id }
    /// In how many points the theme is core.
    package var coreCount: Int { cells.reduce(0) { $0 + ($1?.core.count ?? 0) } }
    /// In how many points the theme is a mention only.
    package var mentionCount: Int { cells.reduce(0) { $0 + ($1?.mention.count ?? 0) } }
  }

  /// What a session amounts to: the foot of its column.
  package struct Total: Sendable, Hashable {
    /// How many points it has.
    package let points: Int
    /// How many times a theme is core of a point.
    package let coreTags: Int
    /// How many themes are core of a point.
    package let coreThemes: Int
  }

  /// The columns.
  package let years: ComparedYears
  /// Every theme of the record, in the order of the record.
  package let rows: [Row]
  /// One for each year compared; nil for a year without a session.
  package let totals: [Total?]
  /// What has to be said with it.
  package let caution: ComparisonCaution

  /// The matrix of some years of a record. Years that the record does not know are left out and named in `years`.
  package init(_ record: Record, years: [Int]) {
    let years = ComparedYears(record, years)
    self.years = years
    caution = ComparisonCaution(record, years)
    let tags = record.sessions.map(ThemeTags.init)
    let byYear = Dictionary(tags.map { ($0.year, $0) }) { first, _ in first }
    let sessions = years.sessions.map(\.year)
    rows = record.themes.map { theme in
      Row(
        theme: theme,
        cells: years.years.map { year in
          year.session.map { byYear[year.year]?.cells[theme.code] ?? Cell(total: $0.statement.points.count) }
        },
        course: Course(
          sessions: sessions, of: tags.map(\.year),
          present: Set(tags.filter { $0.cells[theme.code]?.core.isEmpty == false }.map(\.year)),
          mentioned: Set(tags.filter { $0.cells[theme.code] != nil }.map(\.year))))
    }
    totals = years.years.map { year in
      year.session.map { session in
        let cells = byYear[year.year]?.cells.values.filter { !$0.core.isEmpty } ?? []
        return Total(
          points: session.statement.points.count, coreTags: cells.reduce(0) { $0 + $1.core.count },
          coreThemes: cells.count)
      }
    }
  }
}

/// The themes of one session by their codes; none that it does not have.
private struct ThemeTags {
  let year: Int
  private(set) var cells: [String: ThemeMatrix.Cell] = [:]

  init(_ session: Session) {
    year = session.year
    let empty = ThemeMatrix.Cell(total: session.statement.points.count)
    for point in session.statement.points {
      let core = Set(point.core)
      for code in core { cells[code, default: empty].core.append(point.id) }
      for code in Set(point.mention).subtracting(core) { cells[code, default: empty].mention.append(point.id) }
    }
  }
}
