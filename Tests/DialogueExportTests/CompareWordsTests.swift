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

  @Test("More years than one reads in a line are told by the first, the last and their number")
  func manyYears() throws {
    let words = try CompareCatalogue(.english).words()
    #expect(
      words.years(Array(2001...2012)).hasPrefix("2001, 2002, ") && words.years(Array(2001...2012)).hasSuffix(", 2012"))
    #expect(words.years(Array(2001...2013)) == "2001 … 2013, 13 in all")
    #expect(try CompareCatalogue(.arabic).words().years(Array(2001...2013)) == "2001 … 2013، وعددها 13")
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
      ([2019], [], "only 2019"), ([2020, 2021], [], "new in 2020"), ([2017, 2019], [], "last seen 2019"),
      ([2016, 2021], [], "returned in 2021"), ([2016, 2017, 2019, 2020, 2021], [], "in every session"),
      ([], [2019], "in passing only, 2019"), ([], [], "not in these extracts"),
      ([2017, 2019], [2020, 2021], "main subject last in 2019; in passing 2020, 2021"),
      ([2021], [2020], "main subject from 2021; in passing 2020"),
      ([2017, 2021], [2020], "main subject again in 2021; in passing 2020"),
      ([2017], [2019], "main subject only in 2017; in passing 2019"),
      // A mention that contradicts nothing changes no word.
      ([2017, 2020], [2016], "last seen 2020; in passing 2016"),
    ] as [([Int], [Int], String)])
  func status(core: [Int], mentioned: [Int], expected: String) throws {
    let course = Course(
      sessions: BundledRecord.sessionYears, of: BundledRecord.sessionYears, present: Set(core),
      mentioned: Set(mentioned))
    #expect(try CompareCatalogue(.english).words().status(course) == expected)
  }

  @Test(
    "What is said of a course where other sessions of the record are not compared",
    arguments: [
      ([2017, 2019], [2017, 2019], [], "kept", "ظل واردا"), ([2019, 2020], [2020], [], "new", "جديد"),
      ([2017, 2019], [2017], [], "dropped", "لم يعد واردا"),
      ([2017, 2019], [2016, 2019], [], "returned (other years: 2016)", "عاد (أعوام أخرى: 2016)"),
      ([2017, 2019], [], [], "absent from both extracts", "غير وارد في كلا المقتطفين"),
      ([2017], [2017], [], "in 2017", "في 2017"), ([2017], [], [], "not in the extract", "غير وارد في المقتطف"),
      ([], [2019], [], "no session (other years: 2019)", "لم تُعقد جولة (أعوام أخرى: 2019)"),
      (
        [2017, 2019], [2017, 2019, 2021], [2020], "kept (other years: 2021; in passing 2020)",
        "ظل واردا (أعوام أخرى: 2021؛ وإشارة عابرة في 2020)"
      ),
      (
        [2016, 2020], [2016, 2020], [2019], "kept, not in the extract of 2017 (other years: in passing 2019)",
        "ظل واردا، وغير وارد في مقتطف 2017 (أعوام أخرى: إشارة عابرة في 2019)"
      ),
      (
        [2019, 2020, 2021], [2016, 2020, 2021], [], "returned in 2020 (other years: 2016)",
        "عاد في 2020 (أعوام أخرى: 2016)"
      ),
      (
        [2017, 2019, 2021], [2016, 2020, 2021], [], "again in 2021 (other years: 2016, 2020)",
        "ورد مجددا في 2021 (أعوام أخرى: 2016، 2020)"
      ),
      (
        [2016, 2021], [2020, 2021], [], "only 2021 of these (other years: 2020)", "من هذه: 2021 فقط (أعوام أخرى: 2020)"
      ),
      (
        [2017, 2019], [2017, 2020], [], "not in the extract of 2019, back in 2020",
        "غير وارد في مقتطف 2019، وعاد في 2020"
      ),
      (
        [2017, 2019], [2017, 2020], [2019], "main subject again in 2020; in passing 2019",
        "موضوع رئيسي مجددا في 2020؛ إشارة عابرة في 2019"
      ),
      ([2016, 2020], [2020], [2019], "main subject from 2020 (other years: in passing 2019)", nil),
    ] as [([Int], [Int], [Int], String, String?)])
  func statusOfSome(sessions: [Int], core: [Int], mentioned: [Int], english: String, arabic: String?) throws {
    let course = Course(
      sessions: sessions, of: BundledRecord.sessionYears, present: Set(core), mentioned: Set(mentioned))
    #expect(try CompareCatalogue(.english).words().status(course) == english)
    if let arabic { #expect(try CompareCatalogue(.arabic).words().status(course) == arabic) }
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
