import Testing

@testable import BidiText

struct CellColumnsTests {
  @Test("two columns are what EastAsianWidth.txt calls wide or fullwidth, and nothing else")
  func wideScalars() throws {
    var wide = [Bool](repeating: false, count: 0x11_0000)
    for line in try UnicodeData.lines(of: "EastAsianWidth.txt") {
      let fields = UnicodeData.fields(line).map { String(decoding: $0, as: UTF8.self).filter { $0 != " " } }
      let bounds = fields[0].split(separator: ".").compactMap { Int($0, radix: 16) }
      guard fields[1] == "W" || fields[1] == "F", let first = bounds.first, let last = bounds.last else { continue }
      for code in first...last { wide[code] = true }
    }
    let wrong = (UInt32(0)...0x10_FFFF).compactMap(Unicode.Scalar.init).filter {
      WideScalars.contains($0) != wide[Int($0.value)]
    }
    #expect(wrong == [])
    #expect(wide.count(where: \.self) > 180_000)
  }

  @Test(
    "columns of a character",
    arguments: [
      ("a", 1), (" ", 1), ("é", 1), ("e\u{301}", 1), ("ل", 1), ("لّ", 1), ("\u{FEFB}", 1), ("…", 1), ("█", 1), ("│", 1),
      ("漢", 2), ("ｗ", 2), ("한", 2), ("🙂", 2), ("👍🏽", 2), ("🇫🇷", 2), ("❤\u{FE0F}", 1), ("👩\u{200D}👧", 4),
      ("\u{3000}", 2), ("\u{A0}", 1), ("\t", 1), ("\u{7}", 0), ("\u{200E}", 0), ("\u{FEFF}", 0),
      ("\u{301}", 1), ("\u{0601}", 1), ("\u{378}", 1), ("\u{E000}", 1),
    ] as [(String, Int)])
  func columns(_ text: String, _ columns: Int) {
    #expect(Paragraph(text, direction: .leftToRight).columns == columns)
  }
}
