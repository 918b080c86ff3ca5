import TestSupport
import Testing

@testable import BidiText

struct MappingTests {
  @Test(
    "the cursor stands on the letter before which one types",
    arguments: [
      ("abc", .leftToRight, [0, 1, 2, 3]),
      ("", .leftToRight, [0]),
      ("", .rightToLeft, [-1]),
      ("منذ", .rightToLeft, [2, 1, 0, -1]),
      // "c سب" and "سب c": the end of the line is where its language ends.
      ("بس c", .leftToRight, [1, 0, 2, 3, 4]),
      ("بس c", .rightToLeft, [3, 2, 1, 0, -1]),
      ("ab سم", .rightToLeft, [3, 4, 2, 1, 0, -1]),
      // Inside a lam-alef the cursor stays on it.
      ("بلام", .rightToLeft, [2, 1, 1, 0, -1]),
      // A blank just typed counts.
      ("ab ", .leftToRight, [0, 1, 2, 3]),
      ("بس ", .rightToLeft, [2, 1, 0, -1]),
      ("漢b", .leftToRight, [0, 2, 3]),
      // A control has no place of its own.
      ("a\u{200E}b", .leftToRight, [0, 1, 1, 2]),
      ("a\u{200E}", .leftToRight, [0, 1, 1]),
    ] as [(String, BaseDirection, [Int])])
  func caret(_ text: String, _ direction: BaseDirection, _ columns: [Int]) {
    let line = Paragraph(text, direction: direction).line()
    #expect(columns.indices.map { line.caretColumn(before: $0, direction: direction) } == columns)
  }

  @Test("a line says what it stands for in logical order")
  func logicalText() {
    let lines = Paragraph(Samples.network, direction: .rightToLeft).lines(width: 20)
    #expect(
      lines.map { $0.logicalText(of: Samples.network) } == [
        "شبكة الإنتربول ", "المأمونة I-24/7 (منذ ", "2017)، لا سيما ", "كوفيد-19",
      ])
    #expect(lines[1].cells.last?.range.lowerBound == lines[1].range.lowerBound)
  }
}
