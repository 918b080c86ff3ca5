import Testing

@testable import BidiText

struct WordsOrderTests {
  @Test("vowel marks are dropped")
  func marks() {
    let paragraph = Paragraph("الحَجْر", direction: .rightToLeft, options: TextOptions(order: .words))
    #expect(paragraph.line().text.unicodeScalars.count == 5)
  }
}
