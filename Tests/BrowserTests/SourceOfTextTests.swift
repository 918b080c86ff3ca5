import DialogueRecord
import Foundation
import TestSupport
import Testing

@testable import Browser

/// A line of the source is never named without the document that it is a line of.
@Suite("Where a text stands in its document")
struct SourceOfTextTests {
  private func text(_ id: String, _ language: Language) throws -> String {
    let record = try Bundled.record()
    let thing = try #require(record.thing(id))
    var settings = Settings(language: language)
    settings.showsDetails = true
    return PlainDocument(of: thing, record, try Bundled.catalogue(language), settings).text
  }

  @Test(
    "Points, paragraphs, headings and facts",
    arguments: [
      ("2019.2", "S01, line 24"), ("about.1", "S01, line 2"), ("why", "S01, line 7"), ("2019", "S01, line 22"),
      ("2021", "S01, line 10"),
    ])
  func document(id: String, place: String) throws {
    #expect(try text(id, .english).contains(place))
  }

  @Test("No line without its document", arguments: Language.allCases)
  func everyLine(language: Language) throws {
    let words = language == .english ? [" line ", " lines "] : ["السطر ", "السطران ", "الأسطر "]
    var seen = 0
    for id in try Bundled.record().ids {
      for row in try text(id, language).split(separator: "\n") {
        for word in words {
          let parts = String(row).components(separatedBy: word)
          // Only what is followed by a number is a line of a document; a line of descent has a name.
          for (before, after) in zip(parts, parts.dropFirst()) where after.first?.isNumber == true {
            seen += 1
            // Words of the project name it behind the line.
            let isNamed = before.hasSuffix(language == .english ? "S01," : "S01، ")
            #expect(isNamed || after.prefix(20).contains(language == .english ? " of S01" : " من S01"), "\(id): \(row)")
          }
        }
      }
    }
    #expect(seen > 40)
  }

  @Test("How near a reference is to what it tells of is said with it")
  func kinds() throws {
    for reference in try Bundled.record().references {
      let word = ["official": "official", "firstHand": "first-hand", "secondary": "secondary"][reference.kind.rawValue]
      #expect(try text(reference.id, .english).contains(" · \(word ?? "?")"))
    }
  }
}
