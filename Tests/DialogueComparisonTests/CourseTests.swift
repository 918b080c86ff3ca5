import DialogueRecord
import RecordFixtures
import Testing

@testable import DialogueComparison

@Suite("The course of a theme through the sessions")
struct CourseTests {
  /// A course written as one sign a session: `#` present, `+` mentioned, `.` neither, in brackets where the session is not
  /// compared. The first session is 2001.
  private func course(_ signs: String) -> Course {
    var sessions: [Int] = []
    var record: [Int] = []
    var years: [Character: Set<Int>] = [:]
    var isCompared = true
    for sign in signs {
      switch sign {
      case "(": isCompared = false
      case ")": isCompared = true
      default:
        let year = 2001 + record.count
        record.append(year)
        if isCompared { sessions.append(year) }
        years[sign, default: []].insert(year)
      }
    }
    return Course(sessions: sessions, of: record, present: years["#"] ?? [], mentioned: years["+"] ?? [])
  }

  @Test(
    "Status where every session is compared",
    arguments: [
      ("#", .kept), ("##", .kept), ("#####", .kept),
      (".#", .new(2002)), ("+#", .new(2002)), ("..###", .new(2003)), ("....#", .new(2005)),
      ("#.#", .returned(2003)), ("#.#.#", .returned(2005)), (".#.##", .returned(2004)), ("#+#", .returned(2003)),
      ("##.", .dropped(2002)), ("#.#.", .dropped(2003)), (".##++", .dropped(2003)), ("#.", .dropped(2001)),
      ("#++", .only([2001])), (".#...", .only([2002])),
      ("+", .absent), (".+.", .absent), (".", .absent), ("...", .absent), ("", nil),
    ] as [(String, CourseStatus?)])
  func status(signs: String, status: CourseStatus?) {
    #expect(course(signs).status == status)
  }

  @Test(
    "Status where other sessions of the record say otherwise",
    arguments: [
      // Not new: an earlier session has it.
      ("(#).#", .returned(2003)), ("(#)..##", .returned(2004)), (".(#)#", .only([2003])),
      (".(#)##", .only([2003, 2004])),
      // Not dropped: a later one has it.
      ("#.(#)", .interrupted(2002, back: 2003)), ("##.(.#)", .interrupted(2003, back: 2005)),
      ("#(#).", .only([2001])), ("##(#).", .only([2001, 2002])), ("#.(#).", .interrupted(2002, back: 2003)),
      // Borne out by the record.
      ("(.).#", .new(2003)), (".#(#)", .new(2002)), ("#.(.)", .dropped(2001)), ("(#)#..", .dropped(2002)),
      ("#(.)#", .kept), ("(#)..", .absent), ("(#)", nil), ("(#)#", .kept),
    ] as [(String, CourseStatus?)])
  func statusAmongOthers(signs: String, status: CourseStatus?) {
    #expect(course(signs).status == status)
  }

  @Test("What the rest of the record has, mentions and lacks")
  func others() {
    let course = course("(#+)#(.)+#(+)")
    #expect(course.present == [2003, 2006])
    #expect(course.mentioned == [2005])
    #expect(course.elsewhere == [2001])
    #expect(course.mentionedElsewhere == [2002, 2007])
    #expect(course.missing == [2004])
    #expect(!course.isWhole)
    #expect(course.lastCore(before: 2006) == 2003 && course.lastSession(before: 2006) == 2005)
    #expect(course.isMentioned(from: nil, to: 2003) && !course.isMentioned(from: 2003, to: 2005))
  }

  @Test(
    "The themes of the record over all years",
    arguments: [
      ("INF", "dropped", 2020), ("PRA", "dropped", 2020), ("STR", "dropped", 2019), ("OPS", "returned", 2021),
      ("FRL", "dropped", 2019), ("BDR", "only", 2019), ("TER", "dropped", 2020), ("ORG", "dropped", 2020),
      ("FIN", "only", 2019), ("CYB", "new", 2020), ("COV", "only", 2020), ("THR", "dropped", 2020),
      ("ARC", "returned", 2021), ("DUP", "only", 2016), ("LAW", "only", 2017), ("HUB", "dropped", 2017),
      ("COO", "returned", 2019), ("PRO", "new", 2017),
    ])
  func themes(code: String, status: String, year: Int) throws {
    let record = try BundledRecord.record.get()
    let row = try #require(ThemeMatrix(record, years: record.years.map(\.year)).row(code))
    #expect(row.course.status?.kind.rawValue == status)
    #expect(row.course.status?.year == year)
    #expect(row.course.elsewhere.isEmpty)
  }

  @Test("Among some years of the record")
  func someYears() throws {
    let record = try BundledRecord.record.get()
    func status(_ code: String, _ years: [Int]) -> CourseStatus? {
      ThemeMatrix(record, years: years).row(code)?.course.status
    }
    #expect(status("ARC", [2019, 2021]) == .returned(2021))
    #expect(status("CYB", [2016, 2021]) == .only([2021]))
    #expect(status("COO", [2017, 2019]) == .returned(2019))
    #expect(status("ARC", [2016, 2017, 2019]) == .interrupted(2019, back: 2021))
    // A year without a session is none in which something could be absent.
    #expect(status("FRL", [2017, 2018, 2019]) == .kept)
    #expect(status("FRL", [2018]) == nil)
  }
}
