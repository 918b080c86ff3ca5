import BidiText
import Screen
import SeededNumbers
import TestSupport
import Testing

/// What holds whatever is drawn, also beside the screen.
@Suite("Any drawing whatever")
struct CanvasPropertyTests {
  private static let texts = [
    "", " ", "a", "abc def", "باب", "لا إله إلا", "漢字", "a漢b字", "شبكة I-24/7 (2017)", "🙂🙂", "e\u{301}", "\u{202E}abc",
    "\t\u{1B}[2J",
    "a\nb",
  ]

  @Test("Every row stays as wide as the screen and no wide cell loses a half", arguments: 0..<40)
  func rows(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &generator) }
    let size = Size(columns: number(0...12), rows: number(0...4))
    var canvas = Canvas(
      size: size, isMirrored: Bool.random(using: &generator),
      options: TextOptions(order: generator.pick(TextOrder.allCases)))
    for step in 0..<60 {
      let rect = Rect(column: number(-4...14), row: number(-2...5), columns: number(-2...14), rows: number(-1...5))
      let style = Style(generator.pick([.standard, .indexed(3)]), generator.pick([[], .bold, [.dim, .reverse]]))
      let text = generator.pick(Self.texts)
      let direction: BaseDirection = Bool.random(using: &generator) ? .leftToRight : .rightToLeft
      switch number(0...6) {
      case 0: canvas.fill(rect, style)
      case 1: canvas.overlay(rect, style)
      case 2: canvas.box(rect, style)
      case 3: canvas.symbol(generator.pick(["│", "▌", "x"]), column: rect.column, row: rect.row, style)
      case 4:
        canvas.spans(
          [StyledText(text, style, direction: direction), StyledText(" x")], column: rect.column, row: rect.row,
          width: rect.columns
        )
      case 5: canvas.setCursor(column: rect.column, row: rect.row)
      default:
        canvas.text(
          text, direction: direction, column: rect.column, row: rect.row, width: rect.columns,
          align: generator.pick([.leading, .trailing, .center, .natural]), style,
          highlights: [Highlight(0..<2, Style(.indexed(1)))])
      }
      guard canvas.frame.isWhole else {
        Issue.record("step \(step): \(canvas.frame.text)")
        return
      }
    }
    if let cursor = canvas.frame.cursor { #expect(Rect(size).contains(cursor)) }
    #expect(canvas.frame.text.split(separator: "\n", omittingEmptySubsequences: false).count == max(1, size.rows))
    #expect(!canvas.frame.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
  }

  @Test("A mirrored canvas is the canvas seen from the other side", arguments: 0..<20)
  func mirrored(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &generator) }
    var canvases = [false, true].map { Canvas(size: Size(columns: 20, rows: 4), isMirrored: $0) }
    for _ in 0..<10 {
      let rect = Rect(column: number(-2...20), row: number(-1...4), columns: number(0...20), rows: number(0...4))
      for index in canvases.indices {
        canvases[index].box(rect)
        canvases[index].symbol("▌", column: rect.column, row: rect.row)
      }
    }
    let sides: [Character: Character] = [
      "╭": "╮", "╮": "╭", "╰": "╯", "╯": "╰", "├": "┤", "┤": "├", "▌": "▐", "▐": "▌",
    ]
    for row in 0..<4 {
      let (plain, mirrored) = (canvases[0].frame.row(row).map(\.text), canvases[1].frame.row(row).map(\.text))
      #expect(mirrored.reversed() == plain.map { text in String(text.map { sides[$0] ?? $0 }) })
    }
  }
}
