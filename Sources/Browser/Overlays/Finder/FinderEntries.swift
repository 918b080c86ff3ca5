import Desk
import DialogueRecord
import Lexis

/// What the finder finds by names, made once when it is opened. Points are not among it: there may be many, and they are found by their
/// ids where they stand.
struct FinderEntries: ContextWriter {
  let context: Context
  /// The words of the interface in all languages: an action is found in each of them.
  let catalogues: [Catalogue]

  private var record: Record { context.record }

  /// All of them. Where two are found equally well, the one that stands first here is the better.
  var all: [FinderEntry] {
    pages + actions.filter { $0.action != .palette } + years + record.themes.map(entry)
      + record.organizations.map(entry) + record.groups.map(entry) + record.terms.map(entry)
      + record.lineages.map(entry) + record.references.map(entry)
      + context.desk.all.filter(\.hasWords).map(entry) + preamble
      + record.emendations.map { entry($0.id, .kindEmendation, $0.reason, id: $0.id, isNamed: false) }
  }

  /// All actions in the order of their table.
  var actions: [FinderEntry] { Action.allCases.map(entry) }

  /// An action by its title, by other words for it, and by what it is put together with.
  private func entry(_ action: Action) -> FinderEntry {
    let names = catalogues.flatMap { catalogue in
      [catalogue[action.title]] + (action.synonyms.map { catalogue[$0].separated } ?? [])
    }
    return FinderEntry(
      target: .action(action), kind: .kindAction, label: catalogue[action.title],
      texts: texts(names, .kindAction, [action.rawValue] + catalogues.map { $0[action.group.title] }))
  }

  /// Sessions by year and place, and years without one.
  private var years: [FinderEntry] {
    let sessions = record.sessions.map { session in
      let place = session.fact(.place)?.text
      return FinderEntry(
        target: .thing(session.id), kind: .kindSession,
        label: "\(catalogue.number(session.year)) · \(city(of: session))",
        texts: texts(
          [String(session.year), session.id, place?.ar.city ?? "", place?.en.city ?? ""], .kindSession,
          [place?.ar ?? "", place?.en ?? ""] + ordinals(session.edition) + catalogues.map { $0[.paneSessions] }))
    }
    let gaps = record.gaps.map { gap in
      FinderEntry(
        target: .thing(gap.id), kind: .noSession, label: catalogue.number(gap.year),
        texts: texts([String(gap.year), gap.id], .noSession))
    }
    return sessions + gaps
  }

  /// What the record shows when it is put together, by its titles and by other words for it.
  private var pages: [FinderEntry] {
    Insight.listed(record).map { page in
      let names = catalogues.flatMap { catalogue in
        [page.title(catalogue, record)] + (page.synonyms.map { catalogue[$0].separated } ?? [])
      }
      return FinderEntry(
        target: .page(page), kind: .kindPage, label: page.title(catalogue, record),
        texts: texts(names + [page.id], .kindPage))
    }
  }

  private func ordinals(_ edition: Int) -> [String] {
    catalogues.map { $0.text(.ordinalSession, ["n": $0.ordinal(edition)]) }
  }

  private func entry(_ theme: Theme) -> FinderEntry {
    entry(
      theme.id, .kindTheme, theme.name, id: theme.code, names: [theme.code],
      others: [theme.family?.ar ?? "", theme.family?.en ?? ""])
  }

  private func entry(_ organization: Organization) -> FinderEntry {
    let short = words(organization.acronym)
    let full = words(organization.name)
    var entry = entry(
      organization.id, .kindOrganization, organization.name,
      names: [organization.acronym.ar, organization.acronym.en] + organization.spellings)
    entry.label = short == full ? full : "\(short) · \(full)"
    return entry
  }

  private func entry(_ group: WorkingGroup) -> FinderEntry {
    var entry = entry(group.id, .kindGroup, group.name, others: [String(group.year)])
    entry.label = "\(catalogue.number(group.year)) · \(entry.label)"
    return entry
  }

  private func entry(_ term: Term) -> FinderEntry { entry(term.id, .kindTerm, term.text, id: term.id) }

  /// The id of a line of descent is a word that may be another thing's name.
  private func entry(_ lineage: Lineage) -> FinderEntry {
    FinderEntry(
      target: .thing(lineage.id), kind: .kindLineage, label: words(lineage.name),
      texts: texts([lineage.name.ar, lineage.name.en], .kindLineage, [lineage.id]))
  }

  private func entry(_ reference: Reference) -> FinderEntry {
    entry(reference.id, .kindReference, reference.title, id: reference.id)
  }

  /// What the user wrote, by its words and its tags.
  private func entry(_ mark: Mark) -> FinderEntry {
    let words = ([mark.remark] + mark.tags).filter { !$0.isEmpty }
    let label = words.joined(separator: " · ").replacing("\n", with: " ")
    return FinderEntry(
      target: .mark(mark.id), kind: .kindMark, label: label, id: mark.id, texts: texts(words, .kindMark, [mark.id]))
  }

  /// Sections of the preamble and their paragraphs.
  private var preamble: [FinderEntry] {
    record.preamble.flatMap { section in
      [entry(section.id, .kindSection, section.heading.text, id: section.id)]
        + section.paragraphs.map { entry($0.id, .kindPassage, $0.text, id: $0.id, isNamed: false) }
    }
  }

  /// A thing by its id and, where `isNamed`, by its name in both languages.
  private func entry(
    _ thing: String, _ kind: Phrase, _ name: Bilingual, id: String = "", names: [String] = [], others: [String] = [],
    isNamed: Bool = true
  ) -> FinderEntry {
    let own = isNamed ? [name.ar, name.en] : []
    return FinderEntry(
      target: .thing(thing), kind: kind, label: words(name), id: id,
      texts: texts(own + names + [thing], kind, others))
  }

  private func texts(_ names: [String], _ kind: Phrase, _ others: [String] = []) -> FilterableTexts {
    FilterableTexts(names: names, others: others + catalogues.map { $0[kind] })
  }
}

extension String {
  /// What is parted by commas, of either script.
  fileprivate var separated: [String] { split { $0 == "," || $0 == "،" }.map(String.init) }
}
