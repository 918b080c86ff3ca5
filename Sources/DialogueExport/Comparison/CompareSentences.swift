import DialogueComparison
import DialogueRecord

/// What screens and exports of a comparison say alike.
extension CompareWords {
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

  /// The number that stands for one of mentions where the signs are explained.
  package static let legendMention = 2

  /// What the signs of the cells mean.
  package var legend: String {
    text(.compareLegend, ["core": number(3), "mention": number(CompareWords.legendMention)])
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

  /// The themes of a step by what they are in its two years, in the words that are said of a course: `new`, `kept`. Where
  /// sessions that are not compared forbid saying more, they are named with each theme.
  func groups(_ step: ThemeStep) -> [(status: String, themes: String)] {
    let kinds = CourseStatus.Kind.allCases.filter { $0 != .absent }
    return kinds.flatMap { kind in
      let entries = step.entries(kind)
      var statuses: [String] = []
      for status in entries.map({ brief($0.course) }) where !statuses.contains(status) { statuses.append(status) }
      return statuses.map { status in
        let names = entries.filter { brief($0.course) == status }.map { entry in
          let name = entry.theme.name[language]
          return kind == .only ? withOtherYears(name, entry.course) : name
        }
        // Some labels have commas.
        return (status, names.joined(separator: " · "))
      }
    }
  }

  /// Which point follows which, and that its text is reworded throughout, where it is: in all languages that are shown, or in
  /// which of them.
  package func link(_ link: DescentLink, _ shown: [Language: WordDiff]) -> String {
    ([self.link(link)] + rewording(shown)).joined(separator: " · ")
  }

  /// That texts are reworded throughout: in all languages that are shown, or in which of them.
  func rewording(_ shown: [Language: WordDiff]) -> [String] {
    let reworded = Language.allCases.filter { shown[$0]?.isRewordedThroughout == true }
    let said: [ComparePhrase] =
      reworded.count == shown.count
      ? [.compareReworded] : reworded.map { $0 == .arabic ? .compareRewordedArabic : .compareRewordedEnglish }
    return said.map { self[$0] }
  }

  /// Which point follows which, through which others, and on what ground.
  func link(_ link: DescentLink) -> String {
    text(
      link.via.isEmpty ? .compareLink : .compareLinkVia,
      [
        "later": link.to.id, "earlier": link.from.id, "via": list(link.via),
        "ground": self[link.ground == .textual ? .linkTextual : .linkInferred],
      ])
  }

  /// The exact source of a line of a document: `S01, line 25`.
  package func source(_ document: String, line: Int?) -> String {
    list([document] + (line.map { [text(.sourceLine, ["lines": number($0)])] } ?? []))
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
