import DialogueRecord
import Testing

@testable import DialogueQuery

@Suite struct TrendTests {
  private func trend(_ words: String...) throws -> Trend {
    try BundledRecord.index.get().trend(of: words.map { Query($0) })
  }

  @Test(arguments: [
    ("cybercrime", [0, 0, nil, 0, 1, 3], Language.english), ("الجريمة السيبرية", [0, 0, nil, 0, 4, 9], .arabic),
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
    let trend = try trend("crime", "FTF", "terorism")
    #expect(trend.series.map(\.query.text) == ["crime", "FTF", "terorism"])
    #expect(trend.series.map(\.through.count) == [0, 1, 0])
    #expect(trend.series.map(\.corrections.count) == [0, 0, 1])
    #expect(trend.csv.text().split(separator: "\r\n").contains("crime,en,2018,,,"))
    #expect(trend.csv.rows.count == 18)
    #expect(trend.json.text.contains("\"gap\": true"))
  }
}
