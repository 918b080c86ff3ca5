import DialogueExport
import DialogueRecord
import RecordFixtures
import Testing

@Suite("Passages as JSON")
struct PassageJSONTests {
  private let record: Record
  private let writer: RecordJSON

  init() throws {
    record = try BundledRecord.record.get()
    writer = RecordJSON(record)
  }

  @Test("A point is there with all that is known of it")
  func whole() throws {
    let point = try #require(record.passage("2017.4.2"))
    let note = try #require(point.notes.first)
    let reason = try #require(point.themeReason)
    let emendations = ["E4", "E6"].compactMap { id in record.emendations.first { $0.id == id } }
    try #require(emendations.count == 2)
    let link = try #require(point.follows.first)
    #expect(point.notes.count == 1 && point.follows.count == 1)
    #expect(
      writer.json(point) == [
        "id": "2017.4.2", "kind": "point", "year": 2017, "document": "S01", "line": 36, "enumerator": "’2‘",
        "parent": "2017.4", "ar": .string(point.text.ar), "en": .string(point.text.en),
        "source": .string(String(point.text.ar.dropLast())),
        "emendations": [
          [
            "id": "E4", "original": "(تدبير وسيط)", "emended": "(تدبير وسيط)؛", "kind": "text",
            "reason": JSON(emendations[0].reason), "certainty": JSON(emendations[0].certainty),
          ],
          [
            "id": "E6", "kind": "structure", "reason": JSON(emendations[1].reason),
            "certainty": JSON(emendations[1].certainty),
          ],
        ],
        "core": ["HUB"], "mention": ["OPS"], "themeReason": JSON(reason), "notes": [JSON(note)],
        "follows": [["point": "2016.5", "line": "hubs", "ground": "inferred", "reason": JSON(link.reason)]],
        "leadsTo": [],
      ])
  }

  @Test("A paragraph of the preamble has no year")
  func paragraph() throws {
    let json = writer.json(try #require(record.passage("about.1")))
    #expect(json["kind"] == "paragraph" && json["year"] == nil)
    #expect(json["document"] == .string(record.preambleDocument))
  }

  @Test("The Arabic of the source can be had to the letter from every passage")
  func source() {
    for passage in record.passages {
      let json = writer.json(passage)
      #expect((json["source"] ?? json["ar"]) == .string(passage.source), "\(passage.id)")
      #expect(json["ar"] == .string(passage.text.ar) && json["en"] == .string(passage.text.en), "\(passage.id)")
      #expect((json["source"] == nil) == (passage.source == passage.text.ar), "\(passage.id)")
      #expect(json["line"] == passage.line.map(JSON.int))
      let emended = json["emendations"]?.elements ?? []
      #expect(emended.map { $0["id"] } == passage.emendations.map { .string($0.id) })
      #expect(emended.map { $0["original"] } == passage.emendations.map { $0.original.map(JSON.string) })
      #expect(emended.map { $0["emended"] } == passage.emendations.map { $0.emended.map(JSON.string) })
    }
    #expect(record.passages.contains { $0.source != $0.text.ar })
  }

  @Test("What leads to a point is told by both")
  func links() {
    var links: Set<[JSON]> = []
    for passage in record.passages {
      for link in writer.json(passage)["follows"]?.elements ?? [] {
        links.insert(
          [link["point"], .string(passage.id), link["line"], link["ground"], link["reason"]].compactMap { $0 })
      }
    }
    for passage in record.passages {
      for link in writer.json(passage)["leadsTo"]?.elements ?? [] {
        let entry = [.string(passage.id), link["point"], link["line"], link["ground"], link["reason"]].compactMap { $0 }
        #expect(links.remove(entry) != nil, "\(passage.id)")
      }
    }
    #expect(links.isEmpty)
  }

  @Test("Only the wanted language is there, and the source's own reading only with the Arabic")
  func languages() throws {
    let point = try #require(record.passage("2017.4.2"))
    let english = RecordJSON(record, languages: [.english]).json(point)
    #expect(english["ar"] == nil && english["source"] == nil && english["en"] == .string(point.text.en))
    #expect(english["themeReason"]?.names == ["en"])
    let arabic = RecordJSON(record, languages: [.arabic]).json(point)
    #expect(arabic["en"] == nil && arabic["source"] == .string(point.source))
    #expect(arabic["notes"]?.elements.first?.names == ["ar"])
  }
}
