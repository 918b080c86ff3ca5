import DialogueComparison
import DialogueExport
import DialogueRecord
import Screen
import Testing

@testable import Browser

@Suite("A comparison as a file")
struct CompareExportTests {
  @Test(
    "No line of text is wider than 80 columns, lam and alef counted apart, as they are printed",
    arguments: Language.allCases)
  func width(language: Language) throws {
    let record = try Bundled.record()
    #expect("الاستراتيجية".printedColumns == 12)
    #expect("كُلّ".printedColumns == 2)
    for axis in SideBySide.Axis.allCases {
      let comparison = Comparison(record, years: [2017, 2019], by: axis)
      let text = CompareExport(format: .text, texts: .both).text(
        of: comparison, record, try Bundled.catalogue(language))
      for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
  }

  @Test("The mark of CSV is there for spreadsheets only")
  func mark() throws {
    let record = try Bundled.record()
    let comparison = Comparison(record, years: [2017, 2019], by: .theme)
    for reader in [CSV.Audience.spreadsheet, .program] {
      let export = CompareExport(format: .csv, texts: .both, reader: reader)
      let bytes = Array(export.text(of: comparison, record, try Bundled.catalogue(.english)).utf8.prefix(3))
      #expect((bytes == [0xEF, 0xBB, 0xBF]) == (reader == .spreadsheet))
    }
  }
}
