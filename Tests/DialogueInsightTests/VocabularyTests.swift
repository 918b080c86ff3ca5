import DialogueRecord
import Foundation
import RecordFixtures
import Testing

@testable import DialogueInsight

@Suite("Words of a session, and phrases that return")
struct VocabularyTests {
  private func record(_ texts: [Int: [String]]) -> Record {
    MadeRecord.record(
      texts.sorted { $0.key < $1.key }.map { year, points in
        (year, points.enumerated().map { MadeRecord.Point(id: "\(year).\($0 + 1)", en: $1) })
      })
  }

  @Test("Counts are those of the words, in whatever form, and G² is that of the formula")
  func counts() throws {
    let record = record([
      2001: ["Police share plans", "The police meet"], 2002: ["Borders and plans", "Crime and crimes"],
    ])
    let keywords = try #require(Keywords(record, year: 2002))
    #expect(keywords.words[.english] == 6)
    let crime = try #require(keywords.found(in: .english).first)
    #expect(crime.text == "Crime" && crime.count == 2 && crime.elsewhere == 0 && crime.isNew)
    #expect(crime.points == ["2002.2"])
    // Six words of each session: half of two is expected in either.
    #expect(abs(crime.likelihood - 2 * 2 * log(2.0)) < 1e-9)
    #expect(!keywords.found(in: .english).contains { ["plans", "and"].contains($0.text) })
    #expect(Keywords(record, year: 2003) == nil)
  }

  @Test("A word that an earlier session has is not new")
  func new() throws {
    let record = record([2001: ["Police"], 2002: ["Police police borders"], 2003: ["Crime"]])
    let found = try #require(Keywords(record, year: 2002)).found(in: .english)
    #expect(found.map(\.text) == ["borders", "Police"] && found.map(\.isNew) == [true, false])
  }

  @Test("Every keyword of the bundled record stands in the points that it names, as often as it says")
  func bundledRecord() throws {
    let record = try BundledRecord.record.get()
    for year in BundledRecord.sessionYears {
      let keywords = try #require(Keywords(record, year: year))
      for word in keywords.found {
        #expect(word.points.count <= word.count && word.likelihood > 0, "\(word)")
        let texts = word.points.compactMap(record.passage).map { $0.text[word.language] }
        #expect(texts.count == word.points.count && texts.contains { $0.contains(word.text) }, "\(word)")
      }
    }
  }

  @Test(
    "What returns is as long as it can be, stands in two sessions, and does not begin or end with a word that binds")
  func recurrences() {
    let record = record([
      2001: ["We share the operational plans with partners", "share operational plans"],
      2002: ["They share operational plans with partners"], 2003: ["Operational plans of others"],
    ])
    let found = record.recurrences(in: .english)
    #expect(found.map(\.text) == ["share the operational plans with partners", "share the operational plans"])
    #expect(found.map { $0.places.map(\.point) } == [["2001.1", "2002.1"], ["2001.1", "2001.2", "2002.1"]])
  }

  @Test("Every place of a phrase has its words", arguments: Language.allCases)
  func places(language: Language) throws {
    let record = try BundledRecord.record.get()
    let found = record.recurrences(in: language)
    #expect(found.count > 3)
    for phrase in found {
      #expect(phrase.years.count > 1)
      for place in phrase.places {
        let scalars = Array(try #require(record.passage(place.point)).text[language].unicodeScalars)
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[place.range])
        #expect(record.session(of: place.point)?.year == place.year)
        #expect(String(text).split(separator: " ").count >= phrase.length - 1, "\(phrase.text)")
      }
    }
  }
}
