extension Thing {
  /// What stands for the thing in both languages where there is room for one text: the text of a passage, the heading of a
  /// session or a section, the name of everything else.
  package var texts: Bilingual {
    switch self {
    case .session(let session): session.statement.heading.text
    case .gap(let gap): gap.text
    case .section(let section): section.heading.text
    case .passage(let passage): passage.text
    case .organization(let organization): organization.name
    case .group(let group): group.name
    case .theme(let theme): theme.name
    case .term(let term): term.text
    case .lineage(let lineage): lineage.name
    case .reference(let reference): reference.title
    case .emendation(let emendation): emendation.reason
    }
  }

  /// The id by which it is found, whatever name of it was asked for.
  package var id: String {
    switch self {
    case .session(let session): session.id
    case .gap(let gap): gap.id
    case .section(let section): section.id
    case .passage(let passage): passage.id
    case .organization(let organization): organization.id
    case .group(let group): group.id
    case .theme(let theme): theme.id
    case .term(let term): term.id
    case .lineage(let lineage): lineage.id
    case .reference(let reference): reference.id
    case .emendation(let emendation): emendation.id
    }
  }
}

extension Record {
  /// The year of what belongs to one: a session, its points, a working group.
  package func year(of thing: Thing) -> Int? {
    switch thing {
    case .session(let session): session.year
    case .gap(let gap): gap.year
    case .passage(let passage): session(of: passage.id)?.year
    case .group(let group): group.year
    case .section, .organization, .theme, .term, .lineage, .reference, .emendation: nil
    }
  }
}
