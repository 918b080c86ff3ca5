import Foundation
import TestSupport
import Testing

@Suite("The commands of searching")
struct SearchCommandTests {
  private func hiwar(_ line: String) throws -> Outcome {
    try run(Built.program, line.split(separator: " ").map(String.init), environment: ["LANG": "C"])
  }

  private func object(_ line: String, status: Int32 = 0) throws -> [String: Any] {
    let outcome = try hiwar(line)
    #expect(outcome.status == status)
    return try #require(try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any])
  }

  private func hits(_ line: String) throws -> [[String: Any]] {
    try #require(try object(line)["hits"] as? [[String: Any]])
  }

  /// The words that a hit's places cut out of one of its texts.
  private func words(_ hit: [String: Any], _ language: String) throws -> [String] {
    let scalars = Array(try #require(hit[language] as? String).unicodeScalars)
    let matches = try #require(hit["matches"] as? [String: Any])
    let places = try #require(matches[language] as? [[Int]])
    return try places.map { place in
      try #require(place.count == 2 && 0 <= place[0] && place[0] < place[1] && place[1] <= scalars.count)
      var word = String.UnicodeScalarView()
      word.append(contentsOf: scalars[place[0]..<place[1]])
      return String(word)
    }
  }

  @Test(
    "How it ends",
    arguments: [
      ("search cooperation", 0), ("search سيبرانية --json", 0), ("concordance cooperation", 0), ("trend تعاون", 0),
      ("search xylophone", 1), ("search cyber --year 2018", 1), ("concordance xylophone", 1), ("trend xylophone", 1),
    ])
  func endings(line: String, status: Int32) throws {
    #expect(try hiwar(line).status == status)
  }

  @Test(
    "Wrong usage prints nothing and says what was meant",
    arguments: [
      ("search", "search"), ("search cyber --in membres", "members"), ("search cyber --limit 0", "--limit"),
      ("search cyber --year last", "last"), ("concordance cyber --sort yaer", "year"), ("search cyber --bom", "--csv"),
      ("search cyber --csv --json", "--json"), ("search crime --theme nosuch", "CYB"),
      ("trend crime --theme cybercrme", "Did you mean Cybercrime"), ("trend year:2019", "word"),
      ("search --limit --interface ar", "«--limit»"), ("search crime --in nosuch --interface ar", "notes"),
      ("serch cyber", "search"),
    ])
  func usage(line: String, complaint: String) throws {
    let outcome = try hiwar(line)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.complaint.isEmpty && outcome.complaint.contains(complaint))
  }

  @Test(
    "Places cut the words that answer out of the texts, in Unicode scalars",
    arguments: [
      ("information", "en", "inform"), ("cooperation", "en", "cooperat"), ("معلومات", "ar", "معلوم"),
      ("تعاون", "ar", "تعاون"),
    ])
  func places(query: String, language: String, part: String) throws {
    let object = try object("search \(query) --json --in statements")
    #expect(object["query"] as? String == query)
    let hits = try #require(object["hits"] as? [[String: Any]])
    #expect(hits.count > 2)
    for hit in hits {
      #expect(hit["id"] is String && hit["year"] is Int)
      #expect(hit["tier"] as? String != "typo")
      let words = try words(hit, language)
      #expect(!words.isEmpty)
      #expect(words.allSatisfy { $0.lowercased().contains(part) }, "\(words)")
      #expect(try self.words(hit, language == "ar" ? "en" : "ar").isEmpty)
    }
  }

  @Test("Filters and the limit")
  func filters() throws {
    #expect(
      try hits("search information --json --year 2017..2019").allSatisfy {
        (2017...2019).contains($0["year"] as? Int ?? 0)
      })
    #expect(
      try hits("search information --json --year ٢٠١٩").map { $0["year"] as? Int }
        == hits("search information year:2019 --json").map { $0["year"] as? Int })
    #expect(try Set(hits("search police --json --in members").compactMap { $0["in"] as? String }) == ["members"])
    let whole = try object("search information --json")
    let two = try object("search information --json --limit 2")
    #expect((two["hits"] as? [Any])?.count == 2)
    #expect(two["count"] as? Int == whole["count"] as? Int)
    let themed = try hits("search information --json --theme INF")
    #expect(try !themed.isEmpty && themed.count < hits("search information --json --in statements").count)
  }

  @Test("Hits stand in one order: the statements first, whatever is cut off and in whatever form")
  func order() throws {
    let ids = ["2019.1", "2020.1", "2021.1", "2021.2", "2021.3"]
    #expect(try hits("search crime --json --limit 5").map { $0["id"] as? String } == ids)
    let rows = try hiwar("search crime --csv --limit 5").text.components(separatedBy: "\r\n")
    #expect(rows.dropFirst().dropLast().map { $0.prefix { $0 != "," } } == ids.map { $0[...] })
    let heads = try hiwar("search crime --limit 5").text.split(separator: "\n").filter { $0.hasPrefix("20") }
    #expect(heads.map { $0.prefix { $0 != " " } } == ids.map { $0[...] })
    let screen = try hiwar("screen --size 120x200 --keys /crime").text
    let shown = ids.compactMap { screen.range(of: " \($0) ")?.lowerBound }
    #expect(shown.count == ids.count && shown == shown.sorted())
  }

  @Test("Nothing found is JSON too, with what might be meant")
  func nothing() throws {
    let object = try object("search cyber --year 2018 --json", status: 1)
    #expect((object["hits"] as? [Any])?.isEmpty == true)
    #expect(((object["nothing"] as? [String: Any])?["countWithoutFilters"] as? Int ?? 0) > 0)
  }

  @Test(
    "Tables have a header, one record a line, and the mark if one asks for it",
    arguments: [
      ("search cooperation", "id,in,year,tier,through,part,matches_ar,matches_en,ar,en,lacking"),
      ("concordance cooperation", "id,in,year,part,language,tier,through,before,word,after"),
      ("trend cooperation", "word,language,year,count,per_thousand,points,words,ar,en,filters"),
      ("renderings cooperation", "word,language,rendering,id,year,count"),
    ])
  func tables(line: String, header: String) throws {
    let plain = try hiwar(line + " --csv")
    #expect(plain.status == 0)
    let rows = plain.text.components(separatedBy: "\r\n")
    #expect(rows.first == header)
    #expect(rows.count > 4 && rows.last == "")
    let marked = try hiwar(line + " --csv --bom")
    #expect(marked.output.starts(with: [0xEF, 0xBB, 0xBF]))
    // Nothing else differs but the marks of the ids, which a spreadsheet would take for numbers.
    let sign = UInt8(ascii: "#")
    #expect(marked.output.dropFirst(3).filter { $0 != sign } == plain.output.filter { $0 != sign })
    #expect(marked.text.contains("\r\n#20") == plain.text.contains("\r\n20"))
  }

  @Test("A concordance has the keyword between what stands before and after it", arguments: ["cooperation", "تعاون"])
  func concordance(word: String) throws {
    let lines = try #require(try object("concordance \(word) --json --sort before")["lines"] as? [[String: Any]])
    #expect(lines.count > 5)
    for line in lines {
      let before = try #require(line["before"] as? String)
      let range = try #require(line["range"] as? [Int])
      let keyword = try #require(line["word"] as? String)
      #expect(before.unicodeScalars.count == range[0])
      #expect(keyword.unicodeScalars.count == range[1] - range[0])
    }
  }

  @Test("A trend has every year, and no numbers for the one without a session")
  func trend() throws {
    let series = try #require(try object("trend cooperation تعاون --json")["series"] as? [[String: Any]])
    #expect(series.map { $0["word"] as? String } == ["cooperation", "تعاون"])
    for word in series {
      let values = try #require(word["values"] as? [[String: Any]])
      #expect(values.map { $0["year"] as? Int } == [2016, 2017, 2018, 2019, 2020, 2021])
      #expect(values.allSatisfy { ($0["gap"] == nil) == ($0["count"] is Int) })
      #expect(values[2]["gap"] as? Bool == true)
    }
  }

  @Test("As text the words stand in brackets, in the languages asked for")
  func text() throws {
    let english = try hiwar("search cooperation --lang en --in statements").text
    #expect(english.contains("[cooperation]"))
    // Below the hits stand the notices, which quote words of the source.
    let hits = english.components(separatedBy: "\n\n").first ?? ""
    #expect(hits.contains("[cooperation]"))
    #expect(hits.unicodeScalars.allSatisfy { !(0x620...0x64A).contains($0.value) })
    #expect(try hiwar("search تعاون --lang ar --in statements").text.contains("[التعاون]"))
  }

  @Test("A trend tells nothing of years that a filter leaves out", arguments: ["--year 2019", "year:2019"])
  func trendOfAYear(filter: String) throws {
    let text = try hiwar("trend crime \(filter)").text
    #expect(text.contains("  2019  █"))
    for year in ["2016", "2017", "2018", "2020", "2021"] { #expect(!text.contains("  \(year)"), "\(text)") }
    #expect(text.contains("year:2019"))
    let rows = try hiwar("trend crime \(filter) --csv").text.components(separatedBy: "\r\n")
    #expect(rows.count == 3 && rows[1].hasSuffix("year:2019"))
    let series = try #require(try object("trend crime \(filter) --json")["series"] as? [[String: Any]])
    #expect((series.first?["values"] as? [[String: Any]])?.map { $0["year"] as? Int } == [2019])
  }

  @Test("A trend says which forms it counted, and in which texts")
  func trendForms() throws {
    let text = try hiwar("trend الحدود").text
    #expect(text.contains("بالحدود (1)") && text.contains("In the Arabic of the points"))
    #expect(!text.contains("English translation"))
    #expect(try hiwar("trend crime").text.contains("English translation"))
  }

  @Test(
    "What was guessed and whose the words are is said with every command",
    arguments: ["search terorism", "concordance terorism", "trend terorism"])
  func guesses(line: String) throws {
    let text = try hiwar(line).text
    #expect(text.contains("showing terrorism"))
    #expect(text.contains("highlights") && text.contains("not an INTERPOL text"))
  }

  @Test("A limit is a limit of lines, and what it leaves out is said")
  func limits() throws {
    let concordance = try hiwar("concordance crime --limit 2").text.components(separatedBy: "\n")
    #expect(concordance.count { $0.contains("[") } == 2)
    #expect(concordance[2].hasPrefix("2 of "))
    #expect(try hiwar("search crime --limit 1").text.contains("1 of "))
    #expect(try !hiwar("search quarantine").text.contains(" shown"))
    #expect((try object("concordance crime --limit 2 --json")["lines"] as? [Any])?.count == 2)
  }

  @Test("A concordance is cut at words, the keyword in one column", arguments: ["crime", "تعاون"])
  func columns(word: String) throws {
    let lines = try hiwar("concordance \(word)").text.components(separatedBy: "\n").filter { $0.contains("[") }
    let whole = try #require(try object("concordance \(word) --json")["lines"] as? [[String: Any]])
    #expect(lines.count == whole.count)
    for (line, entry) in zip(lines, whole) {
      let text =
        ((entry["before"] as? String ?? "") + (entry["word"] as? String ?? "") + (entry["after"] as? String ?? ""))
      let words = Set(text.split(separator: " "))
      let shown = line.filter { $0 != "[" && $0 != "]" }.split(separator: " ").dropFirst()
      #expect(shown.allSatisfy { $0 == "…" || words.contains($0) }, "\(line)")
    }
    if word == "crime" { #expect(Set(lines.map { $0.prefix { $0 != "[" }.count }).count == 1) }
  }

  @Test("A word with a minus is part of the query")
  func minus() throws {
    let all = try hits("search crime --json")
    let some = try hits("search crime -drugs --json")
    #expect(!some.isEmpty && some.count <= all.count)
    #expect(try object("search crime -drugs --json")["query"] as? String == "crime -drugs")
  }

  @Test("That no session was held, and that there is no such theme, is said")
  func remarks() throws {
    #expect(try hiwar("search crime --year 2018").text.contains("No session was held in 2018."))
    #expect(try hiwar("trend crime year:2018").text.contains("No session was held in 2018."))
    #expect(try hiwar("search crime theme:nosuch").text.contains("“nosuch”"))
    #expect(try hiwar("search crime theme:cyber").status == 0)
  }
}
