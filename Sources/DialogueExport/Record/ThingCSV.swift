import DialogueRecord

extension [Thing] {
  /// Things of a list as a table: a row each, with what it is called in both languages.
  package func csv(_ record: Record) -> CSV {
    CSV(
      header: ["kind", "id", "code", "year", "en", "ar"],
      rows: map { thing in
        let citation = record.citation(of: thing, in: .english)
        let code: CSV.Field = if case .theme(let theme) = thing { .text(theme.code) } else { .empty }
        return [
          .text(thing.kind), .code(citation.id), code, CSV.Field(citation.year), .text(thing.texts.en),
          .text(thing.texts.ar),
        ]
      })
  }
}

extension Thing {
  /// What JSON has under `kind`.
  fileprivate var kind: String {
    switch self {
    case .session: "session"
    case .gap: "gap"
    case .section: "section"
    case .passage: "passage"
    case .organization: "organization"
    case .group: "group"
    case .theme: "theme"
    case .term: "term"
    case .lineage: "lineage"
    case .reference: "reference"
    case .emendation: "emendation"
    }
  }
}
