import Testing

@testable import BidiText

struct GraphemeClusterTests {
  /// `Character` follows UAX #29 but for one case of the file: it parts U+2701 ZWJ U+2701, a dingbat no emoji sequence has.
  private static let knownExceptions = ["÷ 2701 × 200D × 2701 ÷"]

  @Test("the cells keep to the clusters of GraphemeBreakTest.txt")
  func conformance() throws {
    let lines = try UnicodeData.lines(of: "auxiliary/GraphemeBreakTest.txt")
    let failures = lines.map { String(decoding: $0, as: UTF8.self) }.filter { line in
      let clusters = line.split(separator: "÷").map { cluster in
        cluster.split(separator: "×").compactMap {
          UInt32($0.filter(\.isHexDigit), radix: 16).flatMap(Unicode.Scalar.init)
        }
      }.filter { !$0.isEmpty }
      return !keepsTo(clusters)
    }
    #expect(lines.count == 602)
    #expect(failures == Self.knownExceptions)
  }

  /// Whether no cell reaches over the end of a cluster and the first cell of each is marked as such, and no other.
  private func keepsTo(_ clusters: [[Unicode.Scalar]]) -> Bool {
    let text = String(String.UnicodeScalarView(clusters.joined()))
    let cells = Paragraph(text, direction: .leftToRight, options: TextOptions(order: .logical)).cells
    var start = 0
    return clusters.allSatisfy { cluster in
      let range = start..<start + cluster.count
      start = range.upperBound
      let inside = cells.filter { $0.range.overlaps(range) }
      return inside.allSatisfy { range.contains($0.range.lowerBound) && $0.range.upperBound <= range.upperBound }
        && inside.enumerated().allSatisfy { $0.element.startsCluster == ($0.offset == 0) }
    }
  }

  @Test(
    "a cluster with several bases takes a cell for each",
    arguments: [
      ("e\u{301}", ["e\u{301}"]),
      ("🇫🇷", ["\u{1F1EB}", "\u{1F1F7}"]),
      ("👩\u{200D}👧", ["👩", "👧"]),
      ("👍🏽", ["👍"]),
      ("🏽", ["🏽"]),
      ("❤\u{FE0F}", ["❤"]),
      ("\u{915}\u{93F}", ["\u{915}", "\u{93F}"]),
      ("\u{1112}\u{1161}\u{11AB}", ["\u{1112}\u{1161}\u{11AB}"]),
      ("a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", ["a\u{300}\u{301}\u{302}\u{303}"]),
      ("\u{300}\u{301}", ["\u{25CC}\u{300}\u{301}"]),
      ("\u{378}\u{10FFFF}", ["\u{FFFD}", "\u{FFFD}"]),
      ("a\tb\u{A0}c", ["a", " ", "b", " ", "c"]),
      ("a\u{0}\u{1B}\u{7F}\u{AD}\u{FEFF}\u{200E}\u{202E}\u{2066}b", ["a", "b"]),
    ] as [(String, [String])])
  func cells(_ text: String, _ cells: [String]) {
    for order in TextOrder.allCases {
      let line = Paragraph(text, direction: .leftToRight, options: TextOptions(order: order)).line()
      #expect(line.cells.map { Array($0.text.unicodeScalars) } == cells.map { Array($0.unicodeScalars) })
    }
  }
}
