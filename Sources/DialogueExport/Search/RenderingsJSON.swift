import DialogueRecord
import DialogueSearch

extension Renderings {
  /// The renderings as programs take them. `otherwise` is where no word of the glossary renders it, as often as that.
  package var json: JSON {
    var fields: [JSON.Field] = [
      .init("word", .string(query.text)), .init("language", .string(language.rawValue)), .init("count", .int(count)),
      .init("filters", .string(query.filterText)), .init("renderings", .array(entries.map(\.json))),
      .init("otherwise", .array(otherwise.map(\.json))),
    ]
    if !corrections.isEmpty { fields.append(.init("corrections", .array(corrections.map(\.json)))) }
    if !remarks.isEmpty { fields.append(.init("remarks", .array(remarks.map(\.json)))) }
    return .object(fields)
  }

  /// One record for each rendering and passage; without a rendering where no word of the glossary renders it.
  package var csv: CSV {
    func row(_ rendering: String, _ place: Place) -> [CSV.Field] {
      [
        .text(query.text), .text(language.rawValue), .text(rendering), .code(place.id), CSV.Field(place.year),
        .number(place.count),
      ]
    }
    return CSV(
      header: ["word", "language", "rendering", "id", "year", "count"],
      rows: entries.flatMap { entry in entry.places.map { row(entry.text, $0) } } + otherwise.map { row("", $0) })
  }
}

extension Renderings.Entry {
  fileprivate var json: JSON {
    [
      "text": .string(text), "count": .int(count),
      "forms": .array(forms.map { ["form": .string($0.text), "count": .int($0.count)] }),
      "places": .array(places.map(\.json)), "terms": .array(terms.map { .string($0.id) }),
    ]
  }
}

extension Renderings.Place {
  fileprivate var json: JSON {
    ["id": .string(id), "year": year.map(JSON.int) ?? .null, "count": .int(count)]
  }
}
