import DialogueComparison
import DialogueRecord

/// Things of a record that a reader has chosen, in the reader's order, to be read or printed by themselves.
package struct Dossier: Sendable, Hashable {
  /// What is chosen, with the record's own text of it.
  struct Item: Sendable, Hashable {
    let entry: DossierEntry
    /// Nil where the record has the id no longer.
    let thing: Thing?
    /// One in each language of the texts.
    let citations: [Citation]
    /// What it is called, or the heading that it stands under; nil where the record has it no longer.
    let name: Bilingual?
    /// The year of the statement; nil for what belongs to none.
    let year: Int?
  }

  /// The short title of the record.
  let title: Bilingual
  /// The languages of the texts, in their order.
  let languages: [Language]
  let items: [Item]
  /// The links of lines of descent between the points chosen, line by line.
  let links: [DescentLink]
  let lineages: [Lineage]
  let emendations: [Emendation]
  let extractCaution: Bilingual
  let translationNotice: Bilingual

  /// The entries in the order in which they are given. What the record has no longer stays in its place.
  package init(_ entries: [DossierEntry], of record: Record, languages: [Language] = Language.allCases) {
    title = record.title
    self.languages = languages
    items = entries.map { entry in
      let thing = record.thing(entry.id)
      func citation(_ language: Language) -> Citation? { thing.map { record.citation(of: $0, in: language) } }
      let (arabic, english) = (citation(.arabic), citation(.english))
      return Item(
        entry: entry, thing: thing, citations: languages.compactMap { $0 == .arabic ? arabic : english },
        name: arabic.flatMap { arabic in english.map { Bilingual(ar: arabic.title, en: $0.title) } },
        year: arabic?.year)
    }
    links = record.descentLinks(among: Set(items.compactMap(\.thing).flatMap(\.passages).map(\.id)))
    lineages = record.lineages
    emendations = record.emendations
    extractCaution = record.extractCaution
    translationNotice = record.translationNotice
  }
}

extension Thing {
  /// The passages that it is or consists of.
  var passages: [Passage] {
    switch self {
    case .passage(let passage): [passage]
    case .session(let session): session.statement.points
    case .section(let section): section.paragraphs
    default: []
    }
  }

  /// What its name stands on; nil for a name that may be of either kind.
  var nameGround: Ground? {
    switch self {
    case .session, .section, .passage: .stated
    case .theme, .lineage, .emendation: .inferred
    case .gap, .organization, .group, .term, .reference: nil
    }
  }

  /// What the project says of it in the first place; nil where its name says all, or its passages do.
  var account: Bilingual? {
    switch self {
    case .theme(let theme): theme.definition
    case .term(let term): term.note
    case .lineage(let lineage): lineage.summary
    case .emendation(let emendation): emendation.reason
    case .session, .gap, .section, .passage, .organization, .group, .reference: nil
    }
  }
}
