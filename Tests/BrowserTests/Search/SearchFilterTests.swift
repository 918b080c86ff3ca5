import DialogueSearch
import Testing

@testable import Browser

@Suite("The filters of a search")
struct SearchFilterTests {
  private func places(_ query: String) throws -> [String] {
    try Bundled.index().search(Query(query)).hits.map(\.target)
  }

  @Test("A filter becomes a word of the query, in place of one of its kind")
  func filters() throws {
    var run = try Run.searching(keys: "information<Enter>")
    func choose(_ label: String) throws {
      try run.press("f")
      let choices = try #require(run.choices)
      let place = try #require(choices.firstIndex { $0.contains(label) }, "\(choices)")
      try run.press(String(repeating: "j", count: place) + "<Enter>")
      #expect(run.choices == nil)
      #expect(try run.state.search.places == places(run.state.search.field.text))
    }
    try choose("2019")
    #expect(run.state.search.field.text == "information year:2019")
    #expect(run.state.search.results?.hits.allSatisfy { $0.year == 2019 } == true)
    try choose("2017")
    #expect(run.state.search.field.text == "information year:2017")
    try choose("Words of the Arabic only")
    #expect(run.state.search.field.text == "information year:2017 lang:ar")
    try choose("Words of the English only")
    #expect(run.state.search.field.text == "information year:2017 lang:en")
    try choose("●")
    #expect(run.state.search.field.text.hasPrefix("information year:2017 lang:en theme:"))
    try choose("No filter")
    #expect(run.state.search.field.text == "information")
  }

  @Test(
    "A filter takes the place of one that is written otherwise",
    arguments: [
      ("information سنة:2019", "information year:2017"), ("information -year:2019", "information year:2017"),
      ("theme:\"Information exchange\" information year:2019", "theme:\"Information exchange\" information year:2017"),
      ("\"information", "\"information\" year:2017"),
    ])
  func filterInPlace(typed: String, text: String) throws {
    var run = try Run.searching(keys: typed.split(separator: " ").joined(separator: "<Space>") + "<Enter>f")
    let choices = try #require(run.choices)
    let place = try #require(choices.firstIndex { $0.hasPrefix("2017") }, "\(choices)")
    try run.press(String(repeating: "j", count: place) + "<Enter>")
    #expect(run.state.search.field.text == text)
  }

  @Test("Years that the query leaves out are told apart in the row of years")
  func leftOut() throws {
    let row = try #require(try Run.searching(keys: "year:2021<Space>crime<Enter>").rows.first { $0.contains("2016") })
    #expect(row.contains("2020 (1)") && row.contains("2021 █ 3"))
    let none = try #require(try Run.searching(keys: "year:1999<Space>crime<Enter>").rows.first { $0.contains("2016") })
    #expect(none.contains("2021 (3)") && !none.contains("█"))
  }

  @Test("Years are offered with the number of their points, and none that has nothing")
  func offeredYears() throws {
    var run = try Run.searching(keys: "information<Enter>")
    let years = try #require(run.state.search.results?.years)
    try run.press("f")
    let choices = try #require(run.choices)
    for year in years {
      #expect(choices.contains { $0.contains("\(year.year)  (\(year.points ?? 0)") } == ((year.points ?? 0) > 0))
    }
  }
}
