import DialogueRecord
import Testing

@testable import DialogueExport

/// Every kind of piece, with texts that try to be taken for markup.
@Suite("What a screen shows, as a file")
struct ReportTests {
  private static let report = Report(
    title: "1. <b>Title</b> & more",
    blocks: [
      .heading(ReportText("عنوان", .arabic), rank: 2),
      .heading(ReportText([.init("S01", isCode: true), .init(" · "), .init("*name*", .english)]), rank: 3),
      .paragraph(ReportText("- <script>", .english), .text(.stated)),
      .paragraph(
        ReportText([.init("قال ", .arabic), .init("word", .english), .init(" ثم", .arabic)], .arabic), .text(.inferred)),
      .paragraph(ReportText([.init("the "), .init("wo|rd", isMarked: true), .init(" ends")])),
      .paragraph(ReportText("said of it"), .remark),
      .table(
        ReportTable(
          head: ["Theme", "2019", ""],
          rows: [
            [[ReportText("a|b")], [ReportText("3")], [ReportText.code("● 2019.1"), ReportText("نص", .arabic)]],
            [[ReportText("c")], [], [ReportText("two\"")]],
          ], numbers: 1..<2)),
    ], notesTitle: "Keep in mind", notes: [ReportText("first"), ReportText("ثانيا", .arabic)])

  @Test("Plain text: a paragraph a line, the texts of a cell each in a row of their own, the notes at the end")
  func plain() {
    #expect(
      Self.report.text(width: 40) { $0.count } == """
        1. <b>Title</b> & more

        ── عنوان

        S01 · *name*
        - <script>
        قال word ثم
        the [wo|rd] ends
          said of it

        Theme  2019
        a|b    3     ● 2019.1
                     نص
        c            two"

        ── Keep in mind
        - first
        - ثانيا

        """)
  }

  @Test("Markdown takes nothing of the texts for a mark, and turns what is of the other language")
  func markdown() {
    #expect(
      Self.report.markdown(.english) == #"""
        # 1\. \<b\>Title\</b\> \& more

        ## <span lang="ar" dir="rtl">عنوان</span>

        ### S01 · \*name\*

        > \- \<script\>

        <div lang="ar" dir="rtl">

        > قال <span lang="en" dir="ltr">word</span> ثم

        </div>

        the **wo\|rd** ends

        said of it

        | Theme | 2019 |  |
        | --- | --: | --- |
        | a\|b | 3 | ● 2019.1<br><span lang="ar" dir="rtl">نص</span> |
        | c |  | two" |

        ## Keep in mind

        - first
        - <span lang="ar" dir="rtl">ثانيا</span>

        """#)
    let turned = Self.report.markdown(.arabic)
    #expect(turned.hasPrefix("<div lang=\"ar\" dir=\"rtl\">\n\n# ") && turned.hasSuffix("\n\n</div>\n"))
    #expect(turned.contains("> قال <span lang=\"en\" dir=\"ltr\">word</span> ثم"))
    #expect(turned.contains("<div lang=\"en\" dir=\"ltr\">\n\n> \\- \\<script\\>\n\n</div>"))
    #expect(turned.contains("\n\n## عنوان\n\n"))
  }

  @Test("HTML is well-formed, every text in its language and direction", arguments: Language.allCases)
  func html(interface: Language) throws {
    var reader = MarkupReader(Self.report.html(interface))
    try reader.read()
    #expect(reader.elements.isDisjoint(with: ["script"]))
    #expect(reader.elements.isSuperset(of: ["h1", "h2", "h3", "table", "footer"]))
    for (text, language) in [
      ("عنوان", "ar"), ("word", "en"), ("نص", "ar"), ("ثانيا", "ar"), ("- &lt;script&gt;", "en"),
    ] {
      let found = reader.texts.filter { $0.text == text }
      #expect(found.count == 1, "\(text)")
      #expect(found.allSatisfy { $0.language == language && $0.direction == (language == "ar" ? "rtl" : "ltr") })
    }
    // What is of the interface has its language; an id goes from left to right in either.
    #expect(reader.texts.contains { $0.text == "said of it" && $0.language == interface.rawValue })
    #expect(
      reader.texts.contains { $0.text == (interface == .arabic ? "S01" : "S01 · *name*") && $0.direction == "ltr" })
  }

  @Test("A table keeps the columns and JSON the fields of the languages that are wanted")
  func languages() {
    let csv = CSV(header: ["id", "en", "row ar", "ar", "garden"], rows: [["1", "e", "ra", "a", "g"], ["2", "e"]])
    #expect(csv.keeping([.english]).text() == "id,en,garden\r\n1,e,g\r\n2,e,\r\n")
    #expect(csv.keeping([.arabic]).header == ["id", "row ar", "ar", "garden"])
    #expect(
      csv.keeping(Language.allCases)
        == CSV(header: csv.header, rows: [csv.rows[0], csv.rows[1] + [.empty, .empty, .empty]]))
    let json: JSON = [
      "id": "1", "ar": "a", "en": "e", "more": [["ar": "b", "en": "f", "matches": ["ar": [], "en": []]]],
    ]
    #expect(json.keeping([.arabic]) == ["id": "1", "ar": "a", "more": [["ar": "b", "matches": ["ar": []]]]])
    #expect(json.keeping(Language.allCases) == json)
  }
}
