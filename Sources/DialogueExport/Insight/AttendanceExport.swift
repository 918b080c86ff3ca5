import DialogueInsight
import DialogueRecord

extension RecordJSON {
  /// Who took part when: `organizations`, each with its `sessions` by year. A year that is no key is one in which it is not named.
  package func json(_ table: AttendanceTable) -> JSON {
    withNotices([
      "organizations": .array(
        table.rows.map { row in
          .object(
            [.init("id", .string(row.id)), .init("name", json(row.organization.name))]
              + [.init("sessions", sessions(of: row, table.years))])
        })
    ])
  }

  private func sessions(of row: AttendanceTable.Row, _ years: [Int]) -> JSON {
    .object(
      years.compactMap { year in
        row.entries[year].map { entry in
          let note = entry.note.map { [JSON.Field("note", json($0))] } ?? []
          return JSON.Field(
            String(year),
            .object(
              [
                .init("role", .string(entry.role.rawValue)), .init("virtual", .bool(entry.virtual)),
                .init("ground", .string(entry.from.ground.rawValue)),
              ] + note + [.init("from", json(entry.from))]))
        }
      })
  }
}

extension AttendanceTable {
  /// A row for each organization and session; the role of one that is not named is `not-named`.
  package var csv: CSV {
    CSV(
      header: ["organization", "en", "ar", "year", "role", "virtual"] + CSV.provenanceHeader + ["note en", "note ar"],
      rows: rows.flatMap { row in
        years.map { year -> [CSV.Field] in
          let names: [CSV.Field] = [
            .text(row.id), .text(row.organization.acronym.en), .text(row.organization.acronym.ar), .number(year),
          ]
          guard let entry = row.entries[year] else { return names + ["not-named"] }
          return names + [.text(entry.role.rawValue), .text(String(entry.virtual))] + CSV.fields(of: entry.from)
            + [.text(entry.note?.en ?? ""), .text(entry.note?.ar ?? "")]
        }
      })
  }
}

extension CSV {
  /// The columns of where something comes from.
  static let provenanceHeader = ["ground", "document", "lines", "references", "confidence"]

  /// Where something comes from, in those columns.
  static func fields(of from: Provenance) -> [Field] {
    [
      .text(from.ground.rawValue), .codes(from.document.map { [$0] } ?? []), .codes(from.lines.map(String.init)),
      .codes(from.references), .text(from.confidence?.rawValue ?? ""),
    ]
  }
}
