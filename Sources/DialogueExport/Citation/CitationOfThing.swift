import DialogueRecord

extension Record {
  /// How the thing of an id is cited, where its text of a language is; nil where the id names nothing.
  package func citation(of id: String, in language: Language) -> Citation? {
    thing(id).map { citation(of: $0, in: language) }
  }

  /// How a thing is cited, where its text of a language is. What the source says is cited as its document; what the project
  /// found, named or inferred is cited as the project's.
  package func citation(of thing: Thing, in language: Language) -> Citation {
    switch thing {
    case .session(let session): citation(of: session, in: language)
    case .section(let section):
      citation(
        section.id, .section, section.heading.text, in: preambleDocument, language,
        lines: [section.heading.line] + section.paragraphs.map(\.line))
    case .passage(let passage): citation(of: passage, in: language)
    case .reference(let reference): Citation(reference, in: language, written: written(reference.id))
    case .gap(let gap): own(gap.id, .gap, gap.text, language)
    case .organization(let organization): own(organization.id, .organization, organization.name, language)
    case .group(let group): own(group.id, .group, group.name, language)
    case .theme(let theme): own(theme.id, .theme, theme.name, language)
    case .term(let term): own(term.id, .term, term.text, language)
    case .lineage(let lineage): own(lineage.id, .lineage, lineage.name, language)
    case .emendation(let emendation):
      own(emendation.id, .emendation, title(of: emendation), language)
    }
  }

  private func citation(of session: Session, in language: Language) -> Citation {
    let statement = session.statement
    var citation = citation(
      session.id, .session, statement.heading.text, in: session.document, language,
      lines: [statement.heading.line] + statement.points.map(\.line))
    citation.year = session.year
    citation.days = session.days
    return citation
  }

  private func citation(of passage: Passage, in language: Language) -> Citation {
    let session = session(of: passage.id)
    let section = preamble.first { $0.paragraphs.contains { $0.id == passage.id } }
    let heading = session?.statement.heading ?? section?.heading
    var citation = citation(
      passage.id, session == nil ? .paragraph : .point, heading?.text ?? title,
      in: session?.document ?? preambleDocument, language, lines: [passage.line])
    citation.year = session?.year
    citation.days = session?.days
    citation.readings = passage.emendations.compactMap { applied in
      applied.original.map { Citation.Reading(emendation: applied.id, source: $0) }
    }
    return citation
  }

  /// Something that stands in a document of the record.
  private func citation(
    _ id: String, _ kind: Citation.Kind, _ title: Bilingual, in document: String, _ language: Language, lines: [Int?]
  ) -> Citation {
    let source = references.first { $0.id == document }.map { Citation($0, in: language, written: .arabic) }
    let known = lines.compactMap { $0 }
    let range = known.min().flatMap { first in known.max().map { first...$0 } }
    return Citation(
      id: id, kind: kind, language: language, written: language, author: source?.author, title: title[language],
      container: source?.title, lines: range, address: source?.address, accessed: source?.accessed,
      translation: language == .english ? translationNotice.en : nil)
  }

  private func own(_ id: String, _ kind: Citation.Kind, _ name: Bilingual, _ language: Language) -> Citation {
    Citation(
      id: id, kind: kind, language: language, written: language, author: CitationWords(language).project,
      title: name[language], container: title[language])
  }

  /// What is emended and where: an emendation has no name but its id.
  private func title(of emendation: Emendation) -> Bilingual {
    let places = passages.filter { $0.emendations.contains { $0.id == emendation.id } }.map(\.id)
    func title(_ language: Language) -> String { CitationWords(language).emendation(emendation.id, of: places) }
    return Bilingual(ar: title(.arabic), en: title(.english))
  }

  /// The language of a reference that is a document of the record; of the others the pack does not say it.
  private func written(_ reference: String) -> Language? {
    let documents = [preambleDocument] + documents.map(\.id) + sessions.map(\.document)
    return documents.contains(reference) ? .arabic : nil
  }
}

extension Session {
  fileprivate var days: ClosedRange<Day> { min(dates.start, dates.end)...max(dates.start, dates.end) }
}

extension Citation {
  /// How a reference is cited, by itself: as what it is, in the words of a language.
  package init(_ reference: Reference, in language: Language, written: Language? = nil) {
    let author = reference.author?[language]
    let title = reference.title[language]
    let prefix = author.map { $0 + CitationWords(language).comma }
    self.init(
      id: reference.id, kind: .reference, language: language, written: written, author: author,
      title: prefix.map { title.hasPrefix($0) ? String(title.dropFirst($0.count)) : title } ?? title,
      address: reference.address, accessed: reference.accessed)
  }
}
