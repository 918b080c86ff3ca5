import DialogueExport
import DialogueRecord
import RecordFixtures
import Testing

@Suite("Sessions, members, groups, themes and terms as JSON")
struct EntityJSONTests {
  private let record: Record
  private let writer: RecordJSON

  init() throws {
    record = try BundledRecord.record.get()
    writer = RecordJSON(record)
  }

  private let head = [
    "id", "kind", "year", "ar", "en", "edition", "dates", "place", "document", "genre", "extract",
  ]

  @Test func sessions() throws {
    for session in record.sessions {
      let json = writer.json(session)
      #expect(json.names == head + ["heading", "points", "facts", "attendance", "caution", "translation"])
      #expect(json["id"] == .string(session.id) && json["kind"] == "session" && json["year"] == .int(session.year))
      let heading = session.statement.heading
      #expect(json["ar"] == .string(heading.text.ar) && json["en"] == .string(heading.text.en))
      #expect(json["heading"]?["ar"] == .string(heading.text.ar))
      #expect(json["heading"]?["line"] == heading.line.map(JSON.int))
      #expect(json["points"]?.elements == session.statement.points.map(writer.json))
      #expect(json["edition"]?["value"] == .int(session.edition))
      #expect(json["document"] == .string(session.document))
      #expect(json["genre"] == .string(session.statement.genre.rawValue))
      #expect(json["extract"] == .string(session.statement.extract.rawValue))
    }
    let last = writer.json(try #require(record.session(year: 2021)))
    #expect(last["dates"]?["start"] == "2021-10-27" && last["dates"]?["end"] == "2021-10-28")
    #expect(last["genre"] == "jointStatement" && last["extract"] == "highlights")
    #expect(last["place"]?["kind"] == "place")
  }

  @Test func attendance() {
    for session in record.sessions {
      let entries = writer.json(session)["attendance"]?.elements ?? []
      #expect(entries.map { $0["organization"] } == session.attendance.map { .string($0.organization) })
      #expect(entries.map { $0["role"] } == session.attendance.map { .string($0.role.rawValue) })
      #expect(entries.map { $0["virtual"] } == session.attendance.map { .bool($0.virtual) })
      #expect(entries.map { $0["note"] } == session.attendance.map { $0.note.map { JSON($0) } })
    }
    let all = record.sessions.flatMap(\.attendance)
    #expect(all.contains { $0.virtual } && all.contains { !$0.virtual } && all.contains { $0.note != nil })
  }

  @Test("In a list a session has the ids of its points, and a year without one is a gap")
  func summaries() throws {
    #expect(record.years.map(\.year) == [2016, 2017, 2018, 2019, 2020, 2021])
    for year in record.years {
      let json = writer.summary(year)
      switch year {
      case .session(let session):
        #expect(json.names == head + ["points"])
        #expect(json["points"] == JSON(session.statement.points.map(\.id)))
      case .gap(let gap):
        #expect(json.names == ["id", "kind", "year", "ar", "en", "evidence"])
        #expect(json["kind"] == "gap" && json["year"] == 2018 && json["ar"] == .string(gap.text.ar))
      }
    }
  }

  @Test func organizations() throws {
    for organization in record.organizations {
      let json = writer.json(organization)
      #expect(json.names == ["id", "kind", "role", "ar", "en", "acronym", "facts", "present", "namedIn"])
      #expect(json["kind"] == "organization" && json["role"] == .string(organization.role.rawValue))
      #expect(json["ar"] == .string(organization.name.ar) && json["en"] == .string(organization.name.en))
      #expect(json["acronym"] == JSON(organization.acronym))
      for entry in json["present"]?.elements ?? [] {
        guard case .int(let year)? = entry["year"] else {
          Issue.record("no year")
          continue
        }
        let named = record.session(year: year)?.attendance.first { $0.organization == organization.id }
        #expect(entry["role"] == named.map { .string($0.role.rawValue) })
        #expect(entry["virtual"] == named.map { .bool($0.virtual) })
      }
      let sessions = record.sessions.count { $0.attendance.contains { $0.organization == organization.id } }
      #expect(json["present"]?.elements.count == sessions)
    }
    let interpol = try #require(record.organizations.first { $0.id == "interpol" })
    #expect(writer.json(interpol)["namedIn"]?.elements.contains("2016.5") == true)
  }

  @Test func groups() throws {
    for group in record.groups {
      let json = writer.json(group)
      #expect(json.names == ["id", "kind", "year", "ar", "en", "point", "facts", "relations"])
      #expect(json["kind"] == "group" && json["year"] == .int(group.year) && json["point"] == .string(group.point))
      #expect(json["ar"] == .string(group.name.ar))
      let relations = record.groupRelations.filter { ($0.earlier + $0.later).contains(group.id) }
      #expect(json["relations"]?.elements == relations.map(writer.json))
    }
    for relation in record.groupRelations {
      #expect(
        writer.json(relation) == [
          "earlier": JSON(relation.earlier), "later": JSON(relation.later),
          "ground": .string(relation.ground.rawValue), "confidence": .string(relation.confidence.rawValue),
          "reason": JSON(relation.reason),
        ])
    }
  }

  @Test func themes() throws {
    for theme in record.themes {
      let core = record.passages.filter { $0.core.contains(theme.code) }.map(\.id)
      let mention = record.passages.filter { $0.mention.contains(theme.code) }.map(\.id)
      #expect(
        writer.json(theme) == [
          "id": .string(theme.id), "kind": "theme", "code": .string(theme.code), "ar": .string(theme.name.ar),
          "en": .string(theme.name.en), "definition": JSON(theme.definition),
          "note": theme.note.map { JSON($0) } ?? .null, "family": theme.family.map { JSON($0) } ?? .null,
          "core": JSON(core), "mention": JSON(mention),
        ])
    }
    let cybercrime = writer.json(try #require(record.theme("CYB")))
    #expect(cybercrime["core"] == ["2020.1", "2021.1", "2021.2", "2021.3"])
  }

  @Test func terms() throws {
    for term in record.terms {
      let json = writer.json(term)
      #expect(json.names == ["id", "kind", "ar", "en", "lines", "passages", "evidence", "references", "note", "also"])
      #expect(json["ar"] == .string(term.text.ar) && json["en"] == .string(term.text.en))
      #expect(json["lines"] == .array(term.lines.map(JSON.int)) && json["kind"] == "term")
      #expect(json["evidence"] == .string(term.evidence.rawValue) && json["references"] == JSON(term.references))
      #expect(json["note"] == (term.note.map { JSON($0) } ?? .null))
    }
    let cybercrime = writer.json(try #require(record.terms.first { $0.id == "G13" }))
    #expect(cybercrime["passages"] == ["2020.1", "2021.1", "2021.2", "2021.3"])
  }

  @Test func linesOfDescent() throws {
    let hubs = try #require(record.lineages.first { $0.id == "hubs" })
    let json = writer.json(hubs)
    #expect(json.names == ["id", "kind", "ar", "en", "summary", "asOf", "points"])
    #expect(json["kind"] == "lineage" && json["summary"] == JSON(hubs.summary) && json["en"] == .string(hubs.name.en))
    #expect(json["points"] == ["2016.5", "2017.3", "2017.4.2"])
  }

  @Test func referencesAndEmendations() throws {
    for reference in record.references {
      #expect(
        writer.json(reference) == [
          "id": .string(reference.id), "kind": "reference", "nearness": .string(reference.kind.rawValue),
          "author": reference.author.map { JSON($0) } ?? .null, "title": JSON(reference.title),
          "address": reference.address.map(JSON.string) ?? .null,
          "accessed": reference.accessed.map { .string($0.description) } ?? .null,
        ])
    }
    for emendation in record.emendations {
      #expect(
        writer.json(emendation) == [
          "id": .string(emendation.id), "kind": "emendation", "changes": .string(emendation.kind.rawValue),
          "reason": JSON(emendation.reason), "certainty": JSON(emendation.certainty),
          "passages": JSON(record.passages.filter { $0.emendations.map(\.id).contains(emendation.id) }.map(\.id)),
        ])
    }
    #expect(writer.json(try #require(record.emendations.first { $0.id == "E1" }))["passages"] == ["2021.3"])
  }

  @Test("Whatever an id names is written as what it is")
  func things() throws {
    let kinds: [(String, String)] = [
      ("2019", "session"), ("2018", "gap"), ("2019.2.1", "point"), ("afripol", "organization"),
      ("wg-strategic-2021", "group"), ("CYB", "theme"), ("G13", "term"), ("hubs", "lineage"), ("S01", "reference"),
      ("E1", "emendation"),
    ]
    for (id, kind) in kinds {
      #expect(writer.json(try #require(record.thing(id)))["kind"] == .string(kind), "\(id)")
    }
  }
}
