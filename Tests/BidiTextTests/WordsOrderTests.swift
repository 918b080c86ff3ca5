import Testing

@testable import BidiText

struct WordsOrderTests {
  private func line(_ text: String, _ order: TextOrder) -> TextLine {
    Paragraph(text, direction: .rightToLeft, options: TextOptions(order: order, keepsMarks: false)).line()
  }

  @Test("each run of Arabic letters is sent turned round, and nothing else moves")
  func turned() {
    // Thal, noon, meem stand from left to right; the terminal turns what it is sent.
    #expect(line("منذ 2017", .visual).text == "2017 \u{FEAC}\u{FEE8}\u{FEE3}")
    #expect(line("منذ 2017", .words).text == "2017 \u{FEE3}\u{FEE8}\u{FEAC}")
  }

  @Test("a terminal that turns each run back shows the visual line", arguments: Samples.arabic)
  func turnedBack(_ text: String) {
    let visual = line(text, .visual)
    let words = line(text, .words)
    var shown: [String] = []
    var run: [String] = []
    for cell in words.cells {
      if cell.text.unicodeScalars.allSatisfy(\.properties.isAlphabetic), !cell.text.utf8.allSatisfy({ $0 < 0x80 }) {
        run.append(cell.text)
      } else {
        shown += run.reversed() + [cell.text]
        run = []
      }
    }
    #expect(shown + run.reversed() == visual.cells.map(\.text))
    #expect(words.cells.map(\.range) == visual.cells.map(\.range))
  }

  @Test("what touches an Arabic letter is set apart, except a blank")
  func setApart() {
    let words = line(Samples.network, .words)
    // Of the punctuation only the bracket and the hyphen touch a letter; "24/7" and the comma do not.
    let marked = words.cells.reversed().map { $0.isSetApart ? "[\($0.text)]" : $0.text == " " ? " " : "." }.joined()
    #expect(marked == ".... ........ ........ ...... [)]... ...... . .... .....[-]..")
    #expect(line(Samples.network, .visual).cells.allSatisfy { !$0.isSetApart })
  }

  @Test("vowel marks are dropped")
  func marks() {
    let paragraph = Paragraph("الحَجْر", direction: .rightToLeft, options: TextOptions(order: .words))
    #expect(paragraph.line().text.unicodeScalars.count == 5)
  }

  @Test("digits the terminal takes for Arabic letters are turned with them")
  func persianDigits() {
    #expect(line("۱۲", .words).text == "۲۱")
    #expect(line("١٢", .words).text == "١٢")
  }
}
