import DialogueExport
import DialogueSearch
import RecordFixtures
import Testing

@Suite struct TrendExportTests {
  private func trend(_ words: String...) throws -> Trend {
    try BundledRecord.index.get().trend(of: words.map { Query($0) })
  }

  @Test func aYearWithoutASessionHasNoNumbers() throws {
    let trend = try trend("crime", "FTF", "terorism")
    #expect(trend.csv.text().split(separator: "\r\n").contains("crime,en,2018,,,,,"))
    #expect(trend.csv.rows.count == 18)
    #expect(trend.json.text.contains("\"gap\": true"))
    #expect(trend.json.text.contains("\"forms\""))
  }

  @Test(arguments: [("crime year:2019", 1), ("crime -year:2019", 5), ("crime year:2018", 1), ("crime year:2030", 0)])
  func yearsLeftOut(word: String, years: Int) throws {
    let trend = try trend(word)
    #expect(trend.csv.rows.count == years)
    #expect(trend.json.text.contains("2016") == (years == 5))
  }
}
