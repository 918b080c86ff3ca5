import DialogueExport
import DialogueRecord
import RecordFixtures
import Testing

@Suite("Facts, sources and notices as JSON")
struct RecordJSONTests {
  private let record: Record

  init() throws {
    record = try BundledRecord.record.get()
  }

  /// Checks facts with where each is known from.
  private func check(_ json: JSON?, _ facts: [Fact]) {
    #expect(json?.elements.count == facts.count)
    for (json, fact) in zip(json?.elements ?? [], facts) {
      #expect(json.names == ["kind", "ar", "en", "from"])
      #expect(json["kind"] == .string(fact.kind.rawValue))
      #expect(json["ar"] == .string(fact.text.ar) && json["en"] == .string(fact.text.en))
      check(json["from"], fact.from)
    }
  }

  private func check(_ json: JSON?, _ from: Provenance) {
    #expect(json?["ground"] == .string(from.ground.rawValue))
    #expect(json?["document"] == from.document.map(JSON.string))
    #expect(json?["lines"]?.elements ?? [] == from.lines.map(JSON.int))
    #expect(json?["references"]?.elements ?? [] == from.references.map(JSON.string))
    #expect(json?["confidence"] == from.confidence.map { .string($0.rawValue) })
    #expect(json?["reason"] == from.reason.map { JSON($0) })
    let known = ["ground", "document", "lines", "references", "confidence", "reason"]
    #expect(json?.names.allSatisfy(known.contains) == true)
  }

  @Test("Every fact is told with where it is known from and how surely")
  func facts() {
    let writer = RecordJSON(record)
    for session in record.sessions {
      let json = writer.json(session)
      check(json["facts"], session.facts)
      check(json["edition"]?["from"], session.editionFrom)
      check(json["dates"]?["from"], session.dates.from)
      for (json, entry) in zip(json["attendance"]?.elements ?? [], session.attendance) {
        check(json["from"], entry.from)
      }
    }
    for gap in record.gaps { check(writer.json(gap)["evidence"], gap.evidence) }
    for organization in record.organizations { check(writer.json(organization)["facts"], organization.facts) }
    for group in record.groups { check(writer.json(group)["facts"], group.facts) }
    // All three grounds occur, and every degree of confidence.
    let all = record.sessions.flatMap(\.facts) + record.organizations.flatMap(\.facts) + record.groups.flatMap(\.facts)
    #expect(Set(all.map(\.from.ground)) == Set(Ground.allCases))
    #expect(Set(all.compactMap(\.from.confidence)).count >= 2)
  }

  @Test("Whose the English is and what an extract is goes with every answer, once")
  func notices() {
    let caution = JSON.Field("caution", JSON(record.extractCaution))
    let translation = JSON.Field("translation", JSON(record.translationNotice))
    #expect(RecordJSON(record).notices == [caution, translation])
    let arabic = RecordJSON(record, languages: [.arabic]).notices
    #expect(arabic == [JSON.Field("caution", ["ar": .string(record.extractCaution.ar)])])
    let once = RecordJSON(record).withNotices(["caution": "its own", "x": 1])
    #expect(once == .object([.init("caution", "its own"), .init("x", 1), translation]))
    #expect(RecordJSON(record).withNotices([1]) == [1])
  }
}
