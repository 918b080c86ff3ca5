import DialogueRecord
import DialogueSearch

extension Concordance {
  /// The lines as programs take them.
  package var json: JSON {
    var fields: [JSON.Field] = [
      .init("query", .string(query.text)), .init("count", .int(count)), .init("lines", .array(lines.map(\.json))),
    ]
    if !corrections.isEmpty { fields.append(.init("corrections", .array(corrections.map(\.json)))) }
    if !remarks.isEmpty { fields.append(.init("remarks", .array(remarks.map(\.json)))) }
    return .object(fields)
  }

  /// One record for each line, its text in three columns in logical order.
  package var csv: CSV {
    CSV(
      header: ["id", "in", "year", "part", "language", "tier", "through", "before", "word", "after"],
      rows: lines.map { line in
        [
          .code(line.id), .text(line.kind.rawValue), CSV.Field(line.year), .text(line.part.label),
          .text(line.language.rawValue), .text(line.tier.name), .code(line.through?.id ?? ""), .text(line.before),
          .text(line.word), .text(line.after),
        ]
      })
  }
}

extension Concordance.Line {
  fileprivate var json: JSON {
    var fields: [JSON.Field] = [
      .init("id", .string(id)), .init("in", .string(kind.rawValue)), .init("year", year.map(JSON.int) ?? .null),
      .init("part", .string(part.label)), .init("language", .string(language.rawValue)),
      .init("tier", .string(tier.name)), .init("before", .string(before)), .init("word", .string(word)),
      .init("after", .string(after)), .init("range", [.int(keyword.lowerBound), .int(keyword.upperBound)]),
    ]
    if let through { fields.append(.init("through", through.json)) }
    return .object(fields)
  }
}
