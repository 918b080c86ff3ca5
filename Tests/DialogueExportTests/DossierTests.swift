import DialogueComparison
import DialogueRecord
import RecordFixtures
import Testing

@testable import DialogueExport

@Suite("Dossiers")
struct DossierTests {
  private func texts(_ dossier: Dossier, _ interface: Language = .english) throws -> [String] {
    let words = try CompareCatalogue(interface).words()
    return [dossier.text(words, width: 1000), dossier.markdown(words), dossier.html(words)]
  }

  @Test("HTML is well-formed, and every Arabic text has its language and direction", arguments: Language.allCases)
  func wellFormed(interface: Language) throws {
    for dossier in [DossierFixture.dossier(), try DossierFixture.bundled()] {
      var reader = MarkupReader(dossier.html(try CompareCatalogue(interface).words()))
      try reader.read()
      #expect(reader.elements.isDisjoint(with: ["script", "link", "img", "b"]))
      for (text, _, direction) in reader.texts {
        // The letter that a text begins with is in a block of its direction, whatever the language of the reader's words.
        let first = text.unicodeScalars.first { $0.properties.isAlphabetic }
        let isArabic = first.map { (0x600...0x6FF).contains($0.value) } == true
        if isArabic { #expect(direction == "rtl", "\(text)") }
      }
    }
  }

  @Test("In Arabic alone nothing is English, and no notice speaks of a translation")
  func arabic() throws {
    let record = try BundledRecord.record.get()
    let dossier = Dossier([DossierEntry(id: "2017.4.3"), DossierEntry(id: "T10")], of: record, languages: [.arabic])
    for text in try texts(dossier, .arabic) {
      #expect(text.contains("السطر 37") && text.contains("شبكة الإنتربولI-24/7 ؛"))
      #expect(!text.contains("streamlining") && !text.contains("INTERPOL, ") && !text.contains("Cybercrime"))
      #expect(!text.contains(record.translationNotice.ar) && !text.contains(record.translationNotice.en))
      #expect(text.contains(record.extractCaution.ar))
    }
  }

  @Test("Where there is English its notice stands at the end, once")
  func notice() throws {
    let record = try BundledRecord.record.get()
    let dossier = Dossier([DossierEntry(id: "T10")], of: record, languages: [.english])
    for text in try texts(dossier) {
      #expect(text.split(separator: record.translationNotice.en, omittingEmptySubsequences: false).count == 2)
    }
  }

  @Test("In the order given, and without the words of a reader where there are none")
  func order() throws {
    let record = try BundledRecord.record.get()
    let ids = ["2021.1", "T10", "2016.1"]
    let text = try texts(Dossier(ids.map { DossierEntry(id: $0) }, of: record))[0]
    let heads = text.split(separator: "\n").filter { $0.first != " " }.compactMap { $0.split(separator: " ").first }
    #expect(heads == ["The", "2021.1", "T10", "2016.1", "Keep"])
    #expect(!text.contains("reader"))
    // A remark of blanks is none; a tag is a word of the reader's too.
    let tagged = Dossier([DossierEntry(id: "T10", remark: "\n \n", tags: ["x"])], of: record)
    #expect(try texts(tagged)[0].contains("Tags of the reader: x") && !texts(tagged)[0].contains("Remark of"))
    #expect(try texts(tagged)[0].contains("Remarks and tags are the reader’s own"))
  }

  @Test("Links run between the points chosen, over those that are not, with their ground and their sentences")
  func links() throws {
    let record = MadeRecord.record(
      [
        (2001, [.init(id: "2001.1"), .init(id: "2001.2")]),
        (2003, [.init(id: "2003.1", follows: ["2001.1", "other:2001.2?"])]),
        (2005, [.init(id: "2005.1", follows: ["2003.1", "other:2003.1"])]),
      ], lines: ["line", "other"])
    func links(_ ids: [String]) -> [String] {
      record.descentLinks(among: Set(ids)).map { "\($0.line): \($0.to.id) \($0.from.id) \($0.via) \($0.ground)" }
    }
    #expect(links(["2005.1", "2001.1"]) == ["line: 2005.1 2001.1 [\"2003.1\"] textual"])
    #expect(
      links(["2001.1", "2001.2", "2003.1", "2005.1"]) == [
        "line: 2003.1 2001.1 [] textual", "line: 2005.1 2003.1 [] textual", "other: 2003.1 2001.2 [] inferred",
        "other: 2005.1 2003.1 [] textual",
      ])
    #expect(links(["2005.1", "2001.2"]) == ["other: 2005.1 2001.2 [\"2003.1\"] inferred"])
    #expect(links(["2005.1"]) == [] && links([]) == [])
    let entries = ["2005.1", "2001.1"].map { DossierEntry(id: $0) }
    let text = try texts(Dossier(entries, of: record))[0]
    #expect(
      text.contains(
        "  Line line\n  ── 2005.1 follows 2001.1 through 2003.1 (from the texts)\n    لأن 2001.1\n    because 2001.1\n")
    )
  }

  @Test("A session stands with its points, and a thing of the project with what is said of it")
  func things() throws {
    let record = try BundledRecord.record.get()
    let dossier = Dossier(["2021", "about", "T10", "cyber", "E1"].map { DossierEntry(id: $0) }, of: record)
    let theme = try #require(record.theme("T10"))
    let line = try #require(record.lineages.first { $0.id == "cyber" })
    let session = try #require(record.session(year: 2021))
    let html = try texts(dossier)[2]
    for point in session.statement.points {
      #expect(html.contains("<p class=\"stated\" lang=\"en\" dir=\"ltr\">\(HTMLText.escaped(point.text.en))</p>"))
    }
    for text in [theme.definition.en, line.summary.en, try #require(record.emendations.first).reason.en] {
      #expect(html.contains("<p class=\"inferred\" lang=\"en\" dir=\"ltr\">\(HTMLText.escaped(text))</p>"))
    }
    #expect(html.contains("<h2 lang=\"en\" dir=\"ltr\"><bdi dir=\"ltr\">2021</bdi> · 2021 · Highlights of the 2021"))
  }

  @Test("JSON has the thing, the words of the reader apart from it, and what is gone as it was")
  func json() throws {
    let writer = RecordJSON(DossierFixture.record())
    let json = try #require(JSON(Array(writer.json(DossierFixture.dossier()).text.utf8)))
    #expect(json.names == ["entries", "links", "caution", "translation"])
    let entries = try #require(json["entries"]).elements
    #expect(entries.compactMap { $0["id"] } == ["2001.1", "T1", "2004.1", "1999.1<", "1998.1"])
    let first = try #require(entries.first)
    #expect(first["reader"] == ["remark": .string(DossierFixture.remark), "tags": ["a|b", "*وسم*"]])
    #expect(
      first["changed"] == true && first["kept"] == ["ar": "قديم", "en": "old"] && first["thing"]?["kind"] == "point")
    #expect(first["citations"]?.names == ["ar", "en"])
    #expect(entries[3]["thing"] == JSON.null && entries[3]["citations"] == .object([]))
    #expect(entries[3]["kept"] == ["ar": "نص\nقديم", "en": "1. old & gone"] && entries[4]["kept"] == JSON.null)
    let links = try #require(json["links"]).elements
    #expect(links.map { $0["line"] } == ["line"] && links[0]["from"] == "2001.1" && links[0]["ground"] == "inferred")
    // No control and nothing that turns text round reaches a terminal.
    let text = writer.json(DossierFixture.dossier()).text
    #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.isForbiddenInText })
  }

  @Test("An empty dossier is one")
  func empty() throws {
    for text in try texts(Dossier([], of: DossierFixture.record())) { #expect(text.contains("Keep in mind")) }
  }
}
