import Testing

@testable import BidiText

struct WrappingTests {
  private func lines(_ text: String, _ width: Int, _ direction: BaseDirection = .leftToRight) -> [String] {
    Paragraph(text, direction: direction).lines(width: width).map(\.text)
  }

  @Test("no line at all is still one line", arguments: ["", " ", "\u{200E}", "\n", "\u{202E}\u{2066}"])
  func empty(_ text: String) {
    for direction in [BaseDirection.leftToRight, .rightToLeft] {
      #expect(lines(text, 10, direction) == [""])
    }
  }

  @Test(
    "lines are cut before the word that does not fit, and a long word anywhere",
    arguments: [
      ("one two three", 7, ["one two", "three"]),
      ("one two three", 8, ["one two", "three"]),
      ("one two three", 6, ["one", "two", "three"]),
      ("one two", 2, ["on", "e", "tw", "o"]),
      ("one   two  ", 3, ["one", "two"]),
      ("    one", 3, ["", "one"]),
      ("abc    ;", 5, ["abc", ";"]),
      ("see COVID-19", 9, ["see", "COVID-19"]),
      ("in counter-terrorism", 12, ["in counter-", "terrorism"]),
      ("a\nb\n", 9, ["a", "b"]),
      ("a\n\nb", 9, ["a", "", "b"]),
      ("漢字", 3, ["漢", "字"]),
      ("a漢\u{301}", 1, ["a", "\u{FFFD}"]),
      ("e\u{301}e\u{301}", 1, ["e\u{301}", "e\u{301}"]),
      ("🇫🇷🇫🇷", 3, ["🇫🇷", "🇫🇷"]),
      ("👩\u{200D}👩\u{200D}👧", 5, ["👩👩", "👧"]),
      ("👩\u{200D}👩\u{200D}👧", 3, ["👩", "👩", "👧"]),
      ("ab👩\u{200D}👧", 5, ["ab", "👩👧"]),
      ("ab", 0, ["a", "b"]),
      ("ab", -1, ["a", "b"]),
    ] as [(String, Int, [String])])
  func wrapped(_ text: String, _ width: Int, _ expected: [String]) {
    #expect(lines(text, width) == expected)
  }

  @Test("a word that is cut keeps the joined forms it had")
  func joinedAcrossLines() {
    // Meem initial and noon medial, then thal final on the next line.
    #expect(lines("منذ", 2, .rightToLeft) == ["\u{FEE8}\u{FEE3}", "\u{FEAC}"])
    #expect(lines("بلام", 2, .rightToLeft) == ["\u{FEFC}\u{FE91}", "\u{FEE1}"])
    #expect(lines("بلام", 1, .rightToLeft) == ["\u{FE91}", "\u{FEFC}", "\u{FEE1}"])
  }

  @Test("lines are cut in logical order, so the first line holds the first words")
  func logicalCut() {
    let text = "abc def شبكة منذ"
    let paragraph = Paragraph(text, direction: .rightToLeft)
    #expect(
      paragraph.lines(width: 8).map { $0.lettersFromTheRight(of: paragraph) } == ["fed cba", "شبكة منذ"])
  }

  @Test("blanks stay at the end of a line that is not wrapped, in the direction of reading")
  func trailingBlanks() {
    #expect(Paragraph("منذ ", direction: .rightToLeft).line().text == " \u{FEAC}\u{FEE8}\u{FEE3}")
    #expect(Paragraph("منذ ", direction: .leftToRight).line().text == "\u{FEAC}\u{FEE8}\u{FEE3} ")
    #expect(Paragraph("abc ", direction: .rightToLeft).line().text == " abc")
  }

  @Test("a blank that does not break goes to the end of its line too, but a word does not follow it")
  func blankBeforeBreak() {
    #expect(lines("abc\u{2007}\u{200B}def", 4, .rightToLeft) == [" abc", "def"])
    #expect(lines("abc\u{2007}\u{200B}\u{2007}\u{200B}def", 5, .rightToLeft) == ["  abc", "def"])
    #expect(lines("abc\u{2007}def", 20, .rightToLeft) == ["abc def"])
  }

  @Test("a mark that says nothing to the eye still keeps two Arabic words apart")
  func unseenMarkOrders() {
    let paragraph = Paragraph("ب\u{200E}س", direction: .leftToRight)
    #expect(paragraph.line().cells.map(\.range.lowerBound) == [0, 2])
    #expect(Paragraph("بس", direction: .leftToRight).line().cells.map(\.range.lowerBound) == [1, 0])
  }

  @Test(
    "what does not fit on one line gives way to an ellipsis at the end in the reading direction",
    arguments: [
      ("one two", .leftToRight, 7, "one two", nil),
      ("one two", .leftToRight, 6, "one t…", 5..<7),
      ("one two", .leftToRight, 5, "one…", 4..<7),
      ("one two", .leftToRight, 1, "…", 0..<7),
      ("one two", .leftToRight, 0, "", nil),
      ("漢字", .leftToRight, 3, "漢…", 1..<2),
      ("漢字", .leftToRight, 2, "…", 0..<2),
      ("a🇫🇷", .leftToRight, 2, "a…", 1..<3),
      ("منذ", .rightToLeft, 2, "…\u{FEE3}", 1..<3),
      ("منذ abc", .rightToLeft, 6, "…a \u{FEAC}\u{FEE8}\u{FEE3}", 5..<7),
      ("a منذ", .leftToRight, 4, "a \u{FEE3}…", 3..<5),
      ("", .rightToLeft, 0, "", nil),
    ] as [(String, BaseDirection, Int, String, Range<Int>?)])
  func truncated(_ text: String, _ direction: BaseDirection, _ width: Int, _ expected: String, _ cut: Range<Int>?) {
    let line = Paragraph(text, direction: direction).line(truncatedTo: width)
    #expect(line.text == expected)
    #expect(line.cells.first { $0.text == "…" }?.range == cut)
  }

  @Test(
    "At words it is cut between them, unless the first one is longer",
    arguments: [
      ("12 June 2019", 10, "12 June…"), ("12 June 2019", 12, "12 June 2019"), ("12 June 2019", 8, "12 June…"),
      ("12 June 2019", 7, "12…"), ("cooperation", 5, "coop…"), ("a  b c", 4, "a…"), ("", 0, ""),
    ])
  func truncatedAtWords(text: String, width: Int, expected: String) {
    #expect(Paragraph(text, direction: .leftToRight).line(truncatedTo: width, atWords: true).text == expected)
  }
}
