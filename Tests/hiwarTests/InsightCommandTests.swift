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
      ("changes 2021 2016 2019", [[2016, 2019], [2019, 2021]]), ("changes 2018 2020", [[2019, 2020]]),
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
    let catalogue = Installed.catalogues[.english]
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

  @Test("Every page of changes and words has its title; years that were turned or had no session are told")
  func titles() throws {
    let line = try answer("changes 2019 2017").text
    #expect(
      line.hasPrefix("Put in the order of time.\n\nChanges 2017 to 2019\n") || line.contains("Changes 2017 to 2019\n"))
    #expect(line.contains("Put in the order of time.") && line.contains("No session was held in 2018."))
    #expect(try answer("changes 2017 2019").text.hasPrefix("Changes 2017 to 2019\n"))
    #expect(try answer("changes 2018 2020").text.contains("No session was held in 2018."))
    #expect(try !answer("changes 2019 2020").text.contains("No session was held"))
    #expect(try answer("keywords 2021").text.hasPrefix("Words of 2021\n"))
  }

  @Test("A path goes by its id, or by words that only its name has; so does a line of descent")
  func byName() throws {
    for command in ["paths", "lines"] {
      #expect(try answer("\(command) Cybercrime").text == (try answer("\(command) cyber").text))
      #expect(throws: Failure.self) { try answer("\(command) of") }
    }
    for path in try json("paths")["paths"]?.elements ?? [] {
      #expect(try answer("paths").text.contains("\n\(path["id"]?.asString ?? "?")\t"))
    }
  }

  @Test(
    "What is meant is told", arguments: [("references S1", "S01"), ("show g1", "G01"), ("paths ciber", "cyber")])
  func near(line: String, meant: String) throws {
    let catalogue = Installed.catalogues[.english]
    let failure = #expect(throws: Failure.self) { try answer(line) }
    #expect(failure?.words(catalogue).contains(meant) == true)
  }

  @Test(
    "Words for a command that is called otherwise",
    arguments: [("pairs", "themes --pairs"), ("takes-part", "attendance")])
  func otherWords(word: String, command: String) {
    #expect(CommandTable.nearest(to: word) == command)
  }

  @Test("What is printed names no key, and no sign that is not there", arguments: Language.allCases)
  func plainWords(language: Language) throws {
    #expect(try !answer("paths", in: language).text.contains("Enter"))
    let catalogue = Installed.catalogues[language]
    #expect(try !answer("paths cyber", in: language).text.contains(catalogue[.pathKeys]))
    for page in ["attendance", "overview"] {
      let text = try answer(page, in: language).text
      for sign in ["◆", "●", "○", "◐"] { #expect(!text.contains(sign), "\(page) \(sign)") }
    }
  }

  @Test(
    "Whose the English is, and whose reading the themes are, is said where they stand", arguments: Language.allCases)
  func whose(language: Language) throws {
    let catalogue = Installed.catalogues[language]
    let notice = try BundledRecord.record.get().translationNotice[language]
    for page in ["phrases", "keywords 2021", "changes 2017 2019", "show INF"] {
      #expect(try answer(page, in: language).text.contains(notice), "\(page)")
    }
    #expect(try !answer("phrases --lang ar", in: language).text.contains(notice))
    for page in ["overview", "changes 2017 2019"] {
      #expect(try answer(page, in: language).text.contains(catalogue[.compareReading]), "\(page)")
    }
    let grounds =
      "\(catalogue[.factPlace])\(catalogue[.comma]) \(catalogue[.labelNamed]): \(catalogue[.groundElsewhere])"
    #expect(try answer("overview", in: language).text.contains(grounds))
  }

  @Test("Tables have what the pages have: notes, points in passing, links, years without a session")
  func tables() throws {
    func rows(_ line: String) throws -> [[String]] {
      try answer(line + " --csv").text.split(separator: "\r\n").map { row in
        row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
    }
    #expect(try rows("attendance")[0].suffix(2) == ["note en", "note ar"])
    #expect(try answer("attendance --csv").text.contains("In its start-up phase"))
    let changes = try answer("changes 2017 2019 --csv").text
    #expect(changes.contains(",descent,") && changes.contains("2019.2.1"))
    let overview = try rows("overview")
    #expect(overview.map { $0[0] } == ["year", "2016", "2017", "2018", "2019", "2020", "2021"])
    #expect(overview[3].contains("false") && overview[1].contains("INF PRA THR ARC DUP HUB COO"))
    #expect(try answer("references --csv").text.contains(",term,"))
  }

  @Test("What is noted of an organization at a session stands where the session and the organization do")
  func notes() throws {
    let record = try BundledRecord.record.get()
    for session in record.sessions {
      for entry in session.attendance {
        guard let note = entry.note else { continue }
        for line in ["show \(session.id)", "show \(entry.organization)", "attendance"] {
          #expect(try answer(line).text.contains(note.en), "\(line)")
        }
      }
    }
  }

  @Test("Help of a page says what it is")
  func help() throws {
    let catalogue = Installed.catalogues[.english]
    let help = Help(catalogue: catalogue)
    for row in CommandTable.rows {
      guard let details = row.details else { continue }
      let words = help.text(of: row).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(
        words.contains(catalogue[details].split(whereSeparator: \.isWhitespace).joined(separator: " ")), "\(row.name)")
    }
    #expect(CommandTable.row("changes")?.details == .helpChanges)
  }

  @Test("An id that is there several times stands once, and an emendation once with its places")
  func once() throws {
    #expect(try answer("phrases").text.contains("2021.4 ×3"))
    let record = try BundledRecord.record.get()
    let text = try answer("emendations").text
    #expect(text.split(separator: "†", omittingEmptySubsequences: false).count - 1 == record.emendations.count)
    for emendation in record.emendations {
      for place in record.places(of: emendation) { #expect(text.contains(place.passage.id)) }
    }
  }

  @Test("A theme has its points apart from the preamble, which belongs to no session", arguments: Language.allCases)
  func preamble(language: Language) throws {
    let catalogue = Installed.catalogues[language]
    let text = try answer("show INF", in: language).text
    let parts = text.split(separator: "── ", omittingEmptySubsequences: false).map(String.init)
    let preamble = try #require(parts.first { $0.hasPrefix(catalogue[.inPreamble]) })
    #expect(preamble.contains("about.3") && !preamble.contains("●"))
    for part in parts where part != preamble { #expect(!part.contains("about.3")) }
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
