import Foundation
import TestSupport
import Testing

/// The program elsewhere, with words of its own that can be damaged.
private struct Copy {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    // Another process copies it: a program that is open for writing here, or in a child that begins just now, cannot run.
    try #require(TestSupport.run("/bin/cp", [Built.program, folder.path(of: "hiwar")]).status == 0)
    try folder.copy(Repository.interface, to: "Interface")
    try folder.link("Record", to: Repository.record)
  }

  /// Puts a text in place of another in a catalogue.
  func replace(_ old: String, with new: String, in name: String) throws {
    let text = String(decoding: try folder.read("Interface/" + name), as: UTF8.self)
    try #require(text.contains(old))
    try folder.write(text.replacingOccurrences(of: old, with: new).utf8, to: "Interface/" + name)
  }

  func run(_ line: String) throws -> Outcome {
    try TestSupport.run(
      folder.path(of: "hiwar"), line.split(separator: " ").map(String.init), environment: Built.environment())
  }
}

@Suite("The words of the program, damaged or gone")
struct CatalogueCommandTests {
  /// What works whatever the words are like.
  private func expectFirstAid(_ copy: Copy, names isNamesOnly: Bool) throws {
    let version = try copy.run("--version")
    #expect(version.status == 0 && version.text == "hiwar 0.1.0\n" && version.complaint.isEmpty)
    for line in ["--help", "lines --help"] {
      let help = try copy.run(line)
      #expect(help.status == 0 && !help.complaint.isEmpty)
      #expect(help.text.contains("hiwar lines [ID]") && help.text.contains("--lang both|en|ar"))
      #expect(help.text.contains("the lines of descent") == !isNamesOnly)
    }
  }

  @Test("Whole, they serve the program wherever it was put")
  func whole() throws {
    let copy = try Copy()
    let themes = try copy.run("themes")
    #expect(themes.status == 0 && themes.complaint.isEmpty)
    #expect(try copy.run("--help").complaint.isEmpty)
  }

  @Test("What is no JSON is told with file, line and column, and with a way out")
  func noJSON() throws {
    let copy = try Copy()
    try copy.replace("\"program\": \"Hiwar\",", with: "\"program\": \"Hiwar\"", in: "en.json")
    let themes = try copy.run("themes")
    #expect(themes.status == 3 && themes.output.isEmpty)
    #expect(themes.complaint.contains("en.json:3:3: not JSON; expected comma or brace"))
    #expect(themes.complaint.contains("Put the folder back") && themes.complaint.contains(copy.folder.path))
    #expect(try copy.run("no-such-command").complaint == themes.complaint)
    try expectFirstAid(copy, names: true)
    // Whoever wants Arabic has the words of a catalogue that is whole.
    let arabic = try copy.run("themes --interface ar")
    #expect(arabic.status == 3)
    #expect(arabic.complaint.contains("en.json:3:3: ليس JSON؛ المتوقع فاصلة أو }"))
    #expect(try copy.run("--help --interface ar").text.contains("المسارات"))
  }

  @Test("A damage of the other language is told in this one")
  func otherLanguage() throws {
    let copy = try Copy()
    try copy.replace("\"program\":", with: "\"porgram\":", in: "ar.json")
    for language in ["en", "ar"] {
      let themes = try copy.run("themes --interface \(language)")
      #expect(themes.status == 3 && themes.output.isEmpty)
      #expect(themes.complaint.contains("ar.json:2:3: porgram:") && themes.complaint.contains("program"))
    }
    #expect(try copy.run("themes").complaint.contains("there is no field “porgram” here; Did you mean program?"))
    try expectFirstAid(copy, names: false)
  }

  @Test("A phrase that is missing is told by name, and the others speak of it")
  func missingPhrase() throws {
    let copy = try Copy()
    try copy.replace("  \"help\": \"help\",\n", with: "", in: "en.json")
    let themes = try copy.run("themes")
    #expect(themes.status == 3)
    #expect(
      themes.complaint.contains("have 1 fault") && themes.complaint.contains("en.json:1:1: the field “help” is missing")
    )
    try expectFirstAid(copy, names: false)
  }

  @Test("A file or a folder that is gone", arguments: ["Interface/en.json", "Interface"])
  func gone(name: String) throws {
    let copy = try Copy()
    try copy.folder.remove(name)
    let themes = try copy.run("themes")
    #expect(themes.status == 3 && themes.output.isEmpty)
    #expect(themes.complaint.contains(name == "Interface" ? "Looked in: " : "en.json: the file is missing"))
    #expect(themes.complaint.contains("Put the folder back"))
    try expectFirstAid(copy, names: true)
  }
}
