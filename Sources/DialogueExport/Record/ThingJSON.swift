import DialogueRecord

extension RecordJSON {
  /// Whatever an id names.
  package func json(_ thing: Thing) -> JSON {
    switch thing {
    case .session(let session): json(session)
    case .gap(let gap): json(gap)
    case .section(let section): json(section)
    case .passage(let passage): json(passage)
    case .organization(let organization): json(organization)
    case .group(let group): json(group)
    case .theme(let theme): json(theme)
    case .term(let term): json(term)
    case .lineage(let lineage): json(lineage)
    case .reference(let reference): json(reference)
    case .emendation(let emendation): json(emendation)
    }
  }

  /// A year as a list holds it.
  package func summary(_ year: YearEntry) -> JSON {
    switch year {
    case .session(let session): summary(session)
    case .gap(let gap): json(gap)
    }
  }
}
