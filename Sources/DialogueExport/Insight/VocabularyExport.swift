import DialogueInsight
import DialogueRecord

extension RecordJSON {
  /// The words by which sessions differ from the others: `sessions`, each with `words` by language and `keywords`.
  package func json(_ sessions: [Keywords]) -> JSON {
    withNotices([
      "measure": "log-likelihood (G2)",
      "sessions": .array(
        sessions.map { keywords in
          [
            "year": .int(keywords.session.year),
            "words": .object(Language.allCases.map { .init($0.rawValue, .int(keywords.words[$0] ?? 0)) }),
            "keywords": .array(keywords.found.filter { languages.contains($0.language) }.map(json)),
          ]
        }),
    ])
  }

  private func json(_ keyword: Keyword) -> JSON {
    [
      "word": .string(keyword.text), "language": .string(keyword.language.rawValue), "count": .int(keyword.count),
      "elsewhere": .int(keyword.elsewhere), "likelihood": .double(keyword.likelihood), "new": .bool(keyword.isNew),
      "points": strings(keyword.points),
    ]
  }

  /// Sequences of words that return: `phrases`, each with its places in Unicode scalars of the points' texts.
  package func json(_ recurrences: [Recurrence]) -> JSON {
    withNotices([
      "phrases": .array(
        recurrences.filter { languages.contains($0.language) }.map { phrase in
          [
            "text": .string(phrase.text), "language": .string(phrase.language.rawValue), "words": .int(phrase.length),
            "years": .array(phrase.years.map(JSON.int)),
            "places": .array(
              phrase.places.map { place in
                [
                  "point": .string(place.point), "year": .int(place.year), "start": .int(place.range.lowerBound),
                  "end": .int(place.range.upperBound),
                ]
              }),
          ]
        })
    ])
  }
}

extension [Keywords] {
  /// A row for each word.
  package var csv: CSV {
    CSV(
      header: ["year", "language", "word", "count", "elsewhere", "likelihood", "new", "points"],
      rows: flatMap { keywords in
        keywords.found.map { word in
          [
            .number(keywords.session.year), .text(word.language.rawValue), .text(word.text), .number(word.count),
            .number(word.elsewhere), .decimal(word.likelihood), .text(String(word.isNew)), .codes(word.points),
          ]
        }
      })
  }
}

extension [Recurrence] {
  /// A row for each place of each sequence.
  package var csv: CSV {
    CSV(
      header: ["phrase", "language", "words", "point", "year", "start", "end"],
      rows: flatMap { phrase in
        phrase.places.map { place in
          [
            .text(phrase.text), .text(phrase.language.rawValue), .number(phrase.length), .codes([place.point]),
            .number(place.year), .number(place.range.lowerBound), .number(place.range.upperBound),
          ]
        }
      })
  }
}
