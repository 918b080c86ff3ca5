import DialogueRecord
import Lexis
import RecordFixtures
import Testing

@testable import DialogueSearch

@Suite struct ConcordanceTests {
  private func lines(_ text: String, by order: Concordance.Order = .year) throws -> [Concordance.Line] {
    try BundledRecord.index.get().concordance(of: Query(text), by: order).lines
  }

  @Test(arguments: ["الجريمة in:statements", "cooperation", "\"front line\"", "I-24/7", "سيبرانية"])
  func linesAreTheWholeText(query: String) throws {
    let lines = try lines(query)
    #expect(!lines.isEmpty)
    for line in lines {
      #expect(line.before + line.word + line.after == line.text)
      #expect(!line.word.isEmpty)
    }
    let hits = try BundledRecord.index.get().search(Query(query), limit: .max).hits
    let count = hits.flatMap(\.texts).reduce(0) { $0 + $1.matches.ar.count + $1.matches.en.count }
    #expect(lines.count == count)
  }

  @Test func byYear() throws {
    let lines = try lines("تعاون lang:ar in:statements")
    #expect(lines.map(\.year) == lines.map(\.year).sorted { ($0 ?? 0) < ($1 ?? 0) })
    #expect(lines.first?.id == "2016.2")
    #expect(lines.first.map { ($0.word, $0.before.hasSuffix("توثيق ")) } ?? ("", false) == ("التعاون", true))
    // What has no year comes last.
    #expect(try self.lines("تعاون lang:ar").last?.year == nil)
  }

  /// What one point says in both languages stays together, in the order of the record.
  @Test func ofAYearInTheOrderOfTheRecord() throws {
    let lines = try lines("crime OR الجريمة in:statements year:2021")
    #expect(Set(lines.map(\.language)).count == 2)
    let points = try #require(try BundledRecord.record.get().session(year: 2021)).statement.points.map(\.id)
    let places = lines.compactMap { points.firstIndex(of: $0.id) }
    #expect(Set(places).count > 1 && places.count == lines.count)
    #expect(places == places.sorted())
  }

  @Test(arguments: [Concordance.Order.before, .after])
  func byNeighbours(order: Concordance.Order) throws {
    let lines = try lines("cooperation in:statements lang:en", by: order)
    let neighbours = lines.map { line in
      (order == .before ? line.before.words.last : line.after.words.first)?.folded() ?? ""
    }
    #expect(neighbours.count > 8)
    #expect(neighbours == neighbours.sorted())
  }
}
