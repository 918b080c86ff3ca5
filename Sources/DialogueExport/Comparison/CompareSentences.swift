import DialogueComparison
import DialogueRecord

/// What screens and exports of a comparison say alike.
extension CompareWords {
  /// How a theme or a line of descent runs through the years: `new in 2020`, `last core 2019; mentioned 2020, 2021`. Years that
  /// are not compared are named as such.
  package func status(_ course: Course) -> String {
    var status = brief(course)
    if !course.mentioned.isEmpty {
      status = text(.compareAlsoMentioned, ["status": status, "years": years(course.mentioned)])
    }
    let others = [
      (ComparePhrase.compareElsewhere, course.elsewhere), (.compareMentionedElsewhere, course.mentionedElsewhere),
    ].filter { !$1.isEmpty }
    // What it is in the years compared may sound as if it were in the whole record.
    if !others.isEmpty, course.status != .continued, course.sessions.count > 1 {
      status = text(.compareOfThese, ["status": status])
    }
    for (phrase, years) in others { status = text(phrase, ["status": status, "years": self.years(years)]) }
    return status
  }

  /// How a row of years side by side runs through them; nil of what stands in no line of descent, which runs nowhere.
  package func status(of row: SideBySide.Row) -> String? {
    row.subject == .noLine ? nil : status(row.course)
  }

  /// The same of the years compared alone, without those in which it is only mentioned.
  package func brief(_ course: Course) -> String {
    let year = (course.status.year ?? course.sessions.first).map(number) ?? ""
    let isMentioned = !course.mentioned.isEmpty
    let phrase: ComparePhrase =
      switch course.status {
      case .continued: course.isWhole ? .compareContinued : course.sessions.count == 1 ? .compareIn : .compareThroughout
      case .new: isMentioned ? .compareNewCore : .compareNew
      case .returned: isMentioned ? .compareReturnedCore : .compareReturned
      case .lastSeen: isMentioned ? .compareLastSeenCore : .compareLastSeen
      case .only: isMentioned ? .compareOnlyCore : .compareOnly
      case .mentioned: .compareMentioned
      case .absent: course.sessions.count == 1 ? .compareNotInExtract : .compareAbsent
      case .noSession: .compareNoneHeld
      }
    return text(phrase, ["year": year])
  }

  /// What a row of years side by side is called.
  package func name(_ subject: SideBySide.Subject) -> String {
    subject.name?[language] ?? self[.compareNoLine]
  }

  /// What a cell of the matrix says: `3`, `4+1`, `+2`, `·` for none in the extract, `–` for a year without a session.
  package func cell(_ cell: ThemeMatrix.Cell?) -> String {
    guard let cell else { return "–" }
    let core = cell.core.isEmpty ? "" : number(cell.core.count)
    let mention = cell.mention.isEmpty ? "" : "+" + number(cell.mention.count)
    return cell.isEmpty ? "·" : core + mention
  }

  /// What the signs of the cells mean.
  package var legend: String {
    text(.compareLegend, ["core": number(3), "mention": number(2)])
  }

  /// Where a change of genre has to be kept in mind.
  package func genreChange(_ change: GenreChange) -> String {
    text(
      .compareGenreChange,
      [
        "from": number(change.from), "to": number(change.to), "before": genre(change.before),
        "after": genre(change.after),
      ])
  }

  /// From which year to which a step leads.
  package func step(_ step: ThemeStep) -> String {
    text(.compareStep, ["from": number(step.from), "to": number(step.to)])
  }

  /// Which point follows which, through which others, and on what ground.
  package func link(_ link: DescentLink) -> String {
    text(
      link.via.isEmpty ? .compareLink : .compareLinkVia,
      [
        "later": link.to.id, "earlier": link.from.id, "via": list(link.via),
        "ground": self[link.ground == .textual ? .linkTextual : .linkInferred],
      ])
  }

  /// The exact source of a line of a document: `S01, line 25`.
  package func source(_ document: String, line: Int?) -> String {
    list([document] + (line.map { [text(.sourceLines, ["lines": number($0)])] } ?? []))
  }

  /// What has to be said with every answer: that an extract is an extract, and where the kind of document changes.
  package func cautions(_ caution: ComparisonCaution) -> [String] {
    [caution.extract[language]] + caution.genreChanges.map(genreChange)
  }

  func genre(_ genre: Statement.Genre) -> String {
    switch genre {
    case .finalDeclaration: self[.compareDeclaration]
    case .jointStatement: self[.compareJointStatement]
    }
  }

  func heading(_ comparison: Comparison) -> String {
    text(
      .compareHeading, ["title": comparison.title[language], "years": years(comparison.years.years.map(\.year))])
  }

  /// What is said of the comparison as a whole, apart from the caution and the notice in both languages.
  func notes(_ comparison: Comparison) -> [String] {
    var notes = comparison.caution.genreChanges.map(genreChange)
    notes.append(self[.compareReading])
    let unknown = comparison.years.unknown
    if !unknown.isEmpty { notes.append(text(.compareUnknownYears, ["years": years(unknown)])) }
    return notes
  }

  /// Themes by their labels, some of which have commas.
  func names(_ themes: [Theme]) -> String {
    themes.isEmpty ? "–" : themes.map { $0.name[language] }.joined(separator: " · ")
  }

  /// Which years have nothing of a row: extracts without it, and years without a session, which are another thing. To have
  /// nothing outside the lines of descent is worth no word.
  func silence(_ row: SideBySide.Row, _ years: ComparedYears) -> [String] {
    guard row.subject != .noLine else { return [] }
    let silent = zip(years.years, row.cells).filter { $1?.isEmpty == true }.map(\.0.year)
    let gaps = years.gaps.map(\.year)
    return [(ComparePhrase.compareNone, silent), (.compareNoSession, gaps)].filter { !$1.isEmpty }
      .map { text($0, ["years": self.years($1)]) }
  }

  /// Where the heading of a statement stands, and that the source states it.
  func source(of session: Session) -> String {
    self[.groundStated] + ": " + source(session.document, line: session.statement.heading.line)
  }

  /// Where it is known from that a year had no session; nil where no evidence refers to anything.
  func source(of gap: Gap) -> String? {
    gap.references.isEmpty ? nil : self[.groundElsewhere] + ": " + list(gap.references)
  }

  /// That a year had no session, and where that is known from.
  func gap(_ gap: Gap, in language: Language) -> String {
    gap.text[language] + (source(of: gap).map { " (\($0))" } ?? "")
  }
}
