import DialogueExport
import DialogueRecord
import Screen

/// One of the jobs that the program is there for, with the keys that do it.
enum TourJob: String, CaseIterable {
  case browse, compare, search
  /// To take with one what was found.
  case carry

  /// What it is called: as its tab, where it has one.
  var title: Phrase {
    switch self {
    case .browse: .tabBrowse
    case .compare: .tabCompare
    case .search: .tabSearch
    case .carry: .tourCarry
    }
  }

  /// What one presses, in the order in which one does. With the key for help they are ten.
  var actions: [Action] {
    switch self {
    case .browse: [.sessionsPane, .open, .details, .stepBack]
    case .compare: [.mark, .compareTab]
    case .search: [.searchTab]
    case .carry: [.copy, .export]
    }
  }

  /// What one has to know behind a key, where its name does not say it.
  static func remark(on action: Action) -> Phrase? {
    switch action {
    case .mark: .tourChoose
    case .searchTab: .tourType
    default: nil
    }
  }

  /// A command that does it, on what a record has; nil where it has nothing for it.
  func command(_ record: Record, _ language: Language) -> String? {
    let years = record.sessions.map(\.year)
    let point = record.sessions.last?.statement.points.first?.id
    switch self {
    case .browse: return years.last.map { "hiwar show \($0)" }
    case .compare: return years.count > 1 ? "hiwar compare \(years[years.count - 2]) \(years[years.count - 1])" : nil
    case .search:
      // The shortest name is the likeliest to be a word of the texts.
      return record.themes.map { $0.name[language] }.min { ($0.count, $0) < ($1.count, $1) }
        .map { "hiwar search '\($0)'" }
    case .carry: return point.map { "hiwar cite \($0)" }
    }
  }

  /// The jobs for programs.
  static func json(_ json: RecordJSON) -> JSON {
    ["jobs": .array(allCases.map { $0.json(json.record) })]
  }

  private func json(_ record: Record) -> JSON {
    [
      "job": .string(rawValue), "keys": .array(keys.map { .string($0) }),
      "command": command(record, .english).map { .string($0) } ?? .null,
    ]
  }

  /// The keys as they are where the user has settled no others.
  private var keys: [String] { actions.compactMap(\.keys.first?.title) }

  /// The jobs as a table, a row for each key.
  static func csv(_ record: Record) -> CSV {
    CSV(
      header: ["job", "key", "command"],
      rows: allCases.flatMap { job in
        job.keys.map { [.text(job.rawValue), .text($0), .text(job.command(record, .english) ?? "")] }
      })
  }
}

extension DocumentBuilder {
  /// What one does here, with the keys as the user has them.
  mutating func addTour() {
    // What moving does is said where one can move.
    let moving = use == .file ? "" : " " + catalogue[.tourPages]
    let back = settings.bindings.title(of: .insightsTab) ?? ":"
    let what = catalogue.text(.tourIs, ["key": back])
    add(.paragraph(what + moving, catalogue.direction, .text), Anchor(id: "tour"))
    let width = TourJob.allCases.flatMap(\.actions).map { key(of: $0).text.count }.max() ?? 0
    for job in TourJob.allCases {
      addRule(job.title)
      for action in job.actions { addKey(of: action, width: width) }
      if let command = job.command(record, settings.language) {
        add(.flow([span(catalogue[.tourShell] + " ", .dim), code(command)]), Anchor(id: "command-\(job.rawValue)"))
      }
    }
    addBlank()
    add(.flow([span(catalogue[.tourEnd] + " ", .dim), key(of: .help)]), Anchor(id: "help"))
  }

  private mutating func addKey(of action: Action, width: Int) {
    let key = key(of: action)
    let blanks = String(repeating: " ", count: width - key.text.count + 2)
    let anchor = Anchor(id: "key-\(action.id)")
    add(.flow([key, span(blanks + catalogue[action.title])]), anchor)
    if let remark = TourJob.remark(on: action) {
      add(.paragraph(catalogue[remark], catalogue.direction, .dim), anchor, indent: width + 2)
    }
  }

  private func key(of action: Action) -> StyledText {
    code(settings.bindings.title(of: action) ?? "", .key)
  }
}
