import DialogueRecord
import TestSupport
import Testing

@Suite("A later year")
struct LaterYearTests {
  /// A session made up for the test, in the shape of docs/content-pack.md: with a reference and an emendation of its own,
  /// and a document that the pack does not hold, so that its points have no lines.
  private static let session = """
    {
      "id": "2022", "year": 2022, "document": "L1",
      "edition": {"value": 6, "from": {"ground": "stated", "lines": [1]}},
      "dates": {"start": "2022-12-31", "end": "2023-01-01", "from": {"ground": "stated", "lines": [1]}},
      "facts": [
        {"kind": "place", "ar": "مدينة", "en": "A city", "from": {"ground": "stated", "lines": [900]}},
        {
          "kind": "host", "ar": "جهة", "en": "A host",
          "from": {
            "ground": "inferred", "confidence": "low", "reason": {"ar": "سبب", "en": "A reason"}, "document": "S01",
            "lines": [6]
          }
        }
      ],
      "attendance": [
        {"organization": "eco", "role": "participant", "virtual": true, "from": {"ground": "stated", "lines": [2]}}
      ],
      "statement": {
        "genre": "jointStatement", "extract": "full", "heading": {"ar": "عنوان", "en": "A heading"},
        "points": [
          {
            "id": "2022.1", "ar": "نقطة أولى.", "en": "A first point.", "core": ["CYB"], "mention": ["COO"],
            "emendations": [{"id": "L2", "original": "أولى", "emended": "أولية"}],
            "follows": [
              {"point": "2021.1", "line": "cyber", "ground": "inferred", "reason": {"ar": "سبب", "en": "A reason"}}
            ]
          },
          {
            "id": "2022.1.1", "enumerator": "’1‘", "parent": "2022.1", "ar": "فرعية.", "en": "A point below it.",
            "core": [], "mention": [],
            "follows": [
              {"point": "2022.1", "line": "cyber", "ground": "textual", "reason": {"ar": "سبب", "en": "A reason"}}
            ]
          }
        ]
      },
      "references": [
        {
          "id": "L1", "kind": "official", "title": {"ar": "وثيقة", "en": "A made document"},
          "address": "https://example.org/made", "accessed": "2023-01-31"
        }
      ],
      "emendations": [
        {
          "id": "L2", "kind": "text", "reason": {"ar": "سبب", "en": "A reason"},
          "certainty": {"ar": "مؤكد.", "en": "Certain."}
        }
      ]
    }
    """

  @Test("It is added by adding its file, and stands after the others")
  func added() throws {
    let pack = try TemporaryFolder.pack()
    try pack.write(Self.session.utf8, to: "sessions/2022.json")
    let record = try Record(pack: pack.path)
    #expect(record.sessions.map(\.year) == [2016, 2017, 2019, 2020, 2021, 2022])
    let session = try #require(record.session(year: 2022))
    #expect(session.statement.points.map(\.id) == ["2022.1", "2022.1.1"])
    #expect(session.statement.points.map(\.line) == [nil, nil])
    #expect(session.statement.points[0].source == "نقطة أولى.")
    #expect(session.statement.points[0].text.ar == "نقطة أولية.")
    #expect(session.fact(.place)?.from.document == "L1")
    #expect(session.fact(.host)?.from.document == "S01")
    #expect(record.successors(of: "2021.1").map(\.point.id) == ["2022.1"])
    #expect(record.session(of: "2022.1.1") == session)
    let reference = try #require(record.references.first { $0.id == "L1" })
    #expect(reference.address == "https://example.org/made")
    #expect(reference.accessed?.description == "2023-01-31")
    #expect(record.references.first { $0.id == "S01" }?.accessed == nil)
    #expect(record.emendations.last?.id == "L2")
  }

  @Test("The document of the other years is what it was")
  func source() throws {
    let pack = try TemporaryFolder.pack()
    let before = try Record(pack: pack.path)
    try pack.write(Self.session.utf8, to: "sessions/2022.json")
    let after = try Record(pack: pack.path)
    let document = try #require(after.documents.first)
    #expect(after.source(document) != nil)
    #expect(after.source(document) == before.source(document))
  }

  @Test("A line has no place where the pack does not hold the document")
  func line() throws {
    let pack = try TemporaryFolder.pack()
    let session = Self.session.replacing("\"id\": \"2022.1\",", with: "\"id\": \"2022.1\", \"line\": 1,")
    try pack.write(session.utf8, to: "sessions/2022.json")
    #expect(faults(of: pack).map(\.problem) == [.unknownField("line", nearest: nil)])
  }

  @Test("A year whose session is taken away leaves only what spoke of it")
  func removed() throws {
    let pack = try TemporaryFolder.pack()
    try pack.remove("sessions/2018.json")
    #expect(try Record(pack: pack.path).gaps.isEmpty)
  }
}
