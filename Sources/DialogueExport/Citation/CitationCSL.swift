import DialogueRecord

extension Citation {
  /// An item of the Citation Style Language. A locator belongs to a place where an item is cited and not to the item, so point
  /// and line stand in the note.
  var csl: JSON {
    let words = CitationWords(language)
    let note = ([locator, place].compactMap { $0 } + notes).joined(separator: words.semicolon)
    let fields: [(String, JSON?)] = [
      ("id", .string(key)), ("type", address == nil ? "document" : "webpage"), ("title", .string(title)),
      ("container-title", container.map(JSON.string)), ("author", author.map(Citation.names)),
      ("translator", translator.map(Citation.names)), ("issued", year.map { Citation.date([[.int($0)]]) }),
      ("event-date", days.map(Citation.date)),
      ("accessed", accessed.map { Citation.date([$0.parts]) }), ("URL", address.map(JSON.string)),
      ("language", written.map { .string($0.rawValue) }), ("note", note.isEmpty ? nil : .string(note)),
    ]
    return .object(fields.compactMap { name, value in value.map { JSON.Field(name, $0) } })
  }

  /// An author that is a body and no person.
  private static func names(_ name: String) -> JSON { [["literal": .string(name)]] }

  /// The ends of a span, or the one day that it is.
  private static func date(_ days: ClosedRange<Day>) -> JSON {
    date(days.lowerBound == days.upperBound ? [days.lowerBound.parts] : [days.lowerBound.parts, days.upperBound.parts])
  }

  private static func date(_ parts: [JSON]) -> JSON { ["date-parts": .array(parts)] }
}

extension Day {
  fileprivate var parts: JSON { [.int(year), .int(month), .int(day)] }
}
