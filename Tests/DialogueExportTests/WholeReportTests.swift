import DialogueInsight
import DialogueRecord
import Foundation
import RecordFixtures
import Testing

@testable import DialogueExport

@Suite("The report of the whole record")
struct WholeReportTests {
  private func html(
    _ record: Record, years: [Int] = [], languages: [Language] = Language.allCases, _ interface: Language = .english
  ) throws -> String {
    WholeReport(record, years: years, languages: languages).html(try WholeReportFixture.words(interface))
  }

  /// A page, cut where elements have an id.
  private struct Page {
    private let pieces: [(id: Substring, rest: Substring)]

    init(_ html: String) {
      let starts = html.split(separator: " id=\"", omittingEmptySubsequences: false).dropFirst().map(\.startIndex)
      pieces = starts.map { start in
        let id = html[start...].prefix { $0 != "\"" }
        return (id, html[id.endIndex...])
      }
    }

    func count(_ id: String) -> Int { pieces.count { $0.id == id } }

    /// What stands between the beginning of the element of an id and its end.
    func element(_ name: String, _ id: String) throws -> Substring {
      let found = pieces.filter { $0.id == id }
      try #require(found.count == 1, "\(id) is there \(found.count) times")
      let end = try #require(found[0].rest.firstRange(of: "</\(name)>"))
      return found[0].rest[..<end.lowerBound]
    }
  }

  private func count(_ text: String, in html: some StringProtocol) -> Int {
    html.split(separator: text, omittingEmptySubsequences: false).count - 1
  }

  private func paragraph(_ text: String, _ language: Language) -> String {
    "<p \(HTMLText.attributes(language))>\(HTMLText.mixed(text, language))</p>"
  }

  @Test("Well-formed; every link leads somewhere; every letter stands in its direction", arguments: Language.allCases)
  func wellFormed(interface: Language) throws {
    let record = try BundledRecord.record.get()
    let choices: [([Int], [Language])] = [
      ([], Language.allCases), ([2017, 2018, 2019], [.arabic]), ([2018], Language.allCases), ([2021], [.english]),
    ]
    for (years, languages) in choices {
      let html = try html(record, years: years, languages: languages, interface)
      var reader = MarkupReader(html)
      try reader.read()
      #expect(Set(reader.ids).count == reader.ids.count)
      #expect(Set(reader.targets).subtracting(reader.ids) == [])
      #expect(reader.elements.isDisjoint(with: ["script", "link", "img", "iframe", "object"]))
      #expect(
        !html.contains("url(") && !html.contains("@import") && !html.contains("left:") && !html.contains("right:"))
      for (text, language, direction) in reader.texts {
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
          guard scalar.isLetter(of: .arabic) else { continue }
          #expect(language == "ar" && direction == "rtl", "\(text)")
          break
        }
        if text.unicodeScalars.contains(where: { $0.isLetter(of: .english) }), !text.contains("{") {
          #expect(direction == "ltr", "\(text)")
        }
      }
    }
  }

  @Test("Every point is there once, in both languages, with its line, themes, notes and what it follows")
  func points() throws {
    let record = try BundledRecord.record.get()
    let page = Page(try html(record))
    for passage in record.passages {
      let article = try page.element("article", passage.id)
      #expect(article.contains(paragraph(passage.text.en, .english)))
      if passage.emendations.allSatisfy({ $0.emended == nil }) {
        #expect(article.contains(paragraph(passage.text.ar, .arabic)))
      }
      if let line = passage.line { #expect(article.contains("S01</bdi></a>,  \(line)</span>")) }
      let themes = (passage.core + passage.mention).compactMap { record.theme($0) }
      for theme in themes { #expect(article.contains("href=\"#\(theme.id)\"")) }
      #expect(count("<li class=\"hue", in: article) == themes.count)
      for note in passage.notes { #expect(article.contains(HTMLText.mixed(note.en, .english))) }
      for link in passage.follows {
        #expect(article.contains("<p class=\"follows \(link.ground == .textual ? "stated" : "inferred")\">"))
        #expect(
          article.contains("href=\"#\(link.point)\"") && article.contains(HTMLText.mixed(link.reason.en, .english)))
      }
      for applied in passage.emendations {
        #expect(article.contains("href=\"#\(applied.id)\""))
        if let source = applied.original {
          #expect(article.contains("<q lang=\"ar\" dir=\"rtl\">\(HTMLText.mixed(source, .arabic))</q>"))
        }
      }
    }
  }

  @Test("An emended place is marked in the Arabic, and the rest of the text is as it was")
  func emended() throws {
    let record = try BundledRecord.record.get()
    let article = try Page(try html(record)).element("article", "2017.4.2")
    #expect(article.contains("<span class=\"emended\">(تدبير وسيط)؛</span><sup><a href=\"#E4\">"))
    let start = try #require(article.firstRange(of: "<p lang=\"ar\" dir=\"rtl\">"))
    let text = article[start.upperBound...].prefix(while: { $0 != "\n" })
    #expect(
      text.replacing(/<sup>.*?<\/sup>/, with: "").replacing(/<[^>]*>/, with: "") == record.passage("2017.4.2")?.text.ar
        ?? "")
  }

  @Test("Every fact is there once, with its ground in words and in its look, and its references as links")
  func facts() throws {
    let record = try BundledRecord.record.get()
    let page = Page(try html(record))
    let words = try WholeReportFixture.words(.english)
    let sections =
      record.sessions.map { ("section", $0.id, $0.facts) } + record.gaps.map { ("section", $0.id, $0.evidence) }
      + record.organizations.map { ("article", $0.id, $0.facts) } + record.groups.map { ("article", $0.id, $0.facts) }
    for (name, id, facts) in sections {
      let element = try page.element(name, id)
      // A session has its ordinal and its dates as well.
      let more = record.session(year: Int(id) ?? 0) == nil ? 0 : 2
      #expect(count("<div class=\"fact ", in: element) == facts.count + more, "\(id)")
      for fact in facts {
        let start = "<div class=\"fact \(fact.from.ground.rawValue)\">\n<dt>"
        let rest =
          "</dt>\n<dd>\n<p>\(HTMLText.mixed(fact.text.en, .english))</p>\n<p class=\"from\"><span class=\"ground"
        let label = HTMLText.escaped(words.label(fact.kind))
        #expect(element.contains("\(start)\(label)\(rest) \(fact.from.ground.rawValue)\">"), "\(id) \(fact.text.en)")
        for reference in fact.from.references { #expect(element.contains("href=\"#\(reference)\"")) }
      }
    }
  }

  @Test("References, emendations, open questions, members, terms and lines: each once")
  func things() throws {
    let record = try BundledRecord.record.get()
    let html = try html(record, .arabic)
    let page = Page(html)
    for reference in record.references {
      let item = try page.element("li", reference.id)
      #expect(item.contains(HTMLText.mixed(reference.title.ar, .arabic)))
      if let address = reference.address { #expect(item.contains("href=\"\(HTMLText.escaped(address))\"")) }
    }
    let ids =
      record.organizations.map(\.id) + record.groups.map(\.id) + record.terms.map(\.id) + record.themes.map(\.id)
      + record.lineages.map(\.id) + record.emendations.map(\.id)
    for id in ids { #expect(page.count(id) == 1, "\(id)") }
    for question in record.openQuestions {
      #expect(count("<li>\(HTMLText.mixed(question.ar, .arabic))</li>", in: html) == 1)
    }
    for text in [record.extractCaution, record.translationNotice] {
      #expect(html.contains(paragraph(text.ar, .arabic)) && html.contains(paragraph(text.en, .english)))
    }
  }

  @Test("The courses are pictures that say what they show, and a table that says it in words")
  func courses() throws {
    let record = try BundledRecord.record.get()
    let html = try html(record)
    let pictures = html.split(separator: "<svg role=\"img\" ").dropFirst().map { $0.prefix { $0 != "\n" } }
    #expect(pictures.count == record.themes.count)
    let cyber = try #require(pictures.first { $0.contains("<title>Cybercrime — ") })
    #expect(cyber.contains("2016: none in the extract; 2017: none in the extract; 2018: no session; 2019: none in the"))
    #expect(cyber.contains("2020: main subject, [1]; 2021: main subject, [3]</title>"))
    #expect(count("class=\"core\"", in: cyber) == 2 && count("class=\"none\"", in: cyber) == 3)
    #expect(count("class=\"gap\"", in: cyber) == 1 && count("class=\"thread\"", in: cyber) == 1)
    #expect(cyber.contains("</svg></td><td>new in 2020</td></tr>"))
    // Arabic begins at the right.
    func first(_ html: String) throws -> Substring {
      try #require(html.split(separator: "class=\"core\" cx=\"").dropFirst(2).first).prefix { $0 != "\"" }
    }
    #expect(try first(html) == "27" && first(self.html(record, .arabic)) == "297")
  }

  @Test("With years there are only these sessions, the steps among them and what belongs to them")
  func years() throws {
    let record = try BundledRecord.record.get()
    let html = try html(record, years: [2017, 2019])
    let page = Page(html)
    for session in record.sessions {
      let isChosen = [2017, 2019].contains(session.year)
      #expect(page.count(session.id) == (isChosen ? 1 : 0))
      for point in session.statement.points { #expect(page.count(point.id) == (isChosen ? 1 : 0)) }
    }
    #expect(count("class=\"step\"", in: html) == 1 && html.contains(" id=\"step:2017-2019\""))
    #expect(!html.contains(" id=\"afripol\"") && !html.contains(" id=\"G13\"") && !html.contains(" id=\"about.1\""))
    #expect(html.contains(" id=\"E4\"") && !html.contains(" id=\"E1\""))
    #expect(html.contains(" id=\"S10\"") && html.contains(" id=\"S06\"") && !html.contains(" id=\"S17\""))
    #expect(html.contains("<title>The Dialogue: 2017, 2019</title>"))
    // A point of a year that is left out is named and leads nowhere.
    #expect(try page.element("article", "2017.1").contains("Follows <bdi dir=\"ltr\">2016.1</bdi>"))
    // A step over a session that is left out is one between neighbours among those chosen.
    #expect(try self.html(record, years: [2016, 2019]).contains(" id=\"step:2016-2019\""))
  }

  @Test("What a record says is never taken for markup", arguments: Language.allCases)
  func hostile(interface: Language) throws {
    let html = try html(WholeReportFixture.hostileRecord(), interface)
    var reader = MarkupReader(html)
    try reader.read()
    #expect(!reader.elements.contains("script"))
    #expect(!html.contains("<script") && !html.contains("<b x") && !html.contains("href=\"javascript"))
    #expect(html.contains("&lt;/p&gt;&lt;/") && html.contains("&amp;amp;"))
  }

  @Test(
    "A text in which the other language is told apart",
    arguments: [
      ("a (أبرز نقاط) b", .english, "a (<bdi lang=\"ar\" dir=\"rtl\">أبرز نقاط</bdi>) b"),
      ("عبر I-24/7؛ ثم", .arabic, "عبر <bdi lang=\"en\" dir=\"ltr\">I-24/7</bdi>؛ ثم"),
      ("S18 وS19.", .arabic, "<bdi lang=\"en\" dir=\"ltr\">S18</bdi> و<bdi lang=\"en\" dir=\"ltr\">S19</bdi>."),
      ("(a / b c) ثم 2019", .arabic, "(<bdi lang=\"en\" dir=\"ltr\">a / b c</bdi>) ثم 2019"),
      ("في a 12 (b)", .arabic, "في <bdi lang=\"en\" dir=\"ltr\">a</bdi> 12 (<bdi lang=\"en\" dir=\"ltr\">b</bdi>)"),
      ("1 < 2 & \"x\"", .english, "1 &lt; 2 &amp; &quot;x&quot;"), ("", .arabic, ""),
    ] as [(String, Language, String)])
  func mixed(text: String, language: Language, expected: String) {
    #expect(HTMLText.mixed(text, language) == expected)
  }

  @Test("Letters stand out from their ground in both schemes")
  func contrast() throws {
    func light(_ color: Substring) throws -> Double {
      let digits = color.count == 3 ? color.flatMap { [$0, $0] } : Array(color)
      let parts = stride(from: 0, to: 6, by: 2).compactMap { Int(String(digits[$0...$0 + 1]), radix: 16) }
      try #require(parts.count == 3)
      return zip(parts, [0.2126, 0.7152, 0.0722]).map { part, weight in
        let share = Double(part) / 255
        return weight * (share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4))
      }.reduce(0, +)
    }
    let schemes = WholeHTMLStyle.sheet.split(separator: ":root {", omittingEmptySubsequences: false).dropFirst().map {
      $0.prefix { $0 != "}" }
    }
    try #require(schemes.count == 3)
    for scheme in schemes {
      let colors = scheme.matches(of: /--(\w+): #([0-9a-f]{6}|[0-9a-f]{3});/)
      let named = Dictionary(colors.map { (String($0.output.1), $0.output.2) }) { first, _ in first }
      let letters = ["ink", "soft", "link", "warn"] + (0..<WholeHTMLStyle.hues).map { "h\($0)" }
      for (name, ground) in letters.flatMap({ name in ["paper", "wash"].map { (name, $0) } }) {
        let lights = [try light(try #require(named[name])), try light(try #require(named[ground]))].sorted()
        #expect((lights[1] + 0.05) / (lights[0] + 0.05) >= 4.5, "\(name) on \(ground)")
      }
    }
  }

  @Test("Every phrase has its words in both languages")
  func phrases() throws {
    for language in Language.allCases {
      let messages = try CompareCatalogue(language).messages
      for phrase in ReportPhrase.allCases {
        guard case .string = messages[phrase.rawValue] else {
          Issue.record("no words for \(phrase.rawValue)")
          continue
        }
      }
      let html = try html(try BundledRecord.record.get(), language)
      #expect(!html.contains("&lt;report") && !html.split(separator: "</style>")[1].contains("{"))
    }
  }
}
