import DialogueRecord
import Testing

@testable import hiwar

@Suite("Citing by command")
struct CiteTests {
  private func lines(_ words: String, in language: Language = .english) throws -> [Substring] {
    try Answer(words.split(separator: " ").map(String.init), in: language).text.split(separator: "\n")
  }

  @Test("In the order of the ids, in the language of the interface unless another is said")
  func order() throws {
    let english = try lines("cite T10 #2019.2")
    #expect(english.count == 2 && english[0].hasPrefix("Hiwar, ") && english[1].contains("point 2019.2, "))
    #expect(try lines("cite 2019.2", in: .arabic)[0].hasPrefix("الإنتربول، "))
    #expect(try lines("cite 2019.2 --lang en", in: .arabic)[0].hasPrefix("INTERPOL, "))
    let both = try lines("cite 2019.2 T10 --lang both")
    #expect(both.map { $0.first } == ["ا", "I", "ح", "H"])
  }

  @Test(
    "Every form, with its last line end",
    arguments: [
      ("plain", "INTERPOL, ", ")\n"), ("md", "INTERPOL, ", ")\n"), ("bibtex", "@online{hiwar-2019.2-en,", "\n}\n"),
      ("csl-json", "[\n  {", "\n]\n"), ("ris", "TY  - ELEC\r\n", "ER  - \r\n"),
    ])
  func forms(name: String, start: String, end: String) throws {
    let text = try Answer(["cite", "2019.2", "--format", name]).text
    #expect(text.hasPrefix(start) && text.hasSuffix(end))
  }

  @Test("What is unknown is told, with what was meant, and nothing is printed")
  func unknown() throws {
    #expect {
      try Answer(["cite", "2019.2", "2019.2.l"])
    } throws: { error in
      guard case .nothingFound("2019.2.l", "2019.2.1")? = error as? Failure else { return false }
      return (error as? Failure)?.exitCode == .nothingFound
    }
    #expect(throws: UsageError.missingArgument(command: "cite", .id)) { try Arguments(["cite"]) }
  }

  @Test("A name of an option that two commands have is read as the command that is said has it")
  func sharedNames() throws {
    #expect(try Arguments(["cite", "2019.2", "--format", "ris"])[Options.citation] == .ris)
    #expect(try Arguments(["compare", "--format", "html"])[Options.format] == .html)
    let forms = ["plain", "md", "bibtex", "csl-json", "ris"]
    #expect(throws: UsageError.badValue("html", option: "--format", allowed: .oneOf(forms))) {
      try Arguments(["--format", "html", "cite", "2019.2"])
    }
    #expect(try Arguments(["cite", "2019.2"])[Options.citedTexts] == nil)
  }
}
