import DialogueRecord

/// Years in columns, a row for each theme or each line of descent, and in each cell the points of the year. Made for two to
/// four years on a screen and for any number in an export.
package struct SideBySide: Sendable, Hashable {
  /// What the rows are.
  package enum Axis: String, CaseIterable, Sendable, Hashable {
    case theme, lineage
  }

  /// A point in a cell.
  package struct Entry: Sendable, Hashable, Identifiable {
    /// The point.
    package let point: Passage
    /// Whether it only mentions the theme of the row; never on a line of descent.
    package let isMention: Bool

    /// The id of the point.
    package var id: String { point.id }
  }

  /// What a row is about.
  package enum Subject: Sendable, Hashable {
    case theme(Theme)
    case lineage(Lineage)
    /// What stands in no line of descent: without it some years would seem to have said less than they did.
    case noLine

    /// The id of the theme or of the line.
    package var id: String {
      switch self {
      case .theme(let theme): theme.id
      case .lineage(let lineage): lineage.id
      case .noLine: "-"
      }
    }

    /// Its label; nil where the record has none.
    package var name: Bilingual? {
      switch self {
      case .theme(let theme): theme.name
      case .lineage(let lineage): lineage.name
      case .noLine: nil
      }
    }
  }

  /// A theme or a line of descent with what each year has of it.
  package struct Row: Sendable, Hashable, Identifiable {
    /// What the row is about.
    package let subject: Subject
    /// One for each year compared; nil for a year without a session. For a theme the points with it as core come first.
    package let cells: [[Entry]?]
    /// The links of lines of descent between points of the row: along these its words can be compared.
    package let links: [DescentLink]
    /// How the subject runs through the sessions.
    package let course: Course

    /// The id of the subject.
    package var id: String { subject.id }

    /// The only session compared that has anything in the row, a mention too; nil where several have.
    package var onlyIn: Int? {
      let years = subject == .noLine ? [] : course.present + course.mentioned
      return years.count == 1 && course.sessions.count > 1 ? years.first : nil
    }

    /// Whether the years differ here: a session lacks the theme as core, or the line of descent, or a link of the row carries
    /// it on in other words.
    package var isDifference: Bool {
      subject != .noLine && (course.present.count < course.sessions.count || !links.isEmpty)
    }
  }

  /// The columns.
  package let years: ComparedYears
  /// What the rows are.
  package let axis: Axis
  /// The rows in the order of the record, those left out that have no point in any of the years.
  package let rows: [Row]
  /// What has to be said with it.
  package let caution: ComparisonCaution

  /// Puts years of a record side by side.
  package init(_ record: Record, years: [Int], by axis: Axis) {
    let graph = record.descentGraph
    let columns = ComparedYears(record, years)
    self.init(
      by: axis, ThemeMatrix(record, years: years), record.lineages.compactMap { LineageChain($0, graph, columns) },
      graph)
  }

  init(by axis: Axis, _ matrix: ThemeMatrix, _ chains: [LineageChain], _ graph: DescentGraph) {
    self.axis = axis
    years = matrix.years
    caution = matrix.caution
    rows =
      switch axis {
      case .theme: SideBySide.themeRows(matrix, chains.flatMap(\.links), graph)
      case .lineage: chains.map { Row($0, matrix.years) } + [Row(apartFrom: graph, matrix.years)].compactMap { $0 }
      }
  }

  private static func themeRows(_ matrix: ThemeMatrix, _ links: [DescentLink], _ graph: DescentGraph) -> [Row] {
    let linksInto = Dictionary(grouping: links, by: \.to.id)
    return matrix.rows.compactMap { Row($0, graph, linksInto) }
  }

  /// Indices of the rows in which the years differ, ascending.
  package var differences: [Int] { rows.indices.filter { rows[$0].isDifference } }

  /// The next row in which the years differ; nil after the last one.
  package func difference(after index: Int) -> Int? {
    differences.first { $0 > index }
  }

  /// The row before in which the years differ; nil before the first one.
  package func difference(before index: Int) -> Int? {
    differences.last { $0 < index }
  }
}

extension SideBySide.Row {
  /// Nil where no year compared has the theme.
  fileprivate init?(_ row: ThemeMatrix.Row, _ graph: DescentGraph, _ linksInto: [String: [DescentLink]]) {
    guard row.cells.contains(where: { $0?.isEmpty == false }) else { return nil }
    subject = .theme(row.theme)
    course = row.course
    cells = row.cells.map { cell in
      cell.map { cell in
        let core = cell.core.compactMap { graph.points[$0]?.point }
        let mention = cell.mention.compactMap { graph.points[$0]?.point }
        return core.map { SideBySide.Entry(point: $0, isMention: false) }
          + mention.map { SideBySide.Entry(point: $0, isMention: true) }
      }
    }
    let ids = cells.flatMap { $0 ?? [] }.map(\.id)
    let known = Set(ids)
    links = ids.flatMap { linksInto[$0] ?? [] }.filter { known.contains($0.from.id) }
  }

  fileprivate init(_ chain: LineageChain, _ years: ComparedYears) {
    subject = .lineage(chain.lineage)
    course = chain.course
    let points = Dictionary(grouping: chain.nodes, by: \.year)
    cells = years.years.map { year in
      year.session.map { session in
        (points[session.year] ?? []).map { SideBySide.Entry(point: $0.point, isMention: false) }
      }
    }
    links = chain.links
  }

  /// The points that stand in no line of descent; nil where every point stands in one.
  fileprivate init?(apartFrom graph: DescentGraph, _ years: ComparedYears) {
    subject = .noLine
    cells = years.years.map { year in
      year.session.map { session in
        session.statement.points.filter { !graph.linked.contains($0.id) }.map {
          SideBySide.Entry(point: $0, isMention: false)
        }
      }
    }
    links = []
    let present = zip(years.years, cells).filter { $1?.isEmpty == false }.map(\.0.year)
    guard !present.isEmpty else { return nil }
    course = Course(sessions: years.sessions.map(\.year), of: graph.sessions, present: Set(present))
  }
}
