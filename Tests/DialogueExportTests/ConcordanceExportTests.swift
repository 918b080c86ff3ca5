import DialogueExport
import DialogueSearch
import RecordFixtures
import Testing

@Suite struct ConcordanceExportTests {
  @Test func forPrograms() throws {
    let concordance = try BundledRecord.index.get().concordance(of: Query("hub in:statements"))
    #expect(
      concordance.csv.text().split(separator: "\r\n").map(String.init) == [
        "id,in,year,part,language,tier,through,before,word,after",
        "2016.5,statements,2016,text,en,exact,,INTERPOL to serve as a ,hub,"
          + "\" for strategic threat assessments, so that these assessments may be disseminated as their classification allows.\"",
      ])
    #expect(concordance.json.text.contains("\"range\": [23, 26]"))
  }
}
