import DialogueComparison
import DialogueRecord
import Screen
import TestSupport
import Testing

@testable import Browser

@Suite("Keys with years side by side")
struct SideBySideUpdateTests {
  @Test(
    "As many years as fit, two to four, the selected one among them",
    arguments: [
      (80, "cx", [2020, 2021]), (119, "cx", [2020, 2021]), (120, "cx", [2019, 2020, 2021]),
      (160, "cx", [2017, 2019, 2020, 2021]), (200, "cx", [2017, 2019, 2020, 2021]), (40, "cx", [2021]),
      (80, "c<Left><Left><Left><Left>x", [2017, 2019]), (80, "x", [2020, 2021]),
      // One year alone gets the one before it, the first one the one after; a year without a session those on both sides.
      (80, "gj<Space>cx", [2016, 2017]), (80, "G<Space>x", [2020, 2021]), (80, "gjjj<Space>x", [2017, 2019]),
      (80, "gjjj<Space>j<Space>x", [2017, 2019]), (80, "gjjjj<Space>x", [2017, 2019]),
      (200, "gj<Space>G<Space>cx", [2016, 2021]),
    ])
  func columns(width: Int, keys: String, years: [Int]) throws {
    let run = try Run(Size(columns: width, rows: 24), keys: keys)
    let layout = try #require(run.state.sideBySideLayout)
    #expect(layout.key.years == years)
    #expect(run.state.sideBySide.columns.map { years.contains($0.year) } == true)
  }

  @Test("A column shows every other year in turn, and at the end it says so")
  func exchange() throws {
    var run = try Run(Size(columns: 80, rows: 24), keys: "cx")
    for (key, years) in [("-", [2019, 2017, 2016]), ("+", [2017, 2019, 2021])] {
      for year in years {
        let before = try #require(run.state.sideBySide.columns)
        try run.press(key)
        let after = try #require(run.state.sideBySide.columns)
        #expect(after.year == year)
        #expect(after.years == [2020, year].sorted())
        #expect(run.state.message?.contains(String(before.year)) == true)
      }
      let end = try #require(run.state.sideBySide.columns)
      try run.press(key)
      #expect(run.state.sideBySide.columns == end)
      #expect(run.state.message == run.state.catalogue?[key == "+" ? .noLaterYear : .noEarlierYear])
    }
  }

  @Test("Beyond the last column the next year compared comes into view, and no year is lost", arguments: [40, 80, 120])
  func further(width: Int) throws {
    var run = try Run(Size(columns: width, rows: 24), keys: "cx")
    let count = SideBySideColumns.count(on: width)
    for (key, years) in [("<Left>", [2020, 2019, 2017, 2016, 2016]), ("<Right>", [2017, 2019, 2020, 2021, 2021])] {
      for year in years {
        try run.press(key)
        let side = try #require(run.state.sideBySide.columns)
        #expect(side.year == year)
        #expect(side.years.count == count)
        #expect((side.years + side.hidden).sorted() == [2016, 2017, 2019, 2020, 2021])
        let title = try #require(run.rows.dropFirst().first)
        for hidden in side.hidden { #expect(title.contains(String(hidden))) }
        #expect(title.contains("‹") == side.hidden.contains { $0 < side.years[0] })
        #expect(title.contains("›") == side.hidden.contains { $0 > side.years[count - 1] })
      }
    }
  }

  @Test("In the Arabic interface the earlier years lie at the right, and so does their sign")
  func furtherMirrored() throws {
    var run = try Run(Size(columns: 80, rows: 24), Settings(language: .arabic), keys: "cx")
    #expect(try #require(run.rows.dropFirst().first).contains("2019 2017 2016 ›"))
    try run.press("<Right><Right>")
    #expect(run.state.sideBySide.columns?.years == [2019, 2020])
    #expect(try #require(run.rows.dropFirst().first).contains("‹ 2021 2017 2016 ›"))
  }

  @Test("A wider screen takes in more of the years compared, a narrower one leaves the far ones")
  func resized() throws {
    var run = try Run(Size(columns: 80, rows: 24), keys: "c<Left><Left>x")
    #expect(run.state.sideBySide.columns?.years == [2019, 2020])
    for (width, years) in [
      (120, [2017, 2019, 2020]), (200, [2017, 2019, 2020, 2021]), (80, [2019, 2020]), (40, [2019]),
    ] {
      run.send(.resize(Size(columns: width, rows: 24)))
      #expect(run.state.sideBySide.columns?.years == years)
      #expect(run.state.sideBySide.columns?.year == 2019)
    }
    // So does a year that took the place of a column.
    run = try Run(Size(columns: 80, rows: 24), keys: "gj<Space>j<Space>cx+<Left>")
    #expect(run.state.sideBySide.columns?.all == [2016, 2017, 2019])
    for (width, years) in [(40, [2016]), (200, [2016, 2017, 2019])] {
      run.send(.resize(Size(columns: width, rows: 24)))
      #expect(run.state.sideBySide.columns?.years == years)
    }
  }

  @Test(
    "What has no session and what was added is said",
    arguments: [
      ("cx", "2018: no session."), ("gj<Space>cx", "Added beside it: 2017"), ("G<Space>x", "Added beside it: 2020"),
      ("gjjj<Space>x", "2018: no session. Added beside it: 2017, 2019"),
      ("gjjj<Space>j<Space>x", "2018: no session. Added beside it: 2017"), ("gj<Space>j<Space>x", nil),
    ])
  func said(keys: String, message: String?) throws {
    #expect(try Run(Size(columns: 80, rows: 24), keys: keys).state.message == message)
  }

  @Test("To the table and back all is as it was", arguments: ["xx", "<Esc>x", "1x"])
  func leftAndBack(keys: String) throws {
    var run = try Run(Size(columns: 80, rows: 24), keys: "gj<Space>jjjj<Space>cxm-jj")
    let before = try #require(run.state.sideBySide.columns)
    #expect(before.years == [2016, 2019])
    #expect(before.all == [2016, 2019, 2020])
    let place = run.state.place
    #expect(place.side.entry + place.side.top > 0 || place.side.row != run.state.sideBySideLayout?.side.rows.first?.id)
    try run.press(keys)
    #expect(run.state.place == place)
    #expect(run.state.message == nil)
  }

  @Test("What was selected in the table meanwhile is gone to, and other years are put side by side anew")
  func leftAndElsewhere() throws {
    var run = try Run(Size(columns: 80, rows: 24), keys: "cxxG<Left><Left>")
    let theme = try #require(run.state.matrix.theme)
    try run.press("x")
    #expect(run.state.sideBySide.row == theme)
    #expect(run.state.sideBySide.columns?.year == 2019)
    try run.press("m1gj<Space>G<Space>x")
    #expect(run.state.sideBySide.columns?.years == [2016, 2021])
    #expect(run.state.sideBySide.axis == .theme)
  }

  @Test("n and N go through every difference and no other row", arguments: ["", "m"])
  func differences(axis: String) throws {
    var run = try Run(Size(columns: 80, rows: 24), keys: "c<Left><Left><Left><Left>x" + axis + "g")
    let side = try #require(run.state.sideBySideLayout).side
    let expected = side.differences.map { side.rows[$0].id }.filter { $0 != run.state.sideBySide.row }
    #expect(expected.count > 3)
    var seen: [String?] = []
    for _ in expected {
      try run.press("n")
      seen.append(run.state.sideBySide.row)
    }
    #expect(seen == expected)
    try run.press("n")
    #expect(run.state.message != nil)
    for id in expected.dropLast().reversed() {
      try run.press("N")
      #expect(run.state.sideBySide.row == id)
    }
  }

  @Test("In a year that takes the place of another the first point of the cell is selected")
  func exchangedEntry() throws {
    var run = try Run(Size(columns: 80, rows: 24), keys: "gj<Space>G<Space>cxg")
    func stop(_ run: Run) -> SideBySideLayout.Stop? {
      run.state.context.flatMap { run.state.sideBySide.selectedStop($0) }
    }
    var tried = 0
    for _ in 0..<200 {
      let (row, entry) = (run.state.sideBySide.row, run.state.sideBySide.entry)
      var other = run
      try other.press("-")
      #expect(other.state.sideBySide.row == row && stop(other)?.entry == 0)
      if entry > 0 { tried += 1 }
      try run.press("j")
    }
    #expect(tried > 0)
  }

  @Test("The rows turn from themes to lines of descent and back")
  func axis() throws {
    var run = try Run(keys: "cxm")
    #expect(run.state.sideBySideLayout?.side.axis == .lineage)
    try run.press("m")
    #expect(run.state.sideBySideLayout?.side.axis == .theme)
  }

  @Test("Enter opens the selected point and back is all as before")
  func open() throws {
    var run = try Run(Size(columns: 80, rows: 24), keys: "c<Left><Left><Left><Left>xmj")
    let before = run.state.place
    let point = try #require(run.state.selectedPassage?.id)
    try run.press("<Enter>")
    #expect(run.state.screen == .browse)
    #expect(run.anchor == point)
    try run.press("<BS>")
    #expect(run.state.place == before)
  }

  @Test("Changed words are marked along a line of descent, in both languages")
  func changedWords() throws {
    let run = try Run(Size(columns: 120, rows: 36), keys: "gjj<Space>jj<Space>cxm")
    let layout = try #require(run.state.sideBySideLayout)
    #expect(layout.key.years == [2017, 2019])
    let marked = layout.rows.flatMap { $0 }.filter { !$0.highlights.isEmpty }
    #expect(Set(marked.map(\.direction)) == [.leftToRight, .rightToLeft])
    // Exactly the words that the comparison names, point by point.
    for (index, row) in layout.side.rows.enumerated() {
      for language in Language.allCases {
        for (id, words) in row.changedWords(in: language) {
          let text = try #require(run.state.record.passage(id)).text[language]
          let ranges = Set((words.came ?? []) + (words.went ?? []))
          let stop = try #require(layout.stops.first { $0.row == index && $0.point == id })
          let pieces = stop.rows.flatMap { layout.rows[$0] }.filter { $0.text == text }
          #expect(!pieces.isEmpty)
          for piece in pieces { #expect(Set(piece.highlights.map(\.range)) == ranges) }
        }
      }
    }
  }

  @Test(
    "Words that came and words that went are marked in every scheme, and so are those that did both",
    arguments: Palette.allCases)
  func looks(palette: Palette) throws {
    var settings = Settings()
    settings.coloring = palette.coloring
    let run = try Run(Size(columns: 120, rows: 36), settings, keys: "gjj<Space>jj<Space>cxm")
    let layout = try #require(run.state.sideBySideLayout)
    for (index, row) in layout.side.rows.enumerated() {
      for (id, words) in row.changedWords(in: .english) {
        let text = try #require(run.state.record.passage(id)).text.en
        let stop = try #require(layout.stops.first { $0.row == index && $0.point == id })
        let marked = MarkedWords(text, words, palette)
        let piece = try #require(stop.rows.flatMap { layout.rows[$0] }.first { $0.text == marked.text })
        guard palette != .mono else { continue }
        for (ranges, role) in [(words.came, Role.came), (words.went, .went)] {
          for range in ranges ?? [] { #expect(piece.highlights.contains(Highlight(range, palette.style(role)))) }
        }
        #expect(piece.highlights.isEmpty || !piece.style.attributes.contains(.bold))
      }
    }
  }

  @Test(
    "The legend says what every sign and mark means, whole",
    arguments: [(80, 24, 2), (120, 36, 1), (200, 60, 1), (100, 24, 2), (120, 20, 1)], Language.allCases)
  func legend(size: (columns: Int, rows: Int, legend: Int), language: Language) throws {
    let run = try Run(
      Size(columns: size.columns, rows: size.rows), Settings(language: language), keys: "gjj<Space>jj<Space>cx")
    let catalogue = try Bundled.catalogue(language)
    #expect(run.state.context.map { run.state.sideBySide.legend($0).rows.count } == size.legend)
    let screen = run.frame.logicalText
    let phrases: [Phrase] = [.legendOnly, .legendDifference, .compareMarkCame, .compareMarkWent, .legendFollows]
    for phrase in phrases { #expect(screen.contains(catalogue[phrase]), "\(phrase)") }
  }

  @Test("Every point of every cell is there, and all columns of a row begin together")
  func whole() throws {
    let run = try Run(Size(columns: 200, rows: 60), keys: "cx")
    let layout = try #require(run.state.sideBySideLayout)
    for (index, row) in layout.side.rows.enumerated() {
      for (column, cell) in row.cells.enumerated() {
        let stops = layout.stops.filter { $0.row == index && $0.column == column }
        #expect(stops.compactMap(\.point) == (cell ?? []).map(\.id))
        #expect(!stops.isEmpty)
      }
      let starts = layout.stops.filter { $0.row == index && $0.entry == 0 }.map(\.rows.lowerBound)
      #expect(Set(starts).count == 1)
    }
  }
}
