import Foundation
import TestSupport
import Testing

/// The program elsewhere, with what a test puts beside it.
struct Elsewhere {
  let folder: TemporaryFolder

  /// A copy at a place of an empty folder.
  init(_ place: String = "hiwar") throws {
    folder = try TemporaryFolder()
    try folder.write([], to: place)
    // Another process copies it: a program that is open for writing here, or in a child that begins just now, cannot run.
    try #require(TestSupport.run("/bin/cp", [Built.program, folder.path(of: place)]).status == 0)
    try #require(TestSupport.run("/bin/chmod", ["755", folder.path(of: place)]).status == 0)
  }

  func run(_ line: String, of place: String = "hiwar") throws -> Outcome {
    try TestSupport.run(
      folder.path(of: place), line.split(separator: " ").map(String.init), environment: Built.environment())
  }
}

@Suite("The program without what belongs to it")
struct AloneTests {
  @Test("Alone it says what it is, helps and checks, in both languages")
  func alone() throws {
    let alone = try Elsewhere()
    let version = try alone.run("--version")
    #expect(version.status == 0 && version.text.hasPrefix("hiwar 0.2.0\n") && version.complaint.isEmpty)
    #expect(version.text.contains("\npack   –\n"))
    for (line, words) in [("--help", "the lines of descent"), ("--help --interface ar", "المسارات")] {
      let help = try alone.run(line)
      #expect(help.status == 0 && help.complaint.isEmpty && help.text.contains(words))
    }
    let check = try alone.run("check \(Repository.record)")
    #expect(check.status == 0 && check.text.contains(": sound."))
    #expect(try alone.run("themes --pack \(Repository.record)").status == 0)
  }

  @Test("Without a record it says where it looked and what to do", arguments: ["themes", "check", "screen"])
  func withoutRecord(line: String) throws {
    let alone = try Elsewhere("bin/hiwar")
    let outcome = try alone.run(line, of: "bin/hiwar")
    #expect(outcome.status == 3)
    let words = outcome.complaint
    for place in ["/bin/Record", "/bin/../share/hiwar/Record"] { #expect(words.contains(alone.folder.path + place)) }
    #expect(words.contains("--pack DIR") && words.contains("hiwar install"))
    #expect(try alone.run(line + " --interface ar", of: "bin/hiwar").status == 3)
  }

  @Test("A pack that is named and not there is told once", arguments: ["check /no/such", "themes --pack /no/such"])
  func noSuchPack(line: String) throws {
    let outcome = try Elsewhere("bin/hiwar").run(line, of: "bin/hiwar")
    #expect(outcome.status == 3 && outcome.text.isEmpty)
    #expect(outcome.complaint.hasPrefix("hiwar: there is no folder /no/such;"))
    #expect(!outcome.complaint.contains("missing"))
  }

  @Test("It finds its record beside it or under share, wherever it is", arguments: ["Record", "share/hiwar/Record"])
  func found(place: String) throws {
    let program = place == "Record" ? "hiwar" : "bin/hiwar"
    let copy = try Elsewhere(program)
    try FileManager.default.createDirectory(
      atPath: copy.folder.path(of: "share/hiwar"), withIntermediateDirectories: true)
    try copy.folder.link(place, to: Repository.record)
    // Called by a link, as from a folder in PATH.
    try copy.folder.link("link", to: copy.folder.path(of: program))
    #expect(try copy.run("themes", of: "link").status == 0)
    #expect(try copy.run("--version", of: "link").text.contains(copy.folder.path))
  }
}
