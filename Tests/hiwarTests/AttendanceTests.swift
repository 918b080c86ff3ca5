import Foundation
import TestSupport
import Testing

@testable import hiwar

/// Who took part from afar, as the pack has it, in everything that says so.
@Suite("Who took part virtually")
struct AttendanceTests {
  private static let years = ["2019", "2020", "2021"]

  private func attendance(_ year: String) throws -> [RawPack.Object] {
    try RawPack.file("sessions/\(year).json").objects("attendance")
  }

  private func acronyms() throws -> [String: String] {
    let members = try RawPack.list("organizations", in: "organizations.json")
    return Dictionary(uniqueKeysWithValues: try members.map { try ($0.text("id"), $0.text("acronym.en")) })
  }

  @Test("Some did and some did not: else the others prove nothing")
  func both() throws {
    let all = try Self.years.flatMap { try attendance($0) }.compactMap { $0["virtual"] as? Bool }
    #expect(all.contains(true) && all.contains(false))
  }

  @Test("The page of a session says it of each", arguments: years)
  func session(year: String) throws {
    let lines = try Answer(["show", year, "--lang", "en"]).text.split(separator: "\n")
    let acronyms = try acronyms()
    for entry in try attendance(year) {
      let name = try #require(acronyms[try entry.text("organization")])
      let line = try #require(lines.first { $0.hasPrefix("  › \(name)  ") })
      #expect(line.contains(try entry.text("role")))
      #expect(line.contains(", virtually") == (entry["virtual"] as? Bool), "\(line)")
    }
  }

  @Test("So does the page of a member", arguments: ["europol", "sco", "interpol", "afripol"])
  func member(id: String) throws {
    let lines = try Answer(["show", id, "--lang", "en"]).text.split(separator: "\n")
    for year in Self.years {
      let entry = try attendance(year).first { $0["organization"] as? String == id }
      let line = lines.first { $0.hasPrefix("  › \(year)  ") }
      #expect((line == nil) == (entry == nil))
      if let line, let entry { #expect(line.contains(", virtually") == (entry["virtual"] as? Bool), "\(line)") }
    }
  }

  @Test("And JSON, of sessions and of members", arguments: years)
  func json(year: String) throws {
    let entries = try attendance(year)
    let session = try RawPack.object(Data(try Answer(["show", year, "--json"]).text.utf8))
    let said = try session.objects("attendance")
    #expect(try said.map { try $0.text("organization") } == entries.map { try $0.text("organization") })
    #expect(said.map { $0["virtual"] as? Bool } == entries.map { $0["virtual"] as? Bool })
    for entry in entries {
      let member = try RawPack.object(Data(try Answer(["show", entry.text("organization"), "--json"]).text.utf8))
      let sessions = try member.objects("present")
      let own = sessions.first { ($0["year"] as? Int).map { String($0) } == year }
      #expect(own?["virtual"] as? Bool == entry["virtual"] as? Bool)
    }
  }
}
