import BidiText
import Testing

@testable import Screen

@Suite("Drawing on a canvas")
struct CanvasTests {
  /// The one row of a canvas of ten columns, with its blanks.
  private func row(isMirrored: Bool = false, _ draw: (inout Canvas) -> Void) -> String {
    var canvas = Canvas(size: Size(columns: 10, rows: 1), isMirrored: isMirrored)
    draw(&canvas)
    return canvas.frame.row(0).map(\.text).joined()
  }

  @Test(
    "A text in a field of six columns that begins in column 1, on either side of the screen",
    arguments: [
      (false, Alignment.leading, " abc      ", " ﺏﺎﺑ      "), (false, .trailing, "    abc   ", "    ﺏﺎﺑ   "),
      (false, .center, "  abc     ", "  ﺏﺎﺑ     "), (false, .natural, " abc      ", "    ﺏﺎﺑ   "),
      (true, .leading, "      abc ", "      ﺏﺎﺑ "), (true, .trailing, "   abc    ", "   ﺏﺎﺑ    "),
      (true, .center, "     abc  ", "     ﺏﺎﺑ  "), (true, .natural, "   abc    ", "      ﺏﺎﺑ "),
    ])
  func alignment(isMirrored: Bool, align: Alignment, english: String, arabic: String) {
    #expect(row(isMirrored: isMirrored) { $0.text("abc", column: 1, row: 0, width: 6, align: align) } == english)
    let drawn = row(isMirrored: isMirrored) {
      $0.text("باب", direction: .rightToLeft, column: 1, row: 0, width: 6, align: align)
    }
    #expect(drawn == arabic)
  }

  @Test("A text keeps its own direction on a mirrored canvas, and is cut at its own end")
  func cut() {
    #expect(row(isMirrored: true) { $0.text("abcdefgh", column: 0, row: 0, width: 5) } == "     abcd…")
    let arabic = row { $0.text("باب باب باب", direction: .rightToLeft, column: 0, row: 0, width: 5) }
    #expect(arabic == "…ﺏﺎﺑ      ")
  }

  @Test("The sign of a cut is not marked with what it stands for; an ellipsis of the text is")
  func cutHighlight() {
    for (text, marked) in [("abcdefgh", "bcd"), ("…bcdefgh", "…bcd")] {
      var canvas = Canvas(size: Size(columns: 10, rows: 1))
      let mark = Highlight(text.hasPrefix("…") ? 0..<8 : 1..<8, Style(.standard, .reverse))
      canvas.text(text, column: 0, row: 0, width: 5, highlights: [mark])
      let cells = canvas.frame.row(0).filter { $0.style.attributes.contains(.reverse) }
      #expect(cells.map(\.text).joined() == marked)
    }
  }

  @Test("No text leaves its field", arguments: 0...6)
  func field(width: Int) {
    for isMirrored in [false, true] {
      for text in ["abcdef", "لا إله", "漢字漢字"] {
        let drawn = row(isMirrored: isMirrored) {
          $0.fill(Rect(column: 0, row: 0, columns: 10, rows: 1))
          for column in 0..<10 { $0.symbol("·", column: column, row: 0) }
          $0.text(text, direction: .rightToLeft, column: 2, row: 0, width: width)
        }
        let outside = isMirrored ? drawn.suffix(2) : drawn.prefix(2)
        #expect(outside == "··")
      }
    }
  }

  @Test("Symbols with a side change it with the canvas")
  func symbols() {
    for (symbol, mirrored) in [("╭", "╮"), ("▸", "◂"), ("→", "←"), ("▌", "▐"), ("─", "─"), ("x", "x"), ("●", "●")] {
      #expect(row { $0.symbol(Character(symbol), column: 1, row: 0) } == " \(symbol)        ")
      #expect(row(isMirrored: true) { $0.symbol(Character(symbol), column: 1, row: 0) } == "        \(mirrored) ")
    }
  }

  @Test("A frame looks the same from either side", arguments: [false, true])
  func box(isMirrored: Bool) {
    var canvas = Canvas(size: Size(columns: 6, rows: 4), isMirrored: isMirrored)
    canvas.box(Rect(column: 1, row: 0, columns: 4, rows: 3))
    #expect(canvas.frame.text == " ╭──╮\n │  │\n ╰──╯\n")
    canvas = Canvas(size: Size(columns: 6, rows: 4))
    for rect in [Rect(column: 1, row: 0, columns: 1, rows: 3), Rect(column: 1, row: 0, columns: 4, rows: 1)] {
      canvas.box(rect)
    }
    #expect(canvas.frame == Frame(size: canvas.size))
  }

  @Test(
    "Stretches follow one another from the leading side, with the blanks at their ends in the order of the interface")
  func spans() {
    let spans = [StyledText("a "), StyledText(" باب", direction: .rightToLeft), StyledText("c")]
    #expect(row { $0.spans(spans, column: 1, row: 0, width: 9) } == " a  ﺏﺎﺑc  ")
    #expect(row(isMirrored: true) { $0.spans(spans, column: 1, row: 0, width: 9) } == "  cﺏﺎﺑ  a ")
    #expect(row { $0.trailingSpans(spans, column: 1, row: 0, width: 9) } == "   a  ﺏﺎﺑc")
    #expect(row(isMirrored: true) { $0.trailingSpans(spans, column: 1, row: 0, width: 9) } == "cﺏﺎﺑ  a   ")
    var canvas = Canvas(size: Size(columns: 10, rows: 1))
    #expect(canvas.spans(spans, column: 0, row: 0, width: 4) == 4)
    #expect(canvas.frame.text == "a  …")
    #expect(canvas.trailingSpans(spans, column: 0, row: 0, width: 20) == 7)
  }

  @Test(
    "Half of a wide cell that is overwritten leaves a blank in its other half",
    arguments: [
      (0, "x", "x 字  "), (1, "x", " x字  "), (2, "x", "漢x   "), (3, "x", "漢 x  "), (1, "語", " 語   "),
      (0, "語", "語字  "), (3, "語", "漢 語 "),
    ])
  func wide(column: Int, text: String, expected: String) {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    canvas.text("漢字", column: 0, row: 0, width: 6)
    canvas.text(text, column: column, row: 0, width: 6)
    #expect(canvas.frame.row(0).map(\.text).joined() == expected)
    #expect(canvas.frame.isWhole)
  }

  @Test("Highlights, styles laid over, and cells set apart")
  func styles() {
    var canvas = Canvas(size: Size(columns: 8, rows: 2))
    let green = Style(.indexed(2))
    // Offsets are those of the text: the first letters of the Arabic stand at the right.
    canvas.text(
      "abcd", column: 0, row: 0, width: 8, green, highlights: [Highlight(1..<3, Style(on: .indexed(3), .bold))])
    canvas.text(
      "باب", direction: .rightToLeft, column: 0, row: 1, width: 8, highlights: [Highlight(0..<1, Style(.indexed(1)))])
    canvas.overlay(Rect(column: 3, row: 0, columns: 9, rows: 9), Style(.standard, .reverse))
    #expect(
      canvas.frame.styleRuns == """
        0: 0-0 fg2
        0: 1-2 bold fg2 bg3
        0: 3-3 reverse fg2
        0: 4-7 reverse
        1: 2-2 fg1
        1: 3-7 reverse
        """)
  }

  @Test("The cursor is mirrored with the screen and never leaves it")
  func cursor() {
    for (isMirrored, column, row, expected) in [
      (false, 2, 1, Position(column: 2, row: 1)), (true, 2, 1, Position(column: 7, row: 1)),
      (false, 99, 99, Position(column: 9, row: 4)), (true, 99, -1, Position(column: 0, row: 0)),
    ] {
      var canvas = Canvas(size: Size(columns: 10, rows: 5), isMirrored: isMirrored)
      canvas.setCursor(column: column, row: row)
      #expect(canvas.frame.cursor == expected)
      #expect(!canvas.frame.isEditing)
      if column < 10 {
        let logical = Canvas.logical(expected, canvas.size, isMirrored: isMirrored)
        #expect(logical == Position(column: column, row: row))
      }
    }
    var none = Canvas(size: Size(columns: 0, rows: 0))
    none.setCursor(column: 0, row: 0)
    #expect(none.frame.cursor == nil)
  }

  @Test(
    "Where the next letter of a typed text goes",
    arguments: [
      // (canvas, text, letters before the cursor, column of the cursor); the field begins in column 2.
      (false, "abc", 0, 2), (false, "abc", 2, 4), (false, "abc", 3, 5),
      (true, "abc", 0, 5), (true, "abc", 3, 8),
      (false, "باب", 0, 4), (false, "باب", 2, 2), (false, "باب", 3, 1),
      (true, "باب", 0, 7), (true, "باب", 3, 4),
    ])
  func caret(isMirrored: Bool, text: String, offset: Int, column: Int) {
    var canvas = Canvas(size: Size(columns: 10, rows: 1), isMirrored: isMirrored)
    let direction: BaseDirection = text == "abc" ? .leftToRight : .rightToLeft
    let line = Paragraph(text, direction: direction).line()
    canvas.setCaret(line, before: offset, direction: direction, column: 2, row: 0)
    #expect(canvas.frame.cursor == Position(column: column, row: 0))
    #expect(canvas.frame.caret == (direction == .leftToRight ? .bar : .block))
  }

  /// A bar would stand at the left edge of the letter, and the next one goes to its right.
  @Test(
    "Before a letter that is read from the right the cursor is a block, whatever the direction of the field",
    arguments: [(0, Caret.bar), (2, .bar), (3, .block), (4, .block), (5, .block), (6, .bar), (7, .bar)])
  func caretBesideArabic(offset: Int, caret: Caret) {
    var canvas = Canvas(size: Size(columns: 20, rows: 1))
    let line = Paragraph("ab باب", direction: .leftToRight).line()
    canvas.setCaret(line, before: offset, direction: .leftToRight, column: 2, row: 0)
    #expect(canvas.frame.caret == caret)
  }

  @Test("Blanks at the ends of a stretch stand apart from it, and its highlights move with its text")
  func separatingBlanks() {
    let highlights = [Highlight(2..<3, Style(.indexed(1)))]
    let (before, core, after) = StyledText("  ab ", highlights: highlights).separatingBlanks
    #expect(before == 2 && after == 1)
    #expect(core.text == "ab")
    #expect(core.highlights == [Highlight(0..<1, Style(.indexed(1)))])
    #expect(StyledText("   ").separatingBlanks.before == 3)
    #expect(StyledText("").separatingBlanks.before == 0)
  }
}
