import DialogueComparison
import DialogueInsight
import DialogueRecord

extension RecordJSON {
  /// What changed from one session to another: `changes`, each with its themes by what became of them, and the lines of descent with
  /// the words that went and came.
  package func json(_ changes: [SessionChanges]) -> JSON { withNotices(["changes": .array(changes.map(json))]) }

  private func json(_ changes: SessionChanges) -> JSON {
    let themes = SessionChanges.Change.allCases.map { change in
      JSON.Field(change.rawValue, .array(changes.entries(change).map(json)))
    }
    let genre = changes.caution(of: record).genreChanges.map { ($0.before.rawValue, $0.after.rawValue) }
    return [
      "from": .int(changes.from.year), "to": .int(changes.to.year),
      "points": .object([count(changes.from), count(changes.to)]), "themes": .object(themes),
      "lines": .array(changes.lines(of: record).map(linksOf)),
      "genreChange": genre.first.map { ["before": .string($0.0), "after": .string($0.1)] } ?? .null,
    ]
  }

  private func linksOf(_ line: SessionChanges.Line) -> JSON {
    .object(
      [.init("id", .string(line.id))] + fields(line.lineage.name) + [
        .init("summary", json(line.lineage.summary)), .init("links", .array(line.links.map(json))),
      ])
  }

  private func count(_ session: Session) -> JSON.Field {
    .init(session.id, .int(session.statement.points.count))
  }

  private func json(_ entry: SessionChanges.Entry) -> JSON {
    .object(
      [.init("id", .string(entry.id)), .init("code", .string(entry.theme.code))] + fields(entry.theme.name) + [
        .init("before", strings(entry.earlier.core)), .init("after", strings(entry.later.core)),
        .init("mentionBefore", strings(entry.earlier.mention)), .init("mentionAfter", strings(entry.later.mention)),
      ] + (entry.first.map { [.init("first", .int($0))] } ?? []) + (entry.back.map { [.init("back", .int($0))] } ?? []))
  }
}

extension [SessionChanges] {
  /// A row for each theme that one of two sessions has, then one for each link of a line of descent from the one to the other.
  package func csv(_ record: Record) -> CSV {
    CSV(
      header: [
        "from", "to", "theme", "code", "en", "ar", "change", "first", "back", "points before", "points after",
        "mention before", "mention after", "line", "through", "link",
      ],
      rows: flatMap { changes in changes.rows + changes.lines(of: record).flatMap(changes.rows(of:)) })
  }
}

extension SessionChanges {
  fileprivate var rows: [[CSV.Field]] {
    entries.map { entry in
      [
        .number(from.year), .number(to.year), .text(entry.id), .text(entry.theme.code), .text(entry.theme.name.en),
        .text(entry.theme.name.ar), .text(entry.change.rawValue), entry.first.map { .number($0) } ?? .empty,
        entry.back.map { .number($0) } ?? .empty,
        .codes(entry.earlier.core), .codes(entry.later.core), .codes(entry.earlier.mention),
        .codes(entry.later.mention),
      ]
    }
  }

  /// A link has the earlier point before and the later one after.
  fileprivate func rows(of line: Line) -> [[CSV.Field]] {
    line.links.map { link in
      [
        .number(from.year), .number(to.year), .empty, .empty, .text(line.lineage.name.en), .text(line.lineage.name.ar),
        "descent", .empty, .empty, .codes([link.from.id]), .codes([link.to.id]), .empty, .empty, .text(line.id),
        .codes(link.via), .text(link.ground.rawValue),
      ]
    }
  }
}

extension RecordJSON {
  /// Themes that stand in the same points: `pairs`, those with the most points first.
  package func json(_ pairs: [ThemePair]) -> JSON {
    withNotices([
      "pairs": .array(
        pairs.map { pair in
          [
            "themes": strings([pair.first.id, pair.second.id]), "codes": strings([pair.first.code, pair.second.code]),
            "count": .int(pair.points.count), "overlap": .double(pair.overlap), "points": strings(pair.points),
          ]
        })
    ])
  }
}

extension [ThemePair] {
  /// A row for each pair.
  package var csv: CSV {
    CSV(
      header: ["first", "second", "first en", "second en", "first ar", "second ar", "count", "overlap", "points"],
      rows: map { pair in
        [
          .text(pair.first.code), .text(pair.second.code), .text(pair.first.name.en), .text(pair.second.name.en),
          .text(pair.first.name.ar), .text(pair.second.name.ar), .number(pair.points.count), .decimal(pair.overlap),
          .codes(pair.points),
        ]
      })
  }
}
