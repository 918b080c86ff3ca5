import DialogueComparison
import DialogueRecord
import Screen
import TestSupport
import Testing

@testable import Browser

@Suite("Keys in the matrix of themes by years")
struct MatrixUpdateTests {
  private static let all = [2016, 2017, 2018, 2019, 2020, 2021]

  @Test(
    "The marked years are compared, and all where none is marked",
    arguments: [
      ("c", all), ("gj<Space>c", [2016]), ("gj<Space>jj<Space>c", [2016, 2018]), ("gj<Space><Space>c", all),
      ("G<Space>gj<Space>c", [2016, 2021]), ("gj<Enter><Space>c", [2016]), ("gj<Space>tc", [2016]),
      // In the matrix the selected year is marked, and the same key compares again.
      ("c<Space><Left><Space>c", [2020, 2021]),
    ])
  func marks(keys: String, years: [Int]) throws {
    let run = try Run(keys: keys)
    #expect(run.state.screen == .matrix)
    #expect(run.state.matrix.matrix?.years.years.map(\.year) == years)
  }

  @Test("A marked year carries a sign in the list, and the message names it")
  func sign() throws {
    let run = try Run(keys: "gj<Space>")
    #expect(run.rows.contains { $0.contains("2016* ") })
    // A sign of its own: ◆ is what only one year has.
    #expect(!(run.frame.text + (try Run(keys: "gj<Space>c")).frame.text).contains("◆"))
    #expect(run.state.message?.contains("2016") == true)
  }

  @Test(
    "Going from cell to cell",
    arguments: [
      ("", "T01", 2021), ("<Left>", "T01", 2020), ("<Right>", "T01", 2021), ("<Left><Left><Left>", "T01", 2018),
      ("<Left><Left><Left><Left><Left><Left><Left>", "T01", 2016), ("k", "T01", 2021), ("j", "T02", 2021),
      ("jk", "T01", 2021), ("<Left>j<Right>", "T02", 2021),
    ])
  func cells(keys: String, theme: String, year: Int) throws {
    let run = try Run(keys: "cs" + "ss" + keys)
    let byID = try Run(keys: "c")
    #expect(run.state.matrix.year == year)
    // The first two rows by first appearance are information exchange and best practice.
    #expect(byID.state.themeRows.prefix(2).map(\.id) == ["T01", "T02"])
    #expect(run.state.matrix.theme == theme)
  }

  @Test("With grounds the cursor stands on the number of the cell", arguments: [Language.english, .arabic])
  func cursor(language: Language) throws {
    var settings = Settings(language: language)
    settings.coloring = Coloring(.dark)
    settings.coloring.colors = 256
    for keys in ["c", "c<Left>j", "cjj<Right>"] {
      let frame = try Run(Size(columns: 80, rows: 24), settings, keys: keys).frame
      let cursor = try #require(frame.cursor)
      let under = frame.text.split(separator: "\n", omittingEmptySubsequences: false)[cursor.row]
      #expect("0123456789·".contains(Array(under)[cursor.column]), "\(keys): \(under), \(cursor.column)")
    }
  }

  @Test(
    "What the last year compared lacks is found as dropped, whether it comes back or not",
    arguments: ["dropped", "gone", "لم يعد", "غاب"])
  func gone(word: String) throws {
    var run = try Run()
    run.open(.years([2017, 2019]), keepsPlace: false)
    let gone = run.state.themeRows.filter { $0.course.isGone }.map(\.id)
    #expect(gone.count == 4)
    try run.press("f" + word.replacing(" ", with: "<Space>"))
    #expect(run.state.themeRows.map(\.id) == gone)
    #expect(word != "dropped" || run.frame.text.contains("not in 2019, back 2020"))
  }

  @Test("Less than three letters find nothing that is not to be read", arguments: ["no", "ab", "mi", "لم"])
  func shortWords(word: String) throws {
    var run = try Run()
    run.open(.years([2017, 2019]), keepsPlace: false)
    try run.press("f" + word)
    for row in run.state.themeRows {
      let words = try Bundled.catalogue(.english).compareWords
      let read = [row.theme.name.en, row.theme.id, words.status(row.course), words.short(row.course)]
      #expect(read.contains { $0.lowercased().split(separator: " ").contains { $0.hasPrefix(word) } }, "\(row.id)")
    }
  }

  @Test("On a mirrored screen the arrows go where they point: time runs from right to left")
  func mirrored() throws {
    let settings = Settings(language: .arabic)
    let earlier = try Run(Size(columns: 120, rows: 36), settings, keys: "c<Right>")
    #expect(earlier.state.matrix.year == 2020)
    let header = try #require(earlier.rows.dropFirst(2).first)
    let places = Self.all.compactMap { header.firstRange(of: String($0))?.lowerBound }
    #expect(places.count == Self.all.count)
    #expect(places == places.sorted(by: >))
  }

  @Test("Sorting goes round, and the selection follows the theme")
  func sorting() throws {
    var run = try Run(keys: "cjj")
    let theme = try #require(run.state.matrix.theme)
    let first = run.state.themeRows.map(\.id)
    try run.press("s")
    let counts = run.state.themeRows.map(\.coreCount)
    #expect(counts == counts.sorted(by: >))
    #expect(run.state.matrix.theme == theme)
    try run.press("s")
    #expect(run.state.themeRows.map(\.theme.name.en).first == "Avoiding duplication")
    try run.press("s")
    #expect(run.state.themeRows.map(\.id) == first)
  }

  @Test(
    "The filter takes what is typed in either language, letters that are keys elsewhere too",
    arguments: [
      ("fcyb", ["T10"]), ("fسيبر", ["T10"]), ("fqzq", []), ("fcyb<Enter>", ["T10"]), ("fcyb<BS><BS><BS>", nil),
      ("fcyb<Esc>", nil), ("fcyb<Enter><Esc>", nil),
    ] as [(String, [String]?)])
  func filter(keys: String, themes: [String]?) throws {
    let whole = try Run(keys: "c").state.themeRows.map(\.id)
    var run = try Run(keys: "c" + keys)
    #expect(run.state.screen == .matrix)
    #expect(run.state.themeRows.map(\.id) == themes ?? whole)
    // Rows that come back leave the selection where it is.
    #expect(run.state.matrix.theme == (themes == [] ? nil : "T10"))
    // Nothing to open, and no fault, where nothing is found.
    try run.press("<Enter><Enter>")
    #expect(run.effects.isEmpty)
  }

  @Test(
    "Where the filter left nothing, the first theme is selected once it is gone", arguments: ["<Esc>", "<Enter><Esc>"])
  func filterThatLeftNothing(keys: String) throws {
    let run = try Run(keys: "cfqzq" + keys)
    #expect(run.state.matrix.theme != nil)
    #expect(run.state.matrix.theme == run.state.themeRows.first?.id)
  }

  @Test(
    "With all years each cell has its number and its shade at 80 columns and below", arguments: [80, 60, 40],
    Language.allCases)
  func shade(width: Int, language: Language) throws {
    let run = try Run(Size(columns: width, rows: 24), Settings(language: language), keys: "c")
    let parts = try #require(run.state.context.flatMap { run.state.matrix.parts($0) })
    #expect(parts.columns.shade > 0)
    if width == 80 { #expect(parts.columns.years.count == Self.all.count) }
    let shades = Set("▁▂▃▄▅▆▇█░")
    for (row, line) in zip(parts.rows.dropFirst(parts.window.first), run.rows[parts.list.row..<parts.list.endRow]) {
      let filled = row.cells[parts.columns.years].filter { $0?.isEmpty == false }.count
      #expect(line.filter { shades.contains($0) }.count == filled * parts.columns.shade)
    }
  }

  @Test("How a theme runs through the years is said in full where there is room", arguments: Language.allCases)
  func course(language: Language) throws {
    let catalogue = try Bundled.catalogue(language)
    for (columns, keys) in [(200, "c"), (120, "gjj<Space>jj<Space>c"), (80, "c"), (80, "gjj<Space>jj<Space>c")] {
      let run = try Run(Size(columns: columns, rows: 60), Settings(language: language), keys: keys)
      let screen = run.frame.logicalText
      let courses = run.state.themeRows.map(\.course)
      for course in courses {
        let full = screen.contains(catalogue.compareWords.status(course))
        #expect(full || columns < 200)
        // No year is cut off.
        #expect(full || screen.contains(catalogue.shortStatus(course)))
      }
      // The sign for more in other years is explained wherever it is.
      let isSigned = courses.contains { catalogue.shortStatus($0).contains("°") }
      #expect(isSigned == screen.contains(catalogue[.legendElsewhere].prefix(2)))
    }
  }

  @Test("What is pasted goes into the open filter")
  func paste() throws {
    var run = try Run(keys: "cf")
    run.send(.paste("cyb"))
    #expect(run.state.themeRows.map(\.id) == ["T10"])
  }

  @Test("Enter shows the points of a cell, Enter again goes to one, and back is all as before")
  func points() throws {
    var run = try Run(keys: "cfcyb<Enter><Enter>")
    let before = run.state.place
    #expect(before.subject == .cell(theme: "T10", year: 2021))
    #expect(run.anchor == "2021.1")
    try run.press("j<Enter>")
    #expect(run.state.screen == .browse)
    #expect(run.anchor == "2021.2")
    try run.press("<BS>")
    #expect(run.state.screen == .matrix)
    #expect(run.state.place.matrix == before.matrix && run.state.place.subject == before.subject)
    #expect(run.anchor == "2021.2")
  }

  @Test("A cell without points says so and opens nothing", arguments: ["c<Enter>", "c<Left><Left><Left><Enter>"])
  func emptyCells(keys: String) throws {
    let run = try Run(keys: keys)
    #expect(!run.state.matrix.showsPoints)
    #expect(run.state.message != nil)
  }

  @Test("Esc takes one step at a time and never quits")
  func stepsOut() throws {
    var run = try Run(keys: "cfcyb<Enter><Enter>")
    let steps: [(State) -> Bool] = [
      { !$0.matrix.showsPoints && $0.screen == .matrix && $0.themeRows.count == 1 },
      { $0.screen == .matrix && $0.themeRows.count > 1 },
      { $0.screen == .browse },
      { $0.screen == .browse },
    ]
    for step in steps {
      try run.press("<Esc>")
      #expect(step(run.state))
    }
    #expect(run.effects.isEmpty)
  }

  @Test("A click selects a cell, in both directions", arguments: Language.allCases)
  func click(language: Language) throws {
    var run = try Run(Size(columns: 120, rows: 36), Settings(language: language), keys: "c")
    // Row 4 of the screen is the second theme; where 2019 stands in the header is where its cells end.
    let header = run.frame.row(2).map(\.text)
    let column = try #require(header.indices.first { header[$0..<min(header.count, $0 + 4)].joined() == "2019" })
    run.send(.mouse(MouseEvent(.click, at: Position(column: column + 1, row: 4))))
    #expect(run.state.matrix.year == 2019)
    #expect(run.state.matrix.theme == run.state.themeRows[1].id)
  }
}
