import DialogueRecord
import RecordFixtures
import Testing

@testable import DialogueInsight

@Suite("Which themes go together")
struct ThemePairTests {
  @Test("Every pair has the points of which the files say that both are core")
  func filesOfPack() throws {
    var counted: [Set<String>: [String]] = [:]
    for session in try PackFiles.sessions() {
      for point in session["statement"]?["points"]?.elements ?? [] {
        let codes = (point["core"]?.elements ?? []).compactMap(\.asString)
        for first in codes {
          for second in codes where first < second {
            counted[[first, second], default: []].append(point["id"]?.asString ?? "")
          }
        }
      }
    }
    let pairs = try BundledRecord.record.get().themePairs
    #expect(pairs.count == counted.count)
    for pair in pairs { #expect(counted[[pair.first.code, pair.second.code]] == pair.points) }
  }

  @Test("Those with the most points come first, then those that overlap most")
  func order() throws {
    let points = [
      MadeRecord.Point(id: "2001.1", core: ["AAA", "BBB"]), MadeRecord.Point(id: "2001.2", core: ["BBB", "CCC"]),
      MadeRecord.Point(id: "2001.3", core: ["AAA", "CCC"]), MadeRecord.Point(id: "2001.4", core: ["AAA", "BBB"]),
      MadeRecord.Point(id: "2001.5", core: ["AAA"], mention: ["CCC"]),
    ]
    let record = MadeRecord.record(
      [(2001, points)], themes: [("AAA", "أ", "A"), ("BBB", "ب", "B"), ("CCC", "ج", "C")])
    let pairs = record.themePairs
    #expect(pairs.map(\.points) == [["2001.1", "2001.4"], ["2001.2"], ["2001.3"]])
    #expect(pairs.first?.overlap == 0.4)
  }

  @Test("The point of a year is the one with the fewest other themes, the first of them")
  func statements() throws {
    let record = try BundledRecord.record.get()
    let page = try #require(ThemePage(record, code: "PRO"))
    #expect(page.statements.map { String($0.id.prefix(4)) } == page.row.course.core.map(String.init))
    for point in page.statements {
      let session = try #require(record.session(of: point.id))
      let own = session.statement.points.filter { $0.core.contains("PRO") }
      #expect(own.allSatisfy { $0.core.count >= point.core.count })
      #expect(own.first { $0.core.count == point.core.count }?.id == point.id)
    }
    #expect(ThemePage(record, code: "XXX") == nil)
  }
}
