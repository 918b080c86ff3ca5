import Testing

@testable import BidiText

struct LayoutTests {
  @Test(
    "an Arabic line, read from the right, with numbers and Latin from the left",
    arguments: [
      (Samples.network, "شبكة الإنتربول المأمونة 7/42-I (منذ 7102)، لا سيما كوفيد-91"),
      ("I-24/7 شبكة", "7/42-I شبكة"),
      ("’1‘ التنسيق", "’1‘ التنسيق"),
      ("أيار/مايو 2017: مقتطفات", "أيار/مايو 7102: مقتطفات"),
      ("الإنتربولI-24/7 ؛", "الإنتربول7/42-I ؛"),
      ("بنسبة 3.5% في 2016–2021", "بنسبة 5.3% في 6102–1202"),
    ])
  func readingOrder(_ text: String, _ expected: String) {
    let paragraph = Paragraph(text, direction: .rightToLeft)
    #expect(paragraph.line().lettersFromTheRight(of: paragraph) == expected)
  }

  @Test(
    "letters are joined and brackets turned",
    arguments: [
      // Meem initial, noon medial, thal final: read from the right, sent from the left.
      ("منذ", "\u{FEAC}\u{FEE8}\u{FEE3}"),
      ("(منذ)", "(\u{FEAC}\u{FEE8}\u{FEE3})"),
      ("«آب»", "«\u{FE8F}\u{FE81}»"),
      ("[آ] <آ>", "<\u{FE81}> [\u{FE81}]"),
      // The joiners act and are not sent: meem as if a letter followed, then as if none did.
      ("م\u{200D}", "\u{FEE3}"),
      ("م\u{200C}م", "\u{FEE1}\u{FEE1}"),
      // A vowel mark is sent after its base, though it is drawn above.
      ("سهّ", "\u{FEEA}\u{0651}\u{FEB3}"),
      // A tatweel joins; a number does not.
      ("مـ2", "2\u{0640}\u{FEE3}"),
    ])
  func forms(_ text: String, _ sent: String) {
    #expect(Paragraph(text, direction: .rightToLeft).line().text.unicodeScalars.elementsEqual(sent.unicodeScalars))
  }

  @Test(
    "a lam-alef is one cell for both letters",
    arguments: [
      ("لا", "\u{FEFB}", 0..<2),
      ("لأ", "\u{FEF7}", 0..<2),
      ("لإ", "\u{FEF9}", 0..<2),
      ("لآ", "\u{FEF5}", 0..<2),
      ("بلا", "\u{FEFC}\u{FE91}", 1..<3),
      ("بلأ", "\u{FEF8}\u{FE91}", 1..<3),
      ("بلإ", "\u{FEFA}\u{FE91}", 1..<3),
      ("بلآ", "\u{FEF6}\u{FE91}", 1..<3),
      ("لَا", "\u{FEFB}\u{064E}", 0..<3),
      ("لَّأَ", "\u{FEF7}\u{064E}\u{0651}\u{064E}", 0..<5),
    ] as [(String, String, Range<Int>)])
  func lamAlef(_ text: String, _ sent: String, _ range: Range<Int>) {
    let line = Paragraph(text, direction: .rightToLeft).line()
    #expect(line.text.unicodeScalars.elementsEqual(sent.unicodeScalars))
    #expect(line.cells.first?.range == range)
    #expect(Paragraph(text, direction: .rightToLeft, options: TextOptions(order: .logical)).columns > line.columns)
  }

  @Test("a non-joiner or a change of level keeps lam and alef apart")
  func lamAlefApart() {
    for text in ["ل\u{200C}ا", "ل\u{200E}ا", "ل\u{202B}ا", "\u{202D}لا\u{202C}"] {
      #expect(Paragraph(text, direction: .rightToLeft).columns == 2)
    }
  }

  @Test("vowel marks can be left out, other marks stay")
  func marks() {
    let options = TextOptions(keepsMarks: false)
    let line = Paragraph("الحَجْر e\u{301}", direction: .rightToLeft, options: options).line()
    #expect(line.text.unicodeScalars.filter { $0.properties.generalCategory == .nonspacingMark } == ["\u{301}"])
    #expect(line.columns == 7)
    #expect(Paragraph("\u{064E}", direction: .rightToLeft, options: options).columns == 0)
    // Without its marks a lam-alef is no less one cell, and it stands for them.
    #expect(Paragraph("لَا", direction: .rightToLeft, options: options).line().cells.map(\.range) == [0..<3])
  }

  @Test("logical order sends the letters as they are, joiners with them")
  func logicalOrder() {
    for text in Samples.arabic + ["می\u{200C}خواهم", "\u{FEDF}\u{FE8E}"] {
      let paragraph = Paragraph(text, direction: .rightToLeft, options: TextOptions(order: .logical))
      #expect(paragraph.line().text.unicodeScalars.elementsEqual(text.unicodeScalars))
    }
  }

  @Test("English in Arabic and Arabic in English keep the order of their field")
  func direction() {
    let text = "INTERPOL الإنتربول"
    let english = Paragraph(text, direction: .leftToRight).line()
    let arabic = Paragraph(text, direction: .rightToLeft).line()
    #expect(english.text.hasPrefix("INTERPOL "))
    #expect(arabic.text.hasSuffix(" INTERPOL"))
    #expect(english.columns == arabic.columns)
  }

  @Test(
    "English takes the short way to the same cells",
    arguments: Samples.english + ["", " ", "a b ", "(1)", "“Ünïcode” – 1,5 € … ‘x’ ", "e\u{301}\t\u{AD}\u{1B}(\r\n) "])
  func fastPath(_ text: String) {
    let short = Paragraph(text, direction: .leftToRight)
    let long = Paragraph(text, forcing: nil)
    #expect(short.line() == long.line())
    #expect(short.lines(width: 20) == long.lines(width: 20))
  }
}
