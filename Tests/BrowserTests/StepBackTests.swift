import DialogueRecord
import Screen
import Testing

@testable import Browser

@Suite("One step out of what was opened from another screen")
struct StepBackTests {
  /// Keys that lead to a screen and to something on it that Enter opens elsewhere.
  private static let ways: [(keys: String, tab: ScreenName)] = [
    ("cfcyb<Enter><Enter>j", .matrix), ("gjj<Space>jj<Space>cxmj", .sideBySide), ("c<Left><Left>xnn", .sideBySide),
    ("d<Right>j", .lines),
    ("d<Right>4", .lines), ("tjj<Enter>jjjj", .terms),
  ]

  @Test("Esc comes back to where one was, with everything as it was", arguments: ways)
  func back(keys: String, tab: ScreenName) throws {
    var run = try Run(keys: keys)
    #expect(run.state.screen == tab)
    let (before, frame, stack) = (run.state.place, run.frame, run.state.history.back.map(Standing.init(at:)))
    try run.press("<Enter>")
    #expect(run.state.screen == .browse)
    #expect(run.state.isReading)
    let catalogue = try Bundled.catalogue(.english)
    #expect(run.rows.last?.contains("Esc " + catalogue[.hintBack]) == true)
    // Moving in what was opened is still reading it, and so is looking at the keys.
    try run.press("jjk?<Esc><PgDn>")
    try run.press("<Esc>")
    #expect(run.state.place == before)
    #expect(run.state.screen == tab)
    #expect(run.frame.text == frame.text)
    #expect(run.frame == frame)
    #expect(run.state.history.back.map(Standing.init(at:)) == stack)
  }

  @Test("So it does from a hit, and from the hits after it")
  func hits() throws {
    var run = try Run.searching(keys: "crime<Enter>j")
    let selected = run.state.search.selected
    try run.press("<Enter><Esc>")
    #expect(run.state.screen == .search)
    #expect(run.state.search.selected == selected)
    try run.press("<Enter>nnn<Esc>")
    #expect(run.state.screen == .search)
    #expect(run.state.search.selected == selected + 3)
  }

  @Test("Whoever went on to something else comes to its list", arguments: ["1k<Enter>", "<Tab>j<Enter>", "1kj<Enter>"])
  func elsewhere(further: String) throws {
    for keys in Self.ways.map(\.keys) + ["/crime<Enter>"] {
      var run = try keys.hasPrefix("/") ? Run.searching(keys: String(keys.dropFirst())) : Run(keys: keys)
      try run.press("<Enter>")
      #expect(run.state.screen == .browse)
      try run.press(further)
      #expect(run.state.isReading)
      #expect(run.rows.last?.contains("Esc " + (try Bundled.catalogue(.english))[.hintList]) == true)
      try run.press("<Esc>")
      #expect(run.state.screen == .browse)
      #expect(!run.state.isReading)
    }
  }

  @Test("Back from where a line of descent led, Esc still leads out")
  func afterFollowing() throws {
    var run = try Run(keys: "d<Right>")
    let before = run.state.place
    try run.press("<Enter>]")
    #expect(run.state.history.back.count > 2)
    try run.press("<BS><Esc>")
    #expect(run.state.screen == .lines)
    #expect(run.state.place == before)
  }
}
