import BidiText
import DialogueInsight
import DialogueRecord
import Screen

// Documents about members, working groups, themes and terms.

extension DocumentBuilder {
  mutating func addOrganization(_ organization: Organization) {
    add(.parallel(organization.name, .heading, marks: [:]), Anchor(id: "name"))
    add(
      .flow([
        span(organization.acronym[settings.language], .title), span("  " + catalogue[organization.role.phrase], .dim),
      ]), Anchor(id: "name"))
    addMark(on: organization.id, Anchor(id: "name"))
    addBlank()
    addFacts(organization.facts)
    addRule(.namedAsPresent)
    add(.paragraph(catalogue[.notNamedNotAbsent], catalogue.direction, .caution))
    if let row = record.attendanceTable.rows.first(where: { $0.id == organization.id }) {
      addLink("course", to: .subject(.insight(.attendance)), [span(catalogue.course(of: row).joined(separator: " "))])
    }
    for session in record.sessions {
      for entry in session.attendance where entry.organization == organization.id {
        let note = entry.note.map { [span(" (\($0[settings.language]))", .dim)] } ?? []
        addLink(
          DocumentBuilder.presenceRow(session.year), to: .subject(.year(session.year)),
          [span(catalogue.number(session.year), .link), span("  " + catalogue.words(of: entry), .dim)] + note
            + [code("  ")] + source(entry.from))
      }
    }
    addRule(.namedInTexts)
    let passages = record.passages(naming: organization)
    if passages.isEmpty { add(.paragraph(catalogue[.namedInNone], catalogue.direction, .dim)) }
    addThemes(of: passages)
    for passage in passages { addPointLink(passage, "named") }
  }

  /// The main subjects of some passages, those of the most first, each with how many have it.
  private mutating func addThemes(of passages: [Passage]) {
    let counted = record.themes.map { theme in (theme, passages.count { $0.core.contains(theme.code) }) }
      .filter { $0.1 > 0 }.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element)
    guard !counted.isEmpty else { return }
    add(
      .flow(
        [span(catalogue[.mainSubjectsThere] + "  ", .dim)]
          + counted.flatMap { theme, count in
            [
              span(theme.name[settings.language], .link).leading(to: theme.id),
              span(" " + catalogue.number(count) + "  ", .dim),
            ]
          }), Anchor(id: "themes"))
  }

  mutating func addGroup(_ group: WorkingGroup) {
    add(.parallel(group.name, .heading, marks: [:]), Anchor(id: "name"))
    addMark(on: group.id, Anchor(id: "name"))
    addBlank()
    if let point = record.passage(group.point) {
      addRule(.createdBy)
      addPassage(point)
    }
    addFacts(group.facts)
    let relations = record.groupRelations.enumerated().filter { ($1.earlier + $1.later).contains(group.id) }
    if !relations.isEmpty { addRule(.groupDescent) }
    for (index, relation) in relations { addRelation(relation, index) }
    addRule(.groupFacts)
    addFacts(record.groupFacts, prefix: DocumentBuilder.background)
  }

  /// A solid line is stated, a dashed one inferred.
  private mutating func addRelation(_ relation: GroupRelation, _ index: Int) {
    func names(_ ids: [String]) -> String {
      ids.compactMap { id in record.group(id) }
        .map { "\($0.name[settings.language]) (\(catalogue.number($0.year)))" }.joined(separator: " + ")
    }
    let isTextual = relation.ground == .textual
    let anchor = Anchor(id: "relation-\(index)")
    let arrow = settings.language == .arabic ? (isTextual ? "◂━━" : "◂╌╌") : (isTextual ? "━━▸" : "╌╌▸")
    add(
      .flow([
        span(names(relation.earlier)), code(" \(arrow) ", isTextual ? .stated : .inferred), span(names(relation.later)),
      ]), anchor)
    let ground = catalogue[isTextual ? .linkTextual : .linkInferred]
    add(
      .paragraph(
        "\(ground) · \(catalogue[relation.confidence.phrase]) · \(relation.reason[settings.language])",
        catalogue.direction, isTextual ? .dim : .inferred), anchor, indent: 2)
    addBlank()
  }

  mutating func addTheme(_ theme: Theme) {
    add(.parallel(theme.name, .heading, marks: [:]), Anchor(id: "name"))
    let family = theme.family.map { "  " + catalogue.text(.themeFamily, ["family": $0[settings.language]]) } ?? ""
    add(.flow([code("\(theme.id)  \(theme.code)", .dim), span(family, .inferred)]), Anchor(id: "name"))
    addMark(on: theme.id, Anchor(id: "name"))
    add(.parallel(theme.definition, .text, marks: [:]), Anchor(id: "definition"))
    if let note = theme.note { addNote(note, .elsewhere, Anchor(id: DocumentBuilder.noteRow)) }
    addBlank()
    let page = ThemePage(record, code: theme.code)
    if let page { addCourse(of: page) }
    addCaution(record.extractCaution)
    let points = record.sessions.flatMap(\.statement.points)
    for (phrase, keyPath, sign) in ways {
      addRule(phrase)
      let points = points.filter { $0[keyPath: keyPath].contains(theme.code) }
      if points.isEmpty { add(.paragraph(catalogue[.noPoints], catalogue.direction, .dim)) }
      for point in points { addPointLink(point, sign) }
    }
    addPreamble(of: theme)
    if let page { addSections(of: page) }
    addTranslationNotice()
  }

  /// How a passage can have a theme, each way with its sign.
  private var ways: [(Phrase, KeyPath<Passage, [String]>, String)] {
    [(.coreIn, \.core, "●"), (.mentionedIn, \.mention, "○")]
  }

  /// The paragraphs of the preamble that have a theme: they belong to no session.
  private mutating func addPreamble(of theme: Theme) {
    let paragraphs = record.preamble.flatMap(\.paragraphs)
    let found = paragraphs.compactMap { paragraph -> (Passage, String)? in
      let sign = ways.first { paragraph[keyPath: $0.1].contains(theme.code) }?.2
      return sign.map { (paragraph, $0) }
    }
    guard !found.isEmpty else { return }
    addRule(.inPreamble)
    for (paragraph, sign) in found {
      let word = catalogue[sign == "●" ? .reportMainSubject : .onlyMentioned]
      addPointLink(paragraph, sign, after: [span(showsSigns ? sign : word, .dim), code("  ")])
    }
  }

  mutating func addTerm(_ term: Term) {
    add(.parallel(term.text, .heading, marks: [:]), Anchor(id: "term"))
    let evidence: Phrase =
      switch term.evidence {
      case .attested: .evidenceAttested
      case .usage: .evidenceUsage
      case .literal: .evidenceLiteral
      }
    add(
      .flow([code("\(term.id)  ", .dim), span(catalogue[evidence], .dim)]), Anchor(id: "term"))
    addMark(on: term.id, Anchor(id: "term"))
    if !term.also.isEmpty {
      let words = term.also.map(catalogue.apart).joined(separator: catalogue[.comma] + " ")
      add(
        .paragraph(catalogue.text(.termAlso, ["words": words]), catalogue.direction, .dim), Anchor(id: "term"))
    }
    if let note = term.note { addNote(note, .text, Anchor(id: DocumentBuilder.noteRow)) }
    for id in term.references {
      guard let reference = record.reference(id) else { continue }
      addReference(reference)
    }
    addRule(.termStands)
    for session in record.sessions(headedOnLines: term.lines) {
      let heading = session.statement.heading.text[settings.language]
      addLink(
        "heading-\(session.year)", to: .subject(.year(session.year)),
        [span(catalogue.number(session.year) + "  ", .link), span(heading)])
    }
    for passage in record.passages(onLines: term.lines) { addPointLink(passage, "term") }
  }
}
