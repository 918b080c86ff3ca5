import DialogueRecord
import DialogueSearch

extension Trend {
  /// The series as programs take them; a year without a session has `gap` in the place of numbers. A year that the filters leave
  /// out is not there; one that they leave no points has no count. Under `ar` and `en` stands how often the word or its counterpart
  /// by the glossary is said in that language: null where the glossary has none.
  package var json: JSON {
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

  /// One record for each word and year that is counted; in a year without a session the numbers are empty. `words` is what the
  /// count is divided by: the words of the points that the filters leave. `ar` and `en` are the counts in the two languages, empty
  /// where the glossary has no counterpart.
  package var csv: CSV {
    CSV(
      header: ["word", "language", "year", "count", "per_thousand", "points", "words", "ar", "en", "filters"],
      rows: series.flatMap { series in
        series.values.map { value in
          [
            .text(series.query.text), .text(series.language.rawValue), .number(value.year), CSV.Field(value.count),
            CSV.Field(value.perThousand), CSV.Field(value.points), CSV.Field(value.isGap ? nil : value.words),
            CSV.Field(series.count(value, in: .arabic)), CSV.Field(series.count(value, in: .english)),
            .text(series.query.filterText),
          ]
        }
      })
  }
}

extension Trend.Series {
  fileprivate var json: JSON {
    var fields: [JSON.Field] = [
      .init("word", .string(query.text)), .init("language", .string(language.rawValue)),
      .init("filters", .string(query.filterText)), .init("values", .array(values.map(json))),
      .init("forms", .array(forms.map { ["form": .string($0.text), "count": .int($0.count)] })),
    ]
    if let counterpart {
      fields.append(
        .init(
          "counterpart",
          [
            "language": .string(counterpart.language.rawValue), "names": .array(counterpart.names.map(JSON.string)),
            "forms": .array(counterpart.forms.map { ["form": .string($0.text), "count": .int($0.count)] }),
          ]))
    }
    if !through.isEmpty { fields.append(.init("through", .array(through.map(\.json)))) }
    if !corrections.isEmpty { fields.append(.init("corrections", .array(corrections.map(\.json)))) }
    if !remarks.isEmpty { fields.append(.init("remarks", .array(remarks.map(\.json)))) }
    return .object(fields)
  }

  private func json(_ value: Trend.Value) -> JSON {
    if value.isGap { return ["year": .int(value.year), "gap": true] }
    guard let count = value.count, let perThousand = value.perThousand, let points = value.points else {
      return ["year": .int(value.year), "words": 0]
    }
    return [
      "year": .int(value.year), "words": .int(value.words), "count": .int(count), "perThousand": .double(perThousand),
      "points": .int(points), "ar": self.count(value, in: .arabic).map(JSON.int) ?? .null,
      "en": self.count(value, in: .english).map(JSON.int) ?? .null,
    ]
  }

  /// How often the word, or its counterpart, stands in the texts of a language.
  fileprivate func count(_ value: Trend.Value, in language: Language) -> Int? {
    language == self.language ? value.count : value.counterpart
  }
}
