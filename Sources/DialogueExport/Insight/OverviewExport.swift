import DialogueComparison
import DialogueInsight
import DialogueRecord

extension RecordJSON {
  /// The record at a glance: `sessions` with what each brought, `themes` with the years that have or mention them, and how much is
  /// open or emended.
  package func json(_ overview: Overview) -> JSON {
    withNotices([
      "sessions": .array(overview.sessions.map(json)),
      "gaps": .array(record.gaps.map { .int($0.year) }),
      "themes": .array(
        overview.matrix.rows.map { row in
          .object(
            [.init("id", .string(row.id)), .init("code", .string(row.theme.code))] + fields(row.theme.name) + [
              .init("core", .array(row.course.core.map(JSON.int))),
              .init("mention", .array(row.course.mention.map(JSON.int))),
            ])
        }),
      "openQuestions": .int(record.openQuestions.count), "emendations": .int(record.emendations.count),
    ])
  }

  private func json(_ entry: Overview.Entry) -> JSON {
    let place = entry.session.fact(.place).map { [JSON.Field("place", json($0.text))] } ?? []
    return .object(
      [.init("year", .int(entry.session.year))] + place + [
        .init("points", .int(entry.session.statement.points.count)),
        .init("named", .int(entry.session.attendance.count)),
      ]
        + SessionChanges.Change.allCases.map { change in
          .init(change.rawValue, strings((entry.themes[change] ?? []).map(\.id)))
        })
  }
}

extension Overview {
  /// A row for each session, and one for each year without, which has the year alone; at its end the themes of the year.
  package var csv: CSV {
    let changes = SessionChanges.Change.allCases
    return CSV(
      header: ["year", "place en", "place ar", "points", "named"] + changes.map(\.rawValue) + [
        "session", "core", "mention",
      ],
      rows: years.map { year in
        guard let entry = sessions.first(where: { $0.session.year == year.year }) else {
          return [.number(year.year)] + Array(repeating: .empty, count: 4 + changes.count) + ["false"]
        }
        let place = entry.session.fact(.place)?.text
        let counts: [CSV.Field] = [
          .number(entry.session.year), .text(place?.en ?? ""), .text(place?.ar ?? ""),
          .number(entry.session.statement.points.count), .number(entry.session.attendance.count),
        ]
        return counts + changes.map { .codes((entry.themes[$0] ?? []).map(\.code)) }
          + ["true", .codes(codes(of: year.year, \.core)), .codes(codes(of: year.year, \.mention))]
      })
  }

  /// The themes that a year has as core, or mentions only.
  private func codes(of year: Int, _ years: KeyPath<Course, [Int]>) -> [String] {
    matrix.rows.filter { $0.course[keyPath: years].contains(year) }.map(\.theme.code)
  }
}
