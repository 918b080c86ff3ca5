import Testing

@testable import BidiText

/// The Unicode conformance files for the bidirectional algorithm, put through the layout of cells: the levels of the
/// cells and their order on the line.
struct BidiConformanceTests {
  @Test("all cases of BidiCharacterTest.txt")
  func characters() async throws {
    let lines = try UnicodeData.lines(of: "BidiCharacterTest.txt")
    let result = await Conformance.inParallel(lines.count) { part, result in
      for line in lines[part] {
        let fields = UnicodeData.fields(line)
        let scalars = UnicodeData.numbers(fields[0], radix: 16).compactMap { $0.flatMap(Unicode.Scalar.init) }
        let direction = UnicodeData.numbers(fields[1]).first.flatMap { $0 }.flatMap(direction(level:))
        let baseLevel = UnicodeData.numbers(fields[2]).first.flatMap { $0 }
        let paragraph = Paragraph(string(scalars), forcing: direction)
        let isRight =
          Int(paragraph.baseLevel) == baseLevel
          && matches(
            paragraph, levels: UnicodeData.numbers(fields[3]),
            order: UnicodeData.numbers(fields[4]).compactMap(\.self))
        result.check(isRight, String(decoding: line, as: UTF8.self))
      }
    }
    #expect(result.cases == 91_707)
    #expect(result.failures == [])
  }

  @Test("all cases of BidiTest.txt")
  func classes() async throws {
    let lines = try UnicodeData.lines(of: "BidiTest.txt")
    let result = await Conformance.inParallel(lines.count) { part, result in
      // A line holds for the levels and the order announced last, which may stand before this part.
      let start = lines[..<part.lowerBound].lastIndex { $0.starts(with: Array("@Levels".utf8)) } ?? 0
      var levels: [Int?] = []
      var order: [Int] = []
      for index in start..<part.upperBound {
        let line = lines[index]
        if line.starts(with: Array("@Levels:".utf8)) {
          levels = UnicodeData.numbers(line[8...])
        } else if line.starts(with: Array("@Reorder:".utf8)) {
          order = UnicodeData.numbers(line[9...]).compactMap(\.self)
        } else if part.contains(index) {
          let fields = UnicodeData.fields(line)
          let text = string(fields[0].split(separator: UInt8(ascii: " ")).compactMap { representatives[Array($0)] })
          let directions = UnicodeData.numbers(fields[1]).first.flatMap { $0 } ?? 0
          for (bit, direction) in [(1, nil), (2, BaseDirection.leftToRight), (4, .rightToLeft)]
          where directions & bit != 0 {
            result.check(
              matches(Paragraph(text, forcing: direction), levels: levels, order: order),
              "\(String(decoding: line, as: UTF8.self)), \(String(describing: direction))")
          }
        }
      }
    }
    #expect(result.cases == 770_241)
    #expect(result.failures == [])
  }
}

/// Whether the cells, the unseen ones of controls among them, have the levels and the order a test file expects of
/// their scalars. It expects nothing of what X9 removes; a base and its marks are one place on the line.
private func matches(_ paragraph: Paragraph, levels: [Int?], order: [Int]) -> Bool {
  guard paragraph.scalars.count == levels.count else { return false }
  var cellOfScalar = [Int?](repeating: nil, count: levels.count)
  for cell in paragraph.cells {
    for offset in cell.range {
      cellOfScalar[offset] = cell.range.lowerBound
      if let level = levels[offset], level != Int(cell.level) { return false }
    }
  }
  var places: [Int] = []
  for offset in order {
    if let place = cellOfScalar[offset], place != places.last { places.append(place) }
  }
  return visualOrder(of: paragraph.cells[...], baseLevel: paragraph.baseLevel)
    .map(\.range.lowerBound).filter { levels[$0] != nil } == places
}

private func direction(level: Int) -> BaseDirection? {
  switch level {
  case 0: .leftToRight
  case 1: .rightToLeft
  default: nil
  }
}

private func string(_ scalars: [Unicode.Scalar]) -> String {
  var text = ""
  text.unicodeScalars.append(contentsOf: scalars)
  return text
}

/// A character of each bidi class, as BidiTest.txt names them.
private let representatives: [[UInt8]: Unicode.Scalar] = Dictionary(
  uniqueKeysWithValues: [
    ("L", "a"), ("R", "\u{05D0}"), ("AL", "\u{0635}"), ("EN", "1"), ("ES", "+"), ("ET", "#"), ("AN", "\u{0661}"),
    ("CS", ","), ("NSM", "\u{0300}"), ("BN", "\u{200B}"), ("B", "\u{2029}"), ("S", "\t"), ("WS", " "), ("ON", "*"),
    ("LRE", "\u{202A}"), ("RLE", "\u{202B}"), ("PDF", "\u{202C}"), ("LRO", "\u{202D}"), ("RLO", "\u{202E}"),
    ("LRI", "\u{2066}"), ("RLI", "\u{2067}"), ("FSI", "\u{2068}"), ("PDI", "\u{2069}"),
  ].map { (Array($0.0.utf8), $0.1) })
