import DialogueRecord
import Foundation
import TestSupport
import Testing

@testable import hiwar

@Suite("What commands answer")
struct AnswerTests {
  private func json(_ words: [String]) throws -> RawPack.Object {
    try RawPack.object(Data(try Answer(words + ["--json"]).text.utf8))
  }

  @Test("An id may have the mark that tables for spreadsheets give it")
  func marked() throws {
    #expect(try Answer(["show", "#2019.1"]).text == Answer(["show", "2019.1"]).text)
  }

  @Test("That nothing is found is said once", arguments: [[], ["--json"], ["--csv"]])
  func nothing(options: [String]) {
    #expect {
      _ = try Answer(["search", "xyzzy"] + options)
    } throws: {
      switch $0 as? Failure {
      case .nothingListed: options.isEmpty
      case .foundNothing: !options.isEmpty
      default: false
      }
    }
  }

  @Test("A name that is the same in both languages stands once, and what a hit lacks is said")
  func onceAndWithout() throws {
    let narcotics = try Answer(["search", "narcotics"]).text
    #expect(narcotics.split(separator: "\n").count { $0.contains("[narcotics]") } == 1)
    #expect(narcotics.contains("through the glossary: drug trafficking"))
    let partial = try Answer(["search", "criminal assets recovery"]).text
    #expect(
      partial.contains("No point has all the words.")
        && partial.contains("2019.1  statement  as typed · without: recovery"))
    #expect(try Answer(["search", "drugs 2019"]).text.hasPrefix("Taken as the year: 2019."))
  }

  @Test("Hits as text have brackets where JSON says that they match", arguments: ["dialogue", "strengthen", "تعزيز"])
  func brackets(query: String) throws {
    let lines = Set(try Answer(["search", query]).text.components(separatedBy: "\n"))
    var first = Int.max
    for hit in try json(["search", query]).objects("hits") {
      let matches = try #require(hit["matches"] as? [String: [[Int]]])
      for language in ["ar", "en"] {
        var scalars = Array(try hit.text(language).unicodeScalars)
        let places = matches[language] ?? []
        for place in places.reversed() {
          scalars.insert("]", at: place[1])
          scalars.insert("[", at: place[0])
          first = min(first, place[0])
        }
        // A fact has its label before it.
        let text = String(String.UnicodeScalarView(scalars))
        #expect(lines.contains("  " + text) || lines.contains { $0.hasSuffix(": " + text) })
      }
    }
    // One at the very beginning is the first to be lost.
    #expect(first == 0)
  }

  @Test("Whose the English is, is said where there is any", arguments: ["search", "concordance", "trend"])
  func translation(command: String) throws {
    let notice = try RawPack.file("pack.json").text("translationNotice.en")
    #expect(try Answer([command, "cooperation"]).text.contains(notice))
    #expect(try !Answer([command, "تعاون", "--lang", "ar"]).text.contains(notice))
    let caution = try RawPack.file("pack.json").text("extractCaution.en")
    #expect(try Answer([command, "تعاون", "--lang", "ar"]).text.contains(caution))
  }

  @Test("Lines of descent in one language have none of the other", arguments: [("ar", "en"), ("en", "ar")])
  func lines(language: String, other: String) throws {
    for line in try json(["lines", "--lang", language]).objects("lines") {
      #expect(line[language] is String)
      #expect(!line.allNames.contains(other))
    }
  }

  @Test("A pack is named with the command or by the option; the command counts")
  func pack() throws {
    let files = try TemporaryFolder(copyOf: Repository.record)
    #expect(try Answer(["check", files.path]).text.hasPrefix(files.path + ": sound."))
    #expect(try Answer(["check"]).text.hasPrefix(Repository.record + ": sound."))
    try files.write("{".utf8, to: "themes.json")
    #expect(throws: Failure.self) { try Answer(["check", files.path]) }
  }
}
