import DialogueRecord
import RecordFixtures
import Testing

@testable import DialogueSearch

@Suite struct FilterTests {
  private func search(_ text: String) throws -> SearchResults {
    try BundledRecord.index.get().search(Query(text))
  }

  @Test(arguments: [
    ("theme:cyber", ["CYB"]), ("theme:cyb", ["CYB"]), ("theme:\"organized crime\"", ["ORG"]), ("theme:سيبر", ["CYB"]),
    ("theme:السيبرية", ["CYB"]), ("theme:nosuch", []), ("موضوع:مخدرات", ["ORG"]),
  ])
  func themes(filter: String, codes: [String]) throws {
    let record = try BundledRecord.record.get()
    #expect(Query(filter).filters.themes.flatMap(record.themes.called).map(\.code) == codes)
    #expect(try (search(filter).count > 0) == !codes.isEmpty)
  }

  @Test(
    arguments: [
      ("crime year:2018", [.noSession([2018])]), ("year:2018", [.noSession([2018])]), ("crime year:2017..2018", []),
      ("crime year:2017 year:2018", [.noSession([2018])]), ("crime year:2030..", [.unknownYears(2030...9999)]),
      ("crime -year:2018", []), ("crime theme:nosuch", [.unknownTheme("nosuch", near: [])]),
      ("-theme:nosuch", [.unknownTheme("nosuch", near: [])]), ("crime theme:CYB", []), ("crime", []),
    ] as [(String, [FilterRemark])])
  func remarks(query: String, remarks: [FilterRemark]) throws {
    let index = try BundledRecord.index.get()
    #expect(try search(query).remarks == remarks)
    #expect(index.concordance(of: Query(query)).remarks == remarks)
    for series in index.trend(of: [Query(query)]).series { #expect(series.remarks == remarks) }
  }

  @Test func whatHasAnExcludedThemeIsLeftOut() throws {
    #expect(try search("crime in:statements -theme:CYB").hits.map(\.id) == ["2019.1"])
    #expect(try search("crime in:statements -theme:CYB -theme:ORG").hits.isEmpty)
  }

  /// A note has the themes of its passage.
  @Test func themesOfNotes() throws {
    let passages = try BundledRecord.record.get().passages
    let notes = passages.filter { ($0.core + $0.mention).contains("CYB") }
      .flatMap { passage in passage.notes.indices.map { "\(passage.id)/\($0 + 1)" } }
    #expect(!notes.isEmpty)
    #expect(try search("in:notes theme:CYB").hits.map(\.id) == notes)
    #expect(try search("in:notes -theme:CYB").hits.allSatisfy { !notes.contains($0.id) })
  }

  @Test func aMistypedThemeSuggestsOne() throws {
    let remarks = try search("crime theme:cybercrme").remarks
    guard case .unknownTheme("cybercrme", let near) = remarks.first else {
      Issue.record("\(remarks)")
      return
    }
    #expect(near.map(\.code) == ["CYB"])
  }

  /// Where no words were looked for, none was found as it was typed.
  @Test(arguments: ["year:2019", "-drugs", "theme:CYB"])
  func withoutWordsNothingIsAsTyped(query: String) throws {
    let results = try search(query)
    #expect(!results.hits.isEmpty && results.hits.allSatisfy { $0.tier == nil })
  }
}
