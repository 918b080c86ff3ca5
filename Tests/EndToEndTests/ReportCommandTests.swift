import Foundation
import TestSupport
import Testing

@Suite("The command that reports")
struct ReportCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func report(_ arguments: String...) throws -> Outcome {
    try run(Built.program, ["report"] + arguments, environment: Built.environment())
  }

  @Test("It writes a file that is not there, and never over one that is")
  func file() throws {
    let path = folder.path(of: "a.html")
    let first = try report("--output", path)
    #expect(first.status == 0 && first.text == "Saved: \(path)\n" && first.complaint.isEmpty)
    let written = Data(try folder.read("a.html"))
    #expect(try written == Data(report().output) && written == Data(report("--output", "-").output))
    let second = try report("2019", "--output", path)
    #expect(second.status == 74 && second.output.isEmpty)
    #expect(second.complaint.contains(path) && second.complaint.contains("a-2.html"))
    #expect(try Data(folder.read("a.html")) == written)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.html"])
  }

  @Test("Where there is no place for a file, that is said, and nothing is printed")
  func noPlace() throws {
    for path in [folder.path(of: "none/a.html"), folder.path] {
      let outcome = try report("--output", path)
      #expect(outcome.status == 74 && outcome.output.isEmpty && outcome.complaint.contains(path))
    }
    #expect(try report("1999").status == 1)
    #expect(try report("--output").status == 2)
  }

  @Test(
    "Sentences, dates and courses are those of the interface",
    arguments: [
      (
        "en",
        [
          "<html lang=\"en\" dir=\"ltr\">", "New since 2019 (2): Cybercrime", "12–13 June 2019",
          "not named in 2017; virtually in 2020",
        ]
      ),
      (
        "ar",
        [
          "<html lang=\"ar\" dir=\"rtl\">", "جديد منذ 2019 (2): الجريمة السيبرية", "12 و13 حزيران/يونيو 2019",
          "لم يُذكر الحضور في 2017؛",
        ]
      ),
    ])
  func words(language: String, expected: [String]) throws {
    let html = try report("--interface", language).text
    for text in expected { #expect(html.contains(text), "\(text)") }
  }
}
