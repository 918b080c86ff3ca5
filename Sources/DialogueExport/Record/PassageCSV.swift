import DialogueRecord

extension [Passage] {
  /// Points and paragraphs as a table: a row each, with where it stands, its texts, what the source has where it was emended, and
  /// its themes.
  package func csv(_ record: Record) -> CSV {
    CSV(
      header: [
        "id", "year", "document", "sourceLine", "en", "ar", "source ar", "emendations", "core", "mention", "follows",
      ],
      rows: map { passage in
        let session = record.session(of: passage.id)
        return [
          .code(passage.id), CSV.Field(session?.year), .code(session?.document ?? record.preambleDocument),
          CSV.Field(passage.line), .text(passage.text.en), .text(passage.text.ar),
          passage.source == passage.text.ar ? .empty : .text(passage.source),
          .codes(passage.emendations.map(\.id)), .codes(passage.core),
          .codes(passage.mention), .codes(passage.follows.map(\.point)),
        ]
      })
  }
}

extension CSV {
  /// The table without the columns of other languages: those that are called `en`, or end so.
  package func keeping(_ languages: [Language]) -> CSV {
    let others = Language.allCases.filter { !languages.contains($0) }.map(\.rawValue)
    let kept = header.indices.filter { column in
      !others.contains { header[column] == $0 || header[column].hasSuffix(" " + $0) }
    }
    return CSV(
      header: kept.map { header[$0] },
      rows: rows.map { row in kept.map { row.indices.contains($0) ? row[$0] : .empty } })
  }
}

extension CSV {
  /// The table with a column that says whose the English is, in every row that may have some.
  package func noting(_ translation: String) -> CSV {
    guard header.contains(where: { $0 == "en" || $0.hasSuffix(" en") || $0 == "before" }) else { return self }
    return CSV(header: header + ["translation"], rows: rows.map { $0 + [.text(translation)] })
  }
}

extension JSON {
  /// The same without the texts in other languages: whatever stands under `en` or `ar`.
  package func keeping(_ languages: [Language]) -> JSON {
    let others = Language.allCases.filter { !languages.contains($0) }.map(\.rawValue)
    return switch self {
    case .object(let fields):
      .object(
        fields.filter { !others.contains($0.name) }.map { JSON.Field($0.name, $0.value.keeping(languages)) })
    case .array(let elements): .array(elements.map { $0.keeping(languages) })
    default: self
    }
  }
}
