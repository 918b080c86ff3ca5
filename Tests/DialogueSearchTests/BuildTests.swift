import DialogueRecord
import RecordFixtures
import Testing

@testable import DialogueSearch

@Suite struct BuildTests {
  /// The bundled record with many more points.
  private func large(_ count: Int) throws -> Record {
    var record = try BundledRecord.record.get()
    let points = record.sessions.flatMap(\.statement.points)
    for session in record.sessions.indices {
      let id = record.sessions[session].id
      record.sessions[session].statement.points = (0..<count).map { number in
        var point = points[number % points.count]
        point.id = "\(id).\(number + 1)"
        point.notes = []
        return point
      }
    }
    return record
  }

  @Test func progressGoesFromNothingToOne() throws {
    var told: [Double] = []
    let index = SearchIndex.build(from: try large(1400)) {
      told.append($0)
      return true
    }
    #expect(told == told.sorted())
    #expect(told.last == 1)
    #expect(told.count >= 4)
    #expect(told.allSatisfy { (0...1).contains($0) })
    let results = try #require(index).search(Query("cybercrime"))
    #expect(results.count > 200)
    #expect(results.hits.count == 200)
  }

  @Test(arguments: [0.0, 0.5, 0.83, 0.9])
  func aBuildCanBeLeft(at limit: Double) throws {
    let index = SearchIndex.build(from: try large(1400)) { $0 < limit }
    #expect(index == nil)
  }

  @Test func anEmptyRecordCanBeAsked() throws {
    var record = try BundledRecord.record.get()
    record.sessions = []
    record.gaps = []
    record.preamble = []
    record.organizations = []
    record.groups = []
    record.terms = []
    record.themes = []
    let index = SearchIndex(record)
    for text in ["crime", "\"a b\"", "theme:x", "year:2019", "-x", "terorism"] {
      #expect(index.search(Query(text)).count == 0)
    }
    #expect(index.trend(of: [Query("crime")]).years.isEmpty)
    #expect(index.concordance(of: Query("crime")).lines.isEmpty)
  }
}
