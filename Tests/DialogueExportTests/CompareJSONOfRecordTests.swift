import DialogueComparison
import DialogueExport
import DialogueRecord
import RecordFixtures
import Testing

@Suite("A comparison of the record for programs")
struct CompareJSONOfRecordTests {
  @Test("JSON holds what the record has, cell by cell")
  func jsonOfTheRecord() throws {
    let record = try BundledRecord.record.get()
    let comparison = Comparison(record, years: [2017, 2018, 2019], by: .theme)
    let json = try #require(JSON(Array(RecordJSON(record).json(comparison).text.utf8)))
    #expect(json["years"] == [2017, 2019])
    #expect(json["caution"]?["en"] == .string(record.extractCaution.en))
    #expect(json["caution"]?["ar"] == .string(record.extractCaution.ar))
    #expect(json["translation"]?["en"] == .string(record.translationNotice.en))
    #expect(json["gaps"]?.elements.first?["year"] == 2018)
    let operations = try #require(json["themes"]?.elements[3])
    #expect(operations["id"] == "T04")
    #expect(operations["status"] == "kept")
    #expect(operations["cells"]?["2017"]?["core"] == 1)
    #expect(operations["cells"]?["2017"]?["mention"] == 1)
    #expect(operations["cells"]?["2017"]?["points"] == ["2017.4.1", "2017.4.2"])
    #expect(operations["cells"]?["2018"] == nil)
    #expect(json["references"]?.elements.first?["id"] == "S01")
  }
}
