import Glibc
import TestSupport
import Testing

@testable import DialogueRecord

@Suite("Faults of a pack")
struct PackFaultTests {
  @Test("Each is told with its file, line, column and way down, and nothing else is", arguments: Damage.table)
  func damage(_ damage: Damage) throws {
    let pack = try TemporaryFolder.pack()
    let (line, column) = try damage.apply(to: pack)
    let found = faults(of: pack)
    #expect(Set(found.map(Damage.Expected.init)) == Set([damage.fault] + damage.consequences))
    #expect(found.count == 1 + damage.consequences.count)
    let fault = try #require(found.first { Damage.Expected($0) == damage.fault })
    #expect(fault.line == line)
    #expect(fault.column == column)
  }

  @Test(
    "A file that is not there; what only follows from that is not told",
    arguments: [
      "pack.json", "preamble.json", "organizations.json", "working-groups.json", "themes.json", "lineages.json",
      "glossary.json", "emendations.json", "references.json",
    ])
  func missing(name: String) throws {
    let pack = try TemporaryFolder.pack()
    try pack.remove(name)
    #expect(faults(of: pack) == [Fault(file: name, problem: .missingFile)])
  }

  @Test("A session that is not there leaves its lines empty, and what refers to its points")
  func missingSession() throws {
    let pack = try TemporaryFolder.pack()
    try pack.remove("sessions/2021.json")
    #expect(
      faults(of: pack).map(Damage.Expected.init) == [
        Damage.Expected(
          file: "pack.json", path: "documents[0]", problem: .linesMissing([10, 11, 12, 13, 14], document: "S01")),
        .unknown(.passage, "2021.4", "working-groups.json", "groups[2].point"),
        .unknown(.passage, "2021.4", "working-groups.json", "groups[3].point"),
      ])
  }

  @Test("A fault of another file is told although one cannot be read")
  func besideUnreadable() throws {
    let pack = try TemporaryFolder.pack()
    try pack.write("{".utf8, to: "themes.json")
    try pack.write(
      String(decoding: try pack.read("lineages.json"), as: UTF8.self).replacing("2017.4.1", with: "2017.9").utf8,
      to: "lineages.json")
    #expect(
      faults(of: pack).map(Damage.Expected.init) == [
        Damage.Expected(file: "themes.json", path: "", problem: .notJSON(.fieldName)),
        .unknown(.passage, "2017.9", "lineages.json", "lineages[0].origins[0]"),
        .unknown(.passage, "2017.9", "lineages.json", "lineages[5].origins[2]"),
      ])
  }

  @Test("A pack that is not there has no file of those that it must have")
  func nothing() throws {
    let folder = try TemporaryFolder()
    let found = faults(of: folder)
    #expect(found.map(\.problem) == Array(repeating: .missingFile, count: 9))
    try folder.remove("")
    #expect(faults(of: folder) == found)
  }

  @Test(
    "A name that the format does not know",
    arguments: ["glosary.json", "2022.json", "Themes.JSON", "sessions/2022.JSON"])
  func unexpected(name: String) throws {
    let pack = try TemporaryFolder.pack()
    try pack.write("{}".utf8, to: name)
    #expect(faults(of: pack) == [Fault(file: name, problem: .unexpectedFile)])
  }

  @Test("Files that are no JSON are left alone", arguments: ["README.md", ".hidden.json", "sessions/notes.txt"])
  func besides(name: String) throws {
    let pack = try TemporaryFolder.pack()
    try pack.write("a note".utf8, to: name)
    #expect(faults(of: pack) == [])
  }

  @Test("A session under the name of another year")
  func misnamed() throws {
    let pack = try TemporaryFolder.pack()
    try pack.write(try pack.read("sessions/2018.json"), to: "sessions/2022.json")
    try pack.remove("sessions/2018.json")
    #expect(
      faults(of: pack) == [
        Fault(file: "sessions/2022.json", problem: .misnamedFile(expected: "sessions/2018.json"))
      ])
  }

  @Test("Bytes that are no UTF-8, and a byte order mark", arguments: [[0xFF], [0xEF, 0xBB, 0xBF]] as [[UInt8]])
  func notUTF8(bytes: [UInt8]) throws {
    let pack = try TemporaryFolder.pack()
    try pack.write(bytes + (try pack.read("glossary.json")), to: "glossary.json")
    #expect(faults(of: pack) == [Fault(file: "glossary.json", problem: .notUTF8)])
  }

  @Test("A link out of the pack is not followed, one within it is")
  func links() throws {
    let pack = try TemporaryFolder.pack()
    let outside = try TemporaryFolder()
    try outside.write(try pack.read("glossary.json"), to: "glossary.json")
    try pack.remove("glossary.json")
    try pack.link("glossary.json", to: outside.path(of: "glossary.json"))
    #expect(faults(of: pack) == [Fault(file: "glossary.json", problem: .leavesPack)])

    try pack.remove("glossary.json")
    try pack.write(try outside.read("glossary.json"), to: "texts/glossary")
    try pack.link("glossary.json", to: "texts/glossary")
    #expect(faults(of: pack) == [])

    // The folder of the sessions may lead out no more than a file.
    try outside.copy(pack.path(of: "sessions"), to: "sessions")
    try pack.remove("sessions")
    try pack.link("sessions", to: outside.path(of: "sessions"))
    #expect(faults(of: pack).filter { $0.problem == .leavesPack }.count == 6)
  }

  @Test("A folder whose name only begins like the pack's is outside")
  func neighbour() throws {
    let both = try TemporaryFolder()
    try both.copy(Repository.record, to: "pack")
    try both.copy(Repository.record, to: "pack-other")
    try both.remove("pack/glossary.json")
    try both.link("pack/glossary.json", to: "../pack-other/glossary.json")
    #expect(throws: FileFaults(faults: [Fault(file: "glossary.json", problem: .leavesPack)])) {
      try Record(pack: both.path(of: "pack"))
    }
  }

  @Test("A pack that is itself reached by a link is read")
  func linkToPack() throws {
    let folder = try TemporaryFolder()
    try folder.link("pack", to: Repository.record)
    #expect(throws: Never.self) { try Record(pack: folder.path(of: "pack")) }
  }

  @Test("What is no file is not read, and nothing waits for it")
  func pipesAndFolders() throws {
    let pack = try TemporaryFolder.pack()
    try pack.remove("glossary.json")
    try #require(mkfifo(pack.path(of: "glossary.json"), 0o600) == 0)
    try pack.write([], to: "sessions/2022.json/keep")
    let found = faults(of: pack)
    #expect(
      found == [
        Fault(file: "sessions/2022.json", problem: .notPlainFile), Fault(file: "glossary.json", problem: .notPlainFile),
      ])
  }

  @Test("A file that is too long is not read, whatever of it is on the disk")
  func tooLarge() throws {
    let pack = try TemporaryFolder.pack()
    try #require(truncate(pack.path(of: "glossary.json"), 1 << 40) == 0)
    #expect(faults(of: pack) == [Fault(file: "glossary.json", problem: .tooLarge(megabytes: 64))])
  }

  @Test("As many faults as there are bytes are each told with their place")
  func many() throws {
    let pack = try TemporaryFolder.pack()
    let count = 40_000
    try pack.write("{\"themes\": [\n\(String(repeating: "1,", count: count))1]}".utf8, to: "themes.json")
    let found = faults(of: pack).filter { $0.file == "themes.json" }
    #expect(found.count >= count)
    #expect(
      found.last
        == Fault(
          file: "themes.json", line: 2, column: 2 * count + 1, path: "themes[\(count)]",
          problem: .wrongType(found: .number, expected: .object)))
    let fields = (0..<count).map { "\"field\($0 / 2)\": 0" }.joined(separator: ",")
    try pack.write("{\(fields)}".utf8, to: "themes.json")
    let problems = faults(of: pack).filter { $0.file == "themes.json" }.map { ProblemKind($0.problem) }
    #expect(problems.count { $0 == .repeatedField } == count / 2 && problems.count { $0 == .unknownField } == count)
  }

  @Test("Every fault is listed, in the order of files and places, and the pack is refused whole")
  func several() throws {
    let pack = try TemporaryFolder.pack()
    // From the end of each file to its beginning: the order is not that of the changes.
    for damage in Damage.several.reversed() { _ = try damage.apply(to: pack) }
    #expect(faults(of: pack).map { Damage.Expected($0) } == Damage.several.map(\.fault))
  }

  @Test("The table holds every kind of fault that has a place")
  func table() {
    let problems = Damage.table.flatMap { [$0.fault] + $0.consequences }.map(\.problem)
    #expect(
      Set(problems.map(ProblemKind.init))
        == Set(ProblemKind.allCases).subtracting(ProblemKind.ofFiles).subtracting(ProblemKind.warnings))
  }
}
