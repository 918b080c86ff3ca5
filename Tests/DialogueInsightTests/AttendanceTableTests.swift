import DialogueRecord
import RecordFixtures
import Testing

@testable import DialogueInsight

@Suite("Who took part when")
struct AttendanceTableTests {
  @Test("Every cell is what the files of the pack say, and nothing else is")
  func filesOfPack() throws {
    let table = AttendanceTable(try BundledRecord.record.get())
    var left = table.rows.flatMap { row in
      row.entries.map { "\(row.id) \($0.key) \($0.value.role) \($0.value.virtual)" }
    }
    for session in try PackFiles.sessions() {
      let year = try #require(session["year"]?.asInt)
      #expect(table.years.contains(year))
      for entry in session["attendance"]?.elements ?? [] {
        let name = entry["organization"]?.asString ?? ""
        let cell = "\(name) \(year) \(entry["role"]?.asString ?? "") \(entry["virtual"]?.asBool ?? false)"
        let place = try #require(left.firstIndex(of: cell), "\(cell) is missing")
        left.remove(at: place)
      }
    }
    #expect(left.isEmpty)
  }

  @Test(
    "In which sessions an organization is named",
    arguments: [
      ([1, 2, 3], AttendanceTable.Presence.always), ([], .never), ([2, 3], .from(2)), ([3], .from(3)),
      ([1, 2], .until(2)), ([1, 3], .lacking([2])), ([2], .lacking([1, 3])),
    ] as [([Int], AttendanceTable.Presence)])
  func presence(named: [Int], expected: AttendanceTable.Presence) {
    #expect(AttendanceTable.Presence(named, of: [1, 2, 3]) == expected)
  }

  @Test("ECO is not named in 2019 and 2021, SCO only from 2019 on, the Council hosts in 2021")
  func knownChanges() throws {
    let table = AttendanceTable(try BundledRecord.record.get())
    func row(_ id: String) throws -> AttendanceTable.Row { try #require(table.rows.first { $0.id == id }) }
    #expect(try row("eco").presence == .lacking([2019, 2021]))
    #expect(try row("sco").presence == .from(2019))
    #expect(try row("aimc").years(as: .host) == [2021])
    #expect(try row("interpol").years(as: .host) == [2016, 2017, 2019, 2020])
    #expect(try row("europol").virtualYears == [2020, 2021])
  }

  @Test("Whoever the references name without a role has none here")
  func withoutRole() throws {
    let table = AttendanceTable(try BundledRecord.record.get())
    for id in ["sco", "unodc"] {
      let row = try #require(table.rows.first { $0.id == id })
      #expect(row.years(as: .named) == [2019, 2021], "\(id)")
      #expect(row.years(as: .participant) == [], "\(id)")
    }
  }
}
