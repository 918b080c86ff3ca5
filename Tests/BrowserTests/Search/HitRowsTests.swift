import DialogueRecord
import DialogueSearch
import Testing

@testable import Browser

@Suite("The rows of the list of hits")
struct HitRowsTests {
  private func hits(_ text: String) throws -> [Hit] {
    try Bundled.index().search(Query(text)).hits
  }

  @Test("Each kind has one heading, each hit its lines in their order, and nothing else is there")
  func rows() throws {
    let hits = try hits("crime")
    let list = HitRows(hits, lines: 3, hasHeadings: true)
    let headings = list.rows.compactMap { if case .heading(let kind) = $0 { kind } else { nil } }
    #expect(headings == headings.sorted() && Set(headings) == Set(hits.map(\.kind)))
    #expect(headings.first == .statements)
    for (place, range) in list.ranges.enumerated() {
      #expect(list.rows[range].suffix(3) == [0, 1, 2].map { .line(hit: place, line: $0) })
      #expect(list.rows[range.upperBound] == .blank)
    }
    #expect(HitRows(hits, lines: 3, hasHeadings: false).rows.count == hits.count * 4)
  }

  @Test("A selected hit is always in sight as a whole, where there is room for it", arguments: [4, 7, 12, 40])
  func inSight(height: Int) throws {
    let hits = try hits("crime OR information")
    let list = HitRows(hits, lines: 3, hasHeadings: true)
    for place in hits.indices {
      let top = list.top(showing: place, in: height)
      #expect(list.ranges.contains { $0.lowerBound == top })
      #expect(top >= 0 && list.ranges[place].lowerBound >= top && list.ranges[place].upperBound <= top + height)
    }
    #expect(HitRows([], lines: 3, hasHeadings: true).top(showing: 0, in: height) == 0)
  }
}
