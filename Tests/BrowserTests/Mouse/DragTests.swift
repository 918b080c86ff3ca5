import DialogueRecord
import Screen
import Testing

@testable import Browser

@Suite("Words that the pointer is drawn over")
struct DragTests {
  @Test("They are shown, and once the button is up Enter copies them with their citation", arguments: Language.allCases)
  func copied(language: Language) throws {
    var run = try Run(Size(columns: 120, rows: 36), Settings(language: language), keys: "kk")
    let (start, end) = (try run.place("member entities"), try run.place("on combating"))
    run.send(.mouse(MouseEvent(.drag(from: start), at: Position(column: end.column + 4, row: end.row))))
    let words = run.state.dragged?.words
    #expect(words?.hasPrefix("member entities of the Dialogue to strengthen") == true)
    #expect(words?.hasSuffix("on combating") == true)
    let selection = run.state.settings.palette.style(.selection)
    let cell = run.frame.cells[start.row * 120 + start.column]
    #expect(cell.style == cell.style.overlaid(with: selection))
    #expect(run.state.overlay == nil && run.state.browse.focus == .sessions)
    run.send(.mouse(MouseEvent(.drop(from: start), at: Position(column: end.column + 4, row: end.row))))
    #expect(run.chosen == words && run.state.dragged == nil)
    try run.press("<Enter>")
    guard case .copy(let text, _) = run.effects.last else { return #expect(Bool(false), "nothing copied") }
    #expect(text.hasPrefix((words ?? "") + "\n") && text.contains("2019.1"))
  }

  @Test("In Arabic they go from the right, and never into the other column", arguments: Language.allCases)
  func arabic(language: Language) throws {
    var run = try Run(Size(columns: 120, rows: 36), Settings(language: language), keys: "kk")
    let english = try run.place("The member entities")
    // The other column begins in the same row, at the right end of the reader.
    let row = run.frame.cells[english.row * 120..<(english.row + 1) * 120].map(\.text)
    let reader = try #require(run.state.browseFrames[.reader])
    let end = language == .arabic ? 120 - reader.column : reader.endColumn
    let arabic = try #require(
      row.prefix(end).lastIndex { $0.unicodeScalars.contains { (0xFE70...0xFEFC).contains($0.value) } })
    run.drag(from: Position(column: arabic, row: english.row), to: english)
    let passage = try #require(run.state.record.passage("2019.1"))
    let chosen = try #require(run.chosen)
    #expect(passage.text.ar.hasPrefix(chosen) && chosen.split(separator: " ").count > 2)
  }

  @Test("What has no text of the record under it is not drawn over, and nothing opens")
  func nothing() throws {
    var run = try Run(keys: "kk")
    run.drag(from: Position(column: 3, row: 4), to: Position(column: 60, row: 20))
    run.drag(from: try run.place("● Operational"), to: Position(column: 60, row: 20))
    run.drag(from: Position(column: 20, row: 0), to: Position(column: 60, row: 20))
    #expect(run.state.overlay == nil && run.state.dragged == nil && run.effects.isEmpty)
  }
}
