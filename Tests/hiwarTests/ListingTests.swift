import Browser
import DialogueRecord
import Foundation
import TestSupport
import Testing

@testable import hiwar

@Suite("The lists, as text and as JSON")
struct ListingTests {
  @Test("Sessions: id, ordinal, days, place, points, heading; of a year without one what is to be said")
  func sessions() throws {
    let rows = try Answer(["sessions"]).rows
    let years = try RawPack.years()
    try #require(rows.count == years.count)
    for (row, year) in zip(rows, years) {
      #expect(row.first == (try year.text("id")))
      guard let statement = year["statement"] as? RawPack.Object else {
        #expect(row.dropFirst() == (try year.both("noSession"))[...])
        continue
      }
      try #require(row.count == 8)
      let place = try #require(try year.objects("facts").first { $0["kind"] as? String == "place" })
      #expect(row[3...4] == (try [place.text("ar"), place.text("en")])[...])
      #expect(row[5] == "\(try statement.objects("points").count) points")
      #expect(row[6...7] == (try statement.both("heading"))[...])
    }
    #expect(rows.map { $0.dropFirst().first }.contains("3rd session"))
    #expect(rows.first { $0[0] == "2019" }?[1...2] == ["3rd session", "12–13 June 2019"])
    #expect(rows.first { $0[0] == "2020" }?[1...2] == ["4th session", "20 May 2020"])
  }

  @Test("In Arabic, with its own digits, and in one language only")
  func arabicSessions() throws {
    let rows = try Answer(["sessions", "--digits", "arabic", "--lang", "ar"], in: .arabic).rows
    let row = try #require(rows.first { $0[0] == "2019" })
    #expect(row[1...2] == ["الجولة الثالثة", "١٢ و١٣ حزيران/يونيو ٢٠١٩"])
    #expect(row[4] == "٧ نقاط" && row.count == 6)
    let headings = try RawPack.years().compactMap { try ($0["statement"] as? RawPack.Object)?.text("heading.ar") }
    #expect(rows.filter { $0.count == 6 }.map { $0[5] } == headings)
    #expect(rows.filter { $0.count == 2 }.map { $0[0] } == ["2018"])
  }

  @Test("Members: id, role, short name, name")
  func members() throws {
    let members = try RawPack.list("organizations", in: "organizations.json")
    #expect(
      try Answer(["members"]).rows
        == members.map { try [$0.text("id"), $0.text("role")] + $0.both("acronym") + $0.both("name") })
    let arabic = Installed.catalogues[.arabic]
    let roles = ["host": arabic[.roleHost], "participant": arabic[.roleParticipant], "observer": arabic[.roleObserver]]
    #expect(
      try Answer(["members", "--lang", "en"], in: .arabic).rows
        == members.map { try [$0.text("id"), roles[$0.text("role")] ?? "", $0.text("acronym.en"), $0.text("name.en")] })
  }

  @Test("Working groups: id, year, the point that names it, name")
  func groups() throws {
    let groups = try RawPack.list("groups", in: "working-groups.json")
    #expect(
      try Answer(["groups"]).rows
        == groups.map { try [$0.text("id"), "\($0["year"] ?? "")", $0.text("point")] + $0.both("name") })
  }

  @Test("Themes: id, code, name; terms: id, text")
  func themesAndTerms() throws {
    let themes = try RawPack.list("themes", in: "themes.json")
    #expect(
      try Answer(["themes"]).rows == themes.map { try [$0.text("id"), $0.text("code")] + $0.both("name") })
    let terms = try RawPack.list("terms", in: "glossary.json")
    #expect(try Answer(["glossary"]).rows == terms.map { try [$0.text("id"), $0.text("ar"), $0.text("en")] })
    #expect(
      try Answer(["glossary", "--lang", "ar"]).rows == terms.map { try [$0.text("id"), $0.text("ar")] })
  }
}

extension ListingTests {
  private func json(_ words: String...) throws -> RawPack.Object {
    try RawPack.object(Data(try Answer(words + ["--json"]).text.utf8))
  }

  @Test(
    "JSON has the same things in the same order, with both texts, and what is to be said of them",
    arguments: [
      ("members", "members", "organizations.json", "organizations", "name."),
      ("groups", "groups", "working-groups.json", "groups", "name."),
      ("themes", "themes", "themes.json", "themes", "name."),
      ("glossary", "terms", "glossary.json", "terms", ""),
    ])
  func things(command: String, list: String, file: String, rawList: String, name: String) throws {
    let raw = try RawPack.list(rawList, in: file)
    let answer = try json(command)
    let things = try answer.objects(list)
    #expect(try things.map { try $0.text("id") } == raw.map { try $0.text("id") })
    for language in ["ar", "en"] {
      #expect(try things.map { try $0.text(language) } == raw.map { try $0.text(name + language) })
    }
    let pack = try RawPack.file("pack.json")
    #expect(try answer.both("caution") == pack.both("extractCaution"))
    #expect(try answer.both("translation") == pack.both("translationNotice"))
  }

  @Test("JSON of sessions has the points of each; of a year without one what is to be said")
  func sessionsAsJSON() throws {
    let entries = try json("sessions").objects("sessions")
    let years = try RawPack.years()
    #expect(try entries.map { try $0.text("id") } == years.map { try $0.text("id") })
    for (entry, year) in zip(entries, years) {
      #expect(entry["year"] as? Int == year["year"] as? Int)
      let statement = year["statement"] as? RawPack.Object
      let points = try statement?.objects("points").map { try $0.text("id") }
      #expect(entry["points"] as? [String] == points)
      let said = try statement?.both("heading") ?? year.both("noSession")
      #expect(try [entry.text("ar"), entry.text("en")] == said)
    }
  }

  @Test("JSON has how working groups hang together, and the terms that the source lacks")
  func more() throws {
    let relations = try RawPack.list("relations", in: "working-groups.json")
    let answered = try json("groups").objects("relations")
    #expect(answered.map { $0["earlier"] as? [String] } == relations.map { $0["earlier"] as? [String] })
    #expect(answered.map { $0["ground"] as? String } == relations.map { $0["ground"] as? String })
    let absent = try json("glossary").objects("absent")
    let rawAbsent = try RawPack.list("absent", in: "glossary.json")
    #expect(absent.map { $0["ar"] as? String } == rawAbsent.map { $0["ar"] as? String })
    #expect(absent.map { $0["en"] as? String } == rawAbsent.map { $0["en"] as? String })
  }

  @Test("Things in one language have none of the other", arguments: [("ar", "en"), ("en", "ar")])
  func oneLanguage(language: String, other: String) throws {
    for (command, list) in [("members", "members"), ("groups", "groups"), ("themes", "themes"), ("glossary", "terms")] {
      for thing in try json(command, "--lang", language).objects(list) {
        #expect(thing[language] is String)
        #expect(!thing.allNames.contains(other), "\(command)")
      }
    }
  }
}
