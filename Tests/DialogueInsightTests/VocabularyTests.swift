import DialogueRecord
import Foundation
import Lexis
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
    #expect(crime.text == "crime" && crime.count == 2 && crime.elsewhere == 0 && crime.isNew)
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
    #expect(found.map(\.text) == ["borders", "police"] && found.map(\.isNew) == [true, false])
    let first = try #require(Keywords(record, year: 2001))
    #expect(!first.hasEarlier && first.found.allSatisfy { !$0.isNew })
  }

  @Test("Every keyword of the bundled record stands in the points that it names, as often as it says")
  func bundledRecord() throws {
    let record = try BundledRecord.record.get()
    for year in BundledRecord.sessionYears {
      let keywords = try #require(Keywords(record, year: year))
      for word in keywords.found {
        #expect(word.points.count <= word.count && word.likelihood > 0, "\(word)")
        let texts = word.points.compactMap(record.passage).map { $0.text[word.language] }
        #expect(
          texts.count == word.points.count && texts.contains { $0.lowercased().contains(word.text.lowercased()) },
          "\(word)")
      }
    }
  }

  @Test(
    "A word is said as one looks it up: without particles where the record has it without, its article kept",
    arguments: [
      ("وتبادل", "تبادل"), ("بالجوانب", "الجوانب"), ("للبنية", "بنية"), ("وجنائيا", "وجنائيا"), ("وباء", "وباء"),
      ("بنية", "بنية"), ("الإنتربول", "الإنتربول"), ("كوفيد", "كوفيد"), ("ومواءمة", "مواءمة"),
    ])
  func arabicHeadwords(word: String, headword: String) throws {
    #expect(ArabicHeadwords(try BundledRecord.record.get()).headword(word) == headword)
  }

  @Test("An English word has a capital where it is a name, and not where it begins a sentence")
  func englishHeadwords() {
    var capitals = EnglishCapitals()
    capitals.take("Combating crime. Crime is met by the Operational Aspects group of INTERPOL. Law is one.")
    let words = [
      "Combating": "combating", "Crime": "crime", "Aspects": "Aspects", "INTERPOL": "INTERPOL", "Law": "law",
    ]
    for (word, headword) in words { #expect(capitals.headword(word) == headword) }
    #expect(capitals.headword(of: "Law and crime") == "law and crime")
  }

  @Test("A phrase has all of a name, and the possessive of its last word; a name alone is none")
  func wholeNames() {
    let record = record([
      2001: ["They use the I-24/7 network and rely on the means of INTERPOL's staff. It is I-24/7"],
      2002: ["We use the I-24/7 network and rely on the means of INTERPOL’s people. Or I-24/7"],
    ])
    #expect(
      record.recurrences(in: .english).map(\.text) == ["use the I-24/7 network and rely on the means of INTERPOL's"])
    let name = self.record([2001: ["By I-24/7"], 2002: ["On I-24/7"]])
    #expect(name.recurrences(in: .english).isEmpty)
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
        #expect(String(text).words.count >= phrase.length, "\(phrase.text)")
      }
    }
  }
}
