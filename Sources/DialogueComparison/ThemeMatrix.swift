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

  /// The columns.
  package let years: ComparedYears
  /// Every theme of the record, in the order of the record.
  package let rows: [Row]
  /// How many points each year compared has: the foot of its column. Nil for a year without a session.
  package let totals: [Int?]
  /// What has to be said with it.
  package let caution: ComparisonCaution

  /// The matrix of some years of a record. Years that the record does not know are left out and named in `years`.
  package init(_ record: Record, years: [Int]) {
    let years = ComparedYears(record, years)
    self.years = years
    caution = ComparisonCaution(record, years)
    let tags = record.derived { RecordTags($0) }
    let sessions = years.sessions.map(\.year)
    rows = record.themes.map { theme in
      Row(
        theme: theme,
        cells: years.years.map { year in
          year.session.map { tags.cells[year.year]?[theme.code] ?? Cell(total: $0.statement.points.count) }
        },
        course: Course(
          sessions: sessions, of: tags.years, core: tags.core[theme.code] ?? [],
          mention: tags.mention[theme.code] ?? []))
    }
    totals = years.years.map { $0.session?.statement.points.count }
  }
}

extension Record {
  /// The matrix of all its years.
  package var themeMatrix: ThemeMatrix { derived { ThemeMatrix($0, years: $0.years.map(\.year)) } }
}

extension ThemeMatrix {
  /// The row of a theme, by its code or id.
  package func row(_ codeOrID: String) -> Row? {
    rows.first { $0.theme.code == codeOrID || $0.theme.id == codeOrID }
  }

  /// The cell of a theme in a year; nil where there is no such theme or no session.
  package func cell(_ codeOrID: String, _ year: Int) -> Cell? {
    guard let column = years.years.firstIndex(where: { $0.year == year }) else { return nil }
    return row(codeOrID)?.cells[column]
  }
}

/// The themes of every session.
private struct RecordTags: Sendable {
  /// The years of the sessions, oldest first.
  let years: [Int]
  /// By year and code; none that a session does not have.
  private(set) var cells: [Int: [String: ThemeMatrix.Cell]] = [:]
  /// The years that have a theme as core, oldest first.
  private(set) var core: [String: [Int]] = [:]
  /// The years that only mention it, oldest first.
  private(set) var mention: [String: [Int]] = [:]

  init(_ record: Record) {
    years = record.sessions.map(\.year)
    for session in record.sessions where cells[session.year] == nil {
      let own = RecordTags.cells(of: session)
      cells[session.year] = own
      for (code, cell) in own {
        if cell.core.isEmpty {
          mention[code, default: []].append(session.year)
        } else {
          core[code, default: []].append(session.year)
        }
      }
    }
    (core, mention) = (core.mapValues { $0.sorted() }, mention.mapValues { $0.sorted() })
  }

  private static func cells(of session: Session) -> [String: ThemeMatrix.Cell] {
    var cells: [String: ThemeMatrix.Cell] = [:]
    let empty = ThemeMatrix.Cell(total: session.statement.points.count)
    for point in session.statement.points {
      let core = Set(point.core)
      for code in core { cells[code, default: empty].core.append(point.id) }
      for code in Set(point.mention).subtracting(core) { cells[code, default: empty].mention.append(point.id) }
    }
    return cells
  }
}
