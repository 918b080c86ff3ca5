import DialogueRecord
import RecordFixtures
import SeededNumbers
import TestSupport
import Testing

@testable import DialogueComparison

@Suite("Lines of descent")
struct LineageChainTests {
  private func chains(_ years: [Int]? = nil) throws -> [LineageChain] {
    let record = try BundledRecord.record.get()
    return record.lineageChains(years: years ?? record.years.map(\.year))
  }

  /// Such as `2017.4.1>2019.2.1`, with `?` where the link is inferred and what it passes through in brackets.
  private func written(_ link: DescentLink) -> String {
    let via = link.via.isEmpty ? "" : "[" + link.via.joined(separator: " ") + "]"
    return link.from.id + ">" + via + link.to.id + (link.ground == .inferred ? "?" : "")
  }

  @Test(
    "The lines of the record, point by point",
    arguments: [
      ("plan-sharing", "2017.4.1>2019.2.1 2019.2.1>2019.3.1?"),
      ("front-line-access", "2017.4.3>2019.2.2 2019.2.2>2019.3.2"),
      ("architecture", "2016.4>2017.4.4 2017.4.4>2021.4"),
      ("hubs", "2016.5>2017.3? 2016.5>2017.4.2?"),
      ("duplication", ""),
      ("neutrality", "2017.1>2019.2.2? 2017.2>2019.2.2? 2017.4.1>2019.2.2?"),
      ("best-practice", "2016.2>2019.3.1 2019.3.1>2020.3"),
      ("cyber", "2020.1>2021.1 2020.1>2021.2 2020.1>2021.3"),
      ("working-groups", "2019.3>2021.4 2019.3.1>2021.4? 2019.3.2>2021.4?"),
      ("information-exchange", "2016.1>2017.2 2017.2>2020.3"),
      (
        "cooperation",
        "2016.2>2019.3.2 2019.3.2>2020.2 2016.3>2021.3 2019.1>2021.3 2020.2>2021.3?"
      ),
      ("areas-of-cooperation", "2017.4>2019.2 2017.4>2021.4?"),
      ("prominent-role", "2016.1>2017.1"),
      ("terrorism", "2019.1>2020.1"),
      (
        "strategy-operations",
        "2019.1>2020.3.2? 2019.1>2020.3.3? 2020.3.2>2021.2 2020.3.3>2021.2 2021.2>2021.4?"
      ),
    ])
  func links(id: String, expected: String) throws {
    let chain = try #require(try chains().first { $0.id == id })
    #expect(chain.links.map(written).joined(separator: " ") == expected)
    #expect(chain.links.allSatisfy { !$0.steps.isEmpty && $0.steps.allSatisfy { !$0.reason.en.isEmpty } })
  }

  @Test("Columns are the years compared, a gap among them; rows carry a line on")
  func layout() throws {
    let hubs = try #require(try chains().first { $0.id == "hubs" })
    #expect(hubs.nodes.map(\.id) == ["2016.5", "2017.3", "2017.4.2"])
    #expect(hubs.nodes.map(\.column) == [0, 1, 1])
    #expect(hubs.nodes.map(\.row) == [0, 0, 1])
    #expect(hubs.rowCount == 2)
    let architecture = try #require(try chains().first { $0.id == "architecture" })
    #expect(architecture.nodes.map(\.column) == [0, 1, 5])
    #expect(architecture.rowCount == 1)
    #expect(architecture.course.status == .returned(2021))
    let duplication = try #require(try chains().first { $0.id == "duplication" })
    #expect(duplication.nodes.map(\.id) == ["2016.2"])
    #expect(duplication.course.status == .only([2016]))
    #expect(hubs.course.status == .dropped(2017))
  }

  @Test("Among some years: only the lines with a point there, links over the other years say so")
  func someYears() throws {
    #expect(
      try chains([2016, 2021]).map(\.id) == [
        "architecture", "hubs", "duplication", "best-practice", "cyber", "working-groups", "information-exchange",
        "cooperation", "areas-of-cooperation", "prominent-role", "strategy-operations",
      ])
    let architecture = try #require(try chains([2016, 2021]).first { $0.id == "architecture" })
    #expect(architecture.links.map(written) == ["2016.4>[2017.4.4]2021.4"])
    #expect(architecture.links.first?.steps.map(\.from) == ["2016.4", "2017.4.4"])
    #expect(architecture.course.elsewhere == [2017])
    #expect(try chains([2018]).isEmpty)
    #expect(try chains([]).isEmpty)
  }

  @Test("A way on which all is textual is preferred, and one inferred step makes a link inferred")
  func grounds() throws {
    let record = MadeRecord.record([
      (2001, [.init(id: "2001.1")]),
      (2002, [.init(id: "2002.1", follows: ["2001.1?"]), .init(id: "2002.2", follows: ["2001.1"])]),
      (2003, [.init(id: "2003.1", follows: ["2002.1", "2002.2"]), .init(id: "2003.2", follows: ["2002.1"])]),
    ])
    let chain = try #require(record.lineageChains(years: [2001, 2003]).first)
    #expect(chain.links.map(written) == ["2001.1>[2002.2]2003.1", "2001.1>[2002.1]2003.2?"])
  }

  @Test("Drawn, no two points share a place and no link runs through a point", arguments: [1, 2, 3])
  func anyGraph(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      var points: [(year: Int, id: String)] = []
      var sessions: [(year: Int, points: [MadeRecord.Point])] = []
      for year in 2001...2001 + Int.random(in: 0...7, using: &generator) {
        let count = Int.random(in: 1...4, using: &generator)
        var made: [MadeRecord.Point] = []
        for index in 1...count {
          let id = "\(year).\(index)"
          let follows = points.filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }.map(\.id)
          made.append(.init(id: id, follows: follows))
          points.append((year, id))
        }
        sessions.append((year, made))
      }
      let record = MadeRecord.record(sessions)
      for chain in record.lineageChains(years: record.years.map(\.year)) { check(chain) }
    }
  }

  private func check(_ chain: LineageChain) {
    let places = Dictionary(grouping: chain.nodes) { [$0.column, $0.row] }
    #expect(places.values.allSatisfy { $0.count == 1 })
    #expect(chain.nodes.allSatisfy { (0..<chain.rowCount).contains($0.row) })
    let nodes = Dictionary(uniqueKeysWithValues: chain.nodes.map { ($0.id, $0) })
    for link in chain.links {
      guard let from = nodes[link.from.id], let to = nodes[link.to.id] else {
        Issue.record("a link of \(chain.id) leads nowhere")
        continue
      }
      #expect(from.column <= to.column)
      for column in from.column..<max(from.column, to.column) where column > from.column {
        #expect(places[[column, from.row]] == nil, "\(written(link)) runs through a point")
      }
    }
  }
}
