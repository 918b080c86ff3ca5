import DialogueRecord
import Screen
import Testing

@testable import Browser

@Suite("Words that are chosen beyond the edge of the reader")
struct DragScrollTests {
  /// A run on a low screen that reads a point longer than it, in English, as far down as shows some words of it, and the rows of the reader.
  private static func reading(
    _ language: Language = .english, _ words: String = "member entities"
  ) throws -> (run: Run, inside: Rect, text: String) {
    var run = try Run(Size(columns: 40, rows: 12), Settings(language: language, texts: .english), keys: "<Enter>")
    run.go(toPassage: "2019.1")
    for _ in 0..<10 where !run.frame.text.contains(words) { try run.press("<PgDn>") }
    let context = try #require(run.state.context)
    let text = try #require(run.state.record.passage("2019.1")?.text.en)
    return (run, try #require(run.state.browse.reading(context)?.inside), text)
  }

  @Test(
    "At the last row and beyond each report scrolls by a row, to the end of the text",
    arguments: Language.allCases, [0, 1, 2])
  func down(language: Language, beyond: Int) throws {
    var (run, inside, text) = try Self.reading(language)
    let start = try run.place("member entities")
    let end = Position(column: start.column, row: inside.endRow - 1 + beyond)
    var tops = [try #require(run.state.reader?.top)]
    var words: [String] = []
    for _ in 0..<30 {
      run.send(.mouse(MouseEvent(.drag(from: start), at: end)))
      tops.append(try #require(run.state.reader?.top))
      words.append(try #require(run.state.dragged?.words))
    }
    let steps = zip(tops, tops.dropFirst()).map { $1 - $0 }
    let count = steps.prefix { $0 == 1 }.count
    #expect(count > 2 && steps.dropFirst(count).allSatisfy { $0 == 0 })
    #expect(words.allSatisfy { text.contains($0) && $0.hasPrefix("member entities") })
    #expect(zip(words, words.dropFirst()).prefix(count - 1).allSatisfy { $0.count < $1.count })
    if beyond > 0 { #expect(words.last.map(text.hasSuffix) == true) }
    // No row is scrolled that has nothing of the text.
    let last = run.state.reader?.layout.rows.lastIndex { $0.pieces.contains { $0.text == text } }
    #expect(last == tops[tops.count - 1] + inside.rows - 1)
    run.send(.mouse(MouseEvent(.drop(from: start), at: end)))
    #expect(run.state.reader?.top == tops.last && run.chosen == words.last)
  }

  @Test("So it does at the first row and beyond, to the beginning", arguments: [0, 1])
  func up(beyond: Int) throws {
    let ending = "common to terrorist"
    var (run, inside, text) = try Self.reading(.english, ending)
    let start = try run.place(ending)
    let end = Position(column: start.column, row: inside.row - beyond)
    for _ in 0..<30 {
      let before = try #require(run.state.reader?.top)
      run.send(.mouse(MouseEvent(.drag(from: start), at: end)))
      let step = try #require(run.state.reader?.top) - before
      #expect(step == 0 || step == -1)
      let words = try #require(run.state.dragged?.words)
      #expect(text.contains(words) && words.hasSuffix("common"))
    }
    let first = run.state.reader?.layout.rows.firstIndex { $0.pieces.contains { $0.text == text } }
    #expect(run.state.reader?.top == first)
    if beyond > 0 { #expect(run.state.dragged?.words.hasPrefix(text.prefix(20)) == true) }
  }

  @Test("What is pointed at when the button goes up is not moved away")
  func drop() throws {
    var (run, inside, _) = try Self.reading()
    let top = run.state.reader?.top
    let start = try run.place("member entities")
    run.send(.mouse(MouseEvent(.drop(from: start), at: Position(column: start.column + 3, row: inside.endRow - 1))))
    #expect(run.state.reader?.top == top && run.chosen?.hasPrefix("member entities") == true)
  }

  @Test("In the row in which the button went down words are chosen, and each drag begins with what stands there then")
  func again() throws {
    var (run, inside, _) = try Self.reading()
    let top = run.state.reader?.top
    let start = Position(column: 6, row: inside.endRow - 1)
    run.send(.mouse(MouseEvent(.drag(from: start), at: Position(column: 14, row: start.row))))
    #expect(run.state.reader?.top == top)
    let first = try #require(run.state.dragged?.words)
    for _ in 0..<3 { run.send(.mouse(MouseEvent(.drag(from: start), at: Position(column: 14, row: inside.endRow)))) }
    #expect(run.state.reader?.top == top.map { $0 + 3 } && run.state.dragged?.words.hasPrefix(first) == true)
    run.send(.mouse(MouseEvent(.drop(from: start), at: Position(column: 14, row: inside.endRow))))
    while run.state.overlay != nil { try run.press("<Esc>") }
    run.send(.mouse(MouseEvent(.drag(from: start), at: Position(column: 7, row: start.row))))
    let words = try #require(run.state.dragged?.words)
    #expect(run.rows[start.row].contains(words) && words != first)
  }
}
