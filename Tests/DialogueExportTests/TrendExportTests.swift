import DialogueExport
import Foundation
import DialogueSearch
import RecordFixtures
import Testing

@Suite struct TrendExportTests {
  private func trend(_ words: String...) throws -> Trend {
    try BundledRecord.index.get().trend(of: words.map { Query($0) })
  }

  @Test func aYearWithoutASessionHasNoNumbers() throws {
    let trend = try trend("crime", "FTF", "terorism")
    #expect(trend.csv.text().split(separator: "\r\n").contains("crime,en,2018,,,,,,,"))
    #expect(trend.csv.rows.count == 18)
    #expect(trend.json.text.contains("\"gap\": true"))
    #expect(trend.json.text.contains("\"forms\""))
  }

  /// Both numbers of a year stand under the name of their language, whichever the word is in; none where the glossary has none.
  @Test(arguments: [
    ("cyber year:2021", #""ar": 4,"#, #""en": 4"#, "cyber,en,2021,4,26.6667,3,150,4,4,year:2021"),
    ("ميداني year:2021", #""ar": 2,"#, #""en": 2"#, "ميداني,ar,2021,2,17.3913,2,115,2,2,year:2021"),
    ("nature year:2020", #""ar": null,"#, #""en": 1"#, "nature,en,2020,1,5.9524,1,168,,1,year:2020"),
  ])
  func bothLanguages(word: String, ar: String, en: String, row: String) throws {
    let trend = try trend(word)
    let series = try #require(trend.json.text.components(separatedBy: "\"series\"").last)
    #expect(series.contains(ar))
    #expect(series.contains(en))
    let rows = trend.csv.text().split(separator: "\r\n")
    // The word is that without its filters.
    #expect(
      rows.dropFirst().map { $0.split(separator: ",", maxSplits: 1).last } == [
        row.split(separator: ",", maxSplits: 1).last
      ])
  }

  @Test func renderingsForPrograms() throws {
    let renderings = try BundledRecord.index.get().renderings(of: Query("front line"))
    let rows = renderings.csv.text().split(separator: "\r\n")
    #expect(rows.first == "word,language,rendering,id,year,count")
    #expect(rows.contains("front line,en,الخطوط الأمامية,2017.4.3,2017,1"))
    #expect(rows.contains("front line,en,خط المواجهة,why.2,,1"))
    let json = renderings.json.text
    #expect(json.contains(#""terms": ["#))
    #expect(json.contains(#""G35""#))
    #expect(json.contains(#""otherwise": []"#))
    let left = try BundledRecord.index.get().renderings(of: Query("umbrella"))
    #expect(left.csv.text().contains("umbrella,en,,about.1,,1"))
  }

  @Test(arguments: [("crime year:2019", 1), ("crime -year:2019", 5), ("crime year:2018", 1), ("crime year:2030", 0)])
  func yearsLeftOut(word: String, years: Int) throws {
    let trend = try trend(word)
    #expect(trend.csv.rows.count == years)
    #expect(trend.json.text.contains("2016") == (years == 5))
  }
}
