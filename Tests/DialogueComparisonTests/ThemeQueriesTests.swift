import DialogueComparison
import DialogueRecord
import RecordFixtures
import Testing

/// What can safely be said of the record's extracts, each sentence from a query.
@Suite("Safe statements about the themes")
struct ThemeQueriesTests {
  let matrix: ThemeMatrix

  init() throws {
    let record = try BundledRecord.record.get()
    matrix = ThemeMatrix(record, years: record.years.map(\.year))
  }

  private func codes(_ themes: [Theme]) -> [String] { themes.map(\.code) }

  @Test("No theme is core in all five sessions, two are in four")
  func throughout() {
    #expect(matrix.coreThroughout.isEmpty)
    #expect(codes(matrix.core(inSessions: 4)) == ["COO", "PRO"])
    #expect(matrix.row("COO")?.course.present == [2016, 2019, 2020, 2021])
    #expect(matrix.row("PRO")?.course.present == [2017, 2019, 2020, 2021])
  }

  @Test(
    "Only in these sessions",
    arguments: [
      ([2016], ["DUP"]), ([2016, 2017], ["HUB"]), ([2017], ["LAW"]), ([2019], ["BDR", "FIN"]),
      ([2020, 2021], ["CYB"]), ([2020], ["COV"]), ([2021], []),
    ] as [(Set<Int>, [String])])
  func only(years: Set<Int>, expected: [String]) {
    #expect(codes(matrix.core(onlyIn: years)) == expected)
  }

  @Test("Law is a condition only in 2019; cybercrime grows from one point to three")
  func cells() {
    #expect(matrix.row("LAW")?.course.mentioned == [2019])
    #expect([2020, 2021].map { matrix.cell("CYB", $0)?.core.count } == [1, 3])
    #expect(matrix.cell("CYB", 2021)?.total == 4)
    #expect(matrix.cell("PRO", 2021)?.core == ["2021.4"])
  }

  @Test("Crimes are named in no point of 2016 or 2017")
  func crimes() {
    let absent = codes(matrix.absent(from: [2016, 2017]))
    #expect(absent == ["BDR", "TER", "ORG", "FIN", "CYB", "COV"])
    #expect(["TER", "ORG", "FIN", "CYB"].allSatisfy(absent.contains))
    #expect(!codes(matrix.absent(from: [2020])).contains("STR"), "a mention is no absence")
  }

  @Test("Where a theme stands and where it peaks")
  func peaks() {
    #expect(matrix.row("FRL")?.course.present == [2017, 2019])
    #expect(matrix.peaks(of: "STR") == [2019])
    #expect(matrix.peaks(of: "PRO") == [2019])
    #expect(matrix.peaks(of: "INF") == [2016, 2017, 2020])
    #expect(matrix.peaks(of: "NIL") == [])
    #expect(matrix.row("ARC")?.course.present == [2016, 2017, 2021])
    #expect(matrix.row("INF")?.course.present == [2016, 2017, 2020])
  }

  @Test("The extracts are uneven")
  func uneven() {
    #expect(matrix.totals.compactMap { $0?.points } == [5, 8, 7, 6, 4])
  }
}
