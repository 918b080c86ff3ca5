import DialogueRecord

extension Comparison {
  /// The comparison for programs, without words of the interface: themes with their cells, steps, lines of descent with the
  /// words that went and came (ranges in Unicode scalars of the points' texts), the points themselves and their sources, and
  /// what has to be said with it. The same fields for either axis.
  public var json: JSON {
    [
      "years": .array(years.sessions.map { .int($0.year) }),
      "gaps": .array(years.gaps.map(\.json)),
      "unknown": .array(years.unknown.map { .int($0) }),
      "themes": .array(matrix.rows.map { $0.json(years) }),
      "steps": .array(steps.map(\.json)),
      "lines": .array(chains.map(\.json)),
      "statements": .array(years.sessions.map(\.json)),
      "caution": caution.extract.json,
      "translation": caution.translation.json,
      "genreChanges": .array(caution.genreChanges.map(\.json)),
      "references": .array(references.map(\.json)),
    ]
  }
}

extension Bilingual {
  fileprivate var json: JSON { ["ar": .string(ar), "en": .string(en)] }
}

extension [String] {
  fileprivate var json: JSON { .array(map(JSON.string)) }
}

extension Gap {
  fileprivate var json: JSON {
    [
      "year": .int(year), "ar": .string(text.ar), "en": .string(text.en), "ground": .string(Ground.elsewhere.rawValue),
      "references": references.json,
    ]
  }
}

extension Course {
  fileprivate var fields: [JSON.Field] {
    [
      .init("status", .string(status.name)), .init("statusYear", status.year.map(JSON.int) ?? .null),
      .init("present", .array(present.map { .int($0) })), .init("mentioned", .array(mentioned.map { .int($0) })),
      .init("elsewhere", .array(elsewhere.map { .int($0) })),
    ]
  }
}

extension ThemeMatrix.Row {
  fileprivate func json(_ years: ComparedYears) -> JSON {
    let cells = zip(years.years, cells).compactMap { year, cell in
      cell.map { JSON.Field(String(year.year), $0.json) }
    }
    let names: [JSON.Field] = [
      .init("id", .string(theme.id)), .init("code", .string(theme.code)), .init("ar", .string(theme.name.ar)),
      .init("en", .string(theme.name.en)),
    ]
    return .object(names + course.fields + [.init("cells", .object(cells))])
  }
}

extension ThemeMatrix.Cell {
  fileprivate var json: JSON {
    [
      "core": .int(core.count), "mention": .int(mention.count), "share": .double(share), "points": (core + mention).json,
    ]
  }
}

extension ThemeStep {
  fileprivate var json: JSON {
    [
      "from": .int(from), "to": .int(to), "enter": enter.map(\.id).json, "leave": leave.map(\.id).json,
      "stay": stay.map(\.id).json,
    ]
  }
}

extension LineageChain {
  fileprivate var json: JSON {
    let names: [JSON.Field] = [
      .init("id", .string(id)), .init("ar", .string(lineage.name.ar)), .init("en", .string(lineage.name.en)),
      .init("summary", lineage.summary.json),
    ]
    let points = course.present.map { year in JSON.Field(String(year), points(in: year).map(\.id).json) }
    return .object(
      names + course.fields + [.init("points", .object(points)), .init("links", .array(links.map(\.json)))])
  }
}

extension DescentLink {
  fileprivate var json: JSON {
    let words = Language.allCases.map { language in
      let diff = words(in: language)
      return JSON.Field(language.rawValue, ["went": diff.old.json, "came": diff.new.json])
    }
    return [
      "from": .string(from.id), "to": .string(to.id), "ground": .string(ground.rawValue),
      "steps": .array(
        steps.map { step in
          [
            "from": .string(step.from), "to": .string(step.to), "ground": .string(step.ground.rawValue),
            "reason": step.reason.json,
          ]
        }), "words": .object(words),
    ]
  }
}

extension WordDiff.Side {
  fileprivate var json: JSON {
    .array(spans.filter(\.isChanged).map { [.int($0.range.lowerBound), .int($0.range.upperBound)] })
  }
}

extension Session {
  fileprivate var json: JSON {
    [
      "id": .string(id), "year": .int(year), "document": .string(document), "genre": .string(statement.genre.rawValue),
      "extract": .string(statement.extract.rawValue), "heading": statement.heading.text.json,
      "line": statement.heading.line.map(JSON.int) ?? .null, "ground": .string(Ground.stated.rawValue),
      "points": .array(
        statement.points.map { point in
          [
            "id": .string(point.id), "line": point.line.map(JSON.int) ?? .null, "ar": .string(point.text.ar),
            "en": .string(point.text.en), "core": point.core.json, "mention": point.mention.json,
          ]
        }),
    ]
  }
}

extension GenreChange {
  fileprivate var json: JSON {
    [
      "from": .int(from), "to": .int(to), "before": .string(before.rawValue), "after": .string(after.rawValue),
    ]
  }
}

extension Reference {
  fileprivate var json: JSON {
    ["id": .string(id), "title": .string(title), "address": address.map(JSON.string) ?? .null]
  }
}
