import DialogueComparison
import DialogueRecord

extension RecordJSON {
  /// A comparison for programs, without words of the interface: themes with their cells, steps, lines of descent with the
  /// words that went and came (ranges in Unicode scalars of the points' texts; none where `rewordedThroughout`), the points with
  /// their sources, and what has to be said with it. The fields are the same for either axis.
  package func json(_ comparison: Comparison) -> JSON {
    let years = comparison.years
    return .object(
      [
        .init("years", .array(years.sessions.map { .int($0.year) })),
        .init("unknown", .array(years.unknown.map(JSON.int))),
        .init("themes", .array(comparison.matrix.rows.map { json($0, years) })),
        .init("steps", .array(comparison.steps.map(json))),
        .init("lines", .array(comparison.chains.map(json))),
        .init("pointsInNoLine", strings(comparison.pointsInNoLine)),
        .init(
          "points", .array(years.sessions.flatMap { session in session.statement.points.map { json($0, session) } })),
        .init("statements", .array(years.sessions.map(statement))),
        .init("gaps", .array(years.gaps.map(json))),
        .init("genreChanges", .array(comparison.caution.genreChanges.map(json))),
        .init("references", .array(comparison.references.map(json))),
      ] + notices)
  }

  /// Some rows of a matrix for programs, in their order, with what has to be said with them.
  package func json(_ matrix: ThemeMatrix, rows: [ThemeMatrix.Row]) -> JSON {
    .object(
      [
        .init("years", .array(matrix.years.sessions.map { .int($0.year) })),
        .init("themes", .array(rows.map { json($0, matrix.years) })),
        .init("gaps", .array(matrix.years.gaps.map(json))),
        .init("genreChanges", .array(matrix.caution.genreChanges.map(json))),
      ] + notices)
  }

  /// Lines of descent for programs, with what has to be said with them.
  package func json(_ chains: [LineageChain], _ caution: ComparisonCaution) -> JSON {
    .object(
      [.init("lines", .array(chains.map(json))), .init("genreChanges", .array(caution.genreChanges.map(json)))]
        + notices)
  }

  /// The status among the years compared, and the years of the whole record that bear it out.
  private func fields(_ course: Course) -> [JSON.Field] {
    [
      .init("status", course.status.map { .string($0.kind.rawValue) } ?? .null),
      .init("statusYear", course.status?.year.map(JSON.int) ?? .null),
      .init(
        "sessions",
        ["core": .array(course.core.map(JSON.int)), "mention": .array(course.mention.map(JSON.int))]),
    ]
  }

  private func json(_ row: ThemeMatrix.Row, _ years: ComparedYears) -> JSON {
    let cells = zip(years.years, row.cells).compactMap { year, cell in cell.map { JSON.Field(year.id, json($0)) } }
    return .object(
      [.init("id", .string(row.theme.id)), .init("code", .string(row.theme.code))] + fields(row.theme.name)
        + fields(row.course) + [.init("cells", .object(cells))])
  }

  private func json(_ cell: ThemeMatrix.Cell) -> JSON {
    [
      "core": .int(cell.core.count), "mention": .int(cell.mention.count), "share": .double(cell.share),
      "points": strings(cell.core + cell.mention),
    ]
  }

  /// A step: the themes by the kinds of status among its two years.
  private func json(_ step: ThemeStep) -> JSON {
    let kinds = CourseStatus.Kind.allCases.filter { $0 != .absent }
    return .object(
      [.init("from", .int(step.from)), .init("to", .int(step.to))]
        + kinds.map { .init($0.rawValue, strings(step.entries($0).map(\.theme.id))) })
  }

  /// A line of descent: its points by year, and its links with the words that went and came.
  private func json(_ chain: LineageChain) -> JSON {
    let points = chain.course.present.map { year in
      JSON.Field(String(year), strings(chain.points(in: year).map(\.id)))
    }
    return .object(
      [.init("id", .string(chain.id))] + fields(chain.lineage.name) + [.init("summary", json(chain.lineage.summary))]
        + fields(chain.course) + [.init("points", .object(points)), .init("links", .array(chain.links.map(json)))])
  }

  func json(_ link: DescentLink) -> JSON {
    let words = Language.allCases.filter(languages.contains).map { language in
      let diff = link.words(in: language)
      return JSON.Field(
        language.rawValue,
        [
          "rewordedThroughout": .bool(diff.isRewordedThroughout), "went": ranges(diff.old), "came": ranges(diff.new),
        ])
    }
    return [
      "from": .string(link.from.id), "to": .string(link.to.id), "ground": .string(link.ground.rawValue),
      "steps": .array(link.steps.map(json)), "words": .object(words),
    ]
  }

  private func json(_ step: DescentLink.Step) -> JSON {
    [
      "from": .string(step.from), "to": .string(step.to), "ground": .string(step.ground.rawValue),
      "reason": json(step.reason),
    ]
  }

  private func ranges(_ side: WordDiff.Side) -> JSON {
    .array(side.spans.filter(\.isChanged).map { [.int($0.range.lowerBound), .int($0.range.upperBound)] })
  }

  private func json(_ point: Passage, _ session: Session) -> JSON {
    .object(
      [
        .init("id", .string(point.id)), .init("year", .int(session.year)), .init("document", .string(session.document)),
        .init("line", point.line.map(JSON.int) ?? .null),
      ] + fields(point.text) + [.init("core", strings(point.core)), .init("mention", strings(point.mention))])
  }

  private func statement(_ session: Session) -> JSON {
    let statement = session.statement
    return .object(
      [
        .init("year", .int(session.year)), .init("document", .string(session.document)),
        .init("line", statement.heading.line.map(JSON.int) ?? .null),
      ] + fields(statement.heading.text) + [
        .init("genre", .string(statement.genre.rawValue)), .init("extract", .string(statement.extract.rawValue)),
        .init("points", .int(statement.points.count)),
      ])
  }

  private func json(_ change: GenreChange) -> JSON {
    [
      "from": .int(change.from), "to": .int(change.to), "before": .string(change.before.rawValue),
      "after": .string(change.after.rawValue),
    ]
  }
}
