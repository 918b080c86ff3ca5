import DialogueRecord
import RecordFixtures
import Testing

@testable import DialogueSearch

/// What is answered where nothing has all the words, and what a year among the words is.
@Suite struct MostWordsTests {
  private func search(_ text: String, needsAllWords: Bool = false) throws -> SearchResults {
    try BundledRecord.index.get().search(Query(text), limit: .max, needsAllWords: needsAllWords)
  }

  /// The first hit, and what it lacks.
  @Test(arguments: [
    ("role of INTERPOL as hub", "2016.5", ["role"]), ("criminal assets recovery", "2019.1", ["recovery"]),
    ("الحياد السياسي", "2017.1", ["الحياد"]), ("what did they say on drug trafficking", "2019.1", ["say"]),
    ("human trafficking", "2019.1", ["human"]), ("xyzzy crime", "2019.1", ["xyzzy"]),
    // A guess is taken for a mistyped word first.
    ("terorism recovery", "2019.1", ["recovery"]),
    // More words, then surer ones.
    ("شبكة الانتربول الآمنة", "2017.4.3", ["الآمنة"]), ("what did they say about coronavirus", "2020.1", ["say"]),
    ("ماذا قالوا عن كورونا", "2020.1", ["ماذا", "قالوا"]),
    ("xyzzy crime year:2021", "2021.1", ["xyzzy"]), ("xyzzy crime -year:2019", "2020.1", ["xyzzy"]),
    ("\"front line\" xyzzy", "2017.4.3", ["xyzzy"]), ("xyzzy crime -terrorism", "2021.1", ["xyzzy"]),
  ])
  func rareWordsCountMost(query: String, first: String, lacking: [String]) throws {
    let results = try search(query)
    #expect(results.hits.first?.id == first)
    #expect(results.hits.first?.lacking == lacking)
    #expect(results.isPartial && results.nothing == nil)
  }

  /// Whatever is pasted is answered; of a long text the first words are looked for, and that is said.
  @Test func longTexts() throws {
    for text in [String(repeating: "abcdefghij", count: 2000), String(repeating: "مكافحة", count: 3000)] {
      let results = try search(text)
      #expect(results.count == 0 && results.remarks.isEmpty && results.nothing?.suggestions == [])
    }
    let many = Array(repeating: "crime", count: 65).joined(separator: " ")
    #expect(try search(many).remarks == [.tooManyWords])
    #expect(try search(many).count == search("crime").count)
    #expect(try search(String(many.dropLast(6))).remarks == [])
    // Filters count with the words.
    let filters = (0..<4_000).map { "theme:t\($0)" }.joined(separator: " ")
    #expect(Query(filters).filters.themes.count == 64)
    #expect(try search(filters).remarks.contains(.tooManyWords))
  }

  /// Other words of the field lead through the glossary, and it is said.
  @Test(arguments: [
    ("narcotics", "G41", "2019.1"), ("coronavirus", "G53", "2020.1"), ("كورونا", "G53", "2020.1"),
    ("الجرائم الإلكترونية", "G13", "2020.1"), ("collaboration", "G69", "2016.2"), ("member states", "G68", "2020.3.2"),
    ("تهريب المخدرات", "G41", "2019.1"), ("migration", "G38", "2019.3.2"), ("hackers", "G15", "2021.3"),
    ("what did they say about coronavirus", "G53", "2020.1"), ("overlap", "G26", "2016.2"),
  ])
  func otherWordsOfTheField(word: String, term: String, first: String) throws {
    let hit = try #require(try search(word).hits.first { $0.kind == .statements })
    #expect(hit.id == first)
    guard case .glossary(let through) = hit.through else { return #expect(Bool(false), "no detour") }
    #expect(through.id == term)
  }

  /// A word that the record lacks finds nothing rather than something else.
  @Test(arguments: [
    "red", "king", "port", "sea", "river", "explosive", "currency", "counterfeit", "altered", "bridges", "سيارات",
    "محكمة",
    "مركبة", "سجناء", "المطارات", "القرآن",
  ])
  func absentWordsFindNothing(word: String) throws {
    #expect(try search(word).hits.map(\.id) == [])
  }

  @Test func whatHasAllTheWordsStandsAlone() throws {
    for query in ["exchange of information", "when was the dialogue launched", "crime OR xyzzy", "crime -xyzzy"] {
      let results = try search(query)
      #expect(!results.isPartial && results.count > 0, "\(query)")
    }
    // One word has no part, and those who count want all of them.
    #expect(try search("xyzzy").count == 0)
    #expect(try search("xyzzy crime", needsAllWords: true).count == 0)
    #expect(try BundledRecord.index.get().concordance(of: Query("xyzzy crime").ofRecord).lines.isEmpty)
    let trend = try BundledRecord.index.get().trend(of: [Query("xyzzy crime")])
    #expect(trend.series[0].values.allSatisfy { $0.count == nil || $0.count == 0 })
  }

  /// No hit has fewer of the words than one behind it, by how rare they are.
  @Test func lessComesLater() throws {
    let results = try search("role of INTERPOL as hub")
    #expect(results.hits.map(\.lacking.count) == results.hits.map(\.lacking.count).sorted())
    #expect(results.hits.filter(\.kind.isRecord).count == results.hits.count)
  }

  @Test(arguments: [
    ("border security 2019", [2019...2019], ["2019.1"]), ("drugs 2017-2019", [2017...2019], ["2019.1"]),
    ("drugs ٢٠١٩", [2019...2019], ["2019.1"]),
    ("cybercrime 2020 2021", [2020...2020, 2021...2021], ["2020.1", "2021.1"]),
    ("2021", [2021...2021], ["2021.1", "2021.2"]), ("cybercrime -2021", [2021...2021], ["2020.1"]),
    ("border 2018", [2018...2018], []),
  ])
  func aBareYearIsTheYear(query: String, years: [ClosedRange<Int>], first: [String]) throws {
    let results = try search(query)
    #expect(results.remarks.first == .takenForYears(years))
    #expect(results.hits.filter { $0.kind == .statements }.prefix(first.count).map(\.id) == first)
  }

  /// In quotes, in a text that has it, outside the record and with the operator a number is a number.
  @Test(arguments: ["\"2019\"", "crime 1923", "exact:2019", "year:2019 crime", "أُطلق هذا الحوار في عام 2016", "2030"])
  func aNumberIsANumber(query: String) throws {
    #expect(try search(query).remarks.allSatisfy { if case .takenForYears = $0 { false } else { true } })
  }

  @Test func aTrendOfAYearHasThatYear() throws {
    let series = try BundledRecord.index.get().trend(of: [Query("border 2019")]).series[0]
    #expect(series.values.map(\.year) == [2019])
    #expect(series.remarks == [.takenForYears([2019...2019])])
  }
}
