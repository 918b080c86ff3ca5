import DialogueExport
import DialogueRecord
import DialogueSearch
import Lexis
import RecordFixtures
import Testing

@Suite struct SearchExportTests {
  private func search(_ text: String) throws -> SearchResults {
    try BundledRecord.index.get().search(Query(text))
  }

  private func hits(_ text: String) throws -> [JSON] {
    try search(text).json["hits"]?.elements ?? []
  }

  @Test func json() throws {
    let json = try search("quarantine in:statements").json
    #expect(json.names == ["query", "count", "hits", "years"])
    #expect(json["query"] == "quarantine in:statements")
    #expect(json["count"] == 1)
    let hit = try #require(json["hits"]?.elements.first)
    #expect(hit.names == ["id", "in", "year", "tier", "part", "ar", "en", "matches", "counterparts"])
    let passage = try #require(try BundledRecord.record.get().passage("2020.2"))
    #expect(["id", "in", "year", "tier", "part"].map { hit[$0] } == ["2020.2", "statements", 2020, "exact", "text"])
    #expect(hit["ar"] == .string(passage.text.ar) && hit["en"] == .string(passage.text.en))
    #expect(words(of: hit, "matches", "en", in: passage.text.en) == ["quarantine"])
    #expect(hit["matches"]?["ar"] == [])
    #expect(hit["counterparts"] == ["ar": [], "en": []])
    #expect(
      json["years"] == [
        ["year": 2016, "points": 0], ["year": 2017, "points": 0], ["year": 2018, "gap": true],
        ["year": 2019, "points": 0], ["year": 2020, "points": 1], ["year": 2021, "points": 0],
      ])
  }

  @Test func jsonOfCounterparts() throws {
    let hit = try #require(try hits("cybercrime").first { $0["id"] == "2021.1" })
    let arabic = try #require(try BundledRecord.record.get().passage("2021.1")).text.ar
    #expect(words(of: hit, "counterparts", "ar", in: arabic) == ["الجريمة السيبرية", "الجريمة السيبرية"])
    #expect(hit["matches"]?["ar"] == [] && hit["counterparts"]?["en"] == [])
  }

  /// The words at the places that a hit names, in Unicode scalars.
  private func words(of hit: JSON, _ field: String, _ language: String, in text: String) -> [String] {
    (hit[field]?[language]?.elements ?? []).map { place in
      guard case .array(let ends) = place, case .int(let start)? = ends.first, case .int(let end)? = ends.last else {
        return "no place"
      }
      return text.scalars(start..<end)
    }
  }

  /// The best text stands in the hit itself, the others behind it; a note says which passage it belongs to.
  @Test func jsonOfSeveralTexts() throws {
    let member = try #require(try hits("afripol in:members").first { $0["id"] == "afripol" })
    #expect(member["year"] == .null && member["part"] == "acronym")
    #expect(member["more"]?.elements.first?["part"] == "site")
    #expect(member["more"]?.elements.first?.names == ["part", "ar", "en", "matches", "counterparts"])
    let note = try #require(try hits("in:notes spoc").first)
    #expect(note["id"] == "2017.4.2/1" && note["place"] == "2017.4.2")
  }

  @Test func jsonOfDetours() throws {
    let record = try BundledRecord.record.get()
    let term = try #require(record.terms.first { $0.id == "G40" })
    #expect(
      try hits("FTF in:statements").first?["through"]
        == ["glossary": "G40", "ar": .string(term.text.ar), "en": .string(term.text.en)])
    let organization = try #require(record.organizations.first { $0.id == "sco" })
    #expect(
      try hits("SCO in:about").first?["through"]
        == ["name": "sco", "ar": .string(organization.name.ar), "en": .string(organization.name.en)])
  }

  @Test func jsonOfWhatIsSaidBesides() throws {
    let guessed = try search("terorism").json
    #expect(guessed["corrections"] == [["typed": "terorism", "taken": ["terrorism"], "tier": "typo"]])
    #expect(
      try search("transnational").json["absent"]?.elements.map { $0["en"] ?? .null } == ["transnational"])
    let nothing = try search("xyzzy crime year:2018").json
    #expect(nothing["hits"] == [])
    #expect(nothing["remarks"] == [["noSession": [2018]]])
    #expect(nothing["nothing"]?.names == ["lookedFor", "suggestions", "countWithoutFilters"])
    #expect(nothing["nothing"]?["lookedFor"]?.elements.map { $0["text"] ?? .null } == ["xyzzy", "crime"])
    #expect(nothing["nothing"]?["lookedFor"]?.elements.first?["count"] == 0)
    #expect(try search("crme").json["nothing"]?["suggestions"] == ["crime"])
    #expect(try search("cybercrime year:2019").json["nothing"]?["countWithoutFilters"] == 9)
    #expect(try search("crime").json["nothing"] == nil)
  }

  @Test func jsonOfFilters() throws {
    #expect(
      try search("crime theme:cybercrme").json["remarks"] == [["unknownTheme": "cybercrme", "near": ["CYB"]]])
    #expect(try search("crime year:2030..2031").json["remarks"] == [["unknownYears": [2030, 2031]]])
    #expect(try hits("criminal assets recovery").first?["lacking"] == ["recovery"])
    #expect(try search("crime 2019").json["remarks"] == [["takenForYears": [[2019, 2019]]]])
    // Where no words were looked for, none was found as it was typed.
    #expect(try hits("year:2019").allSatisfy { $0["tier"] == .null })
  }

  @Test func csv() throws {
    let table = try search("spoc").csv
    #expect(
      table.header == [
        "id", "in", "year", "tier", "through", "part", "matches_ar", "matches_en", "ar", "en", "lacking",
      ])
    #expect(table.rows.allSatisfy { $0.count == table.header.count })
    #expect(
      table.rows.contains { $0.prefix(5) == [.codes(["2017.4.2"]), "statements", 2017, "exact", .codes(["G57"])] })
    let passage = try #require(try BundledRecord.record.get().passage("2020.2"))
    let places = try #require(try search("quarantine in:statements").hits.first?.texts.first?.matches.en.first).range
    #expect(
      try search("quarantine in:statements").csv.rows == [
        [
          .codes(["2020.2"]), "statements", 2020, "exact", .codes([]), "text", .codes([]),
          .codes(["\(places.lowerBound)-\(places.upperBound)"]), .text(passage.text.ar), .text(passage.text.en),
          .codes([]),
        ]
      ])
  }
}
