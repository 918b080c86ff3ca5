import DialogueExport
import DialogueRecord
import RecordFixtures
import Testing

@Suite("Citations")
struct CitationTests {
  private let record: Record
  private static let page = "https://www.interpol.int/ar/2/11"

  init() throws {
    record = try BundledRecord.record.get()
  }

  @Test(
    "What stands in the source is cited as its document, in the language of the text",
    arguments: [
      (
        "2019.2.1", Language.arabic,
        "الإنتربول، «أبرز نقاط البيان المشترك لعام 2019»، النقطة 2019.2.1، في صفحة الحوار بالعربية (الوثيقة المصدر)، السطر 25، "
          + page
      ),
      (
        "2019.2.1", .english,
        "INTERPOL, “Highlights of the 2019 joint statement”, point 2019.2.1, in Arabic page of the Dialogue (the source "
          + "document), line 25, \(page) (English translation by this project; not an INTERPOL text)"
      ),
      (
        "2021.3", .arabic,
        "الإنتربول، «أبرز نقاط البيان المشترك لعام 2021»، النقطة 2021.3، في صفحة الحوار بالعربية (الوثيقة المصدر)، السطر 13، "
          + page + " († E1: في المصدر «الجريمة السيبرية.تبسيط الفريقين العاملين بشكل جديد»)"
      ),
      (
        "2021.3", .english,
        "INTERPOL, “Highlights of the 2021 joint statement”, point 2021.3, in Arabic page of the Dialogue (the source "
          + "document), line 13, \(page) (English translation by this project; not an INTERPOL text; † E1: the source has "
          + "“الجريمة السيبرية.تبسيط الفريقين العاملين بشكل جديد”)"
      ),
      (
        "2021", .arabic,
        "الإنتربول، «أبرز نقاط البيان المشترك لعام 2021»، في صفحة الحوار بالعربية (الوثيقة المصدر)، الأسطر من 10 إلى 14، "
          + page
      ),
      (
        "about", .english,
        "INTERPOL, “What is the Dialogue?”, in Arabic page of the Dialogue (the source document), lines 1–4, \(page) "
          + "(English translation by this project; not an INTERPOL text)"
      ),
      (
        "about.1", .arabic,
        "الإنتربول، «ما هو الحوار؟»، الفقرة about.1، في صفحة الحوار بالعربية (الوثيقة المصدر)، السطر 2، \(page)"
      ),
    ])
  func source(id: String, language: Language, text: String) {
    #expect(record.citation(of: id, in: language)?.text(.plain) == text)
  }

  @Test(
    "What is the project's own is cited as its own, and a reference as itself",
    arguments: [
      ("cyb", Language.english, "Hiwar, “Cybercrime”, theme T10, in the record “The Dialogue”"),
      ("T10", .arabic, "حوار، «الجريمة السيبرية»، الموضوع T10، في السجل «سجل الحوار»"),
      ("cyber", .english, "Hiwar, “Cybercrime”, line of descent cyber, in the record “The Dialogue”"),
      ("G13", .arabic, "حوار، «الجريمة السيبرية»، المصطلح G13، في السجل «سجل الحوار»"),
      (
        "afripol", .english,
        "Hiwar, “African Union Mechanism for Police Cooperation”, organization afripol, in the record “The Dialogue”"
      ),
      (
        "wg-strategic-2021", .arabic,
        "حوار، «الفريق العامل المعني بالجوانب الاستراتيجية للبنية الشرطية العالمية»، الفريق العامل wg-strategic-2021، "
          + "في السجل «سجل الحوار»"
      ),
      ("E1", .english, "Hiwar, “Emendation E1 (2021.3)”, in the record “The Dialogue”"),
      ("E5", .arabic, "حوار، «التصويب E5 (2020.3.1، 2020.3.2، 2020.3.3)»، في السجل «سجل الحوار»"),
      (
        "2018", .english,
        "Hiwar, “No session was held in 2018 (2nd: May 2017; 3rd: June 2019).”, in the record “The Dialogue”"
      ),
      ("S01", .arabic, "الإنتربول، صفحة الحوار بالعربية (الوثيقة المصدر)، \(page)"),
      ("S01", .english, "INTERPOL, Arabic page of the Dialogue (the source document), \(page)"),
      (
        "S06", .english,
        "INTERPOL news N2017-056, 3 May 2017, https://www.interpol.int/News-and-media/News/2017/N2017-056"
      ),
      (
        "S24", .arabic,
        "النظام الأساسي لأفريبول (AfricanLII)، https://africanlii.org/akn/aa-au/act/statute/2017/mechanism-for-police-cooperation/eng@2017-01-30"
      ),
    ])
  func own(id: String, language: Language, text: String) {
    #expect(record.citation(of: id, in: language)?.text(.plain) == text)
  }

  @Test("Whose the English is stands with English out of the source, and nowhere else")
  func translation() throws {
    for id in record.ids {
      let arabic = try #require(record.citation(of: id, in: .arabic))
      let english = try #require(record.citation(of: id, in: .english))
      let isOfSource = [.session, .section, .paragraph, .point].contains(english.kind)
      for format in CitationFormat.allCases {
        #expect(!arabic.text(format).contains(record.translationNotice.ar), "\(id)")
        #expect(english.text(format).contains("English translation by this project") == isOfSource, "\(id)")
      }
      // What is the project's own is nobody else's.
      if english.isOwn { #expect(english.author == "Hiwar" && arabic.author == "حوار" && english.address == nil) }
      if isOfSource { #expect(english.author == "INTERPOL" && english.lines != nil && english.address == Self.page) }
    }
  }

  @Test("A citation in Arabic has the punctuation of Arabic")
  func punctuation() throws {
    for passage in record.passages {
      let text = try #require(record.citation(of: passage.id, in: .arabic)).text(.plain)
      #expect(!text.contains(", ") && !text.contains("; ") && text.contains("، السطر "))
    }
  }

  @Test("Titles begin with the author, as the pack has it")
  func authors() {
    for reference in record.references {
      for language in Language.allCases {
        if let author = reference.author { #expect(reference.title[language].hasPrefix(author[language])) }
      }
    }
    #expect(record.references.count { $0.author != nil } == 21)
  }

  @Test("Keys are of ASCII, and each is another one")
  func keys() {
    let things = Set(record.ids.compactMap(record.thing))
    let keys = things.flatMap { thing in Language.allCases.map { record.citation(of: thing, in: $0).key } }
    #expect(keys.count == things.count * 2 && Set(keys).count == keys.count)
    #expect(keys.allSatisfy { $0.utf8.allSatisfy { (0x21...0x7E).contains($0) } })
    #expect(record.citation(of: "2019.2.1", in: .arabic)?.key == "hiwar-2019.2.1-ar")
  }

  @Test("Nothing that the pack does not say: no author, no address, no lines, no session")
  func unknown() throws {
    let made = MadeRecord.record([(2001, [.init(id: "2001.1")])])
    let point = try #require(made.citation(of: "2001.1", in: .english))
    #expect(
      point.text(.plain)
        == "“Statement <2001>”, point 2001.1, in A document & more, https://example.org/a?b=1&c=2 (The project's translation)"
    )
    var bare = made
    bare.references = []
    #expect(bare.citation(of: "2001.1", in: .arabic)?.text(.plain) == "«بيان 2001»، النقطة 2001.1")
    #expect(made.citation(of: "2001.2", in: .english) == nil)
  }
}
