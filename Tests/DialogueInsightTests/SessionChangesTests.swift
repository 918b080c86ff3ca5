import DialogueRecord
import RecordFixtures
import Testing

@testable import DialogueInsight

@Suite("What changed from session to session")
struct SessionChangesTests {
  /// The codes of the themes that each session has as core, as the files of the pack say it.
  private func coreByYear() throws -> [(year: Int, codes: Set<String>)] {
    try PackFiles.sessions().map { session in
      let points = session["statement"]?["points"]?.elements ?? []
      let codes = points.flatMap { $0["core"]?.elements ?? [] }.compactMap(\.asString)
      return (try #require(session["year"]?.asInt), Set(codes))
    }
  }

  @Test("Every theme of every pair of sessions became what the files say")
  func allPairs() throws {
    let record = try BundledRecord.record.get()
    let core = try coreByYear()
    for (place, later) in core.enumerated() {
      for earlier in core.prefix(place) {
        let changes = try #require(SessionChanges(record, from: earlier.year, to: later.year))
        let before = core.filter { $0.year < earlier.year }.reduce(Set<String>()) { $0.union($1.codes) }
        func codes(_ change: SessionChanges.Change) -> Set<String> { Set(changes.entries(change).map(\.theme.code)) }
        #expect(codes(.kept) == earlier.codes.intersection(later.codes))
        #expect(codes(.dropped) == earlier.codes.subtracting(later.codes))
        #expect(codes(.new) == later.codes.subtracting(earlier.codes).subtracting(before))
        #expect(codes(.returned) == later.codes.subtracting(earlier.codes).intersection(before))
        for entry in changes.entries(.dropped) {
          #expect(entry.back == core.dropFirst(place + 1).first { $0.codes.contains(entry.theme.code) }?.year)
        }
      }
    }
  }

  @Test("Lines are those with a link between the two sessions")
  func lines() throws {
    let record = try BundledRecord.record.get()
    let changes = try #require(SessionChanges(record, from: 2017, to: 2019))
    let linked = try #require(record.session(year: 2019)).statement.points.flatMap(\.follows)
      .filter { $0.point.hasPrefix("2017") }
    #expect(Set(changes.lines(of: record).map(\.id)) == Set(linked.map(\.line)) && !linked.isEmpty)
    #expect(changes.caution(of: record).genreChanges.count == 1)
  }

  @Test("A link within one session is no change between two")
  func withinOneSession() throws {
    let record = try BundledRecord.record.get()
    let all = record.sessions.map(\.year)
    for (place, from) in all.enumerated() {
      for to in all.dropFirst(place + 1) {
        let changes = try #require(SessionChanges(record, from: from, to: to))
        for link in changes.lines(of: record).flatMap(\.links) {
          let years = [link.from, link.to].map { record.session(of: $0.id)?.year }
          #expect(years == [from, to], "\(link.from.id) \(link.to.id)")
        }
      }
    }
  }

  @Test(
    "A year without a session, or the wrong way round, is no step",
    arguments: [(2018, 2019), (2019, 2017), (2019, 2019)])
  func noStep(from: Int, to: Int) throws {
    #expect(SessionChanges(try BundledRecord.record.get(), from: from, to: to) == nil)
  }

  @Test("Each step of the overview is that of its session, and the first session, which has none before it, has none")
  func overview() throws {
    let overview = Overview(try BundledRecord.record.get())
    let core = try coreByYear()
    #expect(overview.sessions.map(\.session.year) == core.map(\.year))
    #expect(overview.sessions[0].themes.isEmpty)
    for (entry, year) in zip(overview.sessions, core).dropFirst() {
      let had = [SessionChanges.Change.new, .returned, .kept].flatMap { entry.themes[$0] ?? [] }.map(\.code)
      #expect(Set(had) == year.codes && had.count == year.codes.count)
    }
  }
}
