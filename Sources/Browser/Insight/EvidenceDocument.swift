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
    for reference in record.references { addEntry(of: reference, claims.filter { $0.rests(on: reference.id) }) }
    addClaims(low, .onlyLowRank, "low")
    addClaims(alone, .onOneAlone, "alone")
  }

  /// A reference with how much rests on it; on the document that is rebuilt rests more than is counted.
  private mutating func addEntry(of reference: Reference, _ claims: [Claim]) {
    let alone = claims.count(where: \.restsOnOne)
    let terms = record.terms(on: reference.id).count
    let isSource = record.documents.contains { $0.id == reference.id }
    let counts = [
      isSource ? catalogue[.theSource] : nil, claims.isEmpty ? nil : catalogue.count(.claimsBeyond, claims.count),
      alone == 0 ? nil : catalogue.count(.claimsAlone, alone), terms == 0 ? nil : catalogue.count(.termsUse, terms),
    ]
    let role: Role = reference.kind == .secondary ? .caution : .dim
    addLink(
      "reference-\(reference.id)", to: .subject(.reference(reference.id)),
      [code(reference.id, .link), span("  " + catalogue[reference.kind.phrase], role)]
        + counts.compactMap { $0.map { span(" · " + $0) } }, indent: 0)
    add(
      .paragraph(reference.title[settings.language], catalogue.direction, .text),
      Anchor(id: "reference-\(reference.id)", target: .subject(.reference(reference.id))), indent: 4)
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

  /// The emendations, each with its places, what the source reads there and what is read instead, why, and how sure that is.
  mutating func addEmendations() {
    for emendation in record.emendations {
      let places = record.places(of: emendation)
      let anchor = Anchor(id: emendation.id, target: .passages(places.map(\.passage.id)))
      addBlank()
      add(
        .flow([
          code(DocumentBuilder.linkSign, .marker), code("†\(emendation.id)", .emended), code("  "),
          links(places.map(\.passage.id)), span("  " + catalogue[emendation.kind.phrase], .dim),
        ]), anchor)
      for place in places {
        guard let original = place.applied.original, let read = place.applied.emended else { continue }
        let id = places.count > 1 ? [code(place.passage.id + "  ", .dim)] : []
        addReading(.sourceReads, original, .emended, anchor, after: id)
        addReading(.readHere, read, .text, anchor)
      }
      add(.paragraph(emendation.reason[settings.language], catalogue.direction, .text), anchor, indent: 2)
      add(.paragraph(emendation.certainty[settings.language], catalogue.direction, .dim), anchor, indent: 2)
    }
  }

  private mutating func addReading(
    _ label: Phrase, _ text: String, _ role: Role, _ anchor: Anchor, after spans: [StyledText] = []
  ) {
    let shown =
      text.isEmpty ? span(catalogue[.nothingRead], .dim) : StyledText(text, style(role), direction: .rightToLeft)
    add(.flow(spans + [span(catalogue[label] + " ", .dim), shown]), anchor, indent: 2)
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
