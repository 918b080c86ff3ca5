import Browser
import DialogueRecord
import DialogueSearch

/// The table of commands, in the order of the help.
enum CommandTable {
  private static let ofRecord: [OptionRow] = [Options.texts.row, Options.json.row]
  private static let ofTables: [OptionRow] = ofRecord + [Options.csv.row, Options.bom.row]
  private static let ofSearch: [OptionRow] =
    ofTables + [Options.years.row, Options.theme.row, Options.places.row, Options.limit.row]

  private static let shell = ValueKind.oneOf(Shell.allCases.map(\.rawValue))

  static let rows: [CommandRow] = [
    CommandRow("", .commandBrowse, .any(.place), [Options.texts.row, Options.fresh.row]) {
      $0.isEmpty ? .browse : .open($0)
    },
    page("tour", .commandTour, .tour),
    list(.sessions, .commandSessions), list(.members, .commandMembers), list(.groups, .commandGroups),
    CommandRow("themes", .commandThemes, .none, ofTables + [Options.pairs.row]) { _ in .list(.themes) },
    list(.glossary, .commandGlossary),
    CommandRow("show", .commandShow, .one(.id), ofRecord) { .show($0[0]) },
    CommandRow("cite", .commandCite, .several(.id), [Options.citedTexts.row, Options.citation.row]) { .cite($0) },
    CommandRow("mark", .commandMark, .one(.id), [Options.remark.row, Options.tags.row]) { .mark($0[0]) },
    CommandRow("unmark", .commandUnmark, .one(.id)) { .unmark($0[0]) },
    CommandRow("marks", .commandMarks, .none, ofTables + [Options.tags.row, Options.exported.row]) { _ in .marks },
    CommandRow(
      "dossier", .commandDossier, .none, [Options.texts.row, Options.tags.row, Options.dossier.row]
    ) { _ in .dossier },
    CommandRow("search", .commandSearch, .text(.query), ofSearch) { .search($0.joined(separator: " ")) },
    CommandRow("concordance", .commandConcordance, .text(.word), ofSearch + [Options.order.row]) {
      .concordance($0.joined(separator: " "))
    },
    // A trend counts all there is, and in points of the statements only.
    CommandRow("trend", .commandTrend, .several(.word), ofTables + [Options.years.row, Options.theme.row]) {
      .trend($0)
    },
    CommandRow(
      "renderings", .commandRenderings, .text(.word),
      [Options.json.row, Options.csv.row, Options.bom.row, Options.years.row, Options.theme.row]
    ) { .renderings($0.joined(separator: " ")) },
    CommandRow(
      "compare", .commandCompare, .any(.years), ofRecord + [Options.axis.row, Options.format.row, Options.bom.row]
    ) { words throws(UsageError) in .compare(try years(words)) },
    CommandRow("lines", .commandLines, .optional(.lineage), ofRecord) { .lines($0.first) },
    CommandRow("report", .commandReport, .any(.years), [Options.texts.row, Options.output.row]) {
      words throws(UsageError) in .report(try years(words))
    },
    page("overview", .commandOverview, .overview, .compareReading),
    page("attendance", .commandAttendance, .attendance, .notNamedNotAbsent),
    CommandRow("changes", .commandChanges, .any(.years), ofTables, details: .helpChanges) { words throws(UsageError) in
      .changes(try years(words))
    },
    page("emendations", .commandEmendations, .emendations),
    CommandRow("references", .commandReferences, .optional(.id), ofTables) {
      $0.isEmpty ? .insight(.references) : .reference($0[0])
    },
    CommandRow("keywords", .commandKeywords, .any(.years), ofTables, details: .keywordsAre) {
      words throws(UsageError) in
      .keywords(try years(words))
    },
    CommandRow("paths", .commandPaths, .optional(.lineage), ofTables, details: .helpPaths) { .paths($0.first) },
    page("phrases", .commandPhrases, .phrases, .recurrencesAre),
    page("questions", .commandQuestions, .questions),
    CommandRow("source", .commandSource, .optional(.id)) { .source($0.first) },
    CommandRow("check", .commandCheck, .optional(.folder)) { .check($0.first) },
    CommandRow(
      "screen", .commandScreen, .none,
      [
        Options.size.row, Options.keys.row, Options.styles.row, Options.logical.row, Options.picture.row,
        Options.texts.row,
      ]
    ) { _ in .screen },
    CommandRow("keys", .commandKeys) { _ in .keys },
    CommandRow("config", .commandConfig, .none, [Options.json.row, Options.path.row]) { _ in .config },
    CommandRow("bidi-test", .commandBidiTest) { _ in .bidiTest },
    CommandRow("install", .commandInstall, .none, [Options.prefix.row]) { _ in .install },
    CommandRow("uninstall", .commandUninstall, .none, [Options.prefix.row]) { _ in .uninstall },
    CommandRow("manual", .commandManual) { _ in .manual },
    CommandRow("completion", .commandCompletion, .one(shell)) { words throws(UsageError) in
      guard let shell = Shell(rawValue: words[0]) else {
        throw .badValue(words[0], option: "completion", allowed: CommandTable.shell)
      }
      return .completion(shell)
    },
    CommandRow("complete", .commandComplete, .any(.word)) { .complete($0) },
  ]

  /// The row of a name; that of the browser where none is said.
  static func row(_ name: String?) -> CommandRow? {
    name == "" ? nil : rows.first { $0.name == name ?? "" }
  }

  /// The command that a mistyped name most likely means, or one that goes by another word.
  static func nearest(to name: String) -> String? {
    nearestName(to: name, among: rows.map(\.name).filter { !$0.isEmpty }) ?? otherWords[name.lowercased()]
  }

  /// Words that one may try, by the title of a page or what else it is called.
  private static let otherWords = [
    "pairs": "themes --pairs", "together": "themes --pairs", "takes-part": "attendance", "took-part": "attendance",
    "participants": "attendance", "participation": "attendance", "present": "attendance", "summary": "overview",
    "difference": "changes", "diff": "changes", "words": "keywords", "recurrences": "phrases", "path": "paths",
    "tutorial": "tour", "guide": "tour", "start": "tour", "corrections": "emendations", "sources": "references",
    "bibliography": "references", "organizations": "members",
  ]

  private static func list(_ listing: Listing, _ meaning: Phrase) -> CommandRow {
    CommandRow(listing.rawValue, meaning, .none, ofRecord) { _ in .list(listing) }
  }

  private static func page(_ name: String, _ meaning: Phrase, _ page: Insight, _ details: Phrase? = nil) -> CommandRow {
    CommandRow(name, meaning, .none, ofTables, details: details) { _ in .insight(page) }
  }

  /// Years and spans of years, as the query language reads them: `2017..2019` is `year:2017..2019`.
  static func years(_ words: [String]) throws(UsageError) -> [ClosedRange<Int>] {
    var all: [ClosedRange<Int>] = []
    for word in words {
      let query = Query("year:\(word)")
      let years = query.filters.years
      guard query.clauses.isEmpty, !years.isEmpty, years.allSatisfy({ $0.upperBound <= Query.lastYear }) else {
        throw .badYear(word)
      }
      all += years
    }
    return all
  }
}
