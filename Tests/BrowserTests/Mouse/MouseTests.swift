import DialogueRecord
import Screen
import Testing

@testable import Browser

/// Clicks and the wheel mean what stands under them, on every screen and in both directions.
@Suite("The mouse")
struct MouseTests {
  private static let size = Size(columns: 120, rows: 36)

  /// A run in a language, and where a logical place of its screen is.
  private func run(_ keys: String, _ language: Language, searching: Bool = false) throws -> Run {
    let meant = language == .arabic ? keys.replacing("<Left>", with: "<Right>") : keys
    return searching
      ? try Run.searching(Self.size, Settings(language: language), keys: meant)
      : try Run(Self.size, Settings(language: language), keys: meant)
  }

  private func event(_ kind: MouseEvent.Kind, _ column: Int, _ row: Int, _ language: Language) -> Event {
    let column = language == .arabic ? Self.size.columns - 1 - column : column
    return .mouse(MouseEvent(kind, at: Position(column: column, row: row)))
  }

  @Test("A click in side by side selects the year and the point under it", arguments: Language.allCases)
  func sideBySide(language: Language) throws {
    var run = try run("gjj<Space>jj<Space>j<Space>cx", language)
    let layout = try #require(run.state.sideBySideLayout)
    let frames = try #require(run.state.context.map { run.state.sideBySide.frames($0) })
    #expect(layout.columns.count == 3)
    for (index, column) in layout.columns.enumerated().reversed() {
      let stop = try #require(layout.stops.first { $0.column == index && $0.point != nil })
      // Below its head, in which there are links.
      let row = frames.text.row + stop.first + 1 - run.state.sideBySide.top
      try #require(frames.text.contains(Position(column: frames.text.column + column.start + 2, row: row)))
      run.send(event(.click, frames.text.column + column.start + 2, row, language))
      #expect(run.state.sideBySide.columns?.year == layout.key.years[index])
      #expect(run.state.selectedPassage?.id == stop.point)
    }
  }

  @Test("A click on a hit selects it, a double click opens it", arguments: Language.allCases)
  func hits(language: Language) throws {
    var run = try run("crime<Enter>", language, searching: true)
    let second = try #require(run.state.search.results?.hits.dropFirst().first)
    let row = try #require(
      run.rows.firstIndex { $0.split(separator: " ").contains { $0 == second.id } })
    run.send(event(.click, 6, row, language))
    #expect(run.state.screen == .search && run.state.search.selected == 1 && !run.state.search.isTyping)
    run.send(event(.doubleClick, 6, row, language))
    #expect(run.anchor == second.target && run.state.screen == .browse)
  }

  @Test("A click on a line of the concordance selects it", arguments: Language.allCases)
  func concordance(language: Language) throws {
    var run = try run("crime<Enter>K", language, searching: true)
    let body = try #require(run.state.context.map { run.state.search.layout($0).body })
    run.send(event(.click, 10, body.row + 2, language))
    #expect(run.state.search.selected == 2)
    // Above the lines there is nothing to select.
    run.send(event(.click, 10, 1, language))
    #expect(run.state.search.selected == 2)
  }

  @Test("A click on a point of a line selects it", arguments: Language.allCases)
  func lines(language: Language) throws {
    var run = try run("d", language)
    let screen = run.state.lines
    let layout = try #require(
      run.state.context.flatMap { context in screen.frames(context).main.flatMap { screen.layout(context, in: $0) } })
    let seen = screen.places.filter { layout.rect(of: $0) != nil }
    #expect(seen.count > 2)
    let last = try #require(seen.last)
    let rect = try #require(layout.rect(of: last))
    run.send(event(.click, rect.endColumn - 1, rect.row, language))
    #expect(run.state.lines.point == last.node.id && run.state.lines.line == last.line)
    #expect(!run.state.isReading)
  }

  @Test("A click into the reader of each screen reads there", arguments: ["", "t", "d", "cfcyb<Enter><Enter><Esc>"])
  func reader(keys: String) throws {
    var run = try run(keys, .english)
    guard let reading = run.state.ask({ screen, context in (screen as? any ReadingScreen)?.reading(context) }) else {
      return
    }
    run.send(event(.click, reading.inside.column + 5, reading.inside.row + 1, .english))
    #expect(run.state.isReading)
  }

  @Test(
    "The wheel moves what is on the screen, and nothing that is not", arguments: ["crime<Enter>", "crime<Enter>K"])
  func wheel(keys: String) throws {
    var run = try run(keys, .english, searching: true)
    let reader = run.state.browse.pane.positions
    let first = run.rows[20]
    run.send(event(.wheelDown, 60, 20, .english))
    #expect(try #require(run.rows.firstIndex(of: first)) < 20)
    // What is selected stays, though it may be out of sight.
    #expect(run.state.search.selected == 0)
    #expect(run.state.browse.pane.positions == reader)
    run.send(event(.wheelUp, 60, 20, .english))
    #expect(run.rows[20] == first)
  }

  @Test("In the trend the wheel scrolls, and never past the end")
  func trend() throws {
    var run = try Run.searching(Size(columns: 80, rows: 12), keys: "crime<Enter>T")
    run.send(.mouse(MouseEvent(.wheelDown, at: Position(column: 5, row: 5))))
    #expect(run.state.search.scroll == 3)
    for _ in 0..<99 { run.send(.mouse(MouseEvent(.wheelDown, at: Position(column: 5, row: 5)))) }
    #expect(run.state.search.scroll == run.state.context.flatMap { run.state.search.trendReader($0) }?.lastTop)
  }
}
