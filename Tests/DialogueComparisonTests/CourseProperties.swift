import DialogueRecord
import RecordFixtures
import SeededNumbers
import TestSupport
import Testing

@testable import DialogueComparison

@Suite("No status contradicts the record")
struct CourseProperties {
  /// What the status claims that the whole record does not bear out; nil where it bears out all. Told by the years alone, not
  /// in the way in which the status is found.
  private func contradiction(_ course: Course) -> String? {
    let core = Set(course.core)
    let compared = course.sessions
    let present = compared.filter(core.contains)
    func claims(_ claims: (String, Bool)...) -> String? { claims.first { !$0.1 }?.0 }
    switch course.status {
    case nil: return claims(("no session is compared", compared.isEmpty))
    case .kept: return claims(("every session has it", !compared.isEmpty && present == compared))
    case .absent: return claims(("no session has it", !compared.isEmpty && present.isEmpty))
    case .new(let year):
      return claims(
        ("the year has it", present.first == year), ("no earlier session has it", core.allSatisfy { $0 >= year }),
        ("it is not the first compared", compared.first != year), ("it stays", compared.last == present.last))
    case .returned(let year):
      let before = compared.last { $0 < year }
      return claims(
        ("the year has it", present.contains(year)), ("the one before lacks it", before.map(core.contains) == false),
        ("a still earlier session has it", core.contains { $0 < before ?? .min }),
        ("it stays", compared.allSatisfy { $0 < year || core.contains($0) }))
    case .dropped(let year):
      return claims(
        ("the year has it", present.contains(year)), ("no later session has it", core.allSatisfy { $0 <= year }),
        ("it is not the last compared", compared.last != year))
    case .interrupted(let year, let back):
      return claims(
        ("the year is compared and lacks it", compared.contains(year) && !core.contains(year)),
        ("an earlier session compared has it", present.contains { $0 < year }),
        ("no later one compared has it", present.allSatisfy { $0 < year }),
        ("it is back later", core.contains(back) && back > year && !compared.contains(back)),
        ("not sooner", core.allSatisfy { $0 < year || $0 >= back }))
    case .only(let years):
      return claims(
        ("these have it", years == present && !years.isEmpty), ("not every session has it", years != compared),
        ("nothing else can be said", present.count == 1 && core.count == 1 || core.count > present.count))
    }
  }

  @Test("Themes and lines of the bundled record, over every choice of its years")
  func bundledRecord() throws {
    let record = try BundledRecord.record.get()
    let all = record.years.map(\.year)
    for choice in 0..<1 << all.count {
      let years = all.indices.filter { choice >> $0 & 1 == 1 }.map { all[$0] }
      let comparison = Comparison(record, years: years, by: .theme)
      let steps = comparison.steps.flatMap(\.entries).map(\.course)
      for course in comparison.matrix.rows.map(\.course) + comparison.chains.map(\.course) + steps {
        #expect(contradiction(course) == nil, "\(course)")
      }
      for row in comparison.matrix.rows {
        let tagged = record.sessions.filter { $0.statement.points.contains { $0.core.contains(row.theme.code) } }
        #expect(row.course.core == tagged.map(\.year))
        #expect(row.course.sessions == years.filter { year in record.sessions.contains { $0.year == year } })
      }
    }
  }

  /// Whole records: what a theme or a line has is found in the points, and told against them.
  @Test("Themes, lines and steps of made records, over every choice of their years")
  func wholeMadeRecords() {
    var random = SeededGenerator(seed: 17)
    let codes = ["AAA", "BBB", "CCC"]
    for _ in 0..<40 {
      let years = (2001..<2001 + Int.random(in: 2...5, using: &random)).filter { _ in
        Int.random(in: 0..<5, using: &random) > 0
      }
      var ids: [String] = []
      let sessions = years.map { year in
        let points = (1...Int.random(in: 1...3, using: &random)).map { number in
          let followed = ids.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
          return MadeRecord.Point(
            id: "\(year).\(number)", core: codes.filter { _ in Int.random(in: 0..<3, using: &random) == 0 },
            mention: codes.filter { _ in Int.random(in: 0..<5, using: &random) == 0 }, follows: followed)
        }
        ids += (1...points.count).map { "\(year).\($0)" }
        return (year: year, points: points)
      }
      let record = MadeRecord.record(sessions, themes: codes.map { ($0, $0, $0) })
      for choice in 0..<1 << years.count {
        let compared = years.indices.filter { choice >> $0 & 1 == 1 }.map { years[$0] }
        let comparison = Comparison(record, years: compared, by: .theme)
        let courses =
          comparison.matrix.rows.map(\.course) + comparison.chains.map(\.course)
          + comparison.steps.flatMap(\.entries).map(\.course)
        for course in courses { #expect(contradiction(course) == nil, "\(course)") }
        for row in comparison.matrix.rows {
          let tagged = record.sessions.filter { $0.statement.points.contains { $0.core.contains(row.theme.code) } }
          #expect(row.course.core == tagged.map(\.year))
        }
      }
    }
  }

  @Test("Made records, over random choices of their years")
  func madeRecords() {
    var random = SeededGenerator(seed: 16)
    var kinds: [CourseStatus.Kind: Int] = [:]
    for _ in 0..<4000 {
      let record = (0..<Int.random(in: 1...8, using: &random)).map { 2001 + 2 * $0 }
      let course = Course(
        sessions: record.filter { _ in Bool.random(using: &random) }, of: record,
        present: Set(record.filter { _ in Bool.random(using: &random) }),
        mentioned: Set(record.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }))
      #expect(contradiction(course) == nil, "\(course)")
      if let kind = course.status?.kind { kinds[kind, default: 0] += 1 }
    }
    // Every kind is met often enough for the above to mean something.
    for kind in CourseStatus.Kind.allCases { #expect(kinds[kind, default: 0] > 50, "\(kind)") }
  }
}
