import DialogueRecord
import Screen
import Testing

@testable import Browser

@Suite("Reading from the list, headings, one pane")
struct ReadingAnywhereTests {
  /// The first row of the reader.
  private func top(_ run: Run) -> Int? { run.state.reader?.top }

  @Test(
    "The reader scrolls while the selection stays in the list",
    arguments: ["", "2", "3", "t", "d", "M", "chhhhh<Enter><Tab>"])
  func fromTheList(keys: String) throws {
    var run = try Run(Size(columns: 100, rows: 20), keys: "<Enter>jb1<Esc>" + keys)
    let before = run.state.place
    let start = try #require(top(run))
    let end = try #require(run.state.reader?.lastTop)
    try run.press(".")
    #expect(top(run) == min(end, start + 3) && run.state.isReading == before.isReading)
    #expect(run.state.shownSubject == before.subject)
    try run.press("<C-e><C-y>,")
    #expect(top(run) == max(0, min(end, start + 6) - 6))
  }

  @Test("What is not on the screen is not scrolled, and it is said why", arguments: ["", "t", "/cyber<Enter>"])
  func nothingToRead(keys: String) throws {
    var run = try Run.searching(Size(columns: 50, rows: 20), keys: "<Esc>" + keys)
    let before = run.frame
    let reason = try Bundled.catalogue(.english)[.disabledNoReader]
    for key in [".", ",", "p", "P", "z"] {
      try run.press(key)
      #expect(run.state.message == reason, "\(key)")
    }
    run.edit { $0.message = nil }
    #expect(run.frame == before)
  }

  @Test("Headings are gone through one by one, to the last and back to the first", arguments: [(100, 20), (50, 12)])
  func headings(columns: Int, rows: Int) throws {
    var run = try Run(Size(columns: columns, rows: rows), keys: "g<Enter>")
    let headings = try #require(run.state.reader?.layout.headings)
    #expect(headings.count > 2 && headings == headings.sorted())
    for heading in headings where heading > 0 {
      try run.press("p")
      let reader = try #require(run.state.reader)
      #expect(reader.top == min(heading, reader.lastTop))
      #expect((reader.top..<reader.top + reader.height).contains(heading))
    }
    let catalogue = try Bundled.catalogue(.english)
    try run.press("p")
    #expect(run.state.message == catalogue[.noLaterHeading])
    for _ in headings { try run.press("P") }
    #expect(top(run) == headings.first)
    try run.press("P")
    #expect(run.state.message == catalogue[.noEarlierHeading] || top(run) == headings.first)
  }

  @Test("z and a second key put what is selected at a height; any other key is itself")
  func heights() throws {
    var run = try Run(Size(columns: 80, rows: 24), keys: "<Enter>jjjjjj")
    let anchor = run.anchor
    try run.press("zt")
    var reader = try #require(run.state.reader)
    var selected = try #require(reader.selectedRows)
    #expect(reader.top == min(selected.lowerBound, reader.lastTop))
    try run.press("zb")
    reader = try #require(run.state.reader)
    #expect(reader.top + reader.height == selected.upperBound)
    try run.press("zz")
    reader = try #require(run.state.reader)
    selected = try #require(reader.selectedRows)
    let above = selected.lowerBound - reader.top
    let below = reader.top + reader.height - selected.upperBound
    #expect(abs(above - below) <= 1 || reader.top == reader.lastTop)
    #expect(run.anchor == anchor)
    try run.press("zj")
    #expect(run.anchor != anchor)
    try run.press("z<Esc>")
    #expect(!run.state.isReading && !run.state.asksHeight)
    try run.press("<Enter>")
    // Under the Arabic layout both keys are one on which ئ stands.
    try run.press("zbئئ")
    #expect(!run.state.asksHeight)
  }

  @Test("gg is as far as g, and G the last")
  func ends() throws {
    let first = try Run(keys: "g").frame
    let again = try ["gg", "Ggg"].map { try Run(keys: $0).frame }
    #expect(again == [first, first])
  }

  @Test(
    "One pane takes the whole screen and gives it back; a step out gives it back too",
    arguments: ["", "2", "t", "tf<Enter>", "d", "M", "chhhhh<Enter><Tab>"])
  func onePane(keys: String) throws {
    var run = try Run(Size(columns: 100, rows: 30), keys: "<Enter>jb1<Esc>" + keys)
    let before = run.frame
    func showsBoth() -> Bool? { run.state.ask { !$0.isReading && $0.showsReader($1) } }
    #expect(showsBoth() == true)
    try run.press("=")
    #expect(showsBoth() == false && run.frame != before)
    try run.press("=")
    #expect(run.frame == before)
    try run.press("=<Esc>")
    #expect(!run.state.screens.active.isReading)
    try run.press("<Enter>=")
    #expect(run.frame.isWhole)
  }

  @Test("The reader alone has the width of the screen, and Tab leads to the list alone")
  func readerAlone() throws {
    var run = try Run(Size(columns: 100, rows: 30), keys: "<Enter>=")
    #expect(run.state.isReading && run.state.reader?.height == 26)
    try run.press("<Tab>")
    #expect(!run.state.isReading && run.rows[1].contains("Sessions"))
    #expect(run.state.browseFrames.keys.map(\.self) == [.sessions])
  }

  @Test("Where there is one pane only, that is said", arguments: ["cx", "/cyber<Enter>", "c"])
  func noPanes(keys: String) throws {
    var run = try Run.searching(keys: "<Esc>" + keys)
    try run.press("=")
    #expect(run.state.message == (try Bundled.catalogue(.english)[.disabledOnePane]))
    #expect(try Run(Size(columns: 50, rows: 20), keys: "=").state.message != nil)
  }
}
