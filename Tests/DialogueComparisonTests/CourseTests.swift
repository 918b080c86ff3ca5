import DialogueRecord
import RecordFixtures
import Testing

@testable import DialogueComparison

@Suite("The course of a theme through the sessions")
struct CourseTests {
  /// A course written as one sign a session: `#` present, `+` mentioned, `.` neither. The first session is 2001.
  private func course(_ signs: String) -> Course {
    let years = Array(2001..<2001 + signs.count)
    func chosen(_ sign: Character) -> Set<Int> { Set(zip(years, signs).filter { $1 == sign }.map(\.0)) }
    return Course(sessions: years, of: years, present: chosen("#"), mentioned: chosen("+"))
  }

  @Test(
    "Status",
    arguments: [
      ("#", .continued), ("##", .continued), ("#####", .continued),
      (".#", .new(2002)), ("+#", .new(2002)), ("..###", .new(2003)), ("....#", .new(2005)),
      ("#.#", .returned(2003)), ("#.#.#", .returned(2005)), (".#.##", .returned(2004)), ("#+#", .returned(2003)),
      ("##.", .lastSeen(2002)), ("#.#.", .lastSeen(2003)), (".##++", .lastSeen(2003)),
      ("#.", .only(2001)), ("#++", .only(2001)), (".#...", .only(2002)),
      ("+", .mentioned), (".+.", .mentioned),
      ("", .noSession), (".", .absent), ("...", .absent),
    ] as [(String, Course.Status)])
  func status(signs: String, status: Course.Status) {
    #expect(course(signs).status == status)
  }

  @Test(
    "Returns",
    arguments: [
      ("###", []), ("#.#", [2003]), ("#.#..##", [2003, 2006]), ("..##", []), ("#..", []), ("", []),
    ] as [(String, [Int])])
  func returns(signs: String, years: [Int]) {
    #expect(course(signs).returns == years)
  }

  @Test("A theme is new, last seen, returned or continued in exactly one way")
  func everyPattern() {
    for length in 1...6 {
      for pattern in 0..<1 << length {
        let signs = String((0..<length).map { pattern >> $0 & 1 == 1 ? "#" : "." as Character })
        let course = course(signs)
        let isLast = signs.last == "#"
        switch course.status {
        case .continued: #expect(!signs.contains("."))
        case .absent: #expect(!signs.contains("#"))
        case .new(let year): #expect(isLast && course.present.first == year && course.returns.isEmpty)
        case .returned(let year): #expect(isLast && course.returns.last == year)
        case .lastSeen(let year): #expect(!isLast && course.present.last == year && course.present.count > 1)
        case .only(let year): #expect(!isLast && course.present == [year])
        case .mentioned, .noSession: Issue.record("nothing is mentioned in \(signs), and a session is compared")
        }
      }
    }
  }

  @Test(
    "The themes of the record over all years",
    arguments: [
      ("INF", "lastSeen", 2020), ("PRA", "lastSeen", 2020), ("STR", "lastSeen", 2019), ("OPS", "returned", 2021),
      ("FRL", "lastSeen", 2019), ("BDR", "only", 2019), ("TER", "lastSeen", 2020), ("ORG", "lastSeen", 2020),
      ("FIN", "only", 2019), ("CYB", "new", 2020), ("COV", "only", 2020), ("THR", "lastSeen", 2020),
      ("ARC", "returned", 2021), ("DUP", "only", 2016), ("LAW", "only", 2017), ("HUB", "lastSeen", 2017),
      ("COO", "returned", 2019), ("PRO", "new", 2017),
    ])
  func themes(code: String, status: String, year: Int) throws {
    let record = try BundledRecord.record.get()
    let row = try #require(ThemeMatrix(record, years: record.years.map(\.year)).row(code))
    #expect(row.course.status.name == status)
    #expect(row.course.status.year == year)
    #expect(row.course.elsewhere.isEmpty)
  }

  @Test("What is new among some years may be older in the record, and says so")
  func elsewhere() throws {
    let record = try BundledRecord.record.get()
    let matrix = ThemeMatrix(record, years: [2019, 2021])
    let architecture = try #require(matrix.row("ARC"))
    #expect(architecture.course.status == .new(2021))
    #expect(architecture.course.elsewhere == [2016, 2017])
    let strategy = try #require(matrix.row("STR"))
    #expect(strategy.course.status == .only(2019))
    #expect(strategy.course.mentioned == [2021])
    #expect(strategy.course.mentionedElsewhere == [2020])
    #expect(!strategy.course.isWhole)
    #expect(try #require(matrix.row("DUP")).course.status == .absent)
  }
}
