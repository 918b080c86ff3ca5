import DialogueRecord
import RecordFixtures
import Testing

@testable import DialogueExport

@Suite("Forms of citations")
struct CitationFormatTests {
  private static let emended = "شبكة الإنتربولI-24/7 ؛"

  private func citations() throws -> [Citation] {
    let record = try BundledRecord.record.get()
    return ["2017.4.3", "T10"].flatMap { id in Language.allCases.compactMap { record.citation(of: id, in: $0) } }
  }

  /// Every field full of what some form would read as its own.
  static let hostile = Citation(
    id: "2001.1,{x} é", kind: .point, language: .english, written: .english, author: "A {B} & \"C\"",
    title: "50%_#$~^\\ end} <b>*x*</b>", container: "In\nTY  - BOOK\r\n\u{202E}x\u{1B}[1m", year: 987,
    days: Day("2001-02-03").map { $0...$0 }, lines: 3...4,
    address: "https://x.org/a b}{%41<é>\"\\", accessed: Day("2024-05-01"), translation: "T; {t\u{200F}}",
    readings: [.init(emendation: "E{1", source: "“q”\\")])

  @Test("BibTeX, whole")
  func bibTeX() throws {
    #expect(
      try citations().text(.bibtex) == """
        @online{hiwar-2017.4.3-ar,
          author = {{الإنتربول}},
          title = {{جولة الحوار في أيار/مايو 2017: مقتطفات من الإعلان الختامي}},
          titleaddon = {النقطة 2017.4.3، في صفحة الحوار بالعربية (الوثيقة المصدر)، السطر 37},
          date = {2017},
          url = {https://www.interpol.int/ar/2/11},
          langid = {arabic},
          language = {arabic},
          note = {† E3: في المصدر «\(Self.emended)»},
        }

        @online{hiwar-2017.4.3-en,
          author = {{INTERPOL}},
          title = {{Dialogue session of May 2017: excerpts from the final declaration}},
          titleaddon = {point 2017.4.3, in Arabic page of the Dialogue (the source document), line 37},
          date = {2017},
          url = {https://www.interpol.int/ar/2/11},
          langid = {english},
          language = {english},
          note = {English translation by this project; not an INTERPOL text; † E3: the source has “\(Self.emended)”},
        }

        @misc{hiwar-T10-ar,
          author = {{حوار}},
          title = {{الجريمة السيبرية}},
          titleaddon = {الموضوع T10، في السجل «سجل الحوار»},
          langid = {arabic},
          language = {arabic},
        }

        @misc{hiwar-T10-en,
          author = {{Hiwar}},
          title = {{Cybercrime}},
          titleaddon = {theme T10, in the record “The Dialogue”},
          langid = {english},
          language = {english},
        }
        """)
  }

  @Test("Hostile text in BibTeX: nothing is a command, and the braces are those of the entry")
  func hostileBibTeX() {
    #expect(
      Self.hostile.text(.bibtex) == ##"""
        @online{hiwar-2001.1_2c__7b_x_7d__20__e9_-en,
          author = {{A \textbraceleft{}B\textbraceright{} \& "C"}},
          title = {{50\%\_\#\$\textasciitilde{}\textasciicircum{}\textbackslash{} end\textbraceright{} <b>*x*</b>}},
          titleaddon = {point 2001.1,\textbraceleft{}x\textbraceright{} é, in In TY  - BOOK �x�[1m, lines 3–4},
          date = {0987},
          url = {https://x.org/a%20b%7D%7B%41%3C%C3%A9%3E%22%5C},
          urldate = {2024-05-01},
          langid = {english},
          language = {english},
        """## + "\n  note = {T; \\textbraceleft{}t\u{200F}\\textbraceright{}; "
        + "† E\\textbraceleft{}1: the source has ““q”\\textbackslash{}”},\n}")
  }

  @Test("CSL-JSON, whole")
  func csl() throws {
    let date: (JSON) -> JSON = { ["date-parts": $0] }
    let names: (JSON) -> JSON = { [["literal": $0]] }
    let session = date([[2017, 5, 3], [2017, 5, 4]])
    #expect(
      JSON(Array(try citations().text(.cslJSON).utf8)) == [
        [
          "id": "hiwar-2017.4.3-ar", "type": "webpage",
          "title": "جولة الحوار في أيار/مايو 2017: مقتطفات من الإعلان الختامي",
          "container-title": "صفحة الحوار بالعربية (الوثيقة المصدر)", "author": names("الإنتربول"),
          "issued": date([[2017]]), "event-date": session, "URL": "https://www.interpol.int/ar/2/11",
          "language": "ar", "note": .string("النقطة 2017.4.3؛ السطر 37؛ † E3: في المصدر «\(Self.emended)»"),
        ],
        [
          "id": "hiwar-2017.4.3-en", "type": "webpage",
          "title": "Dialogue session of May 2017: excerpts from the final declaration",
          "container-title": "Arabic page of the Dialogue (the source document)", "author": names("INTERPOL"),
          "translator": names("Hiwar"), "issued": date([[2017]]), "event-date": session,
          "URL": "https://www.interpol.int/ar/2/11", "language": "en",
          "note": .string(
            "point 2017.4.3; line 37; English translation by this project; not an INTERPOL text; "
              + "† E3: the source has “\(Self.emended)”"),
        ],
        [
          "id": "hiwar-T10-ar", "type": "document", "title": "الجريمة السيبرية", "container-title": "سجل الحوار",
          "author": names("حوار"), "language": "ar", "note": "الموضوع T10",
        ],
        [
          "id": "hiwar-T10-en", "type": "document", "title": "Cybercrime", "container-title": "The Dialogue",
          "author": names("Hiwar"), "language": "en", "note": "theme T10",
        ],
      ])
  }

  @Test("Hostile text in CSL-JSON stays as it is")
  func hostileCSL() {
    #expect(
      JSON(Array(Self.hostile.text(.cslJSON).utf8)) == [
        [
          "id": .string(Self.hostile.key), "type": "webpage", "title": .string(Self.hostile.title),
          "container-title": .string(Self.hostile.container ?? ""), "author": [["literal": "A {B} & \"C\""]],
          "translator": [["literal": "Hiwar"]], "issued": ["date-parts": [[987]]],
          "event-date": ["date-parts": [[2001, 2, 3]]], "accessed": ["date-parts": [[2024, 5, 1]]],
          "URL": .string(Self.hostile.address ?? ""), "language": "en",
          "note": "point 2001.1,{x} é; lines 3–4; T; {t\u{200F}}; † E{1: the source has ““q”\\”",
        ]
      ])
  }

  @Test("RIS, whole: every line ends in CR LF")
  func ris() throws {
    let expected = """
      TY  - ELEC
      ID  - hiwar-2017.4.3-ar
      AU  - الإنتربول
      TI  - جولة الحوار في أيار/مايو 2017: مقتطفات من الإعلان الختامي
      T2  - صفحة الحوار بالعربية (الوثيقة المصدر)
      PY  - 2017
      DA  - 2017///
      UR  - https://www.interpol.int/ar/2/11
      LA  - ar
      N1  - النقطة 2017.4.3، السطر 37
      N1  - † E3: في المصدر «\(Self.emended)»
      ER  -\u{20}

      TY  - ELEC
      ID  - hiwar-2017.4.3-en
      AU  - INTERPOL
      TI  - Dialogue session of May 2017: excerpts from the final declaration
      T2  - Arabic page of the Dialogue (the source document)
      PY  - 2017
      DA  - 2017///
      UR  - https://www.interpol.int/ar/2/11
      LA  - en
      N1  - point 2017.4.3, line 37
      N1  - English translation by this project; not an INTERPOL text
      N1  - † E3: the source has “\(Self.emended)”
      ER  -\u{20}

      TY  - GEN
      ID  - hiwar-T10-ar
      AU  - حوار
      TI  - الجريمة السيبرية
      T2  - سجل الحوار
      LA  - ar
      N1  - الموضوع T10
      ER  -\u{20}

      TY  - GEN
      ID  - hiwar-T10-en
      AU  - Hiwar
      TI  - Cybercrime
      T2  - The Dialogue
      LA  - en
      N1  - theme T10
      ER  -\u{20}
      """
    #expect(
      try citations().text(.ris)
        == expected.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
  }

  @Test("Hostile text in RIS: a field is a line")
  func hostileRIS() {
    let lines = [
      "TY  - ELEC", "ID  - hiwar-2001.1_2c__7b_x_7d__20__e9_-en", "AU  - A {B} & \"C\"",
      "TI  - 50%_#$~^\\ end} <b>*x*</b>", "T2  - In TY  - BOOK \u{FFFD}x\u{FFFD}[1m", "PY  - 987", "DA  - 987///",
      "UR  - https://x.org/a b}{%41<é>\"\\", "Y2  - 2024/05/01/", "LA  - en", "N1  - point 2001.1,{x} é, lines 3–4",
      "N1  - T; {t\u{200F}}", "N1  - † E{1: the source has ““q”\\”", "ER  - ",
    ]
    #expect(Self.hostile.text(.ris) == lines.joined(separator: "\r\n"))
  }

  @Test("Markdown: the document is set off, the address can be followed, and Arabic has its direction")
  func markdown() throws {
    #expect(
      try citations().text(.md) == """
        <div lang="ar" dir="rtl">

        الإنتربول، «جولة الحوار في أيار/مايو 2017: مقتطفات من الإعلان الختامي»، النقطة 2017.4.3، في *صفحة الحوار بالعربية (الوثيقة المصدر)*، السطر 37، <https://www.interpol.int/ar/2/11> († E3: في المصدر «\(Self.emended)»)

        </div>

        INTERPOL, “Dialogue session of May 2017: excerpts from the final declaration”, point 2017.4.3, in *Arabic page of the Dialogue (the source document)*, line 37, <https://www.interpol.int/ar/2/11> (English translation by this project; not an INTERPOL text; † E3: the source has “<span lang="ar" dir="rtl">\(Self.emended)</span>”)

        <div lang="ar" dir="rtl">

        حوار، «الجريمة السيبرية»، الموضوع T10، في السجل «*سجل الحوار*»

        </div>

        Hiwar, “Cybercrime”, theme T10, in the record “*The Dialogue*”
        """)
  }

  @Test("Hostile text in Markdown and in a plain line")
  func hostileText() {
    let markdown = [
      ##"A \{B\} \& "C", “50%\_\#\$\~\^\\ end\} \<b\>\*x\*\</b\>”, point 2001.1,\{x\} é, "##,
      "in *In TY  - BOOK \u{FFFD}x\u{FFFD}\\[1m*, lines 3–4, ",
      #"https://x.org/a b\}\{%41\<é\>"\\ (accessed 2024-05-01; T; "#,
      "\\{t\u{200F}\\}; † E\\{1: the source has "
        + #"“<span lang="ar" dir="rtl">“q”\\</span>”)"#,
    ]
    #expect(Self.hostile.text(.md) == markdown.joined())
    let plain = [
      #"A {B} & "C", “50%_#$~^\ end} <b>*x*</b>”, point 2001.1,{x} é, in In TY  - BOOK "#,
      "\u{FFFD}x\u{FFFD}[1m, lines 3–4, ", #"https://x.org/a b}{%41<é>"\ (accessed 2024-05-01; T; "#,
      "{t\u{200F}}; † E{1: the source has ““q”\\”)",
    ]
    #expect(Self.hostile.text(.plain) == plain.joined())
  }

  @Test("A day of access in either language keeps the order of its numbers; a single line is one")
  func accessed() {
    var citation = Self.hostile
    citation.language = .arabic
    citation.lines = 7...7
    #expect(
      citation.text(.plain).contains("، السطر 7، ") && citation.text(.plain).contains("(اطُّلع عليه في 2024/05/01؛ "))
  }

  @Test("The same thing twice is one entry")
  func twice() throws {
    let citations = try citations()
    for format in CitationFormat.allCases { #expect((citations + citations).text(format) == citations.text(format)) }
  }
}
