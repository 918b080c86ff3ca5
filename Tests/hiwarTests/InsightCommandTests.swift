import Browser
import DialogueInsight
import DialogueRecord
import RecordFixtures
import TestSupport
import Testing

@testable import hiwar

@Suite("The pages of the overview as commands")
struct InsightCommandTests {
  private static let commands = [
    "overview", "attendance", "changes", "themes --pairs", "paths", "keywords", "phrases", "emendations", "references",
    "questions",
  ]

  private func answer(_ line: String, in language: Language = .english) throws -> Answer {
    try Answer(line.split(separator: " ").map(String.init), in: language)
  }

  private func json(_ line: String) throws -> JSON {
    try #require(JSON(Array(try answer(line + " --json").text.utf8)), "\(line)")
  }

  @Test("Each is said in both languages, as JSON with its notices, and as CSV", arguments: commands)
  func forms(command: String) throws {
    #expect(try answer(command).text != (try answer(command, in: .arabic).text))
    #expect(try json(command)["caution"] != nil)
    let csv = try answer(command + " --csv").text
    #expect(csv.split(separator: "\r\n").count > 4, "\(csv.prefix(200))")
    #expect(try answer(command + " --csv --bom").text.hasPrefix("\u{FEFF}"))
  }

  @Test("Attendance: a year that is no key is one in which the organization is not named")
  func attendance() throws {
    let organizations = try json("attendance")["organizations"]?.elements ?? []
    #expect(organizations.count == 11)
    for session in try BundledRecord.record.get().sessions {
      for organization in organizations {
        let entry = session.attendance.first { $0.organization == organization["id"]?.asString }
        let cell = organization["sessions"]?[session.id]
        #expect(cell?["role"]?.asString == entry?.role.rawValue && cell?["virtual"]?.asBool == entry?.virtual)
        #expect(cell?["ground"]?.asString == entry?.from.ground.rawValue)
      }
    }
  }

  @Test(
    "Changes go from each year that is named to the next, from the one before where only one is, else through all",
    arguments: [
      ("changes 2017 2019", [[2017, 2019]]), ("changes 2019 2017", [[2017, 2019]]), ("changes 2019", [[2017, 2019]]),
      ("changes 2016 2019 2021", [[2016, 2019], [2019, 2021]]), ("changes 2017..2019", [[2017, 2019]]),
      ("changes", [[2016, 2017], [2017, 2019], [2019, 2020], [2020, 2021]]),
    ])
  func changes(line: String, steps: [[Int]]) throws {
    let changes = try json(line)["changes"]?.elements ?? []
    #expect(changes.map { [$0["from"], $0["to"]].compactMap { $0?.asInt } } == steps)
  }

  @Test(
    "What cannot be told is said with the years that can", arguments: ["changes 2016", "changes 2018", "keywords 2018"])
  func refused(line: String) throws {
    let catalogue = try #require(try Installed.words()[.english])
    let failure = #expect(throws: Failure.self) { try answer(line) }
    #expect(failure?.words(catalogue).contains("2016, 2017, 2019, 2020, 2021") == true)
  }

  @Test("A reference and a path by their ids, and near ones where there is none")
  func byID() throws {
    #expect(try answer("references S10").text == (try answer("show S10").text))
    let claims = try json("references S10")["references"]?.elements.first?["claims"]?.elements ?? []
    #expect(claims.count == (try answer("references S10 --csv")).text.split(separator: "\r\n").count - 1)
    #expect(try json("paths cyber")["paths"]?.elements.count == 1)
    #expect(try answer("paths cyber").text.contains("2021.1"))
    #expect(throws: Failure.self) { try answer("references 2019") }
    #expect(throws: Failure.self) { try answer("paths ciber") }
  }

  @Test("Counts of the references are those of the claims")
  func references() throws {
    let record = try BundledRecord.record.get()
    let evidence = try json("references")
    #expect(evidence["claims"]?.asInt == record.claims.count)
    #expect(evidence["restingOnOne"]?.asInt == record.claims.count(where: \.restsOnOne))
    for reference in evidence["references"]?.elements ?? [] {
      let id = reference["id"]?.asString ?? ""
      #expect(reference["claims"]?.elements.count == record.claims.count { $0.rests(on: id) })
    }
  }
}
