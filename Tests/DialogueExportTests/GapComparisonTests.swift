import DialogueComparison
import DialogueRecord
import RecordFixtures
import Testing

@testable import DialogueExport

@Suite("A comparison of a year without a session alone")
struct GapComparisonTests {
  private static let choices = SideBySide.Axis.allCases.flatMap { axis in Language.allCases.map { (axis, $0) } }

  @Test("No table, and the sentence of the gap stands in every form", arguments: choices)
  func gapAlone(axis: SideBySide.Axis, language: Language) throws {
    let record = try BundledRecord.record.get()
    let gap = try #require(record.gaps.first)
    let comparison = Comparison(record, years: [gap.year], by: axis)
    let words = try CompareCatalogue(language).words()
    let text = comparison.text(words, width: 400)
    let markdown = comparison.markdown(words)
    let html = comparison.html(words)
    for form in [text, markdown, html] {
      #expect(!form.contains(words[.compareTheme] + " "))
      #expect(!form.contains(words.legend))
      #expect(!form.contains(words[.compareSteps]))
    }
    // No heading stands over nothing.
    for heading in [words[.comparePoints], words[.compareLineages]] {
      #expect(!markdown.contains("## " + heading))
      #expect(!html.contains("<h2>" + heading))
    }
    #expect(!markdown.contains("| ---"))
    #expect(!html.contains("<table>"))
    for language in Language.allCases {
      #expect(text.contains(words.gap(gap, in: language)))
      #expect(markdown.contains(gap.text[language]))
      #expect(html.contains(HTMLText.element("p", gap.text[language], language)))
    }
  }

  @Test("For spreadsheets its column says that there was no session")
  func csv() throws {
    let record = try BundledRecord.record.get()
    let table = Comparison(record, years: [2018], by: .theme).csv(try CompareCatalogue(.english).words())
    #expect(table.header.suffix(2) == ["course", "2018"])
    #expect(table.rows.prefix(record.themes.count).allSatisfy { $0.last == "no session" })
  }
}
