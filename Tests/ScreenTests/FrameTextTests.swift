import BidiText
import Testing

@testable import Screen

@Suite("A frame as text")
struct FrameTextTests {
  private var canvas: Canvas {
    var canvas = Canvas(size: Size(columns: 24, rows: 3))
    canvas.box(Rect(column: 0, row: 0, columns: 24, rows: 3))
    canvas.text("I-24/7 ", column: 1, row: 1, width: 8, Style(.indexed(4), .underline))
    canvas.text("شبكة (2017)", direction: .rightToLeft, column: 9, row: 1, width: 14, align: .trailing)
    return canvas
  }

  @Test("As it is seen: rows without the blanks at their ends")
  func seen() {
    var canvas = canvas
    #expect(canvas.frame.text == "╭──────────────────────╮\n│I-24/7     (2017) ﺔﻜﺒﺷ│\n╰──────────────────────╯")
    canvas.fill(Rect(column: 20, row: 0, columns: 4, rows: 3))
    #expect(canvas.frame.text == "╭───────────────────\n│I-24/7     (2017) ﺔ\n╰───────────────────")
  }

  @Test("In the order of reading, with the letters as they are written")
  func logical() {
    #expect(canvas.frame.logicalText == "╭──────────────────────╮\n│I-24/7     شبكة (2017)│\n╰──────────────────────╯")
  }

  @Test("A run takes its columns also where two letters stand in one cell")
  func ligature() {
    var canvas = Canvas(size: Size(columns: 12, rows: 1))
    canvas.text("لا بأس", direction: .rightToLeft, column: 0, row: 0, width: 8)
    canvas.symbol("│", column: 8, row: 0)
    #expect(canvas.frame.logicalText == "لا بأس   │")
  }

  @Test("A run takes its columns also where one letter takes two")
  func wide() {
    var canvas = Canvas(size: Size(columns: 12, rows: 1))
    canvas.text("باب 漢", direction: .rightToLeft, column: 0, row: 0, width: 6)
    canvas.symbol("│", column: 6, row: 0)
    #expect(canvas.frame.logicalText == "باب 漢 │")
  }

  @Test("Of a text that is cut the rest is not read either")
  func cut() {
    var canvas = Canvas(size: Size(columns: 12, rows: 1))
    canvas.text("باب دار", direction: .rightToLeft, column: 0, row: 0, width: 5)
    canvas.symbol("│", column: 5, row: 0)
    #expect(canvas.frame.text == "…ﺏﺎﺑ │")
    #expect(canvas.frame.logicalText == "باب… │")
  }

  @Test("Two runs side by side do not mix")
  func runs() {
    var canvas = Canvas(size: Size(columns: 12, rows: 1))
    canvas.text("باب", direction: .rightToLeft, column: 0, row: 0, width: 3)
    canvas.text("دار", direction: .rightToLeft, column: 3, row: 0, width: 3)
    #expect(canvas.frame.logicalText == "بابدار")
  }

  @Test("English on an Arabic line stands where it is read")
  func mixed() {
    var canvas = Canvas(size: Size(columns: 20, rows: 1))
    canvas.text("شبكة I-24/7 أولى", direction: .rightToLeft, column: 0, row: 0, width: 20)
    #expect(canvas.frame.text == "ﻰﻟﻭﺃ I-24/7 ﺔﻜﺒﺷ")
    #expect(canvas.frame.logicalText == "شبكة I-24/7 أولى")
  }

  @Test("Runs of styles, and the cursor")
  func styles() {
    var canvas = canvas
    #expect(canvas.frame.styleRuns == "1: 1-7 underline fg4")
    canvas.setCursor(column: 3, row: 1)
    #expect(canvas.frame.styleRuns == "1: 1-7 underline fg4\ncursor 1: 3")
  }

  @Test(
    "Styles in words",
    arguments: [
      (Style.plain, "plain"), (Style(.indexed(200)), "fg200"), (Style(on: .indexed(0)), "bg0"),
      (Style(.indexed(1), on: .indexed(2), [.reverse, .bold]), "bold reverse fg1 bg2"),
      (Style(.standard, [.italic, .dim, .underline]), "dim italic underline"),
    ])
  func words(style: Style, words: String) {
    #expect(style.description == words)
  }

  @Test("A style laid over another keeps what the upper one does not name")
  func overlaid() {
    let lower = Style(.indexed(1), on: .indexed(2), .bold)
    #expect(lower.overlaid(with: .plain) == lower)
    #expect(lower.overlaid(with: Style(.indexed(3), .dim)) == Style(.indexed(3), on: .indexed(2), [.bold, .dim]))
    #expect(lower.adding(.reverse) == Style(.indexed(1), on: .indexed(2), [.bold, .reverse]))
  }
}
