import DialogueQuery
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
      // One year alone gets its neighbour; a year without a session the one nearest to it.
      (80, "gj<Space>cx", [2016, 2017]), (80, "G<Space>x", [2020, 2021]), (80, "gjjj<Space>x", [2017, 2019]),
      (200, "gj<Space>G<Space>cx", [2016, 2021]),
    ])
  func columns(width: Int, keys: String, years: [Int]) throws {
    let run = try Run(Size(columns: width, rows: 24), keys: keys)
    let layout = try #require(run.state.sideBySideLayout)
    #expect(layout.key.years == years)
    #expect(run.state.comparison.sideBySide.map { years.contains($0.year) } == true)
  }

  @Test("A column shows another year, once round through all that are not shown", arguments: ["+", "-"])
  func exchange(key: String) throws {
    var run = try Run(Size(columns: 80, rows: 24), keys: "cx")
    let start = try #require(run.state.comparison.sideBySide)
    var seen: [Int] = []
    for _ in 0..<4 {
      let before = try #require(run.state.comparison.sideBySide)
      try run.press(key)
      let after = try #require(run.state.comparison.sideBySide)
      #expect(after.years == after.years.sorted())
      #expect(Set(after.years).symmetricDifference(before.years) == [before.year, after.year])
      #expect(after.years.contains(2020))
      seen.append(after.year)
    }
    #expect(Set(seen) == [2016, 2017, 2019, 2021])
    #expect(run.state.comparison.sideBySide?.years == start.years)
  }

  @Test("n and N go through every difference and no other row", arguments: ["", "m"])
  func differences(axis: String) throws {
    var run = try Run(Size(columns: 80, rows: 24), keys: "c<Left><Left><Left><Left>x" + axis + "g")
    let side = try #require(run.state.sideBySideLayout).side
    let expected = side.differences.map { side.rows[$0].id }.filter { $0 != run.state.comparison.sideBySide?.row }
    #expect(expected.count > 3)
    var seen: [String?] = []
    for _ in expected {
      try run.press("n")
      seen.append(run.state.comparison.sideBySide?.row)
    }
    #expect(seen == expected)
    try run.press("n")
    #expect(run.state.message != nil)
    for id in expected.dropLast().reversed() {
      try run.press("N")
      #expect(run.state.comparison.sideBySide?.row == id)
    }
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
    let before = try #require(run.state.comparison.sideBySide)
    let point = try #require(run.state.selectedPassage?.id)
    try run.press("<Enter>")
    #expect(run.state.tab == .browse)
    #expect(run.anchor == point)
    try run.press("<BS>")
    #expect(run.state.comparison.sideBySide == before)
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
