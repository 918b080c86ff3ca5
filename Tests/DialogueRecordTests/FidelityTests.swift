import DialogueRecord
import TestSupport
import Testing

@Suite("The record against its source")
struct FidelityTests {
  private let record: Record

  init() throws {
    record = try Record(pack: Repository.record)
  }

  @Test("The source rebuilt from the pack is the source to the byte")
  func source() throws {
    let document = try #require(record.documents.first)
    let text = try #require(record.source(document))
    // The hash is taken by another program than the one that the pack was checked by.
    let hash = try run("/usr/bin/sha256sum", input: Array(text.utf8)).text
    #expect(hash.hasPrefix("cd8bc629f5e2cfec3ec4cfe15bc32e06bc0c9b1a6a82d7e48efe0c9909356146 "))
    #expect(document.sha256 == hash.prefix(64))
    #expect(document.lines == 44)
  }

  @Test("A document that the pack does not hold is not made up")
  func otherDocument() throws {
    var document = try #require(record.documents.first)
    document.id = "S02"
    #expect(record.source(document) == nil)
  }

  @Test("Nothing of the record is missing")
  func counts() {
    let points = record.sessions.flatMap(\.statement.points)
    #expect(record.sessions.map(\.year) == [2016, 2017, 2019, 2020, 2021])
    #expect(record.sessions.map(\.edition) == [1, 2, 3, 4, 5])
    #expect(record.gaps.map(\.year) == [2018])
    #expect(points.count == 30)
    #expect(record.sessions.map(\.statement.points.count) == [5, 8, 7, 6, 4])
    #expect(points.count { $0.parent == nil } == 19)
    #expect(record.organizations.count == 11)
    #expect(record.organizations.count { $0.role == .observer } == 2)
    #expect(record.groups.map(\.year) == [2019, 2019, 2021, 2021])
    #expect(record.themes.count == 18)
    #expect(record.terms.count == 76)
    #expect(record.references.count == 97)
    #expect(record.emendations.map(\.id) == ["E1", "E2", "E3", "E4", "E5", "E6", "E7"])
  }

  @Test("Every emendation but the typographic ones is at its place")
  func emendations() {
    let applied = Set(record.passages.flatMap(\.emendations).map(\.id))
    let expected = record.emendations.filter { $0.kind != .display }.map(\.id)
    #expect(applied.isSuperset(of: expected))
    for passage in record.passages {
      let isChanged = passage.emendations.contains { $0.original != $0.emended }
      #expect(isChanged == (passage.source != passage.text.ar), "\(passage.id)")
    }
  }

  @Test("Each fact of another ground than the source's names what it stands on")
  func provenance() {
    let facts =
      record.sessions.flatMap(\.facts) + record.organizations.flatMap(\.facts)
      + record.groups.flatMap(\.facts) + record.gaps.flatMap(\.evidence) + record.groupFacts + [record.fullTitle]
    for from in facts.map(\.from) {
      switch from.ground {
      case .stated: #expect(!from.lines.isEmpty && from.document == "S01")
      case .elsewhere: #expect(!from.references.isEmpty && from.confidence != nil)
      case .inferred: #expect(from.reason != nil && from.confidence != nil)
      }
    }
  }

  @Test(
    "Things are found by their ids",
    arguments: [("2019.2.1", 2019), ("2016.1", 2016), ("about.1", nil), ("2018.1", nil)] as [(String, Int?)])
  func lookups(id: String, year: Int?) {
    #expect(record.session(of: id)?.year == year)
    #expect((record.passage(id) == nil) == (id == "2018.1"))
  }

  @Test("Lines of descent are found from either end")
  func successors() {
    for later in record.sessions.flatMap(\.statement.points) {
      for link in later.follows {
        #expect(record.successors(of: link.point).contains { $0.point.id == later.id && $0.link == link })
      }
    }
    #expect(record.successors(of: "2021.4").isEmpty)
  }
}
