import BidiText
import DialogueInsight
import DialogueRecord
import Screen

// Documents about the Dialogue itself and its years.

extension DocumentBuilder {
  mutating func addAbout() {
    add(.parallel(record.fullTitle.text, .title, marks: [:]), Anchor(id: "title"))
    add(.flow(source(record.fullTitle.from)), Anchor(id: "title"))
    addSourceDetails(record.fullTitle.from, Anchor(id: "title"), indent: 2)
    addBlank()
    addTranslationNotice()
    for section in record.preamble {
      addBlank()
      addSection(section)
    }
    addRule(.openQuestions)
    addQuestions()
  }

  /// A section of the preamble: its heading, which is of the source, and its paragraphs.
  mutating func addSection(_ section: PreambleSection) {
    let anchor = Anchor(id: section.id)
    add(.parallel(section.heading.text, .heading, marks: [:]), anchor)
    addLine(of: section.heading, record.preambleDocument, anchor)
    addMark(on: section.id, anchor)
    addBlank()
    section.paragraphs.forEach { addPassage($0) }
  }

  /// Where a heading stands in its document, with the details.
  private mutating func addLine(of heading: Heading, _ document: String, _ anchor: Anchor?) {
    guard settings.showsDetails, let line = heading.line else { return }
    add(.flow([span(catalogue.lines([line], of: document), .dim)]), anchor)
  }

  mutating func addSession(_ session: Session) {
    let statement = session.statement
    // A low screen shows a point at once: what kind of text it is comes first in short, the rest after the points.
    if use == .lowScreen, let phrase = statement.extract.shortCaution {
      add(.paragraph(catalogue[phrase], catalogue.direction, .caution))
    } else {
      addHead(of: session)
      addBlank()
    }
    for point in statement.points { addPassage(point, indent: point.parent == nil ? 0 : 2) }
    addRule(.aboutSession)
    if use == .lowScreen, statement.extract.shortCaution != nil {
      addHead(of: session)
      addBlank()
    }
    add(
      .flow(
        [span(catalogue[.edition] + "  ", .dim), span(catalogue.number(session.edition) + "   ")]
          + source(session.editionFrom)
      ),
      Anchor(id: DocumentBuilder.editionRow))
    add(
      .flow(
        [span(catalogue[.dates] + "  ", .dim), span(catalogue.dates(session.dates) + "   ")]
          + source(session.dates.from)),
      Anchor(id: DocumentBuilder.datesRow))
    addSourceDetails(session.dates.from, Anchor(id: DocumentBuilder.datesRow), indent: 2)
    addBlank()
    addFacts(session.facts)
    addStep(to: session)
    let words = Insight.keywords(session.year)
    addLink("words", to: .subject(.insight(words)), [span(words.title(catalogue, record), .link)])
    addAttendance(session)
  }

  /// What changed since the session before, where there is one.
  private mutating func addStep(to session: Session) {
    guard let before = record.sessions.last(where: { $0.year < session.year }),
      let changes = SessionChanges(record, from: before.year, to: session.year)
    else { return }
    let page = Insight.changes(from: before.year, to: session.year)
    addRule(.sinceLastSession)
    addSummary(of: changes, Anchor(id: "since", target: .subject(.insight(page))))
    addLink("since", to: .subject(.insight(page)), [span(page.title(catalogue, record), .link)])
  }

  private mutating func addHead(of session: Session) {
    let statement = session.statement
    add(.parallel(statement.heading.text, .heading, marks: [:]))
    addLine(of: statement.heading, session.document, nil)
    addMark(on: session.id, nil)
    if let phrase = statement.extract.caution { add(.paragraph(catalogue[phrase], catalogue.direction, .caution)) }
    addTranslationNotice()
  }

  private mutating func addAttendance(_ session: Session) {
    addRule(.attendance)
    add(.paragraph(catalogue[.notNamedNotAbsent], catalogue.direction, .caution))
    let usual = saysAll ? nil : session.attendance.usualSource
    if let usual { add(.flow([span(catalogue[.usualSource] + " ", .dim)] + source(usual))) }
    for entry in session.attendance {
      guard let organization = record.organization(entry.organization) else { continue }
      var spans = [
        span(organization.acronym[settings.language], .link), span("  " + catalogue.words(of: entry), .dim),
      ]
      if let note = entry.note { spans.append(span(" (\(note[settings.language]))", .dim)) }
      spans.append(code("  "))
      addLink(
        DocumentBuilder.attendanceRow(entry.organization), to: .subject(.organization(entry.organization)),
        spans + (entry.from == usual ? [] : source(entry.from)))
    }
  }

  mutating func addGap(_ gap: Gap) {
    add(.parallel(gap.text, .heading, marks: [:]), Anchor(id: "gap"))
    addMark(on: gap.id, Anchor(id: "gap"))
    add(.paragraph(catalogue[.outsideSource], catalogue.direction, .caution))
    addRule(.evidence)
    addFacts(gap.evidence)
  }
}

extension Statement.Extract {
  /// What is to be said of an extract wherever its points are read.
  fileprivate var caution: Phrase? {
    switch self {
    case .excerpts: .cautionExcerpts
    case .highlights: .cautionHighlights
    case .full: nil
    }
  }

  /// The same in a few words.
  fileprivate var shortCaution: Phrase? {
    switch self {
    case .excerpts: .cautionExcerptsShort
    case .highlights: .cautionHighlightsShort
    case .full: nil
    }
  }
}

extension [Attendance] {
  /// Where more than two come from alike; nil where there is no such source.
  var usualSource: Provenance? {
    let counts = reduce(into: [Provenance: Int]()) { $0[$1.from, default: 0] += 1 }
    // The first of them, whatever the order of the table.
    return first { counts[$0.from, default: 0] > 2 && counts[$0.from] == counts.values.max() }?.from
  }
}

extension Attendance.Role {
  /// What the role is called.
  package var phrase: Phrase {
    switch self {
    case .host: .roleHost
    case .participant: .roleParticipant
    case .observer: .roleObserver
    case .named: .roleNamed
    }
  }
}
