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
      let entries = record.years
      try print(json, "sessions", entries.map(json.summary)) {
        entries.map { [$0.id] + line(of: $0) }
      }
    case .members:
      try print(json, "members", record.organizations.map(json.json)) {
        record.organizations.map { organization in
          [organization.id, catalogue[organization.role.phrase]]
            + texts(organization.acronym) + texts(organization.name)
        }
      }
    case .groups:
      let relations = JSON.Field("relations", .array(record.groupRelations.map(json.json)))
      try print(json, "groups", record.groups.map(json.json), [relations]) {
        record.groups.map { [$0.id, catalogue.number($0.year), $0.point] + texts($0.name) }
      }
    case .themes:
      try print(json, "themes", record.themes.map(json.json)) {
        record.themes.map { [$0.id, $0.code] + texts($0.name) }
      }
    case .glossary:
      let absent = JSON.Field("absent", .array(record.absentTerms.map(json.json)))
      try print(json, "terms", record.terms.map(json.json), [absent]) {
        record.terms.map { [$0.id] + texts($0.text) }
      }
    }
  }

  /// A text in the wanted languages.
  private func texts(_ text: Bilingual) -> [String] {
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

  private func print(
    _ json: RecordJSON, _ name: String, _ things: [JSON], _ more: [JSON.Field] = [], rows: () -> [[String]]
  ) throws(Failure) {
    if self[Options.json] {
      try output.print(JSON.object([.init(name, .array(things))] + more + json.notices).text)
    } else {
      try output.print(rows().map { $0.joined(separator: "\t") }.joined(separator: "\n"))
    }
  }
}
