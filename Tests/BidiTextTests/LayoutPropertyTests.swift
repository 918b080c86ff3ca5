import Foundation
import SeededNumbers
import TestSupport
import Testing

@testable import BidiText

/// What holds for any text whatever, tried on texts made at random from a fixed seed.
struct LayoutPropertyTests {
  /// Scalars that are always seen.
  private static let seen: [Unicode.Scalar] =
    Array("شبكةالإنتربوللأآبجدهوزحطيءىةئؤچپگ".unicodeScalars) + Array("abcXYZäñ".unicodeScalars)
    + Array("0123456789٠١٢۳۴".unicodeScalars) + Array(".,:;!?؟،؛-–/%+#$\"'()[]{}<>«»“”‘’…".unicodeScalars)
    + Array("אבגकमकि漢字ｗ한🙂🇫🇷\u{A0}\u{202F}\u{2007}\u{640}\u{FEFB}\u{FDFA}\u{378}\u{E000}\u{10FFFF}\u{0601}".unicodeScalars)
  private static let blanks: [Unicode.Scalar] = [" ", " ", " ", "\t", "\u{2003}", "\u{3000}", "\n", "\u{2028}"]
  private static let marks: [Unicode.Scalar] =
    ["\u{64B}", "\u{64E}", "\u{651}", "\u{652}", "\u{670}", "\u{6DC}", "\u{300}", "\u{301}", "\u{20DD}", "\u{5B0}"]
  private static let unseen: [Unicode.Scalar] =
    ["\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{61C}", "\u{202A}", "\u{202B}", "\u{202C}"]
    + ["\u{202D}", "\u{202E}", "\u{2060}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{FEFF}", "\u{AD}"]
    + ["\u{0}", "\u{1B}", "\u{7F}", "\u{FE0F}", "\u{34F}", "\u{E0001}"]

  private struct Sample {
    var text: String
    var scalars: [Unicode.Scalar]
    var direction: BaseDirection
    var options: TextOptions
    var paragraph: Paragraph { Paragraph(text, direction: direction, options: options) }
  }

  /// Texts of all kinds of scalars and of a few, in both directions, all orders, with and without marks.
  private static func samples(_ count: Int, seed: UInt64) -> [Sample] {
    var generator = SeededGenerator(seed: seed)
    let pools = [seen, seen, blanks, marks, unseen]
    return (0..<count).map { number in
      let used = number % 3 == 0 ? [seen, blanks] : pools
      let scalars = (0..<Int.random(in: 0...60, using: &generator)).compactMap { _ in
        used.randomElement(using: &generator)?.randomElement(using: &generator)
      }
      return Sample(
        text: String(String.UnicodeScalarView(scalars)), scalars: scalars,
        direction: Bool.random(using: &generator) ? .leftToRight : .rightToLeft,
        options: TextOptions(
          order: TextOrder.allCases.randomElement(using: &generator) ?? .visual,
          keepsMarks: number % 4 != 0))
    }
  }

  @Test("every scalar that is seen is in exactly one cell, every other in one at the most")
  func coverage() {
    for sample in Self.samples(1500, seed: 1) {
      var times = [Int](repeating: 0, count: sample.scalars.count)
      for cell in sample.paragraph.line().cells {
        for offset in cell.range { times[offset] += 1 }
      }
      let isRight = zip(sample.scalars, times).allSatisfy { scalar, times in
        let isSeen = Self.seen.contains(scalar) || Self.blanks.contains(scalar)
        let isSent =
          isSeen || sample.options.keepsMarks && sample.options.order != .words && Self.marks.contains(scalar)
        return isSent ? times == 1 : times <= 1
      }
      #expect(isRight, "\(sample)")
    }
  }

  @Test("no line is wider than the width, and the lines hold every cell but the blanks at their ends")
  func wrapping() {
    var generator = SeededGenerator(seed: 2)
    for sample in Self.samples(1000, seed: 3) {
      let paragraph = sample.paragraph
      for width in [1, 2, 3, Int.random(in: 4...200, using: &generator)] {
        let lines = paragraph.lines(width: width)
        #expect(!lines.isEmpty)
        #expect(lines.allSatisfy { $0.columns <= width }, "\(sample), width \(width)")
        #expect(lines.allSatisfy { line in line.cells.allSatisfy { (1...2).contains($0.columns) } })
        #expect(lines.map(\.range.upperBound).dropLast() == lines.map(\.range.lowerBound).dropFirst()[...])
        #expect(lines.first?.range.lowerBound == 0 && lines.last?.range.upperBound == sample.scalars.count)
        #expect(lines.map { $0.logicalText(of: sample.text) }.joined().unicodeScalars.elementsEqual(sample.scalars))
        let wrapped = Set(lines.flatMap { $0.cells.map(\.range) })
        let lost = paragraph.line().cells.filter { !wrapped.contains($0.range) }
        #expect(
          lost.allSatisfy { Self.blanks.contains(sample.scalars[$0.range.lowerBound]) }, "\(sample), width \(width)")
        #expect(lines.allSatisfy { line in line.cells.allSatisfy { line.range.contains($0.range.lowerBound) } })
      }
    }
  }

  @Test("the record's lines fit every width from 1 to 200, and break as late as they can")
  func allWidths() {
    for text in Samples.arabic + Samples.english {
      let paragraph = Paragraph(text, direction: text.first?.isASCII == true ? .leftToRight : .rightToLeft)
      var count = Int.max
      for width in 1...200 {
        let lines = paragraph.lines(width: width)
        #expect(lines.allSatisfy { $0.columns <= width })
        #expect(lines.count <= count)
        count = lines.count
      }
      #expect(count == 1)
    }
  }

  @Test("the cells in visual order say the letters of the text, however joined")
  func letters() {
    for sample in Self.samples(1500, seed: 4) where sample.options.order == .visual && sample.options.keepsMarks {
      let wordScalars = sample.scalars.filter {
        $0.properties.isAlphabetic && $0.properties.generalCategory != .nonspacingMark
          && !$0.properties.isDefaultIgnorableCodePoint
      }
      let text = String(String.UnicodeScalarView(wordScalars))
      let cells = Paragraph(text, direction: sample.direction).line().cells
      let sent = cells.sorted { $0.range.lowerBound < $1.range.lowerBound }.map(\.text).joined()
      #expect(sent.decomposedStringWithCompatibilityMapping == text.decomposedStringWithCompatibilityMapping)
    }
  }

  @Test("a cell is a base and at most four marks")
  func marks() {
    for sample in Self.samples(1500, seed: 5) {
      let isRight = sample.paragraph.line().cells.allSatisfy { cell in
        (1...5).contains(cell.text.unicodeScalars.count)
          && cell.text.unicodeScalars.dropFirst().allSatisfy {
            Self.marks.contains($0) || sample.options.order == .logical && Self.unseen[1...2].contains($0)
          }
      }
      #expect(isRight, "\(sample)")
    }
  }

  @Test("a line cut short fits, and says how much is gone")
  func truncation() {
    for sample in Self.samples(1000, seed: 6) {
      let paragraph = sample.paragraph
      for width in [0, 1, 2, 7, paragraph.columns - 1, paragraph.columns] {
        let line = paragraph.line(truncatedTo: width)
        if paragraph.columns <= width {
          #expect(line == paragraph.line())
        } else {
          #expect(line.columns <= max(0, width), "\(sample), width \(width)")
          #expect(width < 1 || line.cells.contains { $0.range.upperBound == sample.scalars.count })
        }
      }
    }
  }

  @Test("the cursor before a letter stands on its cell")
  func caret() {
    for sample in Self.samples(1000, seed: 7) {
      let line = sample.paragraph.line()
      var column = 0
      for cell in line.cells {
        #expect(line.caretColumn(before: cell.range.lowerBound, direction: sample.direction) == column)
        column += cell.columns
      }
      #expect(column == line.columns)
      let end = line.caretColumn(before: sample.scalars.count, direction: sample.direction)
      #expect(end == (sample.direction == .leftToRight ? line.columns : -1))
    }
  }

  @Test("logical order is logical, and words order is visual order without marks")
  func orders() {
    for sample in Self.samples(1000, seed: 8) {
      func line(_ order: TextOrder) -> TextLine {
        let options = TextOptions(order: order, keepsMarks: false)
        return Paragraph(sample.text, direction: sample.direction, options: options).line()
      }
      let starts = line(.logical).cells.map(\.range.lowerBound)
      #expect(starts == starts.sorted())
      #expect(line(.words) == line(.visual))
    }
  }

  @Test(
    "a hundred thousand scalars of one kind do no harm",
    arguments: [
      "شبكة (الإنتربول) 2017 ", "ا", "لا", "\u{64B}", "\u{200E}", "\u{2067}", "\u{202B}ا", "(", "aا", "\u{378}", " ",
      "👩\u{200D}",
    ])
  func large(_ piece: String) {
    let text = String(repeating: piece, count: 100_000 / piece.unicodeScalars.count)
    for direction in [BaseDirection.leftToRight, .rightToLeft] {
      let paragraph = Paragraph(text, direction: direction)
      let lines = paragraph.lines(width: 60)
      #expect(lines.last?.range.upperBound == text.unicodeScalars.count)
      #expect(lines.allSatisfy { $0.columns <= 60 })
      #expect(paragraph.line().columns == paragraph.columns)
    }
  }
}
