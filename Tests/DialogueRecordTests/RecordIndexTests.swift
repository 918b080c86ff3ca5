import DialogueRecord
import TestSupport
import Testing

@Suite("Look-ups find what a search through the whole record finds")
struct RecordIndexTests {
  private let record: Record

  init() throws { record = try Record(pack: Repository.record) }

  @Test("Points by their ids, the links to what follows them, their sessions")
  func points() {
    let all = record.sessions.flatMap(\.statement.points)
    for passage in record.passages {
      #expect(record.passage(passage.id) == passage && record.hasPassage(passage.id))
      let session = record.sessions.first { $0.statement.points.contains { $0.id == passage.id } }
      #expect(record.session(of: passage.id) == session)
      let links = all.flatMap { later in later.follows.filter { $0.point == passage.id }.map { (later, $0) } }
      let found = record.successors(of: passage.id)
      #expect(found.map(\.point) == links.map(\.0) && found.map(\.link) == links.map(\.1))
    }
    #expect(all.contains { !record.successors(of: $0.id).isEmpty })
    #expect(record.passage("2016.99") == nil && !record.hasPassage("2016") && record.session(of: "about.1") == nil)
  }

  @Test("The points of lines of descent and those on lines of the source, in the order of the record")
  func lines() {
    for lineage in record.lineages {
      let points = record.sessions.flatMap(\.statement.points).filter { point in
        lineage.origins.contains(point.id) || point.follows.contains { $0.line == lineage.id }
      }
      #expect(record.points(of: lineage) == points && !points.isEmpty)
    }
    let lines = Array((1...60).reversed())
    #expect(
      record.passages(onLines: lines).map(\.id)
        == record.passages.filter { $0.line.map(lines.contains) == true }.map(\.id))
  }

  @Test("What has one name comes before what has it later, and a changed record is looked up anew")
  func changes() throws {
    var changed = record
    #expect(changed.thing("2019")?.id == "2019" && changed.session(year: 2019) != nil)
    changed.sessions.removeAll { $0.year == 2019 }
    #expect(changed.session(year: 2019) == nil && changed.passage("2019.1") == nil)
    changed.organizations[0].acronym.ar = "اسم آخر"
    #expect(changed.thing("اسم آخر")?.id == changed.organizations[0].id)
    #expect(record.session(year: 2019) != nil && record.thing("اسم آخر") == nil)
    changed.sessions = record.sessions
    changed.organizations = record.organizations
    #expect(changed == record && changed.hashValue == record.hashValue)
  }
}
