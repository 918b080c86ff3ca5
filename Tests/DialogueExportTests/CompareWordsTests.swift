import DialogueRecord
import RecordFixtures
import Testing

@testable import DialogueComparison
@testable import DialogueExport

@Suite("The words of comparisons")
struct CompareWordsTests {
  @Test("Every phrase has its words, with the same arguments in both languages")
  func catalogue() throws {
    let english = try CompareCatalogue(.english).messages
    let arabic = try CompareCatalogue(.arabic).messages
    for phrase in ComparePhrase.allCases {
      guard case .string(let en)? = english[phrase.rawValue], case .string(let ar)? = arabic[phrase.rawValue] else {
        Issue.record("no words for \(phrase.rawValue)")
        continue
      }
      #expect(arguments(en) == arguments(ar), "\(phrase.rawValue)")
    }
  }

  private func arguments(_ text: String) -> [String] {
    text.split(separator: "{").dropFirst().map { String($0.prefix { $0 != "}" }) }.sorted()
  }

  @Test("No argument is left open in any export")
  func filled() throws {
    for language in Language.allCases {
      let words = try CompareCatalogue(language).words()
      for axis in SideBySide.Axis.allCases {
        let comparison = CompareExportFixture.comparison(axis)
        let exports = [comparison.text(words, width: 80), comparison.markdown(words), comparison.csv(words).text()]
        #expect(exports.allSatisfy { !$0.contains("{") && !$0.contains("<compare") })
        let html = comparison.html(words).split(separator: CompareHTMLStyle.sheet).joined()
        #expect(!html.contains("{") && !html.contains("&lt;compare"))
      }
    }
  }

  @Test(
    "What is said of a course",
    arguments: [
      ([2019], [], [], "only 2019"), ([2020, 2021], [], [], "from 2020"), ([2017, 2019], [], [], "until 2019"),
      ([2016, 2021], [], [], "again in 2021"), ([2016, 2017, 2019, 2020, 2021], [], [], "in every session"),
      ([], [2019], [], "not main; in passing 2019"), ([], [], [], "not in these extracts"),
      ([2017, 2019], [2020, 2021], [], "main until 2019; in passing 2020, 2021"),
      ([2021], [2020], [1999], "of these years: main from 2021; in passing 2020; in other years: 1999"),
      ([2017, 2021], [2020], [], "main again in 2021; in passing 2020"),
      ([2017], [2019], [], "main only 2017; in passing 2019"),
    ] as [([Int], [Int], [Int], String)])
  func status(core: [Int], mentioned: [Int], elsewhere: [Int], expected: String) throws {
    let course = Course(
      sessions: BundledRecord.sessionYears, of: BundledRecord.sessionYears, present: Set(core + elsewhere),
      mentioned: Set(mentioned))
    #expect(try CompareCatalogue(.english).words().status(course) == expected)
  }

  @Test(
    "What is said of a course where other sessions of the record are not compared",
    arguments: [
      ([2017, 2019], [2017, 2019], [], "in all of these years"), ([2017], [2017], [], "in 2017"),
      ([2017], [], [], "not in the extract"), ([], [2019], [], "no session; in other years: 2019"),
      (
        [2017, 2019], [2017, 2019, 2021], [2020],
        "in all of these years; in other years: 2021; in passing in other years: 2020"
      ),
      ([2019, 2020], [2016, 2020], [], "of these years: from 2020; in other years: 2016"),
      ([2019, 2020], [2019], [2021], "of these years: only 2019; in passing in other years: 2021"),
    ] as [([Int], [Int], [Int], String)])
  func statusOfSome(sessions: [Int], core: [Int], mentioned: [Int], expected: String) throws {
    let course = Course(
      sessions: sessions, of: BundledRecord.sessionYears, present: Set(core), mentioned: Set(mentioned))
    #expect(try CompareCatalogue(.english).words().status(course) == expected)
  }

  @Test("Links say through what they pass and on what they stand")
  func links() throws {
    let record = try BundledRecord.record.get()
    let words = try CompareCatalogue(.english).words()
    let said = record.lineageChains(years: [2016, 2019, 2021]).flatMap(\.links).map(words.link)
    #expect(said.contains("2021.4 follows 2016.4 through 2017.4.4 (from the texts)"))
    #expect(said.contains("2021.4 follows 2019.3.1 (inferred)"))
    #expect(words.source("S01", line: 25) == "S01, line 25")
    #expect(words.source("S01", line: nil) == "S01")
  }
}
