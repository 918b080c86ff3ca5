import DialogueRecord
import DialogueSearch
import RecordFixtures
import Testing

@testable import DialogueExport

@Suite struct SearchExportTests {
  private func search(_ text: String) throws -> SearchResults {
    try BundledRecord.index.get().search(Query(text))
  }

  private func field(_ name: String, of json: JSON?) -> JSON? {
    guard case .object(let fields) = json else { return nil }
    return fields.first { $0.name == name }?.value
  }

  private func elements(_ json: JSON?) -> [JSON] {
    guard case .array(let elements) = json else { return [] }
    return elements
  }

  @Test func json() throws {
    let results = try search("quarantine in:statements")
    #expect(field("query", of: results.json) == .string("quarantine in:statements"))
    #expect(field("count", of: results.json) == 1)
    let hit = elements(field("hits", of: results.json)).first
    #expect(field("id", of: hit) == "2020.2")
    #expect(field("year", of: hit) == 2020)
    #expect(field("tier", of: hit) == "exact")
    #expect(field("in", of: hit) == "statements")
    let english = try #require(try BundledRecord.record.get().passage("2020.2")).text.en
    guard case .array(let places) = field("en", of: field("matches", of: hit)), case .array(let place) = places.first,
      case .int(let start) = place.first, case .int(let end) = place.last
    else {
      Issue.record("no places")
      return
    }
    #expect(english.scalars(start..<end) == "quarantine")
    #expect(elements(field("ar", of: field("matches", of: hit))).isEmpty)
  }

  @Test func jsonOfDetoursGuessesAndNothing() throws {
    let detour = elements(field("hits", of: try search("FTF in:statements").json)).first
    #expect(field("glossary", of: field("through", of: detour)) == "G40")
    #expect(elements(field("corrections", of: try search("terorism").json)).count == 1)
    let nothing = try search("xyzzy").json
    #expect(elements(field("hits", of: nothing)).isEmpty)
    #expect(elements(field("lookedFor", of: field("nothing", of: nothing))).count == 1)
    #expect(field("nothing", of: try search("crime").json) == nil)
  }

  @Test func jsonOfFilters() throws {
    #expect(try search("crime theme:cybercrme").json.text.contains("\"near\""))
    // Where no words were looked for, none was found as it was typed.
    #expect(try search("year:2019").json.text.contains("\"tier\": null"))
  }

  @Test func csv() throws {
    let table = try search("spoc").csv
    #expect(table.header == ["id", "in", "year", "tier", "through", "part", "matches_ar", "matches_en", "ar", "en"])
    #expect(table.rows.allSatisfy { $0.count == table.header.count })
    #expect(
      table.rows.contains { $0.prefix(5) == [.codes(["2017.4.2"]), "statements", 2017, "exact", .codes(["G57"])] })
    #expect(table.text().split(separator: "\r\n").count >= 3)
  }
}
