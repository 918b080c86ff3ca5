import DialogueRecord
import RecordFixtures
import Testing

@testable import DialogueComparison
@testable import DialogueExport

@Suite("A comparison as HTML")
struct CompareHTMLTests {
  @Test(
    "Well-formed, and every Arabic or Latin text in an element of its language", arguments: SideBySide.Axis.allCases)
  func wellFormed(axis: SideBySide.Axis) throws {
    let record = try BundledRecord.record.get()
    for language in Language.allCases {
      let words = try CompareCatalogue(language).words()
      for comparison in [
        Comparison(record, years: record.years.map(\.year), by: axis), CompareExportFixture.comparison(axis),
        Comparison(record, years: [], by: axis),
      ] {
        var reader = MarkupReader(comparison.html(words))
        try reader.read()
        #expect(reader.texts.contains { $0.language == "ar" } && reader.texts.contains { $0.language == "en" })
        #expect(Set(reader.ids).count == reader.ids.count, "ids are given once")
        #expect(reader.targets.allSatisfy(reader.ids.contains), "every link leads somewhere")
        #expect(reader.elements.isDisjoint(with: ["script", "link", "img", "iframe", "object", "b>hubs"]))
        for (text, language, direction) in reader.texts where direction != "auto" {
          let isArabic = text.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }
          if language == "en" { #expect(direction == "ltr", "\(text)") }
          if language == "ar", isArabic { #expect(direction == "rtl", "\(text)") }
          #expect(language != nil)
        }
      }
    }
  }

  @Test("Every point stands in its language and direction", arguments: Language.allCases)
  func languages(language: Language) throws {
    let record = try BundledRecord.record.get()
    let words = try CompareCatalogue(.english).words()
    let html = Comparison(record, years: [2020], by: .theme).html(words)
    for point in try #require(record.session(year: 2020)).statement.points {
      let escaped = HTMLText.escaped(point.text[language])
      #expect(html.contains("<p \(HTMLText.attributes(language))>\(escaped)</p>"), "\(point.id)")
    }
  }

  @Test(
    "Marked words",
    arguments: [
      (nil, nil, "a&lt;b c"), ([0..<1], nil, "<mark class=\"came\">a</mark>&lt;b c"),
      (
        [0..<3], [2..<5],
        "<mark class=\"came\">a&lt;</mark><mark class=\"came went\">b</mark><mark class=\"went\"> c</mark>"
      ),
      ([], [0..<99], "<mark class=\"went\">a&lt;b c</mark>"),
    ] as [([Range<Int>]?, [Range<Int>]?, String)])
  func marked(came: [Range<Int>]?, went: [Range<Int>]?, expected: String) {
    #expect(HTMLText.marked("a<b c", ChangedWords(came: came, went: went)) == expected)
  }
}
