import DialogueInsight
import DialogueRecord
import Screen

// What the record rests on: references with what hangs on each, emendations with their places.

extension DocumentBuilder {
  /// The references, then the claims that hang on one of them alone and those for which there are only reports by others.
  mutating func addReferences() {
    let claims = record.claims
    let alone = claims.filter(\.restsOnOne)
    let low = claims.filter(record.restsOnLowRank)
    add(
      .paragraph(
        catalogue.text(
          .evidenceSummary,
          [
            "claims": catalogue.number(claims.count), "references": catalogue.number(record.references.count),
            "alone": catalogue.number(alone.count), "low": catalogue.number(low.count),
          ]), catalogue.direction, .text), Anchor(id: "summary"))
    addBlank()
    addTable(
      [
        Table.Column(head: catalogue[.labelID]), Table.Column(head: catalogue[.labelClaims], align: .trailing),
        Table.Column(head: catalogue[.labelAlone], align: .trailing),
        Table.Column(head: catalogue[.labelRank], least: 9),
        Table.Column(head: catalogue[.reference], least: Table.leastOfNames),
      ],
      record.references.map { reference in
        let own = claims.filter { $0.rests(on: reference.id) }
        return Entry(
          "reference-\(reference.id)", to: .subject(.reference(reference.id)),
          [
            TableRow.Cell(text: code(reference.id, .link).leading(to: reference.id)), number(own.count),
            number(own.count(where: \.restsOnOne)),
            cell(catalogue[reference.kind.phrase], reference.kind == .secondary ? .caution : .dim),
            cell(reference.title[settings.language]),
          ])
      })
    addClaims(low, .onlyLowRank, "low")
    addClaims(alone, .onOneAlone, "alone")
  }

  private func number(_ count: Int) -> TableRow.Cell {
    cell(count == 0 ? "·" : catalogue.number(count), count == 0 ? .dim : .text, spoken: catalogue.number(count))
  }

  private mutating func addClaims(_ claims: [Claim], _ title: Phrase, _ prefix: String) {
    guard !claims.isEmpty else { return }
    addRule(title)
    for (index, claim) in claims.enumerated() {
      let target = claim.thing.flatMap { record.thing($0) }.flatMap { Destination($0, record)?.subject } ?? .about
      addLink(
        "\(prefix)-\(index)", to: .subject(target),
        [
          span(name(of: claim), .link), span("  " + words(of: claim.part), .dim), span("  " + said(claim)), code("  "),
        ] + source(claim.from))
    }
  }

  /// Of what a claim speaks.
  private func name(of claim: Claim) -> String {
    switch claim.thing.flatMap({ record.thing($0) }) {
    case .session(let session): catalogue.number(session.year)
    case .gap(let gap): catalogue.number(gap.year)
    case .organization(let organization): words(organization.acronym)
    case .group(let group): words(group.name)
    default: claim.part == .fact(record.fullTitle.kind) ? catalogue[.aboutDialogue] : catalogue[.paneGroups]
    }
  }

  private func words(of part: Claim.Part) -> String {
    switch part {
    case .fact(let kind): catalogue[kind.phrase]
    case .edition: catalogue[.edition]
    case .dates: catalogue[.dates]
    case .attendance: catalogue[.attendanceShort]
    }
  }

  /// What is claimed, in few words.
  private func said(_ claim: Claim) -> String {
    if case .attendance(let id) = claim.part {
      return record.organization(id).map { words($0.acronym) } ?? id
    }
    if case .dates = claim.part, let session = claim.thing.flatMap({ Int($0) }).flatMap(record.session(year:)) {
      return catalogue.dates(session.dates)
    }
    return beginning(of: claim.text[settings.language])
  }

  /// The emendations, each with what the source reads, what is read instead, why, and how sure that is.
  mutating func addEmendations() {
    for emendation in record.emendations {
      for (index, place) in record.places(of: emendation).enumerated() {
        let anchor = Anchor(id: "\(emendation.id)-\(place.passage.id)-\(index)", target: .passage(place.passage.id))
        addBlank()
        add(
          .flow([
            code(DocumentBuilder.linkSign, .marker), code("†\(emendation.id)", .emended),
            code("  " + place.passage.id, .link).leading(to: place.passage.id),
            span("  " + catalogue[emendation.kind.phrase], .dim),
          ]), anchor)
        if let original = place.applied.original, let read = place.applied.emended {
          addReading(.sourceReads, original, .emended, anchor)
          addReading(.readHere, read, .text, anchor)
        }
        add(.paragraph(emendation.reason[settings.language], catalogue.direction, .text), anchor, indent: 2)
        add(.paragraph(emendation.certainty[settings.language], catalogue.direction, .dim), anchor, indent: 2)
      }
    }
  }

  private mutating func addReading(_ label: Phrase, _ text: String, _ role: Role, _ anchor: Anchor) {
    let shown =
      text.isEmpty ? span(catalogue[.nothingRead], .dim) : StyledText(text, style(role), direction: .rightToLeft)
    add(.flow([span(catalogue[label] + " ", .dim), shown]), anchor, indent: 2)
  }
}

extension Emendation.Kind {
  /// What it changes.
  var phrase: Phrase {
    switch self {
    case .text: .emendsText
    case .structure: .emendsStructure
    case .display: .emendsDisplay
    }
  }
}
