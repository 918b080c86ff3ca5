import DialogueInsight
import DialogueRecord

/// What a report says of itself, beside what it shares with a comparison. The words stand in the catalogue of the
/// interface under these names.
package enum ReportPhrase: String, CaseIterable, Sendable, Hashable {
  // Of its own
  case reportHeading, reportHeadingOfYears, reportIs, reportContents, reportChanges, reportKindOfText, reportCodes
  case reportNoFamily, reportGrounds, reportToContents, reportMainSubject, reportThemes, reportGlossary

  // Shared with the rest of the interface
  case insightOverview, insightAttendance, insightChanges, insightTogether, insightEmendations, themesThroughYears
  case organizations, firstSession, openQuestions, aboutSession, preamble, paneMembers, paneGroups, paneSessions, theme,
    withTheme
  case labelYear, labelNamed, labelPoints, labelPoint, labelCode, factPlace, dates, edition, noSession, noneHere
  case onlyMentioned, notNamed, notNamedNotAbsent, pairsAre, fewCounts, whatChanges, whereItComesFrom
  case changesAlongLines, changesNoLine, coreIn, mentionedIn, inPreamble, noPoints, termStands
  case roleHost, roleParticipant, roleObserver, roleNamed, virtually, groupFacts, groupDescent
  case groundInferred, confidenceHigh, confidenceMedium, confidenceLow
  case genreFinalDeclaration, genreJointStatement, extractExcerpts, extractHighlights, extractFull
  case cautionExcerpts, cautionHighlights, translatorsNote, themesBecause, followsBecause, sourceReads, readHere
  case nothingRead, emendsText, emendsStructure, emendsDisplay, outsideSource
  case referenceOfficial, referenceFirstHand, referenceSecondary, referenceRead
  case evidenceAttested, evidenceUsage, evidenceLiteral
}

/// What the interface says in a report: names of the catalogue, and the sentences that other parts of it say too.
package struct ReportWords: Sendable {
  /// The words that go with any comparison.
  let compare: CompareWords
  /// The days of a session.
  let dates: @Sendable (Dates) -> String
  /// So many points.
  let points: @Sendable (Int) -> String
  /// Lines of a document.
  let lines: @Sendable ([Int], String?) -> String
  /// What a fact is about.
  let label: @Sendable (FactKind) -> String
  /// What changed between two sessions, as sentences.
  let summary: @Sendable (SessionChanges) -> String
  /// What became of a theme.
  let change: @Sendable (SessionChanges.Entry) -> String
  /// How an organization took part through all sessions.
  let course: @Sendable (AttendanceTable.Row) -> String

  /// Words of an interface.
  package init(
    _ compare: CompareWords, dates: @escaping @Sendable (Dates) -> String, points: @escaping @Sendable (Int) -> String,
    lines: @escaping @Sendable ([Int], String?) -> String, label: @escaping @Sendable (FactKind) -> String,
    summary: @escaping @Sendable (SessionChanges) -> String,
    change: @escaping @Sendable (SessionChanges.Entry) -> String,
    course: @escaping @Sendable (AttendanceTable.Row) -> String
  ) {
    self.compare = compare
    self.dates = dates
    self.points = points
    self.lines = lines
    self.label = label
    self.summary = summary
    self.change = change
    self.course = course
  }

  /// The language of the interface.
  var language: Language { compare.language }

  subscript(_ phrase: ReportPhrase) -> String { compare.lookup(phrase.rawValue, [:]) }

  func text(_ phrase: ReportPhrase, _ arguments: [String: String]) -> String {
    compare.lookup(phrase.rawValue, arguments)
  }

  func number(_ number: Int) -> String { compare.number(number) }
}
