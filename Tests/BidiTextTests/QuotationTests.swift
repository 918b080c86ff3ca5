import SeededNumbers
import Testing

@testable import BidiText

/// Quotations in the other language. Capital letters stand for Arabic ones, as in UAX #9.
struct QuotationTests {
  @Test(
    "in an English text what stands between Arabic quotations keeps its place",
    arguments: [
      ("see «ABC» (2017.4.3), «DE FG» (2019.2.2), «HI»", "see «CBA» (2017.4.3), «GF ED» (2019.2.2), «IH»"),
      ("4 stand in «ABC-19», 2 in i-24/7", "4 stand in «19-CBA», 2 in i-24/7"),
      ("side by side («AB CD», «EF GH»)", "side by side («DC BA», «HG FE»)"),
      ("say “ABC”, 1, ‘DEF’, 2", "say “CBA”, 1, ‘FED’, 2"),
      ("\"ABC\", 1, \"DEF\"", "\"CBA\", 1, \"FED\""),
      ("«AB “CD” EF» (1), «GH»", "«FE ”DC“ BA» (1), «HG»"),
      ("so “all of «AB», 1, «CD»”", "so “all of «BA», 1, «DC»”"),
      ("‘don’t’ «AB», 1 ‘CD’, 2", "‘don’t’ «BA», 1 ‘DC’, 2"),
    ])
  func english(_ text: String, _ expected: String) {
    #expect(visual(text, .leftToRight) == expected)
  }

  @Test(
    "in an Arabic text an English quotation has its marks round it",
    arguments: [
      ("ABC “timely”, 1 DEF", "FED 1 ,“timely” CBA"),
      ("A “b” (c), ‘d’ E", "E ‘d’ ,(c) “b” A"),
      ("A «b c», «d» E", "E «d» ,«b c» A"),
      ("A \"b\". C", "C .\"b\" A"),
    ])
  func arabic(_ text: String, _ expected: String) {
    #expect(visual(text, .rightToLeft) == expected)
  }

  @Test(
    "what is no quotation in the other direction alone, or is part of a phrase in it, is laid out as ever",
    arguments: [
      "say «a» and “b”, (AB), 1, (CD)", "«AB c», 1, «2», AB", "AB «CD» 1, EF", "1 «AB» CD, 2 EF", "« AB », 1, CD",
      "«AB, 1, CD", "AB», 1, CD", "\u{202B}«AB» 1, «CD»\u{202C}", "\u{2068}«AB»\u{2069}, 1, «CD»", "a ’AB‘, 1, ’CD‘",
      "“«AB”, 1", "\u{200E}AB, 1, CD",
    ])
  func plain(_ text: String) {
    for direction in [BaseDirection.leftToRight, .rightToLeft] where !text.contains("“«") || direction == .rightToLeft {
      #expect(visual(text, direction) == visual(text, direction, isolatesQuotations: false))
    }
  }

  @Test("a quotation over two lines goes on from its own side on the second")
  func wrapped() {
    let text = "see «ABC DEF GHI», 1, «J»"
    let lines = paragraph(text, .leftToRight).lines(width: 13)
    #expect(lines.map { letters($0, of: text) } == ["see «FED CBA", "IHG», 1, «J»"])
  }

  @Test("whatever the marks, no cell is lost or made, and lines end where they would")
  func anyText() {
    var generator = SeededGenerator(seed: 11)
    let pool = Array("«»“”‘’\"\"()ABLab12 , .’\n\u{300}\u{200E}")
    var changed = 0
    for number in 0..<4000 {
      let count = Int.random(in: 0...40, using: &generator)
      let text = String((0..<count).compactMap { _ in pool.randomElement(using: &generator) })
      let direction = number % 2 == 0 ? BaseDirection.leftToRight : .rightToLeft
      let plain = paragraph(text, direction, isolatesQuotations: false)
      let isolating = paragraph(text, direction)
      #expect(isolating.cells.map(\.range) == plain.cells.map(\.range), "\(text)")
      #expect(isolating.columns == plain.columns, "\(text)")
      for width in [1, 7, 20] {
        #expect(isolating.lines(width: width).map(\.range) == plain.lines(width: width).map(\.range), "\(text)")
      }
      let order = isolating.line().cells.map(\.range.lowerBound)
      #expect(order.sorted() == plain.line().cells.map(\.range.lowerBound).sorted(), "\(text)")
      if order != plain.line().cells.map(\.range.lowerBound) { changed += 1 }
      if !text.contains(where: { "«“‘\"".contains($0) }) { #expect(isolating.line() == plain.line(), "\(text)") }
    }
    #expect(changed > 100)
  }

  @Test("a hundred thousand marks do no harm", arguments: ["«", "«A» 1, ", "\"", "“‘«\"", "«A"])
  func many(_ piece: String) {
    let text = String(repeating: piece, count: 100_000 / piece.count)
    #expect(paragraph(text, .leftToRight).columns == text.count)
  }

  @Test("each order has it, and logical order has the letters as they are")
  func orders() {
    let text = "see «ABC» (2017), «DEF» (2019)"
    #expect(letters(paragraph(text, .leftToRight, order: .words).line(), of: text) == "see «CBA» (2017), «FED» (2019)")
    #expect(letters(paragraph(text, .leftToRight, order: .logical).line(), of: text) == text)
  }

  private func visual(_ text: String, _ direction: BaseDirection, isolatesQuotations: Bool = true) -> String {
    letters(paragraph(text, direction, isolatesQuotations: isolatesQuotations).line(), of: text)
  }

  private func paragraph(
    _ text: String, _ direction: BaseDirection, order: TextOrder = .visual, isolatesQuotations: Bool = true
  ) -> Paragraph {
    let arabic = text.unicodeScalars.map { ("A"..."Z").contains($0) ? self.arabic($0) : $0 }
    return Paragraph(
      String(String.UnicodeScalarView(arabic)), forcing: direction, options: TextOptions(order: order),
      isolatesQuotations: isolatesQuotations)
  }

  private func arabic(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(0x0681 + letter.value - 0x41) ?? letter
  }

  /// What stands on a line from the left: the capital letters of the text, and signs as they are drawn.
  private func letters(_ line: TextLine, of text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    return line.cells.map { cell in
      let letter = scalars[cell.range.lowerBound]
      return ("A"..."Z").contains(letter) ? String(letter) : cell.text
    }.joined()
  }
}
