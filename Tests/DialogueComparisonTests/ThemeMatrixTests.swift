import DialogueComparison
import DialogueRecord
import Lexis
import RecordFixtures
import Testing

/// The table of themes by years, made by hand from the statements: `n` points with the theme as core, `+m` with it as a
/// mention only, `·` none in the extract.
private let table: [(code: String, cells: [String], coreTotal: Int, coreYears: Int)] = [
  ("INF", ["1", "1", "·", "1", "·"], 3, 3),
  ("PRA", ["1", "·", "1", "1", "·"], 3, 3),
  ("STR", ["·", "1", "3", "+2", "+2"], 4, 2),
  ("OPS", ["·", "1+1", "2", "+2", "2+2"], 5, 3),
  ("FRL", ["·", "1", "2", "·", "·"], 3, 2),
  ("BDR", ["·", "·", "2", "·", "·"], 2, 1),
  ("TER", ["·", "·", "1", "1", "·"], 2, 2),
  ("ORG", ["·", "·", "1", "1", "·"], 2, 2),
  ("FIN", ["·", "·", "1", "·", "·"], 1, 1),
  ("CYB", ["·", "·", "·", "1", "3"], 4, 2),
  ("COV", ["·", "·", "·", "4+1", "·"], 4, 1),
  ("THR", ["1", "·", "·", "1", "·"], 2, 2),
  ("ARC", ["1", "1", "·", "·", "1"], 3, 3),
  ("DUP", ["1", "·", "·", "·", "·"], 1, 1),
  ("LAW", ["·", "2+1", "+1", "·", "·"], 2, 1),
  ("HUB", ["1", "2", "·", "·", "·"], 3, 2),
  ("COO", ["3", "·", "1", "2", "1"], 7, 4),
  ("PRO", ["·", "1", "2", "1", "1"], 5, 4),
]

private func written(_ cell: ThemeMatrix.Cell) -> String {
  switch (cell.core.count, cell.mention.count) {
  case (0, 0): "·"
  case (let core, 0): "\(core)"
  case (0, let mention): "+\(mention)"
  case (let core, let mention): "\(core)+\(mention)"
  }
}

@Suite("Themes by years")
struct ThemeMatrixTests {
  let record: Record
  let matrix: ThemeMatrix

  init() throws {
    record = try BundledRecord.record.get()
    matrix = ThemeMatrix(record, years: BundledRecord.sessionYears)
  }

  @Test("Every cell is that of the table")
  func cells() throws {
    #expect(matrix.rows.map(\.theme.code) == table.map(\.code))
    for (row, expected) in zip(matrix.rows, table) {
      #expect(row.cells.map { $0.map(written) } == expected.cells, "\(expected.code)")
      #expect(row.coreCount == expected.coreTotal, "\(expected.code)")
      #expect(row.course.present.count == expected.coreYears, "\(expected.code)")
    }
  }

  @Test("The foot of the table")
  func totals() {
    #expect(matrix.totals == [5, 8, 7, 6, 4])
  }

  @Test("A cell names its points and their share")
  func points() throws {
    let cell = try #require(matrix.cell("OPS", 2021))
    #expect(cell.core == ["2021.1", "2021.3"])
    #expect(cell.mention == ["2021.2", "2021.4"])
    #expect(cell.share == 0.5)
    #expect(try #require(matrix.cell("CYB", 2021)).share == 0.75)
    #expect(matrix.cell("T10", 2021) == matrix.cell("CYB", 2021))
    #expect(matrix.cell("CYB", 2018) == nil)
    #expect(matrix.cell("NIL", 2021) == nil)
  }

  @Test("A year without a session is a gap and never an absence")
  func gaps() throws {
    let all = ThemeMatrix(record, years: record.years.map(\.year))
    #expect(all.years.years.map(\.year) == [2016, 2017, 2018, 2019, 2020, 2021])
    #expect(all.years.gaps.map(\.year) == [2018])
    #expect(all.rows.allSatisfy { $0.cells[2] == nil })
    #expect(all.totals[2] == nil)
    #expect(all.rows.map(\.course) == matrix.rows.map(\.course))
    #expect(all.steps == matrix.steps)
  }

  @Test("Years in any order, twice, or unknown")
  func years() {
    let some = ThemeMatrix(record, years: [2021, 1999, 2017, 2021, 2030])
    #expect(some.years.years.map(\.year) == [2017, 2021])
    #expect(some.years.unknown == [1999, 2030])
    #expect(some.rows.first?.cells.map { $0.map(written) } == ["1", "·"])
    #expect(ThemeMatrix(record, years: []).rows.allSatisfy { $0.course.status == nil })
    #expect(ThemeMatrix(record, years: [2018]).rows.allSatisfy { $0.course.status == nil })
  }

  @Test("Every answer carries the caution and names the change of genre")
  func caution() throws {
    #expect(matrix.caution.extract == record.extractCaution)
    #expect(matrix.caution.translation == record.translationNotice)
    let change = try #require(matrix.caution.genreChanges.first)
    #expect(matrix.caution.genreChanges.count == 1)
    #expect((change.from, change.to) == (2017, 2019))
    #expect((change.before, change.after) == (.finalDeclaration, .jointStatement))
    #expect(ThemeMatrix(record, years: [2016, 2021]).caution.genreChanges.map(\.to) == [2021])
    #expect(ThemeMatrix(record, years: [2019, 2020, 2021]).caution.genreChanges.isEmpty)
  }

  @Test(
    "What a step brings and takes, in the kinds of status",
    arguments: [
      (2016, 2017, [.new: "STR OPS FRL LAW PRO", .dropped: "DUP", .interrupted: "PRA THR COO", .kept: "INF ARC HUB"]),
      (
        2017, 2019,
        [
          .new: "BDR TER ORG FIN", .returned: "PRA COO", .dropped: "LAW HUB", .interrupted: "INF ARC",
          .kept: "STR OPS FRL PRO",
        ]
      ),
      (
        2019, 2020,
        [
          .new: "CYB COV", .returned: "INF THR", .dropped: "STR FRL BDR FIN", .interrupted: "OPS",
          .kept: "PRA TER ORG COO PRO",
        ]
      ),
      (2020, 2021, [.returned: "OPS ARC", .dropped: "INF PRA TER ORG COV THR", .kept: "CYB COO PRO"]),
    ] as [(Int, Int, [CourseStatus.Kind: String])])
  func steps(from: Int, to: Int, themes: [CourseStatus.Kind: String]) throws {
    let step = try #require(matrix.steps.first { $0.from == from })
    #expect(step.to == to)
    for kind in CourseStatus.Kind.allCases {
      #expect(step.entries(kind).map(\.theme.code).joined(separator: " ") == themes[kind, default: ""], "\(kind)")
    }
    #expect((step.genreChange != nil) == (from == 2017))
  }

  @Test(
    "Orders of the rows",
    arguments: [
      (ThemeOrder.id, "INF PRA STR OPS FRL BDR TER ORG FIN CYB COV THR ARC DUP LAW HUB COO PRO"),
      (.firstAppearance, "INF PRA THR ARC DUP HUB COO STR OPS FRL LAW PRO BDR TER ORG FIN CYB COV"),
      (.count, "COO OPS PRO STR COV CYB INF PRA FRL ARC HUB LAW BDR TER ORG THR FIN DUP"),
      (.name(.english), "DUP PRA BDR COO COV FIN CYB PRO FRL HUB INF LAW OPS ORG ARC STR TER THR"),
    ])
  func orders(order: ThemeOrder, codes: String) {
    #expect(matrix.rows(in: order).map(\.theme.code).joined(separator: " ") == codes)
  }

  @Test(
    "Rows filtered by what is typed",
    arguments: [
      ("", 18), ("  ", 18), ("cyber", 1), ("الجريمة", 2), ("جريم", 2), ("حدود", 1), ("الحدو", 1), ("COV", 1),
      ("and", 13),
      ("t10", 1), ("T1", 9), ("inf", 1), ("IN", 1), ("dialogue groups", 1), ("groups dialogue", 1), ("cyber border", 0),
      // Inside a word, from three letters on.
      ("crime", 2), ("yber", 1), ("yb", 0), ("rim", 3), ("ri", 0), ("رهاب", 1),
      ("؟", 18),
    ])
  func filter(typed: String, count: Int) {
    #expect(matrix.rows.count { $0.matches(WordFilter(typed)) } == count)
  }

  @Test("Arabic names go by letters, the article left aside")
  func arabicOrder() {
    let names = matrix.rows(in: .name(.arabic)).map(\.theme.name.ar)
    #expect(names.first == "الإرهاب والمقاتلون الإرهابيون الأجانب")
    #expect(names.suffix(2) == ["المواءمة والتخطيط الاستراتيجيان", "وصول الخطوط الأمامية إلى المعلومات والربط"])
    #expect(Set(names) == Set(record.themes.map(\.name.ar)))
  }
}
