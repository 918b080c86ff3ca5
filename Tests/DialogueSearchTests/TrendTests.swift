import DialogueRecord
import Lexis
import RecordFixtures
import Testing

@testable import DialogueSearch

@Suite struct TrendTests {
  private func trend(_ words: String...) throws -> Trend {
    try BundledRecord.index.get().trend(of: words.map { Query($0) })
  }

  @Test(arguments: [
    ("cybercrime", [0, 0, nil, 0, 1, 4], Language.english), ("الجريمة السيبرية", [0, 0, nil, 0, 4, 9], .arabic),
    ("\"الجريمة السيبرية\"", [0, 0, nil, 0, 1, 4], .arabic), ("xyzzy", [0, 0, nil, 0, 0, 0], .english),
  ])
  func counts(word: String, counts: [Int?], language: Language) throws {
    let series = try #require(try trend(word).series.first)
    #expect(series.language == language)
    #expect(series.values.map(\.year) == [2016, 2017, 2018, 2019, 2020, 2021])
    #expect(series.values.map(\.count) == counts)
  }

  /// The count is that of the concordance, the share that of the words of the year.
  @Test(arguments: ["تعاون", "information", "year:2017..2020 police"])
  func countsAgreeWithTheConcordance(word: String) throws {
    let trend = try trend(word)
    let series = trend.series[0]
    let lines = try BundledRecord.index.get().concordance(of: Query(word + " in:statements")).lines
      .filter { $0.language == series.language }
    #expect(series.values.map(\.year) == trend.years.map(\.year))
    for (value, year) in zip(series.values, trend.years) {
      guard !year.isGap else {
        #expect((value.count, value.points) == (nil, nil))
        #expect(value.perThousand == nil)
        continue
      }
      let ofYear = lines.filter { $0.year == year.year }
      #expect(value.count == ofYear.count)
      #expect(value.points == Set(ofYear.map(\.id)).count)
      let words = try #require(year.words[series.language])
      #expect(words > 0)
      #expect(value.perThousand == Double(ofYear.count) * 1000 / Double(words))
    }
  }

  @Test func wordsOfAYearAreCounted() throws {
    let record = try BundledRecord.record.get()
    for year in try trend("x").years where !year.isGap {
      let points = try #require(record.session(year: year.year)).statement.points
      for language in Language.allCases {
        #expect(year.words[language] == points.reduce(0) { $0 + $1.text[language].words.count })
      }
    }
  }

  @Test func severalWordsAndDetours() throws {
    let trend = try trend("crime", "FTF", "terorism", "سيبرانية")
    #expect(trend.series.map(\.query.text) == ["crime", "FTF", "terorism", "سيبرانية"])
    // A detour is told once, however many points it led to.
    #expect(trend.series.map(\.through.count) == [0, 1, 0, 1])
    #expect(trend.series[3].values.reduce(0) { $0 + ($1.points ?? 0) } > 1)
    #expect(trend.series.map(\.corrections.count) == [0, 0, 1, 0])
  }

  /// What a filter leaves out was not counted, and is no zero.
  @Test(arguments: [
    ("crime year:2019", [2019]), ("crime year:2017..2019", [2017, 2018, 2019]),
    ("crime -year:2019", [2016, 2017, 2018, 2020, 2021]),
    ("crime year:2018", [2018]), ("crime year:2030", []),
  ])
  func yearsLeftOut(word: String, years: [Int]) throws {
    let trend = try trend(word)
    #expect(trend.years.map(\.year) == years)
    #expect(trend.series[0].values.map(\.year) == years)
  }

  /// Counted in the points of a theme, a word is divided by the words of those points; a year without such a point has no number.
  @Test func aThemeIsWhatIsDividedBy() throws {
    let record = try BundledRecord.record.get()
    let series = try trend("crime theme:CYB").series[0]
    #expect(series.query.filterText == "theme:CYB")
    for value in series.values where !value.isGap {
      let points = try #require(record.session(year: value.year)).statement.points
        .filter { ($0.core + $0.mention).contains("CYB") }
      let words = points.reduce(0) { $0 + $1.text.en.words.count }
      #expect(value.words == words)
      #expect((value.count == nil) == (words == 0))
      #expect(value.perThousand == value.count.map { Double($0) * 1000 / Double(words) })
    }
    #expect(series.values.contains { $0.count == nil && !$0.isGap } && series.values.contains { $0.count != nil })
  }

  @Test(
    arguments: [
      ("crime", [("crime", 6), ("cybercrime", 5)]), ("الحدود", [("للحدود", 3), ("الحدود", 1)]), ("xyzzy", []),
    ] as [(String, [(String, Int)])])
  func forms(word: String, first: [(String, Int)]) throws {
    let series = try trend(word).series[0]
    let total = series.values.reduce(0) { $0 + ($1.count ?? 0) }
    #expect(series.forms.reduce(0) { $0 + $1.count } == total)
    #expect(series.forms.map(\.count) == series.forms.map(\.count).sorted(by: >))
    #expect(zip(series.forms, first).allSatisfy { ($0.text, $0.count) == $1 } && series.forms.count >= first.count)
  }

  @Test func whatLooksForNoWordsHoldsForAllOthers() throws {
    let queries = Query.ofTrend(
      ["crime", "year:2019", "-drugs", "theme:ORG terror"], filters: SearchFilters(languages: [.english]))
    #expect(queries.map(\.text) == ["crime", "theme:ORG terror"])
    // The language chooses no points; it is told by itself.
    #expect(queries.map(\.filterText) == ["year:2019 -drugs", "year:2019 theme:ORG -drugs"])
    #expect(queries.allSatisfy { $0.clauses.contains { $0.isNegated } })
    #expect(Query.ofTrend(["year:2019"]).isEmpty)
  }

  /// What is said of the filters can be typed again.
  @Test(arguments: [
    "crime theme:\"Organized crime\" year:2017..2019", "crime -theme:«تبادل المعلومات» -year:2018 -\"front line\"",
    "crime سنة:2019 theme:CYB",
  ])
  func filtersAsOneTypesThem(text: String) {
    let query = Query(text)
    let again = Query(query.filterText)
    #expect(again.filters == query.filters && again.excluded == query.excluded)
    #expect(again.clauses == query.clauses.filter(\.isNegated))
  }

  @Test(arguments: [
    ("exact:organized", ["exact:organized"]), ("\"front line\" police", ["\"front line\"", "police"]),
    ("crime OR terror year:2019", ["crime", "terror"]), ("exchange of information", ["exchange", "information"]),
    ("I-24/7 -drugs", ["I-24/7"]), ("year:2019", []), ("the", ["the"]), ("سنة:2019 تعاون", ["تعاون"]),
  ])
  func wordsOneByOne(text: String, parts: [String]) {
    let query = Query(text)
    #expect(query.parts.map(\.text) == parts)
    #expect(query.parts.allSatisfy { $0.filters == query.filters && $0.clauses.count { !$0.isNegated } == 1 })
  }
}
