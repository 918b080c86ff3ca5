import DialogueRecord
import Screen

// The document about a reference: what it is, and everything that rests on it.

extension DocumentBuilder {
  mutating func addWhole(_ reference: Reference) {
    addReference(reference)
    if let day = reference.accessed {
      let words = "\(catalogue[.referenceRead])  \(catalogue.number(day.day)) \(catalogue.month(day.month)) "
      add(.flow([span(words + catalogue.number(day.year), .dim)]), Anchor(id: reference.id), indent: 2)
    }
    addMark(on: reference.id, Anchor(id: reference.id))
    addRule(.restsOn)
    let before = blocks.count
    addDialogue(restingOn: reference.id)
    for session in record.sessions { addSession(session, restingOn: reference.id) }
    for gap in record.gaps {
      addUse(.year(gap.year), catalogue.number(gap.year), parts: gap.evidence.labels(reference.id, catalogue))
    }
    for organization in record.organizations {
      let labels = organization.facts.labels(reference.id, catalogue)
      addUse(.organization(organization.id), words(organization.acronym), parts: labels)
    }
    addGroups(restingOn: reference.id)
    for term in record.terms where term.references.contains(reference.id) {
      addUse(.term(term.id), words(term.text), parts: [catalogue[.term]])
    }
    if blocks.count == before { add(.paragraph(catalogue[.restsNothing], catalogue.direction, .dim)) }
  }

  /// The title of the process, and the preamble where the reference is the document that it stands in.
  private mutating func addDialogue(restingOn id: String) {
    let isDocument = record.preambleDocument == id
    let parts =
      (record.fullTitle.from.rests(on: id) ? [catalogue[record.fullTitle.kind.phrase]] : [])
      + (isDocument ? [catalogue[.preamble]] : [])
    addUse(.about, catalogue[.aboutDialogue], parts: parts)
  }

  private mutating func addSession(_ session: Session, restingOn id: String) {
    var parts = session.document == id ? [catalogue[session.statement.genre.phrase]] : []
    if session.editionFrom.rests(on: id) { parts.append(catalogue[.edition]) }
    if session.dates.from.rests(on: id) { parts.append(catalogue[.dates]) }
    parts += session.facts.labels(id, catalogue)
    if session.attendance.contains(where: { $0.from.rests(on: id) }) { parts.append(catalogue[.attendance]) }
    addUse(.year(session.year), catalogue.number(session.year), parts: parts)
  }

  /// What is known of all groups stands in the document of each; the first one is as good as another.
  private mutating func addGroups(restingOn id: String) {
    let ofAll = record.groupFacts.labels(id, catalogue).isEmpty ? [] : [catalogue[.groupFacts]]
    for (index, group) in record.groups.enumerated() {
      let parts = group.facts.labels(id, catalogue) + (index == 0 ? ofAll : [])
      addUse(.group(group.id), "\(words(group.name)) (\(catalogue.number(group.year)))", parts: parts)
    }
  }

  /// A link to a thing of which some parts rest on the reference; none where no part does.
  private mutating func addUse(_ subject: Subject, _ name: String, parts: [String]) {
    guard !parts.isEmpty else { return }
    addLink(
      "rests-\(subject)", to: .subject(subject),
      [span(name, .link), span("  " + parts.joined(separator: catalogue[.comma] + " "), .dim)])
  }
}

extension Provenance {
  /// Whether it names a reference: as what it takes something from, or as the document that its lines count in.
  fileprivate func rests(on reference: String) -> Bool {
    references.contains(reference) || document == reference
  }
}

extension [Fact] {
  /// The labels of those that rest on a reference, each once.
  fileprivate func labels(_ reference: String, _ catalogue: Catalogue) -> [String] {
    var seen: Set<FactKind> = []
    return filter { $0.from.rests(on: reference) && seen.insert($0.kind).inserted }.map { catalogue[$0.kind.phrase] }
  }
}
