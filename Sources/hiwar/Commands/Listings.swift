import Browser
import DialogueExport
import DialogueRecord

extension Program {
  /// Prints one of the lists: a line a thing, its id first, or JSON.
  func list(_ listing: Listing) throws(Failure) {
    let record = try record()
    let json = RecordJSON(record, languages: Set(self[Options.texts].languages))
    switch listing {
    case .sessions:
      try print(json, "sessions", record.years.map(json.summary), columns: sessionColumns) {
        record.years.map { [$0.id] + line(of: $0) }
      }
    case .members:
      let columns = [Column(.factRole)] + inLanguages(.factAcronym) + inLanguages(.factName)
      try print(json, "members", record.organizations.map(json.json), columns: columns) {
        record.organizations.map { organization in
          [organization.id, catalogue[organization.role.phrase]]
            + texts(organization.acronym) + texts(organization.name)
        }
      }
    case .groups:
      let relations = JSON.Field("relations", .array(record.groupRelations.map(json.json)))
      let columns = [Column(.labelYear), Column(.labelPoint)] + inLanguages(.factName)
      try print(json, "groups", record.groups.map(json.json), [relations], columns: columns) {
        record.groups.map { [$0.id, catalogue.number($0.year), $0.point] + texts($0.name) }
      }
    case .themes where self[Options.pairs]: try insight(.together)
    case .themes where self[Options.csv]: try write(record.themes.map(Thing.theme).csv(record))
    case .themes:
      let columns = [Column(.labelCode)] + inLanguages(.factName)
      try print(json, "themes", record.themes.map(json.json), columns: columns) {
        record.themes.map { [$0.id, $0.code] + texts($0.name) }
      }
    case .glossary:
      let absent = JSON.Field("absent", .array(record.absentTerms.map(json.json)))
      try print(json, "terms", record.terms.map(json.json), [absent], columns: inLanguages(.term)) {
        record.terms.map { [$0.id] + texts($0.text) }
      }
    }
  }

  /// A column of a list beside that of the ids: what it is called, and in which language it is if not that of the interface.
  struct Column {
    var label: Phrase
    var language: Language?

    init(_ label: Phrase, _ language: Language? = nil) {
      self.label = label
      self.language = language
    }
  }

  func inLanguages(_ label: Phrase) -> [Column] {
    self[Options.texts].languages.map { Column(label, $0) }
  }

  private var sessionColumns: [Column] {
    [Column(.edition), Column(.dates)] + inLanguages(.factPlace) + [Column(.labelPoints)] + inLanguages(.labelHeading)
  }

  private func head(_ column: Column) -> String {
    guard let language = column.language, self[Options.texts] == .both else { return catalogue[column.label] }
    let phrase: Phrase = language == .arabic ? .labelInArabic : .labelInEnglish
    return catalogue.text(phrase, ["label": catalogue[column.label]])
  }

  /// A text in the wanted languages.
  func texts(_ text: Bilingual) -> [String] {
    self[Options.texts].languages.map { text[$0] }
  }

  private func line(of year: YearEntry) -> [String] {
    switch year {
    case .gap(let gap): return texts(gap.text)
    case .session(let session):
      let ordinal = catalogue.text(.ordinalSession, ["n": catalogue.ordinal(session.edition)])
      let place = session.fact(.place).map { texts($0.text) } ?? []
      return [ordinal, catalogue.dates(session.dates)] + place
        + [catalogue.count(.points, session.statement.points.count)] + texts(session.statement.heading.text)
    }
  }

  /// Programs get a line a thing, its texts between tabulators; who reads it on a terminal gets a table.
  func print(
    _ json: RecordJSON, _ name: String, _ things: [JSON], _ more: [JSON.Field] = [], columns: [Column],
    rows: () -> [[String]]
  ) throws(Failure) {
    if self[Options.json] {
      return try output.print(JSON.object([.init(name, .array(things))] + more + json.notices).text)
    }
    let rows = rows()
    let heads = [catalogue[.labelID]] + columns.map(head)
    let table = PlainColumns(
      rows: [heads] + rows.map { filled($0, heads.count) }, languages: [nil] + columns.map(\.language))
    try printer.print(rows.map { $0.joined(separator: "\t") + "\n" }.joined(), as: [.columns(table)])
  }

  /// A row that has fewer texts than the table, as that of a year without a session: they stand in the last columns.
  private func filled(_ row: [String], _ count: Int) -> [String] {
    row.prefix(1) + Array(repeating: "", count: max(0, count - row.count)) + row.dropFirst()
  }
}
