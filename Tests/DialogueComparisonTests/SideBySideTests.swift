import DialogueComparison
import DialogueRecord
import RecordFixtures
import Testing

@Suite("Years side by side")
struct SideBySideTests {
  let record: Record

  init() throws {
    record = try BundledRecord.record.get()
  }

  private func written(_ cell: [SideBySide.Entry]?) -> String {
    cell.map { $0.map { $0.isMention ? "(\($0.id))" : $0.id }.joined(separator: " ") } ?? "gap"
  }

  @Test("Rows by theme: the themes of these years, core points first, mentions marked")
  func themes() throws {
    let both = SideBySide(record, years: [2017, 2019], by: .theme)
    #expect(
      both.rows.map(\.id) == [
        "T01", "T02", "T03", "T04", "T05", "T06", "T07", "T08", "T09", "T13", "T15", "T16", "T17", "T18",
      ])
    let operations = try #require(both.rows.first { $0.id == "T04" })
    #expect(operations.cells.map(written) == ["2017.4.1 (2017.4.2)", "2019.1 2019.2.1"])
    #expect(operations.links.map { [$0.from.id, $0.to.id] } == [["2017.4.1", "2019.2.1"]])
    let law = try #require(both.rows.first { $0.id == "T15" })
    #expect(law.cells.map(written) == ["2017.1 2017.2 (2017.4.1)", "(2019.2.2)"])
    #expect(law.onlyIn == nil)
    #expect(law.isDifference)
    #expect(both.caution.genreChanges.count == 1)
  }

  @Test("Rows by line of descent, a gap between")
  func lineages() throws {
    let all = SideBySide(record, years: [2017, 2018, 2019], by: .lineage)
    #expect(
      all.rows.map(\.id) == [
        "plan-sharing", "front-line-access", "architecture", "hubs", "neutrality", "best-practice", "working-groups",
        "information-exchange", "cooperation", "areas-of-cooperation", "prominent-role", "terrorism",
        "strategy-operations",
      ])
    let plans = try #require(all.rows.first)
    #expect(plans.cells.map(written) == ["2017.4.1", "gap", "2019.2.1 2019.3.1"])
    #expect(plans.onlyIn == nil)
    #expect(all.rows.first { $0.id == "hubs" }?.onlyIn == 2017)
    #expect(all.rows.first { $0.id == "working-groups" }?.onlyIn == 2019)
  }

  @Test("What stands in no line of descent has a row at the end, which is no difference and nobody's alone")
  func noLine() throws {
    let all = SideBySide(record, years: [2017, 2018, 2020], by: .lineage)
    let rest = try #require(all.rows.last)
    #expect(rest.subject == .noLine)
    #expect(rest.subject.name == nil)
    #expect(rest.cells[1] == nil)
    #expect(rest.links.isEmpty)
    #expect(rest.onlyIn == nil)
    #expect(!rest.isDifference)
    // Every point of the years stands somewhere, and none both in a line and here.
    let here = Set(rest.cells.flatMap { $0 ?? [] }.map(\.id))
    let inLines = Set(all.rows.dropLast().flatMap { $0.cells.flatMap { $0 ?? [] } }.map(\.id))
    #expect(here.isDisjoint(with: inLines))
    #expect(here.union(inLines) == Set(all.years.sessions.flatMap(\.statement.points).map(\.id)))
    let linked = MadeRecord.record([
      (2001, [.init(id: "2001.1")]), (2002, [.init(id: "2002.1", follows: ["2001.1"])]),
    ])
    #expect(SideBySide(linked, years: [2001, 2002], by: .lineage).rows.map(\.subject).contains(.noLine) == false)
  }

  @Test("What only one year has stands out; with one year nothing does")
  func onlyIn() {
    let three = SideBySide(record, years: [2016, 2017, 2019], by: .theme)
    let only = three.rows.filter { $0.onlyIn != nil }.map { "\($0.id) \($0.onlyIn ?? 0)" }
    #expect(only == ["T06 2019", "T07 2019", "T08 2019", "T09 2019", "T12 2016", "T14 2016"])
    #expect(SideBySide(record, years: [2016], by: .theme).rows.allSatisfy { $0.onlyIn == nil })
  }

  @Test("From difference to difference")
  func differences() throws {
    let made = MadeRecord.record(
      [
        (2001, [.init(id: "2001.1", core: ["A", "C"])]),
        (2002, [.init(id: "2002.1", core: ["A", "B"]), .init(id: "2002.2", core: ["C"], follows: ["2001.1"])]),
      ],
      themes: [("A", "أ", "A"), ("B", "ب", "B"), ("C", "ج", "C"), ("D", "د", "D")])
    let both = SideBySide(made, years: [2001, 2002], by: .theme)
    #expect(both.rows.map(\.isDifference) == [false, true, true])
    #expect(both.differences == [1, 2])
    #expect(both.difference(after: -1) == 1)
    #expect(both.difference(after: 1) == 2)
    #expect(both.difference(after: 2) == nil)
    #expect(both.difference(before: 3) == 2)
    #expect(both.difference(before: 1) == nil)
  }

  @Test("The words changed along a line, marked in both texts and both languages")
  func changedWords() throws {
    let row = try #require(
      SideBySide(record, years: [2017, 2019], by: .lineage).rows.first { $0.id == "front-line-access" })
    let english = row.changedWords(in: .english)
    let first = try #require(english["2017.4.3"])
    #expect(first.came == nil)
    #expect(first.went != nil)
    let last = try #require(english["2019.3.2"])
    #expect(last.went == nil)
    #expect(last.came != nil)
    let middle = try #require(english["2019.2.2"])
    #expect(middle.came != nil && middle.went != nil)
    // Where all was reworded nothing is marked, and it is said instead.
    #expect(row.links.allSatisfy { $0.words(in: .arabic).isRewordedThroughout })
    #expect(row.changedWords(in: .arabic)["2017.4.3"]?.went == [])
    let made = MadeRecord.record([
      (2001, [.init(id: "2001.1", en: "plans for hubs at borders")]),
      (2002, [.init(id: "2002.1", en: "a plan for seamless hubs at the borders", follows: ["2001.1"])]),
    ])
    let kept = try #require(SideBySide(made, years: [2001, 2002], by: .lineage).rows.first)
    #expect(kept.changedWords(in: .english)["2001.1"]?.went == [])
    #expect(kept.changedWords(in: .english)["2002.1"]?.came == [11..<19])
  }

  @Test("A word that stayed along one of several links is no change")
  func severalLinks() throws {
    let made = MadeRecord.record([
      (2001, [.init(id: "2001.1", en: "plans, gates and hubs"), .init(id: "2001.2", en: "plans, borders")]),
      (2002, [.init(id: "2002.1", en: "plans, gates, borders and crime", follows: ["2001.1", "2001.2"])]),
    ])
    let row = try #require(SideBySide(made, years: [2001, 2002], by: .lineage).rows.first)
    let words = row.changedWords(in: .english)
    #expect(words["2002.1"]?.came == [22..<31])
    #expect(words["2001.1"]?.went == [13..<21])
    #expect(words["2001.2"]?.went == [])
  }
}
