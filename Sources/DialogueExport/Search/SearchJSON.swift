import DialogueRecord
import DialogueSearch

extension SearchResults {
  /// The results as programs take them. Places are pairs of a start and an end in Unicode scalars of the text, in logical order.
  package var json: JSON {
    var fields: [JSON.Field] = [
      .init("query", .string(query.text)), .init("count", .int(count)),
      .init("hits", .array(hits.map(\.json))), .init("years", .array(years.map(\.json))),
    ]
    if !corrections.isEmpty { fields.append(.init("corrections", .array(corrections.map(\.json)))) }
    if !absent.isEmpty {
      fields.append(.init("absent", .array(absent.map { ["ar": .string($0.ar), "en": .string($0.en)] })))
    }
    if !remarks.isEmpty { fields.append(.init("remarks", .array(remarks.map(\.json)))) }
    if let nothing { fields.append(.init("nothing", nothing.json)) }
    return .object(fields)
  }

  /// One record for each text of each hit.
  package var csv: CSV {
    CSV(
      header: ["id", "in", "year", "tier", "through", "part", "matches_ar", "matches_en", "ar", "en", "lacking"],
      rows: hits.flatMap { hit in
        hit.texts.map { text in
          [
            .code(hit.id), .text(hit.kind.rawValue), CSV.Field(hit.year), .text(hit.tier?.name ?? ""),
            .code(hit.through?.id ?? ""), .text(text.part.label), .codes(text.matches.ar.spans),
            .codes(text.matches.en.spans), .text(text.text.ar), .text(text.text.en), .codes(hit.lacking),
          ]
        }
      })
  }
}

extension Hit {
  /// The hit; its best text in the fields of the hit itself, further ones under `more`.
  var json: JSON {
    var fields: [JSON.Field] = [
      .init("id", .string(id)), .init("in", .string(kind.rawValue)), .init("year", year.map(JSON.int) ?? .null),
      .init("tier", tier.map { .string($0.name) } ?? .null),
    ]
    if !lacking.isEmpty { fields.append(.init("lacking", .array(lacking.map(JSON.string)))) }
    if target != id { fields.append(.init("place", .string(target))) }
    if let through { fields.append(.init("through", through.json)) }
    if let first = texts.first { fields += first.fields }
    if texts.count > 1 { fields.append(.init("more", .array(texts.dropFirst().map { .object($0.fields) }))) }
    return .object(fields)
  }
}

extension HitText {
  fileprivate var fields: [JSON.Field] {
    [
      .init("part", .string(part.label)), .init("ar", .string(text.ar)), .init("en", .string(text.en)),
      .init("matches", ["ar": matches.ar.json, "en": matches.en.json]),
      .init("counterparts", ["ar": counterparts.ar.json, "en": counterparts.en.json]),
    ]
  }
}

extension [Match] {
  fileprivate var json: JSON {
    .array(map { [.int($0.range.lowerBound), .int($0.range.upperBound)] })
  }

  /// In one cell of a table: `3-9 14-20`.
  fileprivate var spans: [String] {
    map { "\($0.range.lowerBound)-\($0.range.upperBound)" }
  }
}

extension Through {
  /// Id of the term or of the organization.
  var id: String {
    switch self {
    case .glossary(let term): term.id
    case .name(let organization): organization.id
    }
  }

  var json: JSON {
    switch self {
    case .glossary(let term): ["glossary": .string(term.id), "ar": .string(term.text.ar), "en": .string(term.text.en)]
    case .name(let organization):
      [
        "name": .string(organization.id), "ar": .string(organization.name.ar), "en": .string(organization.name.en),
      ]
    }
  }
}

extension SearchResults.YearCount {
  fileprivate var json: JSON {
    points.map { ["year": .int(year), "points": .int($0)] } ?? ["year": .int(year), "gap": true]
  }
}

extension SearchResults.Correction {
  var json: JSON {
    ["typed": .string(typed), "taken": .array(taken.map(JSON.string)), "tier": .string(tier.name)]
  }
}

extension FilterRemark {
  var json: JSON {
    switch self {
    case .noSession(let years): ["noSession": .array(years.map(JSON.int))]
    case .unknownYears(let years): ["unknownYears": [.int(years.lowerBound), .int(years.upperBound)]]
    case .unknownTheme(let name, let near):
      ["unknownTheme": .string(name), "near": .array(near.map { .string($0.code) })]
    case .nothingMarked: ["nothingMarked": .bool(true)]
    case .tooManyWords: ["wordsLookedFor": .int(Query.mostWords)]
    case .takenForYears(let spans):
      ["takenForYears": .array(spans.map { [.int($0.lowerBound), .int($0.upperBound)] })]
    }
  }
}

extension NothingFound {
  fileprivate var json: JSON {
    [
      "lookedFor": .array(lookedFor.map { ["text": .string($0.text), "count": .int($0.count)] }),
      "suggestions": .array(suggestions.map(JSON.string)),
      "countWithoutFilters": .int(countWithoutFilters),
    ]
  }
}

extension CSV.Field {
  /// A number, or nothing.
  init(_ number: Int?) {
    self = number.map(CSV.Field.number) ?? .empty
  }

  /// A number, or nothing.
  init(_ number: Double?) {
    self = number.map(CSV.Field.decimal) ?? .empty
  }
}
