import BidiText
import DialogueComparison
import DialogueExport
import DialogueInsight
import DialogueRecord
import Screen

// The whole record at a glance: the sessions in the order of time, the themes through the years, and what is to be read with care.

extension DocumentBuilder {
  mutating func addOverview() {
    let overview = record.overview
    addSessions(of: overview)
    addGrounds(of: overview)
    addCaution(record.extractCaution)
    add(.paragraph(catalogue[.compareReading], catalogue.direction, .inferred))
    addRule(.themesThroughYears)
    addCourses(overview.matrix)
    addRule(.readWithCare)
    let pages: [(Insight, Int?)] = [
      (.questions, record.openQuestions.count), (.emendations, record.emendations.count),
      (.references, record.references.count), (.attendance, nil),
    ]
    for (page, count) in pages {
      addLink(
        "page-\(page.id)", to: .subject(.insight(page)),
        [span(page.title(catalogue, record), .link)] + (count.map { [span("  " + catalogue.number($0), .dim)] } ?? []))
    }
  }

  private mutating func addSessions(of overview: Overview) {
    let entries = Dictionary(overview.sessions.map { ($0.session.year, $0) }) { first, _ in first }
    let changes = SessionChanges.Change.allCases
    addTable(
      [
        Table.Column(head: catalogue[.labelYear]), Table.Column(head: catalogue[.factPlace], least: 8),
        Table.Column(head: catalogue[.labelPoints], align: .trailing),
        Table.Column(head: catalogue[.labelNamed], align: .trailing),
      ] + changes.map { Table.Column(head: catalogue.compareWords.shortName(of: $0).capitalized, least: 8) },
      overview.years.map { year in
        let label = cell(catalogue.number(year.year), .link)
        let row =
          entries[year.year].map { entry in
            [
              cell(city(of: entry.session)), cell(catalogue.number(entry.session.statement.points.count)),
              cell(catalogue.number(entry.session.attendance.count)),
            ]
              + (entry.session.id == overview.sessions.first?.session.id
                ? [remark(catalogue[.firstSession])] + Array(repeating: cell(""), count: changes.count - 1)
                : changes.map { codes(entry.themes[$0] ?? []) })
          } ?? [remark(catalogue[.noSession])] + Array(repeating: cell(""), count: 2 + changes.count)
        return Entry("year-\(year.year)", to: .subject(.year(year.year)), [label] + row)
      })
  }

  /// Which columns of the sessions come from elsewhere, and what the codes are.
  private mutating func addGrounds(of overview: Overview) {
    let titles: [Overview.Column: Phrase] = [.place: .factPlace, .named: .labelNamed]
    for ground in Ground.allCases {
      let names = overview.columns(on: ground, among: [.place, .named]).compactMap { titles[$0] }.map { catalogue[$0] }
      guard !names.isEmpty else { continue }
      let list = names.joined(separator: catalogue[.comma] + " ")
      add(.flow([span("\(ground.sign(in: catalogue.language)) \(list): \(catalogue[ground.phrase])", ground.role)]))
    }
    if showsSigns { add(.paragraph(catalogue[.overviewCodes], catalogue.direction, .dim)) }
  }

  /// Themes in a column, by their codes; said are their names.
  private func codes(_ themes: [Theme]) -> TableRow.Cell {
    TableRow.Cell(
      text: code(themes.map(\.code).joined(separator: " ")),
      spoken: themes.map { $0.name[settings.language] }.joined(separator: " · "))
  }

  private mutating func addCourses(_ matrix: ThemeMatrix) {
    addTable(
      [Table.Column(head: catalogue[.theme], least: Table.leastOfNames), Table.Column(head: catalogue[.labelCode])]
        + matrix.years.years.map { Table.Column(head: catalogue.number($0.year), align: .center) },
      matrix.rows.map { row in
        Entry(
          "theme-\(row.id)", to: .subject(.theme(row.theme.code)),
          [
            cell(row.theme.name[settings.language], .link),
            TableRow.Cell(text: code(row.theme.code, .dim)),
          ] + course(of: row))
      })
    if showsSigns { add(.paragraph(catalogue[.coursesLegend], catalogue.direction, .dim)) }
  }

  /// A theme through the years: a sign for each, in the hue of its family where it is a main subject.
  func course(of row: ThemeMatrix.Row) -> [TableRow.Cell] {
    row.cells.map { year in
      guard let year else { return cell("–", .dim, spoken: catalogue[.noSession]) }
      if year.isEmpty { return cell("·", .dim, spoken: catalogue[.noneHere]) }
      if year.core.isEmpty { return cell("○", .mention, spoken: catalogue[.onlyMentioned]) }
      let hue = settings.palette.family(families.place(of: row.theme))
      return TableRow.Cell(
        text: StyledText("●", hue, direction: catalogue.direction),
        spoken: catalogue.count(.points, year.core.count))
    }
  }
}

extension String {
  /// With a capital at its beginning, where there are capitals.
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
