import BidiText
import CNcurses
import Screen
import Testing

@testable import Terminal

struct CellEncoderTests {
  init() {
    curses_use_utf8()
  }

  /// What curses gets for cells of these texts and widths.
  private func encoded(_ cells: [(String, Int)], pinsLetters: Bool = false) -> [[UInt32]] {
    var pairs = ColorPairs(colors: 0, pairs: 0, attributes: [])
    let row = cells.map { Cell(text: $0.0, style: .plain, columns: $0.1) }
    return CellEncoder.encode(row[...], pairs: &pairs, pinsLetters: pinsLetters).map { cell in
      [cell.scalars.0, cell.scalars.1, cell.scalars.2, cell.scalars.3, cell.scalars.4].filter { $0 != 0 }
    }
  }

  @Test func aGraphemeIsABaseAndItsMarks() {
    #expect(encoded([("a", 1), ("\u{FEDF}", 1), ("e\u{301}", 1)]) == [[0x61], [0xFEDF], [0x65, 0x301]])
    let marks = "\u{FEB3}\u{651}\u{64E}\u{670}\u{64B}\u{652}"
    #expect(encoded([(marks, 1)]) == [[0xFEB3, 0x651, 0x64E, 0x670, 0x64B]], "curses keeps four marks")
  }

  @Test func aWideCellHasNoSecondOne() {
    #expect(encoded([("漢", 2), ("", 0), ("x", 1)]) == [[0x6F22], [0x78]])
  }

  @Test(
    arguments: [
      ([("漢", 1), ("x", 1)], [[0xFFFD], [0x78]]),
      ([("a", 2), ("", 0), ("x", 1)], [[0xFFFD], [0x20], [0x78]]),
      ([("ab", 1), ("x", 1)], [[0xFFFD], [0x78]]),
      ([("\u{64E}", 1), ("x", 1)], [[0xFFFD], [0x78]]),
      ([("漢", 2)], [[0xFFFD]]),
      ([("", 1), ("x", 1)], [[0x20], [0x78]]),
      ([("\n", 1), ("x", 1)], [[0xFFFD], [0x78]]),
    ] as [([(String, Int)], [[UInt32]])])
  func neighboursNeverShift(cells: [(String, Int)], scalars: [[UInt32]]) {
    #expect(encoded(cells) == scalars)
  }

  @Test func aPinnedLetterCarriesALeftToRightMark() {
    let mark: UInt32 = 0x200E
    let cells = [("\u{FEDF}", 1), ("\u{FEB3}\u{651}\u{64E}", 1), ("٣", 1), ("7", 1), ("(", 1), (" ", 1), ("│", 1)]
    #expect(
      encoded(cells, pinsLetters: true) == [
        [0xFEDF, mark], [0xFEB3, 0x651, 0x64E, mark], [0x663, mark], [0x37], [0x28], [0x20], [0x2502],
      ])
    let marks = "\u{FEB3}\u{651}\u{64E}\u{670}\u{64B}"
    #expect(encoded([(marks, 1)], pinsLetters: true) == [[0xFEB3, 0x651, 0x64E, 0x670, mark]], "curses keeps four")
  }

  /// UAX #9, by which a terminal orders what it gets, in a paragraph from left to right.
  @Test func whatIsPinnedStaysWhereItIs() {
    let sample = "شبكة الإنتربول I-24/7 (منذ ٢٠١٧–٢٠١٨)، لا سيما כוביד 19"
    let line = Paragraph(sample, direction: .rightToLeft).line()
    let sent = encoded(line.cells.map { ($0.text, 1) }, pinsLetters: true)
    let text = String(String.UnicodeScalarView(sent.joined().compactMap(Unicode.Scalar.init)))
    let ordered = Paragraph(text, direction: .leftToRight).line().cells.map(\.range.lowerBound)
    #expect(ordered == ordered.sorted())
  }

  @Test func controlsAreLeftOut() {
    for control: UInt32 in Array(0..<0x20) + Array(0x7F..<0xA0) + [0x61C, 0x200E, 0x200F, 0xFEFF]
      + Array(0x202A...0x202E) + Array(0x2066...0x2069)
    {
      guard let scalar = Unicode.Scalar(control) else { continue }
      #expect(encoded([("a\(Character(scalar))", 1)]) == [[0x61]], "U+\(String(control, radix: 16))")
    }
  }
}
