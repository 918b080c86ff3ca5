import DialogueRecord
import Screen
import TestSupport
import Testing

@testable import Browser

@Suite("Reading")
struct UpdateReaderTests {
  @Test("Each key goes on: to the next point, or through one that is longer than the screen")
  func forwards() throws {
    for size in [Size(columns: 120, rows: 36), Size(columns: 80, rows: 24), Size(columns: 40, rows: 10)] {
      var run = try Run(size, keys: "kk<Enter>")
      var anchors: [String] = []
      var seen: Set<Int> = []
      var place = -1
      for _ in 0..<400 {
        guard let anchor = run.anchor, let reader = run.state.reader else { break }
        if anchors.last != anchor { anchors.append(anchor) }
        seen.formUnion(reader.top..<reader.top + reader.height)
        let next = reader.top * 1000 + (reader.selected ?? 0)
        if next == place { break }
        #expect(next > place)
        place = next
        try run.press("j")
      }
      let all = try #require(run.state.reader).layout.anchors.map(\.anchor.id)
      #expect(anchors == all)
      // No row was passed over.
      #expect(seen.isSuperset(of: 0..<(run.state.reader?.layout.rows.count ?? 0)))
      #expect(run.state.reader?.percent == 100)
      // And all the way back.
      for _ in 0..<400 { try run.press("k") }
      #expect(run.anchor == all.first)
      #expect(run.state.reader?.top == 0)
    }
  }

  @Test("To the end and to the beginning")
  func ends() throws {
    var run = try Run(Size(columns: 80, rows: 24), keys: "kk<Enter>G")
    #expect(run.anchor == run.state.reader?.layout.anchors.last?.anchor.id)
    #expect(run.state.reader?.percent == 100)
    try run.press("g")
    #expect(run.anchor == run.state.reader?.layout.anchors.first?.anchor.id)
    #expect(run.state.reader?.top == 0)
  }

  @Test("A page down and up again is where one was")
  func pages() throws {
    var run = try Run(Size(columns: 80, rows: 24), keys: "kk<Enter>")
    try run.press("<PgDn>")
    let reader = try #require(run.state.reader)
    #expect(reader.top > 10 && reader.top < 24)
    // What is selected is on the screen.
    let rows = try #require(reader.selectedRows)
    #expect(rows.overlaps(reader.top..<reader.top + reader.height))
    try run.press("<PgUp>")
    #expect(run.state.reader?.top == 0)
  }

  @Test("The place in a document stays while others are read")
  func places() throws {
    var run = try Run(Size(columns: 80, rows: 24), keys: "kk<Enter>jjj")
    let place = run.state.place
    try run.press("<Esc>kj<Enter>")
    #expect(run.state.place == place)
  }

  @Test(
    "The selected point stays on the screen when the text is wrapped anew", arguments: ["jj", "jjjjj", "G", "jj<PgDn>"])
  func resized(keys: String) throws {
    var run = try Run(keys: "kk<Enter>" + keys)
    let anchor = run.anchor
    for (columns, rows) in [(80, 24), (40, 10), (300, 100), (61, 15), (120, 36)] {
      run.send(.resize(Size(columns: columns, rows: rows)))
      #expect(run.anchor == anchor)
      let reader = try #require(run.state.reader)
      let shown = reader.top..<reader.top + reader.height
      #expect(try #require(reader.selectedRows).overlaps(shown), "\(columns)x\(rows)")
    }
  }

  @Test("Along lines of descent and back")
  func descent() throws {
    var run = try Run()
    run.go(toPassage: "2017.4.1")
    #expect(run.anchor == "2017.4.1" && run.state.browse.shown == .year(2017))
    run.go(toPassage: "2019.2.1")
    // It follows one point: one goes there at once.
    try run.press("[")
    #expect(run.anchor == "2017.4.1" && run.state.browse.shown == .year(2017))
    try run.press("<BS>")
    #expect(run.anchor == "2019.2.1" && run.state.browse.shown == .year(2019))
    try run.press(">")
    #expect(run.anchor == "2017.4.1")
  }

  @Test("Where a point follows several one chooses")
  func chooser() throws {
    var run = try Run()
    run.go(toPassage: "2019.2.2")
    try run.press("[")
    #expect(run.choices?.map { $0.prefix { $0 != " " } } == ["2017.4.3", "2017.1", "2017.2", "2017.4.1"])
    for (keys, anchor) in [
      ("<Enter>", "2017.4.3"), ("j<Enter>", "2017.1"), ("jjk<Enter>", "2017.1"), ("3", "2017.2"), ("٤", "2017.4.1"),
      ("jjjjjjjj<Enter>", "2017.4.1"), ("k<Enter>", "2017.4.3"), ("<Tab><Down><Enter>", "2017.2"),
    ] {
      var choosing = run
      try choosing.press(keys)
      #expect(choosing.anchor == anchor, "\(keys)")
      #expect(choosing.choices == nil)
    }
    for keys in ["<Esc>", "q", "<BS>"] {
      var closing = run
      try closing.press(keys)
      #expect(closing.choices == nil && closing.anchor == "2019.2.2" && closing.effects.isEmpty, "\(keys)")
    }
    try run.press("9")
    #expect(run.choices != nil && run.anchor == "2019.2.2")
  }

  @Test("Back and forward keep place and scroll")
  func history() throws {
    var run = try Run(Size(columns: 80, rows: 24), keys: "kk<Enter>jj<PgDn>")
    let here = run.state.place
    run.go(toPassage: "2016.5")
    let there = run.state.place
    try run.press("t<Enter>")
    let terms = run.state.place
    try run.press("<lt><lt>")
    #expect(run.state.place == here)
    try run.press(">")
    #expect(run.state.place == there)
    try run.press(">")
    #expect(run.state.place.screen == terms.screen)
    #expect(!run.state.history.canGoForward)
    // A new way makes the old one forward unreachable.
    try run.press("<lt>")
    run.go(toPassage: "2017.1")
    #expect(!run.state.history.canGoForward)
  }

  @Test("Enter opens what an entry of the reader leads to")
  func links() throws {
    // From a session to a member that was there.
    var run = try Run(keys: "kk<Enter>G<Enter>")
    #expect(run.state.browse.shown == .organization("unodc"))
    #expect(run.state.browse.selections[.members] == .organization("unodc"))
    // From the member to a passage that names it, or a session.
    try run.press("<lt>")
    #expect(run.state.browse.shown == .year(2019))
    // From a theme to a point.
    run = try Run(keys: "tjjjj<Enter>")
    for _ in 0..<12 where run.anchor?.hasPrefix("●") != true { try run.press("j") }
    try run.press("<Enter>")
    #expect(run.state.screen == .browse && run.state.isReading)
    #expect(run.anchor.map { id in run.state.record.passage(id) != nil } == true)
  }

  @Test("A passage nobody has heard of changes nothing that could be seen to be wrong")
  func unknownPassage() throws {
    var run = try Run()
    run.go(toPassage: "2018.1")
    #expect(run.frame.isWhole)
  }
}
