import DialogueRecord

extension Trend {
  /// The series as programs take them; a year without a session has `gap` in the place of numbers.
  public var json: JSON {
    [
      "years": .array(
        years.map { year in
          year.isGap
            ? ["year": .int(year.year), "gap": true]
            : [
              "year": .int(year.year),
              "words": ["ar": .int(year.words[.arabic] ?? 0), "en": .int(year.words[.english] ?? 0)],
            ]
        }),
      "series": .array(series.map(\.json)),
    ]
  }

  /// One record for each word and year; in a year without a session the numbers are empty.
  public var csv: CSV {
    CSV(
      header: ["word", "language", "year", "count", "per_thousand", "points"],
      rows: series.flatMap { series in
        series.values.map { value in
          [
            .text(series.query.text), .text(series.language.rawValue), .number(value.year), CSV.Field(value.count),
            CSV.Field(value.perThousand), CSV.Field(value.points),
          ]
        }
      })
  }
}

extension Trend.Series {
  fileprivate var json: JSON {
    var fields: [JSON.Field] = [
      .init("word", .string(query.text)), .init("language", .string(language.rawValue)),
      .init("values", .array(values.map(\.json))),
    ]
    if !through.isEmpty { fields.append(.init("through", .array(through.map(\.json)))) }
    if !corrections.isEmpty { fields.append(.init("corrections", .array(corrections.map(\.json)))) }
    return .object(fields)
  }
}

extension Trend.Value {
  fileprivate var json: JSON {
    guard let count, let perThousand, let points else { return ["year": .int(year), "gap": true] }
    return ["year": .int(year), "count": .int(count), "perThousand": .double(perThousand), "points": .int(points)]
  }
}
