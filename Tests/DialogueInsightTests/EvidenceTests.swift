import DialogueRecord
import RecordFixtures
import Testing

@testable import DialogueInsight

@Suite("What rests on what")
struct EvidenceTests {
  /// Every provenance with references that the files of the pack have, wherever it stands.
  private func provenances(_ json: JSON) -> [JSON] {
    switch json {
    case .array(let elements): elements.flatMap(provenances)
    case .object(let fields):
      (json["ground"] != nil && json["references"] != nil ? [json] : []) + fields.flatMap { provenances($0.value) }
    default: []
    }
  }

  private func files() throws -> [JSON] {
    try ["pack.json", "organizations.json", "working-groups.json", "preamble.json"].map(PackFiles.file)
      + ["2016", "2017", "2018", "2019", "2020", "2021"].map { try PackFiles.file("sessions/\($0).json") }
  }

  @Test("There is a claim for everything that the files take from references, and each says how many it rests on")
  func claims() throws {
    let record = try BundledRecord.record.get()
    let written = try files().flatMap(provenances).map { ($0["references"]?.elements ?? []).compactMap(\.asString) }
    let claims = record.claims
    #expect(claims.map(\.from.references).sorted(by: before) == written.sorted(by: before))
    #expect(claims.count(where: \.restsOnOne) == written.count { Set($0).count == 1 })
    let ranks = try PackFiles.file("references.json")["references"]?.elements ?? []
    let secondary = Set(ranks.filter { $0["kind"]?.asString == "secondary" }.compactMap { $0["id"]?.asString })
    #expect(claims.count(where: record.restsOnLowRank) == written.count { secondary.isSuperset(of: $0) })
  }

  private func before(_ one: [String], _ other: [String]) -> Bool { one.lexicographicallyPrecedes(other) }

  @Test("Every emendation has its places, and the readings there are those of the passage")
  func emendations() throws {
    let record = try BundledRecord.record.get()
    var places = 0
    for emendation in record.emendations {
      let own = record.places(of: emendation)
      #expect(!own.isEmpty, "\(emendation.id)")
      for place in own {
        if let read = place.applied.emended { #expect(place.passage.text.ar.contains(read)) }
        if let original = place.applied.original { #expect(place.passage.source.contains(original)) }
      }
      places += own.count
    }
    #expect(places == record.passages.reduce(0) { $0 + $1.emendations.count })
  }

  @Test("A reading path has the points of its line in the order of time, each link leading back to one read before")
  func paths() throws {
    let record = try BundledRecord.record.get()
    #expect(record.readingPaths.count == record.lineages.count)
    for path in record.readingPaths {
      #expect(path.steps.map(\.point.id) == record.points(of: path.lineage).map(\.id))
      #expect(path.steps.map(\.place) == Array(1...path.steps.count))
      for step in path.steps {
        for link in step.links where record.session(of: link.point) != nil {
          #expect(path.steps.prefix(step.place - 1).contains { $0.point.id == link.point }, "\(step.point.id)")
        }
      }
    }
  }
}
