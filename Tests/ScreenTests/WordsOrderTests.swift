import BidiText
import Testing

@testable import Screen

struct WordsOrderTests {
  private static let sample = "شبكة الإنتربول المأمونة I-24/7 (منذ 2017)، أيار/مايو، كوفيد-19"

  private func canvas(_ order: TextOrder, columns: Int = 70) -> Canvas {
    Canvas(size: Size(columns: columns, rows: 1), options: TextOptions(order: order, keepsMarks: false))
  }

  /// A frame of one row with a text in it, and what `draw` puts over that.
  private func frame(
    _ text: String, _ order: TextOrder, _ style: Style = .plain, highlights: [Highlight] = [],
    over draw: (inout Canvas) -> Void = { _ in }
  ) -> Frame {
    var canvas = canvas(order)
    canvas.text(text, direction: .rightToLeft, column: 0, row: 0, width: 70, style, highlights: highlights)
    draw(&canvas)
    return canvas.frame
  }

  /// What kitty makes of a row: each run of cells in one face with Arabic in it is drawn backwards, a blank ends it.
  private func drawn(_ frame: Frame) -> [String] {
    var shown: [String] = []
    var run: [Cell] = []
    func isArabic(_ cell: Cell) -> Bool {
      cell.text.unicodeScalars.contains { (0xFE70...0xFEFE).contains($0.value) || (0x0660...0x0669).contains($0.value) }
    }
    func end() {
      shown += (run.contains(where: isArabic) ? run.reversed() : run).map(\.text)
      run = []
    }
    for cell in frame.row(0) {
      let isApart = cell.text == " " || cell.text == "│"
      let isSameFace = run.last?.style.attributes.contains(.bold) == cell.style.attributes.contains(.bold)
      if isApart || !isSameFace { end() }
      run.append(cell)
      if isApart { end() }
    }
    end()
    return shown
  }

  @Test func eachRunOfLettersIsTurnedAndNothingElseMoves() {
    // Thal, noon, meem stand from left to right; the terminal turns what it is sent.
    #expect(frame("منذ 2017", .visual).row(0).prefix(8).map(\.text).joined() == "2017 \u{FEAC}\u{FEE8}\u{FEE3}")
    #expect(frame("منذ 2017", .words).row(0).prefix(8).map(\.text).joined() == "2017 \u{FEE3}\u{FEE8}\u{FEAC}")
  }

  @Test(arguments: [Style.plain, Style.plain.adding(.bold), Style.plain.adding([.bold, .reverse])])
  func theTerminalTurnsItBack(style: Style) {
    let visual = frame(Self.sample, .visual, style).row(0).map(\.text)
    #expect(drawn(frame(Self.sample, .words, style)) == visual)
  }

  @Test func aWordThatIsBoldInPartIsTurnedInParts() {
    for start in 0..<20 {
      let highlights = [Highlight(start..<start + 3, Style.plain.adding(.bold))]
      let visual = frame(Self.sample, .visual, highlights: highlights)
      #expect(drawn(frame(Self.sample, .words, highlights: highlights)) == visual.row(0).map(\.text), "\(start)")
    }
  }

  @Test func aWordThatIsPartlyCoveredShowsTheRest() {
    for column in 0..<60 {
      func bar(_ canvas: inout Canvas) { canvas.symbol("│", column: column, row: 0) }
      let visual = frame(Self.sample, .visual, over: bar)
      #expect(drawn(frame(Self.sample, .words, over: bar)) == visual.row(0).map(\.text), "\(column)")
    }
  }

  @Test func stylesAndOriginsStay() {
    let visual = frame(Self.sample, .visual)
    let words = frame(Self.sample, .words)
    #expect(words.row(0).map(\.origin) == visual.row(0).map(\.origin))
    let bold = words.row(0).filter { $0.style == .plain.adding(.bold) }.map(\.text)
    #expect(bold.joined() == "-،/)", "what touches a letter and is no blank")
    #expect(visual.row(0).allSatisfy { $0.style == .plain })
  }

  @Test func digitsThatTheTerminalTakesForLettersAreTurned() {
    #expect(frame("۱۲", .words).row(0).prefix(2).map(\.text) == ["۲", "۱"])
    #expect(frame("١٢", .words).row(0).prefix(2).map(\.text) == ["٢", "١"])
    let years = "منذ ٢٠١٦، ٢٧ و٢٨ حزيران"
    #expect(drawn(frame(years, .words)) == frame(years, .visual).row(0).map(\.text))
  }

  @Test func rowsAreTakenFromAnotherFrame() {
    var canvas = Canvas(size: Size(columns: 1, rows: 3))
    for row in 0..<3 { canvas.symbol("x", column: 0, row: row) }
    var frame = Frame(size: canvas.size)
    frame.replace(1..<5, from: canvas.frame)
    #expect(frame.cells.map(\.text) == [" ", "x", "x"])
    frame.replace(0..<1, from: Frame(size: Size(columns: 2, rows: 1)))
    #expect(frame.cells.map(\.text) == [" ", "x", "x"])
  }
}
