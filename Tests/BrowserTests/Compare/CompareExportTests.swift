import DialogueComparison
import DialogueExport
import DialogueRecord
import Screen
import Testing

@testable import Browser

@Suite("Saving what is compared")
struct CompareExportTests {
  @Test(
    "What one sees is saved, under a name that says what it is",
    arguments: [
      ("ce1", "hiwar-compare-2016-to-2021.txt", SideBySide.Axis.theme, [2016, 2017, 2018, 2019, 2020, 2021]),
      ("gjj<Space>jj<Space>ce2", "hiwar-compare-2017-2019.md", .theme, [2017, 2019]),
      ("gjj<Space>jj<Space>ce3", "hiwar-compare-2017-2019.csv", .theme, [2017, 2019]),
      // All that is compared, whether it has a column or not, and what was taken in beside it.
      ("cxe4", "hiwar-compare-2016-to-2021.json", .theme, [2016, 2017, 2018, 2019, 2020, 2021]),
      ("cxme5", "hiwar-lines-2016-to-2021.html", .lineage, [2016, 2017, 2018, 2019, 2020, 2021]),
      ("gj<Space>j<Space>cx+e2", "hiwar-compare-2016-2017-2019.md", .theme, [2016, 2017, 2019]),
      ("gjjj<Space>xe1", "hiwar-compare-2017-2018-2019.txt", .theme, [2017, 2018, 2019]),
      (
        "gj<Space>j<Space>jj<Space>j<Space>j<Space>xe1", "hiwar-compare-2016-2017-2019-2020-2021.txt", .theme,
        [2016, 2017, 2019, 2020, 2021]
      ),
      ("dej<Enter>", "hiwar-lines-2016-to-2021.md", .lineage, [2016, 2017, 2018, 2019, 2020, 2021]),
    ])
  func names(keys: String, name: String, axis: SideBySide.Axis, years: [Int]) throws {
    let run = try Run(keys: keys)
    let record = try Bundled.record()
    let format = try #require(CompareFormat.allCases.first { name.hasSuffix("." + $0.ending) })
    let text = CompareExport(format: format, texts: .both, reader: .spreadsheet).text(
      of: Comparison(record, years: years, by: axis), record, try Bundled.catalogue(.english))
    #expect(run.effects == [.save(name: name, text: text)])
    #expect(!text.isEmpty)
  }

  @Test("Nothing is saved where nothing is compared", arguments: ["e", "te", "ce<Esc>"])
  func nothing(keys: String) throws {
    #expect(try Run(keys: keys).effects.isEmpty)
  }

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
