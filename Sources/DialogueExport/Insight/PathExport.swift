import DialogueInsight
import DialogueRecord

extension RecordJSON {
  /// Reading paths: each with the question that it answers and its points in the order in which they are read.
  package func json(_ paths: [ReadingPath]) -> JSON { withNotices(["paths": .array(paths.map(json))]) }

  private func json(_ path: ReadingPath) -> JSON {
    let question = path.lineage.question.map { [JSON.Field("question", json($0))] } ?? []
    return .object(
      [.init("id", .string(path.id))] + fields(path.lineage.name) + question + [
        .init("summary", json(path.lineage.summary)),
        .init(
          "points",
          .array(
            path.steps.map { step in
              .object(
                [.init("id", .string(step.point.id)), .init("year", .int(step.year))] + fields(step.point.text) + [
                  .init("follows", .array(step.links.map(json)))
                ])
            })),
      ])
  }

  private func json(_ link: Descent) -> JSON {
    ["point": .string(link.point), "ground": .string(link.ground.rawValue), "reason": json(link.reason)]
  }
}

extension [ReadingPath] {
  /// A row for each point of each path.
  package var csv: CSV {
    CSV(
      header: ["path", "place", "year", "point", "follows", "en", "ar"],
      rows: flatMap { path in
        path.steps.map { step in
          [
            .text(path.id), .number(step.place), .number(step.year), .codes([step.point.id]),
            .codes(step.links.map(\.point)), .text(step.point.text.en), .text(step.point.text.ar),
          ]
        }
      })
  }
}
