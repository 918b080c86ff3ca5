import DialogueRecord
import Lexis
import RecordFixtures
import Testing

@testable import DialogueSearch

@Suite struct SearchTests {
  private func search(_ text: String, limit: Int = 200) throws -> SearchResults {
    try BundledRecord.index.get().search(Query(text), limit: limit)
  }

  private func ids(_ text: String) throws -> [String] {
    try search(text).hits.filter { $0.kind == .statements }.map(\.id)
  }

  /// The words that are marked in a passage.
  private func marked(_ hit: Hit, _ language: Language) -> [String] {
    hit.texts.flatMap { text in text.matches[language].map { text.text[language].scalars($0.range) } }
  }

  @Test(arguments: [
    ("I247", ["2017.4.3", "2019.2.2"]), ("i-24/7", ["2017.4.3", "2019.2.2"]),
    ("\"front line\"", ["2017.4.3", "2019.2.2", "2019.3.2"]), ("\"line front\"", []),
    ("\"تبادل معلومات\"", ["2016.1", "2017.2", "2020.3"]),
    ("crime -cybercrime", ["2019.1"]), ("quarantine OR immigration", ["2019.3.2", "2020.2"]),
    ("quarantine|immigration year:2020", ["2020.2"]),
    ("immigr*", ["2019.3.2"]), ("*", []), ("exact:threat", ["2016.5", "2021.1"]), ("exact:اطلاع", ["2019.2.2"]),
    ("exact:إطلاع", []),
    ("hub year:2016", ["2016.5"]), ("hub year:2017..", []), ("cybercrime -year:2021", ["2020.1"]),
    ("interpol theme:FRL", ["2017.4.3", "2019.2.2"]),
    ("theme:\"front-line access\" -interpol", ["2019.3.2"]), ("I-24/7 lang:ar", ["2017.4.3", "2019.2.2"]),
    ("mandate lang:ar", ["2017.4.1"]),
    ("the hub of", ["2016.5"]), ("multilateral consultation", ["2019.3.1"]),
  ])
  func points(query: String, ids: [String]) throws {
    #expect(try self.ids(query).sorted() == ids)
  }

  @Test(arguments: [
    ("in:members bogotá", "ameripol", HitKind.members), ("in:glossary محفز", "G45", .glossary),
    ("in:groups immigration", "wg-front-line-2019", .groups),
    ("in:notes spoc", "2017.4.2/1", .notes), ("in:sessions singapore", "2016", .sessions),
    ("in:about umbrella", "about.1", .about),
  ])
  func everyKindIsFound(query: String, id: String, kind: HitKind) throws {
    let hits = try search(query).hits
    #expect(hits.contains { $0.id == id })
    #expect(hits.allSatisfy { $0.kind == kind })
  }

  @Test(arguments: [
    // Notes on what is marked belong to it.
    ("in:marks", ["2016.5", "2016.5/1", "2016.5/2", "2017.4.2", "2017.4.2/1", "ameripol"]),
    ("in:marks hub", ["2016.5", "2016.5/1"]), ("in:marks,statements", ["2016.5", "2017.4.2"]),
    ("-in:marks hub", ["G54"]), ("in:marks,notes spoc", ["2017.4.2/1"]),
    ("in:marks year:2017", ["2017.4.2", "2017.4.2/1"]),
  ])
  func amongMarks(query: String, ids: [String]) throws {
    var marked = Query(query)
    marked.marked = ["2016.5", "2017.4.2", "ameripol"]
    let results = try BundledRecord.index.get().search(marked)
    #expect(results.hits.map(\.id).sorted() == ids)
    #expect(results.remarks.isEmpty)
    marked.marked = []
    let nothing = try BundledRecord.index.get().search(marked)
    if !query.hasPrefix("-") { #expect(nothing.hits.isEmpty && nothing.remarks == [.nothingMarked]) }
  }

  @Test(arguments: [
    ("cybercrime", "2021.1", Tier.exact), ("الانتربول", "2016.5", .folded), ("borders", "2016.1", .stem),
    ("تعاون", "2020.2", .stem),
    ("الجريمة", "2021.1", .exact), ("جهد", "2016.4", .plural), ("خطة", "2019.2.1", .plural),
    ("quarant", "2020.2", .substring),
    ("terorism", "2019.1", .typo), ("organise crime", "2019.1", .stem),
  ])
  func tiers(query: String, id: String, tier: Tier) throws {
    let hit = try #require(try search(query).hits.first { $0.id == id })
    #expect(hit.tier == tier)
  }

  @Test func partsOfWordsCountOnlyWhereNoFormExists() throws {
    #expect(try ids("form") == ["2021.4"])
    #expect(try ids("cyberc").contains("2021.2"))
    // Two letters are too few, and a number is not found within another.
    #expect(try search("yb").count == 0)
    #expect(try search("202").count == 0)
  }

  @Test(arguments: [
    ("سيبرانية", "G13", ["2020.1", "2021.1", "2021.2", "2021.3"]), ("FTF", "G40", ["2019.1"]),
    ("SPOC", "G57", ["2017.4.2"]),
  ])
  func throughTheGlossary(query: String, term: String, ids: [String]) throws {
    let hits = try search(query).hits.filter { $0.kind == .statements }
    #expect(hits.map(\.id) == ids)
    for hit in hits {
      guard case .glossary(let found) = hit.through else {
        Issue.record("\(hit.id) has no detour")
        continue
      }
      #expect(found.id == term)
      #expect(!marked(hit, .arabic).isEmpty)
    }
  }

  /// A detour is only taken where the record does not say the word, and a note that warns of a word is no reason for one.
  @Test(arguments: ["challenges", "infrastructure", "transnational", "mandate"])
  func noDetour(query: String) throws {
    #expect(try search(query).hits.allSatisfy { $0.through == nil })
  }

  /// A word of a longer quotation in a note is no name of the term.
  @Test(arguments: ["proceeds", "عائدات", "relevance"])
  func noDetourByAWordOfAQuotation(query: String) throws {
    #expect(try search(query).hits.filter(\.kind.isRecord).allSatisfy { $0.through == nil })
  }

  /// No term is called crime; what all terms with crime in their names share in Arabic answers it there. Of architecture they
  /// share two words, so nothing is told.
  @Test(arguments: [
    ("crime lang:ar", ["2019.1", "2020.1", "2021.1"], "الجريمة"), ("borders lang:ar", ["2016.1", "2019.1"], "الحدود"),
    ("operational lang:ar", ["2017.4.3", "2021.2"], "الميدانية"), ("architecture lang:ar", [], nil),
  ])
  func aWordOfTheOtherLanguage(query: String, ids: [String], word: String?) throws {
    let hits = try search(query).hits.filter { $0.kind == .statements }
    #expect(Set(hits.map(\.id)).isSuperset(of: ids) && hits.isEmpty == ids.isEmpty)
    #expect(hits.allSatisfy { $0.through != nil && marked($0, .english).isEmpty })
    if let word { #expect(hits.contains { marked($0, .arabic).contains(word) }) }
  }

  @Test func aQuotationIsANameAsAWhole() throws {
    let hit = try #require(try search("single point of contact").hits.first { $0.kind == .statements })
    guard case .glossary(let term) = hit.through else {
      Issue.record("no detour")
      return
    }
    #expect(term.id == "G57")
  }

  @Test func knownAbsences() throws {
    #expect(try search("transnational").absent.map(\.en) == ["transnational"])
    #expect(try search("حقوق الانسان").absent.map(\.en) == ["human rights"])
    #expect(try search("crime").absent.isEmpty)
    #expect(try search("cyberterrorism").absent.map(\.en) == ["cyberterrorism"])
    #expect(try search("laundering").absent.map(\.en) == ["money laundering"])
    // A word that the record says is no word of an absent term, also where a filter leaves nothing of it.
    #expect(try search("الإرهاب lang:en").absent.isEmpty)
  }

  @Test func guessesOnlyWhereNothingIsFound() throws {
    let results = try search("terorism")
    #expect(results.corrections == [SearchResults.Correction(typed: "terorism", taken: ["terrorism"], tier: .typo)])
    #expect(try search("terrorism").corrections.isEmpty)
    // What is taken for a word is looked for as if it had been typed, in all its forms.
    for (typed, meant) in [("agncies", "agencies"), ("assssment", "assessment"), ("conronting", "confronting")] {
      #expect(try Set(search(typed).hits.map(\.id)) == Set(search(meant).hits.map(\.id)), "\(typed)")
    }
    // Four or five letters are too few for a guess, as "print" shows, that is not "point"; what is near is named.
    for (typed, near) in [("crme", "crime"), ("crimw", "crime"), ("print", "point"), ("الوبء", "الوباء")] {
      let results = try search(typed)
      #expect(results.count == 0 && results.corrections.isEmpty, "\(typed)")
      #expect(results.nothing?.suggestions.contains(near) == true, "\(typed)")
    }
    // A derived word is no guess.
    let derived = try search("interceptor")
    #expect(derived.corrections.isEmpty)
    #expect(derived.hits.first { $0.id == "why.2" }?.tier == .family)
  }

  @Test func nothingFound() throws {
    let nothing = try #require(try search("xyzzy in:groups customs").nothing)
    #expect(nothing.lookedFor.map(\.text) == ["xyzzy", "customs"])
    #expect(nothing.lookedFor.map { $0.count > 0 } == [false, true])
    #expect(try search("cybercrime year:2019").nothing?.countWithoutFilters == 9)
    #expect(try search("crime").nothing == nil)
    #expect(try search("").nothing == nil)
    #expect(try search("").count == 0)
  }

  @Test(arguments: [
    ("تعاون year:2020", "2020.2", Language.arabic, ["التعاون"]),
    ("\"front line\" year:2017", "2017.4.3", .english, ["front line"]),
    // Of two places that overlap the longer one is marked.
    ("front \"front line\" year:2017", "2017.4.3", .english, ["front line"]),
    ("frontline year:2019", "2019.2.2", .english, ["front line"]),
    ("شبكة الإنتربول I-24/7", "2017.4.3", .arabic, ["شبكة", "الإنتربول", "I-24/7"]),
    // A word that only binds need not be found, and is not marked.
    ("exchange of information", "2017.2", .english, ["exchange", "information"]),
    ("الحجر", "2020.2", .arabic, ["الحَجْر"]), ("INTERPOL year:2016", "2016.5", .english, ["INTERPOL"]),
  ])
  func marks(query: String, id: String, language: Language, words: [String]) throws {
    let hit = try #require(try search(query).hits.first { $0.id == id })
    #expect(marked(hit, language) == words)
  }

  @Test func partsAreMarkedWithinTheirWord() throws {
    let hit = try #require(try search("cyberc").hits.first { $0.id == "2021.2" })
    let text = hit.texts[0]
    #expect(text.matches.en.map { text.text.en.scalars($0.range) } == ["cybercrime"])
    #expect(text.matches.en.map { text.text.en.scalars($0.part) } == ["cyberc"])
  }

  @Test func counterpartsByTheGlossary() throws {
    let hit = try #require(try search("cybercrime").hits.first { $0.id == "2021.1" })
    let text = hit.texts[0]
    #expect(text.matches.ar.isEmpty)
    #expect(text.counterparts.ar.map { text.text.ar.scalars($0.range) } == ["الجريمة السيبرية", "الجريمة السيبرية"])
    #expect(text.counterparts.en.isEmpty)
  }

  /// No term is called crime; all that have it in their names have الجريمة.
  @Test func counterpartsOfAWordThatTermsShare() throws {
    let hit = try #require(try search("crime").hits.first { $0.id == "2019.1" })
    let text = hit.texts[0]
    #expect(text.counterparts.ar.map { text.text.ar.scalars($0.range) } == ["والجريمة", "الجرائم", "الجريمة"])
    #expect(try search("measures").hits.allSatisfy { $0.texts[0].counterparts.ar.isEmpty })
  }

  @Test func theReaderMarksAnyText() throws {
    let marker = try search("الجريمة").marker
    #expect(marker.matches(in: "مكافحة الجرائم كلها", .arabic).map(\.range) == [7..<14])
    #expect(marker.matches(in: "nothing", .english).isEmpty)
  }

  /// The glossary has cyber-enabled crimes; the record says cybercrime and no cyber.
  @Test func partsOfWordsCountWhereTheRecordSaysNoForm() throws {
    #expect(try ids("cyber") == ["2020.1", "2021.1", "2021.2", "2021.3"])
    #expect(try search("cyber").hits.first { $0.tier == .exact }?.kind == .glossary)
    #expect(try ids("eco").isEmpty)
  }

  /// The preamble names the organizations in full.
  @Test(arguments: ["UNODC", "SCO", "ECO", "AIMC"])
  func anOrganizationIsFoundByItsOtherNames(acronym: String) throws {
    let hit = try #require(try search(acronym).hits.first { $0.id == "who.1" })
    guard case .name(let organization)? = hit.through else {
      Issue.record("found without a name")
      return
    }
    #expect(organization.id == acronym.lowercased())
    #expect(!hit.texts[0].matches.en.isEmpty && !hit.texts[0].matches.ar.isEmpty)
  }

  @Test func aWordIsFoundInItsCompounds() throws {
    let hits = try search("crime").hits.filter { $0.kind == .statements }
    #expect(Set(hits.map(\.id)) == ["2019.1", "2020.1", "2021.1", "2021.2", "2021.3"])
    #expect(hits.filter { $0.tier == .substring }.map(\.id) == ["2021.2", "2021.3"])
  }

  /// The statements before all that was written about them, better tiers first in each kind, then more of the words, then nearer ones.
  @Test func ranking() throws {
    #expect(try search("coordination centres").hits.first?.id == "2017.3")
    let crime = try search("crime").hits
    #expect(crime.prefix(5).map(\.id) == ["2019.1", "2020.1", "2021.1", "2021.2", "2021.3"])
    #expect(Set(crime.map(\.kind)).count > 3)
    // In the preamble crime stands as such, and in two of the points only within a longer word.
    #expect(crime[4].tier == .substring && crime.contains { $0.kind == .about && $0.tier == .exact })
    // A limit cuts this order.
    #expect(try search("crime", limit: 5).hits == Array(crime.prefix(5)))
    // 2017.4.3 has the two words side by side, in 2019.3.2 they stand apart.
    #expect(try ids("operational information").first == "2017.4.3")
  }

  @Test func countsAndYears() throws {
    let results = try search("cybercrime year:2021", limit: 2)
    #expect(results.hits.count == 2)
    #expect(results.count == 4)
    #expect(results.countByKind == [.statements: 3, .sessions: 1])
    #expect(results.years.map(\.year) == [2016, 2017, 2018, 2019, 2020, 2021])
    #expect(results.years.map(\.points) == [0, 0, nil, 0, 1, 3])
  }
}
