import DialogueRecord
import RecordFixtures
import SeededNumbers
import TestSupport
import Testing

@testable import DialogueComparison
@testable import DialogueExport

@Suite("No word of comparison contradicts the record")
struct CompareWordsProperties {
  private let words: [Language: CompareWords]

  init() throws {
    words = [.english: try CompareCatalogue(.english).words(), .arabic: try CompareCatalogue(.arabic).words()]
  }

  private static let first = ["new", "main subject from", "main from", "جديد", "منذ"]
  private static let last = ["dropped", "last", "لم يعد", "آخر"]
  /// These say that nothing else speaks of it, not even in passing.
  private static let strict = [
    "new", "dropped", "last seen", "جديد", "لم يعد", "آخر ظهور", "only 2",
    "only in 2", "وحده",
  ]

  /// Whether the words claim what the whole record does not bear out.
  private func isContradicted(_ said: String, _ course: Course) -> Bool {
    func says(_ claims: [String]) -> Bool { claims.contains(where: said.contains) }
    let (start, end) = (course.present.first ?? 0, course.present.last ?? 0)
    let isStrict = says(Self.strict)
    let others = course.core + (isStrict ? course.mention : [])
    if says(Self.first), others.contains(where: { $0 < start }) { return true }
    if says(Self.last), others.contains(where: { $0 > end }) { return true }
    let isOnly = ["only 2", "only in 2", "وحده"].contains(where: said.contains) && !said.contains("of these")
    return isOnly && course.core.count > 1
  }

  private func check(_ course: Course) {
    for words in words.values {
      for said in [words.status(course), words.brief(course), words.short(course)] {
        #expect(!isContradicted(said, course), "\(said): \(course)")
      }
      // In full every other year of the record is named.
      for year in course.elsewhere + course.mentionedElsewhere + course.mentioned {
        #expect(words.status(course).contains(String(year)))
      }
    }
  }

  @Test("In words, JSON and CSV, over every choice of the record's years")
  func bundledRecord() throws {
    let record = try BundledRecord.record.get()
    let all = record.years.map(\.year)
    for choice in 0..<1 << all.count {
      let years = all.indices.filter { choice >> $0 & 1 == 1 }.map { all[$0] }
      let comparison = Comparison(record, years: years, by: .theme)
      let json = RecordJSON(record).json(comparison)
      let courses = comparison.matrix.rows.map(\.course) + comparison.chains.map(\.course)
      for (course, told) in zip(courses, elements(json, "themes") + elements(json, "lines")) {
        check(course)
        check(field(told, "status"), field(told, "statusYear"), field(field(told, "sessions"), "core"), course)
      }
      comparison.steps.flatMap(\.entries).map(\.course).forEach(check)
      let table = try comparison.csv(#require(words[.english]))
      #expect(table.header[5...8] == ["status", "statusYear", "sessions core", "sessions mention"])
      for (row, course) in zip(table.rows, comparison.matrix.rows.map(\.course)) {
        let status = course.status
        #expect(row[5] == status.map { .text($0.kind.rawValue) } ?? .empty)
        #expect(row[6] == status?.year.map(CSV.Field.number) ?? .empty)
        #expect(row[7] == .codes(course.core.map(String.init)))
        #expect(row[8] == .codes(course.mention.map(String.init)))
      }
    }
  }

  /// What JSON says of a course, by itself.
  private func check(_ status: JSON?, _ year: JSON?, _ core: JSON?, _ course: Course) {
    guard case .array(let years)? = core else {
      Issue.record("no sessions")
      return
    }
    #expect(years == course.core.map(JSON.int))
    let first = years.first, last = years.last
    switch status {
    case "new": #expect(year == first)
    case "dropped": #expect(year == last)
    case "returned": #expect(year != first && years.contains { $0 == year })
    case "interrupted": #expect(year != nil && !years.contains { $0 == year })
    case "only": #expect(year == .null || years.contains { $0 == year })
    case "kept", "absent": #expect(year == .null)
    default: #expect(course.sessions.isEmpty && status == .null && year == .null)
    }
  }

  private func field(_ json: JSON?, _ name: String) -> JSON? {
    guard case .object(let fields)? = json else { return nil }
    return fields.first { $0.name == name }?.value
  }

  private func elements(_ json: JSON, _ name: String) -> [JSON] {
    guard case .array(let elements)? = field(json, name) else { return [] }
    return elements
  }

  @Test("In words, over random choices of made records")
  func madeRecords() {
    var random = SeededGenerator(seed: 21)
    for _ in 0..<2000 {
      let record = (0..<Int.random(in: 1...8, using: &random)).map { 2001 + 2 * $0 }
      check(
        Course(
          sessions: record.filter { _ in Bool.random(using: &random) }, of: record,
          present: Set(record.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }),
          mentioned: Set(record.filter { _ in Int.random(in: 0..<4, using: &random) == 0 })))
    }
  }
}
