import DialogueRecord
import Screen
import TestSupport
import Testing

@testable import Browser

@Suite("Moving through the lists")
struct UpdateListTests {
  @Test(
    "Keys in the list of sessions, which begins at the last one",
    arguments: [
      ("", .year(2021)), ("j", .year(2021)), ("k", .year(2020)), ("kk", .year(2019)), ("kkk", .year(2018)),
      ("kkj", .year(2020)), ("g", .about), ("gk", .about), ("gj", .year(2016)), ("gG", .year(2021)),
      ("<Up><Up><Down>", .year(2020)), ("<Home>", .about), ("<Home><End>", .year(2021)), ("<PgUp>", .about),
      ("g<PgDn>", .year(2021)), ("g<C-d>", .year(2021)), ("<C-u>", .about),
      // The keys of an Arabic keyboard that stand where k, j and g do.
      ("نن", .year(2019)), ("نت", .year(2021)), ("ل", .about),
    ] as [(String, Subject)])
  func sessions(keys: String, subject: Subject) throws {
    let run = try Run(keys: keys)
    #expect(run.state.browse.selections[.sessions] == subject)
    #expect(run.state.browse.shown == subject)
    #expect(run.state.browse.focus == .sessions)
  }

  @Test(
    "Keys that go from pane to pane",
    arguments: [
      ("<Tab>", .members), ("<Tab><Tab>", .groups), ("<Tab><Tab><Tab>", .reader), ("<Tab><Tab><Tab><Tab>", .sessions),
      ("<S-Tab>", .reader), ("<S-Tab><S-Tab>", .groups), ("2", .members), ("3", .groups), ("4", .reader),
      ("41", .sessions), ("<Enter>", .reader), ("2<Enter><Esc>", .members), ("3<Enter><Esc>", .groups),
      ("<Right>", .reader), ("<Right><Left>", .sessions), ("<Left>", .sessions), ("٢", .members),
    ] as [(String, BrowseScreen.Part)])
  func panes(keys: String, pane: BrowseScreen.Part) throws {
    let run = try Run(keys: keys)
    #expect(run.state.browse.focus == pane)
    #expect(run.state.screen == .browse)
  }

  @Test("What a list has selected stays when another one is used, and is shown again with it")
  func selections() throws {
    var run = try Run(keys: "kk2jj3j")
    #expect(run.state.browse.shown == .group("wg-front-line-2019"))
    try run.press("1")
    #expect(run.state.browse.shown == .year(2019))
    try run.press("2")
    #expect(run.state.browse.shown == .organization("aseanapol"))
  }

  @Test("The reader shows what is selected, before one reads it")
  func preview() throws {
    var run = try Run(keys: "kk")
    #expect(run.frame.text.contains("2019.1"))
    try run.press("2")
    #expect(run.frame.text.contains("African Union Mechanism for Police Cooperation"))
    try run.press("1kk")
    #expect(run.frame.text.contains("2017.1"))
  }

  @Test("The list of themes and terms")
  func terms() throws {
    var run = try Run(keys: "t")
    #expect(run.state.screen == .terms)
    #expect(run.state.terms.selection == .theme("INF"))
    try run.press("j")
    #expect(run.state.terms.selection == .theme("PRA"))
    try run.press("G")
    #expect(run.state.terms.selection == .term("G76"))
    try run.press("<Enter>")
    #expect(run.state.isReading)
    try run.press("<Esc>")
    #expect(!run.state.isReading && run.state.screen == .terms)
    try run.press("<Esc>")
    #expect(run.state.screen == .browse)
    // Back is where one was before, on whatever screen.
    try run.press("t<lt>")
    #expect(run.state.screen == .browse)
    // Whoever comes anew comes to the list.
    for keys in ["t<Enter>1t", "t<Enter>ct", "t<Enter>t"] {
      run = try Run(keys: keys)
      #expect(run.state.screen == .terms && !run.state.isReading, "\(keys)")
    }
  }

  @Test(
    "On a low screen the list beside the reader is the one that holds what is read",
    arguments: [
      ("kk<Enter>", .sessions), ("2jj<Enter>", .members), ("3j<Enter>", .groups), ("2<Enter><Esc>", .members),
    ] as [(String, BrowseScreen.Part)])
  func listOfALowScreen(keys: String, list: BrowseScreen.Part) throws {
    let run = try Run(Size(columns: 80, rows: 12), keys: keys)
    #expect(Set(run.state.browseFrames.keys) == [list, .reader])
  }

  @Test("On a mirrored screen the arrows go where they point")
  func mirroredArrows() throws {
    var run = try Run(keys: "A<Left>")
    #expect(run.state.browse.focus == .reader)
    try run.press("<Right>")
    #expect(run.state.browse.focus == .sessions)
  }
}
