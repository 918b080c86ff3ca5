import DialogueRecord

/// What screens and exports of a comparison say alike.
extension CompareWords {
  /// How a theme or a line of descent runs through the years: `new in 2020`, `last core 2019; mentioned 2020, 2021`. Years that
  /// are not compared are named as such.
  public func status(_ course: Course) -> String {
    let year = course.status.year.map(number) ?? ""
    let isMentioned = !course.mentioned.isEmpty
    let phrase: ComparePhrase =
      switch course.status {
      case .continued: .compareContinued
      case .new: isMentioned ? .compareNewCore : .compareNew
      case .returned: isMentioned ? .compareReturnedCore : .compareReturned
      case .lastSeen: isMentioned ? .compareLastSeenCore : .compareLastSeen
      case .only: isMentioned ? .compareOnlyCore : .compareOnly
      case .mentioned: .compareMentioned
      case .absent: .compareAbsent
      }
    var status = text(phrase, ["year": year])
    if isMentioned { status = text(.compareAlsoMentioned, ["status": status, "years": years(course.mentioned)]) }
    if !course.elsewhere.isEmpty {
      status = text(.compareElsewhere, ["status": status, "years": years(course.elsewhere)])
    }
    return status
  }

  /// What a cell of the matrix says: `3`, `4+1`, `+2`, `·` for none in the extract, `–` for a year without a session.
  public func cell(_ cell: ThemeMatrix.Cell?) -> String {
    guard let cell else { return "–" }
    let core = cell.core.isEmpty ? "" : number(cell.core.count)
    let mention = cell.mention.isEmpty ? "" : "+" + number(cell.mention.count)
    return cell.isEmpty ? "·" : core + mention
  }

  /// Where a change of genre has to be kept in mind.
  public func genreChange(_ change: GenreChange) -> String {
    text(
      .compareGenreChange,
      [
        "from": number(change.from), "to": number(change.to), "before": genre(change.before), "after": genre(change.after),
      ])
  }

  /// From which year to which a step leads.
  public func step(_ step: ThemeStep) -> String {
    text(.compareStep, ["from": number(step.from), "to": number(step.to)])
  }

  /// Which point follows which, through which others, and on what ground.
  public func link(_ link: DescentLink) -> String {
    text(
      link.via.isEmpty ? .compareLink : .compareLinkVia,
      [
        "later": link.to.id, "earlier": link.from.id, "via": list(link.via),
        "ground": self[link.ground == .textual ? .linkTextual : .linkInferred],
      ])
  }

  /// The exact source of a line of a document: `S01, line 25`.
  public func source(_ document: String, line: Int?) -> String {
    list([document] + (line.map { [text(.sourceLines, ["lines": number($0)])] } ?? []))
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

  /// Where it is known from that a year had no session.
  func source(_ gap: Gap) -> String? {
    gap.references.isEmpty ? nil : self[.groundElsewhere] + ": " + list(gap.references)
  }
}
