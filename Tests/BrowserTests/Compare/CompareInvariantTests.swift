import DialogueComparison
import DialogueRecord
import Screen
import SeededNumbers
import TestSupport
import Testing

@testable import Browser

@Suite("What holds on the screens of comparison whatever one does")
struct CompareInvariantTests {
  private static let keys = [
    "j", "k", "<Left>", "<Right>", "<Enter>", "<Esc>", "c", "d", "x", "m", "+", "-", "n", "N", "s", "f", "a", "<BS>",
    "<Tab>",
    "g", "G", "<PgDn>", "<PgUp>", "L", "i", "A", "<Space>", "[", "]", ">", "e", "1",
  ]

  @Test("Any keys at any size", arguments: 1...6)
  func anyKeys(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var run = try Run(keys: "c")
    for _ in 0..<80 {
      if Int.random(in: 0..<20, using: &generator) == 0 {
        let size = Size(
          columns: .random(in: 40...210, using: &generator), rows: .random(in: 10...60, using: &generator))
        run.send(.resize(size))
      }
      if Int.random(in: 0..<15, using: &generator) == 0 {
        let place = Position(
          column: .random(in: 0..<run.state.size.columns, using: &generator),
          row: .random(in: 0..<run.state.size.rows, using: &generator))
        run.send(.mouse(MouseEvent(generator.pick([.click, .doubleClick, .wheelUp, .wheelDown]), at: place)))
      }
      try run.press(generator.pick(Self.keys))
      check(run.state)
      let frame = run.frame
      #expect(frame.size == run.state.size)
      #expect(
        frame.cursor != nil,
        "\(run.state.screen) \(run.state.size) \(String(describing: run.state.overlay))\n\(frame.text)")
    }
    #expect(!run.effects.contains(.quit))
  }

  private func check(_ state: State) {
    let matrix = state.matrix
    if state.screen == .matrix {
      #expect(matrix.theme == nil || state.themeRows.contains { $0.id == matrix.theme })
      #expect(matrix.matrix?.years.years.contains { $0.year == matrix.year } == true)
      #expect(!matrix.isReading || matrix.showsPoints)
    }
    if let side = state.sideBySide.columns, let context = state.context, state.screen == .sideBySide {
      #expect(side.years == Array(Set(side.years)).sorted())
      #expect(side.years.contains(side.year))
      #expect((1...SideBySideColumns.count(on: state.size.columns)).contains(side.years.count))
      #expect(Set(side.years).isSubset(of: side.all))
      #expect(Set(side.compared.sessions.map(\.year)).isSubset(of: side.all))
      #expect(state.sideBySide.selectedStop(context) != nil)
      #expect(state.sideBySide.top >= 0)
      let last = (state.sideBySideLayout?.rows.count ?? 0) - state.sideBySide.height(context)
      #expect(state.sideBySide.top <= max(0, last))
    }
    if state.screen == .lines { #expect(state.lines.selected != nil) }
  }

  @Test("The columns of the matrix fit at every width, and the selected year is seen")
  func columns() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let room = Int.random(in: 36...250, using: &generator)
      let years = Int.random(in: 1...200, using: &generator)
      let selected = Int.random(in: 0..<years, using: &generator)
      let layout = MatrixLayout(
        room: room, years: years, selected: selected, number: .random(in: 1...6, using: &generator),
        longestLabel: .random(in: 5...60, using: &generator), longestCourse: .random(in: 5...60, using: &generator),
        shortCourse: .random(in: 5...40, using: &generator))
      let taken =
        layout.label + layout.years.count * layout.cell + (layout.course > 0 ? layout.course + 2 : 0)
      #expect(taken <= room)
      #expect(layout.label >= 5)
      #expect(layout.years.contains(selected))
      #expect(layout.years.upperBound <= years)
    }
  }

  @Test("Without colour nothing is lost", arguments: ["c", "cfcyb<Enter><Enter>", "cx", "cxm", "d"])
  func colours(keys: String) throws {
    let size = Size(columns: 120, rows: 36)
    func text(_ palette: Palette) throws -> String {
      try Run(size, Settings(coloring: palette.coloring), keys: keys).frame.text
    }
    // Bars or grounds show the same shares; the numbers stand in both.
    let bars = Set(" ▁▂▃▄▅▆▇█░")
    let words = try Palette.allCases.map { palette in try text(palette).filter { !bars.contains($0) } }
    let plain = try #require(words.last)
    #expect(Set(words.dropLast()).count == 1)
    // What a colour says of words along a line of descent, brackets say without.
    if keys.hasPrefix("cx") {
      #expect(plain.contains("{+") && plain.contains("[-"))
    } else {
      #expect(plain == words[0])
    }
    if keys == "c" { #expect(try text(.mono).contains("▇▇▇   3")) }
  }

  @Test("The number of every cell is on the screen", arguments: Language.allCases)
  func numbers(language: Language) throws {
    let run = try Run(Size(columns: 200, rows: 60), Settings(language: language), keys: "c")
    let words = try Bundled.catalogue(language).compareWords
    let numbers = Set("0123456789+·–")
    for row in run.state.themeRows {
      let name = row.theme.name[language]
      let line = try #require(
        run.frame.logicalText.split(separator: "\n").first { $0.contains(name) && $0.contains("–") })
      let rest = line.split(separator: name).joined(separator: " ")
      let shown = rest.split(separator: " ").map(String.init).filter { $0.allSatisfy(numbers.contains) && $0.count < 4 }
      let cells = row.cells.map(words.cell)
      #expect(shown == (language == .arabic ? cells.reversed() : cells))
    }
  }
}
