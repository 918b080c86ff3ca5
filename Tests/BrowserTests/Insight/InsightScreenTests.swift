import DialogueRecord
import Screen
import TestSupport
import Testing

@testable import Browser

@Suite("The pages of the overview")
struct InsightScreenTests {
  private static let files = RecordedFiles("Tests/BrowserTests/Insight/Screens")

  /// The pages by the keys that lead to them, with what is seen of them at which sizes.
  static let recorded: [RecordedScreen] =
    [
      ("overview", "o<Enter>"), ("tour", "oj<Enter>"), ("attendance", "ojj<Enter>j"), ("changes", "ojjjj<Enter>"),
      ("paths", "ojjjjjjj<Enter>j"),
      ("together", "ojjjjjjjj<Enter>jj"), ("keywords", "o<PgDn>:words of 2021<Enter>"),
      ("phrases", "o:phrases<Enter>j"),
      ("emendations", "oGkk<Enter>"), ("references", "oGk<Enter>j"),
    ].flatMap { name, keys in
      [(80, 24), (120, 36)].flatMap { columns, rows in
        Language.allCases.map { language in
          let digits: Digits = language == .arabic ? .arabic : .latin
          return RecordedScreen(
            name: "\(name)-\(language.rawValue)-\(columns)x\(rows)", size: Size(columns: columns, rows: rows),
            settings: Settings(language: language, digits: digits), keys: keys,
            content: .parts(columns == 80 ? [.seen, .logical] : [.seen]))
        }
      }
    } + [
      RecordedScreen(
        name: "overview-en-200x60", size: Size(columns: 200, rows: 60), settings: Settings(), keys: "o",
        content: .parts([.seen])),
      RecordedScreen(
        name: "attendance-en-40x10", size: Size(columns: 40, rows: 10), settings: Settings(), keys: "ojj<Enter>j",
        content: .parts([.seen])),
    ]

  @Test("Each is what its file shows", arguments: recorded)
  func screen(_ screen: RecordedScreen) throws {
    try screen.check(in: Self.files)
  }

  @Test("No file is left of a screen that is no longer recorded")
  func names() throws {
    try RecordedScreen.checkNames(of: Self.recorded, in: Self.files)
  }

  @Test("Every page can be opened, saved in every form, and left again", arguments: Language.allCases)
  func pages(language: Language) throws {
    var run = try Run(Size(columns: 100, rows: 30), Settings(language: language), keys: "o")
    let pages = Insight.listed(run.state.record)
    for page in pages {
      #expect(run.state.screens.active.subject == .insight(page))
      let context = try #require(run.state.context)
      let saveable = try #require(run.state.screens.active.saveable(context))
      for format in saveable.formats(.everything) {
        #expect((saveable.text(.everything, format) ?? "").count > 100, "\(page.id) \(format)")
      }
      #expect(Set(saveable.formats(.everything)) == Set(FileFormat.allCases), "\(page.id)")
      #expect(Insight(id: page.id, run.state.record) == page)
      try run.press("<Enter><Esc>j")
    }
    #expect(run.state.screens.shown == .insights)
  }

  @Test("A theme of the overview opens, and one step leads back to it")
  func there() throws {
    var run = try Run(Size(columns: 120, rows: 36), keys: "o<Enter>G<Home>jjjjjjj<Enter>")
    #expect(run.state.screens.shown == .terms)
    try run.press("<Backspace>")
    #expect(run.state.screens.active.subject == .insight(.overview))
  }

  @Test("The first steps are ten keys, each for one thing, as the user has them")
  func tour() throws {
    let keys = TourJob.allCases.flatMap(\.actions) + [.help]
    #expect(keys.count == 10 && Set(keys).count == 10)
    var clashes: [(line: Int, clash: KeyBindings.Clash)] = []
    let own = KeyBindings.Own(action: .copy, keys: [.character("w")], line: 1)
    var settings = Settings()
    settings.bindings = KeyBindings([own], clashes: &clashes)
    let rows = try PlainDocument(of: .tour, Bundled.record(), Bundled.catalogue(.english), settings).text
    #expect(rows.contains("w      Copy text") && !rows.contains("y      Copy text"))
  }

  @Test("Who is here for the first time sees the overview")
  func welcome() throws {
    var state = try Run(Size(columns: 80, rows: 24)).state
    #expect(state.screens.shown == .browse)
    state.welcome()
    #expect(state.screens.active.subject == .insight(.overview))
    // One line says how to go on, names the key that does it, and is gone with that key.
    #expect(state.message == "New here? j shows the first steps, in ten keys")
    _ = update(&state, .key(.character("j")))
    #expect(state.message == nil)
    #expect(state.screens.active.subject == .insight(.tour))
  }
}
