import DialogueRecord
import Screen
import Testing

@testable import Browser

@Suite("Going anywhere by name")
struct FinderTests {
  private typealias Target = FinderEntry.Target

  @Test(
    "What is typed finds first what is meant, in either language of the interface",
    arguments: Language.allCases,
    [
      ("export", Target.action(.export)), ("save", .action(.export)), ("تصدير", .action(.export)),
      ("trend", .action(.trend)), ("frequency", .action(.trend)), ("تواتر", .action(.trend)),
      ("references", .page(.references)), ("sources", .page(.references)), ("مراجع", .page(.references)),
      ("المصادر", .page(.references)), ("attendance", .page(.attendance)), ("who took part", .page(.attendance)),
      ("حضور", .page(.attendance)), ("emendations", .page(.emendations)), ("words of 2021", .page(.keywords(2021))),
      ("undo", .action(.bringBack)), ("تراجع", .action(.bringBack)),
      ("copy", .action(.copy)), ("نسخ", .action(.copy)), ("bookmark", .action(.bookmark)), ("mark", .action(.bookmark)),
      ("languages", .action(.languages)), ("quit", .action(.quit)), ("exit", .action(.quit)),
      ("إنهاء", .action(.quit)), ("الخروج", .action(.quit)), ("side by side", .action(.sideBySide)),
      ("years side", .action(.sideBySide)), ("descent lines", .action(.linesTab)), ("conc", .action(.concordance)),
      ("y", .action(.copy)),
      ("Ctrl-L", .action(.redraw)), ("ctrl-l", .action(.redraw)), ("?", .action(.help)), ("G", .action(.last)),
      ("2019", .thing("2019")), ("٢٠١٩", .thing("2019")), ("session 2019", .thing("2019")), ("2018", .thing("2018")),
      ("2019.2.1", .thing("2019.2.1")), ("٢٠١٩.٢.١", .thing("2019.2.1")), ("2019.2.", .thing("2019.2.1")),
      ("S17", .thing("S17")), ("s17", .thing("S17")), ("g13", .thing("G13")), ("CYB", .thing("T10")),
      ("afripol", .thing("afripol")), ("cyber", .thing("T10")), ("أفريبول", .thing("afripol")), ("E1", .thing("E1")),
    ] as [(String, FinderEntry.Target)])
  func first(language: Language, query: (typed: String, target: FinderEntry.Target)) throws {
    let found = try Run.finding(query.typed, language)
    #expect(found.first?.target == query.target, "\(query.typed): \(found.prefix(3).map(\.label))")
  }

  @Test(
    "Several years are compared first of all",
    arguments: [
      ("2016 2021", [2016, 2021]), ("2016-2018", [2016, 2017, 2018]), ("2019..2021", [2019, 2020, 2021]),
      ("٢٠١٦ ٢٠٢١", [2016, 2021]), ("2016، 2019", [2016, 2019]), ("2016 2030", nil), ("2019", nil), ("2019.2", nil),
      ("2016 crime", nil),
    ] as [(String, [Int]?)])
  func comparison(typed: String, years: [Int]?) throws {
    let found = try Run.finding(typed, .english).map(\.target)
    guard let years else { return #expect(!found.contains { if case .years = $0 { true } else { false } }) }
    #expect(found.first == .years(years))
    let run = try Run(keys: ":" + typed.replacing(" ", with: "<Space>") + "<Enter>")
    #expect(run.state.screen == .matrix && run.state.place.matrix.years == years)
  }

  @Test("A session is found by its city", arguments: ["Tunis", "تونس"])
  func city(typed: String) throws {
    #expect(try Run.finding(typed, .english).prefix(2).map(\.target).contains(.thing("2021")))
  }

  @Test("Everything is found by its own name among the first three, and by its id first")
  func names() throws {
    let record = try Bundled.record()
    let finder = try Run.finder(.english)
    func found(_ typed: String) -> [Target] { finder.typing(typed).found.map(\.target) }
    for catalogue in try Bundled.catalogues().values {
      for action in Action.allCases where action != .palette {
        #expect(found(catalogue[action.title]).prefix(3).contains(.action(action)), "\(action)")
      }
    }
    let named =
      record.themes.map { ($0.id, [$0.name.ar, $0.name.en, $0.code]) }
      + record.organizations.map { ($0.id, [$0.acronym.ar, $0.acronym.en, $0.name.ar, $0.name.en]) }
      + record.terms.map { ($0.id, [$0.text.ar, $0.text.en]) }
      + record.lineages.map { ($0.id, [$0.name.ar, $0.name.en]) }
    for (id, names) in named {
      for name in names { #expect(found(name).prefix(3).contains(.thing(id)), "\(id): \(name)") }
    }
    let lines = Set(record.lineages.map(\.id))
    for id in record.ids where record.thing(id)?.id == id && !lines.contains(id) {
      #expect(found(id).first == .thing(id), "\(id)")
    }
  }

  @Test("One error of typing is forgiven where nothing else is found, and told")
  func errors() throws {
    for (typed, action) in [("exprot", Action.export), ("concirdance", .concordance), ("تصدبر", .export)] {
      let run = try Run(keys: ":" + typed)
      #expect(run.finder?.found.first?.target == .action(action) && run.finder?.isNear == true, "\(typed)")
      #expect(run.frame.text.contains(try Bundled.catalogue(.english)[.finderNear]))
    }
    #expect(try Run(keys: ":export").finder?.isNear == false)
    // A short word or a number is not taken for another one.
    for typed in ["cpy", "2044"] {
      #expect(try Run(keys: ":" + typed).finder?.found.map(\.target) == [.search(typed)], "\(typed)")
    }
  }

  @Test("Enter goes there or does it, and says why where it cannot be done")
  func enter() throws {
    var run = try Run(keys: ":2019.2.1<Enter>")
    #expect(run.state.overlay == nil && run.anchor == "2019.2.1" && run.state.isReading)
    try run.press("<lt>")
    #expect(!run.state.isReading)
    #expect(try Run(keys: ":exit<Enter>").effects == [.quit])
    run = try Run(keys: ":back to<Enter>")
    #expect(run.state.message == (try Bundled.catalogue(.english)[.disabledNoBack]) && run.state.overlay == nil)
    #expect(try Run(keys: ":CYB<Enter>").state.shownSubject == .theme("CYB"))
    #expect(try Run(keys: ":S17<Enter>").state.shownSubject == .reference("S17"))
    // What nothing is called may be said somewhere.
    run = try Run(keys: ":blockchain<Enter>")
    #expect(run.state.screen == .search && run.state.screens.search.field.text == "blockchain")
  }

  @Test(
    "Before anything is typed the actions stand there that can be done, those that only move last",
    arguments: [
      "", "c", "cx", "t", "d", "M", "<Enter>j", "/cyber<Enter>",
    ])
  func useful(keys: String) throws {
    let run = try Run.searching(keys: "<Esc>" + keys + ":")
    let actions = try #require(run.finder).found.compactMap(\.action)
    #expect(Set(actions) == Set(Action.allCases.filter { $0 != .palette && run.state.reason(against: $0) == nil }))
    let moving = actions.map { $0.group == .moving }
    #expect(moving == moving.sorted { !$0 && $1 } && moving.first == false)
  }

  @Test("What the user wrote is found by its words and its tags, and leads to what is marked")
  func marks() throws {
    var run = try Run(keys: "<Enter>jbacompare it<Tab>urgent<Enter><Esc>:urgent")
    let id = try #require(run.state.desk.all.first?.id)
    #expect(run.finder?.found.first?.target == .mark(id))
    try run.press("<C-u>compare it<Enter>")
    #expect(run.anchor == id)
  }

  @Test(
    "Keys of the finder",
    arguments: [
      ("<Esc>", false), ("<BS>", false), ("x<BS>", true), ("x<BS><BS>", false), ("jk", true), ("??<Enter>", true),
    ])
  func keys(keys: String, isOpen: Bool) throws {
    let run = try Run(keys: ":" + keys)
    #expect((run.finder != nil) == isOpen && run.effects.isEmpty)
  }

  @Test("The selection stays within what is found, and what is typed begins at the first")
  func selection() throws {
    var run = try Run(keys: ":copy")
    let count = try #require(run.finder?.found.count)
    #expect(count > 1)
    for _ in 0..<count + 20 { try run.press("<Down>") }
    #expect(run.finder?.selected == count - 1)
    for key in ["<Up>", "<S-Tab>", "<C-p>"] { try run.press(key) }
    #expect(run.finder?.selected == max(0, count - 4))
    try run.press(" ")
    #expect(run.finder?.selected == 0)
    run.send(.paste("quit"))
    #expect(run.finder?.field.text == "copy quit")
    #expect(try Run(keys: ":x<C-c>").effects == [.quit])
  }

  @Test("The row of an entry is the one that it is drawn in", arguments: [(80, 24), (40, 10), (120, 36)])
  func rows(columns: Int, rows: Int) throws {
    let run = try Run(Size(columns: columns, rows: rows), keys: ":<PgDn>")
    let finder = try #require(run.finder)
    let layout = finder.layout(try #require(run.state.context))
    for place in layout.window.shown {
      let row = layout.row(of: place)
      #expect(run.rows[row.row].contains(finder.found[place].label.prefix(12)))
      #expect(layout.place(at: Position(column: row.column + 3, row: row.row)) == place)
    }
    #expect(layout.place(at: Position(column: layout.list.column, row: layout.list.row - 1)) == nil)
    #expect(run.frame.cursor?.row == layout.field.row)
  }
}

extension Run {
  /// Made once for each language.
  private static let finders = Result {
    try Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        (language, try Run(Size(columns: 80, rows: 24), Settings(language: language), keys: ":").finder)
      })
  }

  /// The finder, if it is open.
  fileprivate var finder: Finder? {
    guard case .finder(let finder) = state.overlay else { return nil }
    return finder
  }

  fileprivate static func finder(_ language: Language) throws -> Finder {
    try #require(try finders.get()[language] ?? nil)
  }

  /// What is found in an interface.
  static func finding(_ typed: String, _ language: Language) throws -> [FinderEntry] {
    try finder(language).typing(typed).found
  }
}

extension Finder {
  /// With a text in its field.
  fileprivate func typing(_ text: String) -> Finder {
    var finder = self
    finder.paste(text)
    return finder
  }
}
