import TestSupport
import Testing

@testable import DialogueRecord

@Suite("What should be looked at in a pack")
struct WarningTests {
  @Test("Nothing in the bundled pack")
  func bundled() throws {
    #expect(try CheckedPack(Repository.record).warnings == [])
  }

  @Test(
    "Each is told with its place, and the pack is sound",
    arguments: [
      ("A point", "- A point", "en", .markLeft("-")), ("A point", "(a) A point", "en", .markLeft("(a)")),
      ("نقطة أولى", "’1‘ نقطة أولى", "ar", .markLeft("’1‘")), ("نقطة أولى", "أ. نقطة أولى", "ar", .markLeft("أ.")),
      ("نقطة أولى", "١- نقطة أولى", "ar", .markLeft("١-")),
      ("نقطة أولى", "\u{FEE7}ﻘطة أولى", "ar", .presentationForms(2)), ("A point", "A  point", "en", .severalBlanks),
      ("A point", "نقطة", "en", .otherScript), ("نقطة أولى", "One point", "ar", .otherScript),
      ("2022.1\"", "2022.2\"", "id", .idGap(expected: "2022.1")),
    ] as [(String, String, String, Problem)])
  func told(old: String, new: String, field: String, problem: Problem) throws {
    let pack = try TemporaryFolder.pack()
    try pack.write(Self.session.replacing(old, with: new).utf8, to: "sessions/2022.json")
    let warnings = try CheckedPack(pack.path).warnings.filter { $0.file == "sessions/2022.json" }
    #expect(warnings.map(\.problem) == [problem])
    #expect(warnings.first?.file == "sessions/2022.json" && warnings.first?.path == "statement.points[0].\(field)")
    #expect(warnings.first?.line == 8)
  }

  @Test(
    "What only looks like it is left alone",
    arguments: ["I-24/7 is a point", "A. B. Carter is a point", "2022 was a point", "A point – or two"])
  func quiet(text: String) throws {
    let pack = try TemporaryFolder.pack()
    try pack.write(Self.session.replacing("A point.", with: text).utf8, to: "sessions/2022.json")
    #expect(try CheckedPack(pack.path).warnings.filter { $0.file == "sessions/2022.json" } == [])
  }

  @Test("Lines of a document that the pack does not hold are told once for each document")
  func unheld() throws {
    let pack = try TemporaryFolder.pack()
    let facts = #"{"kind": "place", "ar": "مدينة", "en": "A city", "from": {"ground": "stated", "lines": [999, 3]}},"#
    try pack.write(
      Self.session.replacing("\"facts\": [", with: "\"facts\": [" + facts).utf8, to: "sessions/2022.json")
    let warnings = try CheckedPack(pack.path).warnings.filter { $0.file == "sessions/2022.json" }
    #expect(warnings.map(\.problem) == [.linesNotHeld([3, 999], document: "S17")])
  }

  @Test("Sentences that were written before there was a later session are told, file by file")
  func stale() throws {
    let pack = try TemporaryFolder.pack()
    try pack.write(Self.session.utf8, to: "sessions/2022.json")
    let checked = try CheckedPack(pack.path)
    #expect(
      checked.warnings.map { "\($0.file) \($0.path)" } == [
        "pack.json asOf", "working-groups.json asOf", "themes.json asOf", "lineages.json asOf",
      ])
    #expect(Set(checked.warnings.map(\.problem)) == [.writtenBefore(asOf: 2021, last: 2022)])
    #expect(checked.record.lineages.allSatisfy { checked.record.isBehind($0.asOf) == 2021 })
    #expect(checked.record.isBehind(checked.record.questionsAsOf) == 2021)
    let bundled = try Record(pack: Repository.record)
    #expect(bundled.isBehind(bundled.questionsAsOf) == nil && bundled.questionsAsOf == 2021)
  }

  /// A made session, of which the point stands on line 8.
  private static let session = """
    {
      "id": "2022", "year": 2022, "document": "S17",
      "edition": {"value": 6, "from": {"ground": "elsewhere", "references": ["S17"], "confidence": "low"}},
      "dates": {"start": "2022-12-31", "end": "2023-01-01", "from": {"ground": "elsewhere", "references": ["S17"], "confidence": "low"}},
      "facts": [\(fact("place")), \(fact("host"))],
      "attendance": [],
      "statement": {"genre": "jointStatement", "extract": "full", "heading": {"ar": "عنوان", "en": "A heading"}, "points": [
        {"id": "2022.1", "ar": "نقطة أولى.", "en": "A point.", "core": [], "mention": []}
      ]}
    }
    """

  private static func fact(_ kind: String) -> String {
    #"{"kind": "\#(kind)", "ar": "جهة", "en": "A body", "from": {"ground": "elsewhere", "references": ["S17"], "confidence": "low"}}"#
  }
}
