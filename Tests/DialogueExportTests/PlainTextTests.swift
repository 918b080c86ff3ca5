import DialogueComparison
import DialogueRecord
import RecordFixtures
import Testing

@testable import DialogueExport

@Suite("A comparison as plain text")
struct PlainTextTests {
  @Test("By theme, whole")
  func theme() throws {
    let words = try CompareCatalogue(.english).words()
    let text = CompareExportFixture.comparison(.theme).text(words, languages: [.english], width: 64)
    let expected = """
      The record: 2001, 2002, 2004 compared

      Theme              2001 2002 2004  Over these years
      Plans | *all*         1    –    1  kept
      Crime                +1    –    1  main subject from 2004; in
                                         passing 2001
      =BORDERS()            1    –    ·  dropped
      Nil                   ·    –    ·  absent from both extracts
      Points in the year    2    –    1

      3: points with it as main subject. +2: points that mention it in
      passing. ·: none in the extract. –: no session.

      From session to session (main subjects of the extracts)

      From 2001 to 2004
        main subject from 2004: Crime
        kept: Plans | *all*
        dropped: =BORDERS()

      Keep in mind
        - Extracts, no more
        - Between 2001 and 2004 the document changes from final
          declaration to joint statement; what differs may come from
          that.
        - The points are stated in the source. The themes, the lines
          of descent and what is said of them are the project's
          reading.
        - The record has nothing on 2010.
        - No session 2002
        - The project's translation

      References
        - Statement <2001> (stated: R1)
        - Statement <2004> (stated: R1)
        - R1: A document & more, https://example.org/a?b=1&c=2

      """
    #expect(text == expected)
  }

  @Test("By line of descent, whole, both languages")
  func lineage() throws {
    let words = try CompareCatalogue(.english).words()
    let text = CompareExportFixture.comparison(.lineage).text(words, width: 60)
    let expected = """
      The record: 2001, 2002, 2004 compared

      Line line (kept)
        سبب
        reason
        2001  2001.1 · R1
              خطط عالمية
              global plans & <b>hubs</b>
        2004  2004.1 · R1
              الخطط الاستراتيجية
              strategic plans
        No session: 2002.
        ┄┄ 2004.1 follows 2001.1 (inferred) · the English is
           reworded throughout
           لأن 2001.1?
           earlier wording: عالمية
           later wording: الاستراتيجية
           because 2001.1?

      In no line of descent
        2001  2001.2 · R1
              +حدود
              =2+2

      Keep in mind
        - مقتطفات لا أكثر
        - Extracts, no more
        - Between 2001 and 2004 the document changes from final
          declaration to joint statement; what differs may come
          from that.
        - The points are stated in the source. The themes, the
          lines of descent and what is said of them are the
          project's reading.
        - The record has nothing on 2010.
        - لا جولة 2002
        - No session 2002
        - ترجمة المشروع
        - The project's translation

      References
        - بيان 2001 (stated: R1)
        - Statement <2001> (stated: R1)
        - بيان 2004 (stated: R1)
        - Statement <2004> (stated: R1)
        - R1: A document & more, https://example.org/a?b=1&c=2

      """
    #expect(text == expected)
  }

  @Test("In the Arabic interface, in its digits")
  func arabic() throws {
    let words = try CompareCatalogue(.arabic).words(arabicDigits: true)
    let text = CompareExportFixture.comparison(.theme).text(words, languages: [.arabic], width: 60)
    let expected = """
      السجل: مقارنة ٢٠٠١، ٢٠٠٢، ٢٠٠٤

      الموضوع    ٢٠٠١ ٢٠٠٢ ٢٠٠٤  عبر هذه الأعوام
      الخطط         ١    –    ١  ظل واردا
      الجريمة      +١    –    ١  موضوع رئيسي منذ ٢٠٠٤؛ إشارة عابرة
                                 في ٢٠٠١
      الحدود        ١    –    ·  لم يعد واردا
      لا شيء        ·    –    ·  غير وارد في كلا المقتطفين
      نقاط العام    ٢    –    ١

      ٣: نقاط هذا الموضوع من مواضيعها الرئيسية. +٢: نقاط تشير إليه
      إشارة عابرة. ·: لا شيء في المقتطف. –: لم تُعقد جولة.

      من جولة إلى جولة (المواضيع الرئيسية في المقتطفات)

      من ٢٠٠١ إلى ٢٠٠٤
        موضوع رئيسي منذ ٢٠٠٤: الجريمة
        ظل واردا: الخطط
        لم يعد واردا: الحدود

      مما ينبغي مراعاته
        - مقتطفات لا أكثر
        - بين ٢٠٠١ و٢٠٠٤ تتغير الوثيقة من إعلان ختامي إلى بيان
          مشترك، وقد يكون الاختلاف ناجما عن ذلك.
        - النقاط واردة في المصدر. أما المواضيع والمسارات وما يقال
          عنها فقراءة المشروع.
        - ليس في السجل شيء عن ٢٠١٠.
        - لا جولة 2002
        - ترجمة المشروع

      المراجع
        - بيان 2001 (في المصدر: R1)
        - بيان 2004 (في المصدر: R1)
        - R1: وثيقة، https://example.org/a?b=1&c=2

      """
    #expect(text == expected)
  }

  @Test("No line is wider than it may be", arguments: [1, 20, 33, 40, 60, 80, 97, 120, 160, 200])
  func widths(width: Int) throws {
    let record = try BundledRecord.record.get()
    for language in Language.allCases {
      let words = try CompareCatalogue(language).words()
      for axis in SideBySide.Axis.allCases {
        let text = Comparison(record, years: record.years.map(\.year), by: axis).text(words, width: width)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        // An address that is longer has a line of its own.
        let words = lines.filter { $0.count > max(20, width) }.map { $0.split(separator: " ") }
        #expect(words.allSatisfy { $0.count == 1 && $0[0].contains("://") }, "\(axis) \(language)")
        #expect(lines.allSatisfy { $0.last != " " })
      }
    }
  }

  @Test("Nothing of the texts is lost", arguments: [20, 60, 200])
  func complete(width: Int) throws {
    func letters(_ text: String) -> String { text.filter { !$0.isWhitespace } }
    let record = try BundledRecord.record.get()
    let comparison = Comparison(record, years: record.years.map(\.year), by: .lineage)
    let text = letters(comparison.text(try CompareCatalogue(.english).words(), width: width))
    let points = comparison.chains.flatMap(\.nodes).map(\.point.text)
    let reasons = comparison.chains.flatMap(\.links).flatMap(\.steps).map(\.reason)
    let wanted = points + reasons + record.lineages.map(\.summary) + [record.extractCaution, record.translationNotice]
    for both in wanted {
      for language in Language.allCases { #expect(text.contains(letters(both[language])), "\(both)") }
    }
  }

  @Test("Words break at blanks, and inside only where they must")
  func wrapping() {
    let layout = PlainLayout(width: 10) { $0.count }
    #expect(layout.lines("one two three") == ["one two", "three"])
    #expect(layout.lines("internationally") == ["internatio", "nally"])
    #expect(layout.lines("see https://a.example/long, too") == ["see", "https://a.example/long,", "too"])
    #expect(layout.lines("") == [""])
    #expect(layout.lines("one two three", prefix: "- ") == ["- one two", "  three"])
    #expect(layout.lines("one two", prefix: "a label: ") == ["a label:", "  one two"])
    #expect(PlainLayout(width: 4) { $0.count * 2 }.lines("abc de") == ["ab", "c", "de"])
  }

  @Test("Columns of text are as wide as their texts, and the widest give way")
  func columns() {
    let table = PlainColumns(rows: [
      ["id", "Name", "Points"], ["a", "A long name", "2001.1 2001.2"], ["bc", "B", ""],
    ])
    #expect(
      table.lines(PlainLayout(width: 80) { $0.count }) == [
        "id  Name         Points", "a   A long name  2001.1 2001.2", "bc  B",
      ])
    #expect(
      table.lines(PlainLayout(width: 24) { $0.count }) == [
        "id  Name       Points", "a   A long     2001.1", "    name       2001.2", "bc  B",
      ])
    // A word is not cut while there is another way.
    #expect(
      table.lines(PlainLayout(width: 14) { $0.count }) == [
        "id: a", "Name: A long", "      name", "Points:", "  2001.1", "  2001.2", "", "id: bc", "Name: B",
      ])
    #expect(PlainColumns(rows: []).lines(PlainLayout(width: 20) { $0.count }) == [])
  }

  @Test("A table too wide goes on below, its notes last")
  func table() {
    let table = PlainTable(
      head: .init(label: "Theme", cells: ["2001", "2002", "2003"], note: "Course"),
      rows: [.init(label: "A long label", cells: ["1", "–", "12"], note: "new in 2003, and so on")])
    #expect(
      table.lines(PlainLayout(width: 60) { $0.count }) == [
        "Theme        2001 2002 2003  Course",
        "A long label    1    –   12  new in 2003, and so on",
      ])
    #expect(
      table.lines(PlainLayout(width: 20) { $0.count }) == [
        "Theme      2001 2002", "A long        1    –", "label", "", "Theme      2003", "A long       12", "label", "",
        "Theme       Course", "A long      new in", "label       2003,", "            and so", "            on",
      ])
  }
}
