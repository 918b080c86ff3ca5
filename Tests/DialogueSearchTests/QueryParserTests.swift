import DialogueRecord
import Lexis
import RecordFixtures
import SeededNumbers
import TestSupport
import Testing

@testable import DialogueSearch

@Suite struct QueryParserTests {
  @Test("A stretch of any text is looked for as a phrase")
  func phrase() throws {
    for passage in try BundledRecord.record.get().passages {
      for text in [passage.text.ar, passage.text.en] {
        let query = Query(Query.phrase("«\(text)» *"))
        #expect(query.clauses.map { $0.alternatives.map(\.words) } == [[Array(text.words.prefix(64))]], "\(text)")
        #expect(query.filters.isEmpty && !query.endsInQuotes)
      }
    }
  }

  /// The clauses in one line: alternatives parted by |, a phrase in brackets, - not, * beginning, = exact.
  private func form(_ query: Query) -> String {
    query.clauses.map { clause in
      (clause.isNegated ? "-" : "")
        + clause.alternatives.map { phrase in
          let words = phrase.words.joined(separator: " ") + (phrase.isPrefix ? "*" : "")
          return (phrase.isExact ? "=" : "") + (phrase.words.count > 1 ? "[\(words)]" : words)
        }.joined(separator: "|")
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("", ""), ("   ", ""), ("terror border", "terror border"), ("تبادل المعلومات", "تبادل المعلومات"),
    ("\"front line\" police", "[front line] police"), ("«خط المواجهة»", "[خط المواجهة]"),
    ("“front line”", "[front line]"),
    ("\"front line", "[front line]"), ("\"", ""), ("\"\" crime", "crime"), ("crime\"war\"", "crime war"),
    ("-drugs", "-drugs"), ("- drugs", "drugs"), ("-\"front line\"", "-[front line]"), ("-", ""), ("--x", "-x"),
    ("crime OR terror", "crime|terror"), ("crime | terror", "crime|terror"), ("crime|terror|war", "crime|terror|war"),
    ("a OR b c OR d", "a|b c|d"), ("crime OR", "crime"), ("OR crime", "crime"), ("OR", "OR"), ("|", "OR"),
    ("crime or terror", "crime or terror"), ("ORder", "ORder"), ("crime OR -terror", "crime -terror"),
    ("-crime OR terror", "-crime terror"),
    ("inform*", "inform*"), ("*", ""), ("front-li*", "[front li*]"), ("*crime", "crime"), ("in*form", "[in form]"),
    ("I-24/7", "[I 24 7]"), ("COVID19", "[COVID 19]"), ("الإنتربولI-24/7", "[الإنتربول I 24 7]"),
    ("exact:اطلاع", "=اطلاع"), ("-exact:crime", "-=crime"), ("exact:\"front line\"", "=[front line]"),
    ("exact:", "exact"),
    ("حرفيا:اطلاع", "=اطلاع"), ("EXACT:x", "=x"), ("foo:bar", "[foo bar]"), ("year:soon", "[year soon]"),
    ("in:nowhere", "[in nowhere]"),
    // A filter that is understood in part only is none: it would leave out what was asked for.
    ("year:2019,soon", "[year 2019 soon]"), ("in:notes,nowhere", "[in notes nowhere]"),
    ("in:marks,nowhere", "[in marks nowhere]"),
    ("lang:fr", "[lang fr]"), ("http://x.y", "[http x y]"), (":", ""), ("theme:", "theme"),
    ("’1‘ plan", "plan"), ("- ’1‘ plan", "plan"), ("1) plan", "plan"), ("(a) plan", "plan"), ("2. plan", "plan"),
    ("أ- خطة", "خطة"), ("٣) خطة", "خطة"), ("• plan", "plan"), ("\u{200F}’1‘\u{200F} خطة", "خطة"),
    ("\"’1‘ plan of\" work", "[plan of] work"), ("plan\n- ’2‘ work", "plan work"), ("plan ’2‘ work", "plan work"),
    // By itself an enumerator is what is looked for; a year, a name and what stands within a line are no enumerators.
    ("’1‘", "1"), ("1)", "1"), ("2019. plan", "2019 plan"), ("I-24/7 net", "[I 24 7] net"), ("a plan", "a plan"),
    ("plan 2) work", "plan 2 work"), ("19 plan", "19 plan"),
  ])
  func clauses(text: String, expected: String) {
    #expect(form(Query(text)) == expected)
  }

  @Test(arguments: [
    ("year:2019", [2019...2019]), ("year:2017..2020", [2017...2020]), ("year:2020..2017", [2017...2020]),
    ("year:2017-2020", [2017...2020]),
    ("year:2017..", [2017...9999]), ("year:..2017", [0...2017]), ("year:٢٠١٩", [2019...2019]),
    ("سنة:2019", [2019...2019]),
    ("year:2016,2019", [2016...2016, 2019...2019]), ("year:2016 year:2019", [2016...2016, 2019...2019]),
  ])
  func years(text: String, years: [ClosedRange<Int>]) {
    let query = Query(text)
    #expect(query.clauses.isEmpty)
    #expect(query.filters == SearchFilters(years: years))
    for range in years { #expect(Query("year:" + range.asTyped).filters.years == [range]) }
  }

  @Test(arguments: [
    ("theme:cybercrime", SearchFilters(themes: ["cybercrime"])),
    ("in:marks", SearchFilters(isMarked: true)), ("في:علامات", SearchFilters(isMarked: true)),
    ("in:marks,statements", SearchFilters(kinds: [.statements], isMarked: true)),
    ("theme:\"information exchange\"", SearchFilters(themes: ["information exchange"])),
    ("موضوع:«تبادل المعلومات»", SearchFilters(themes: ["تبادل المعلومات"])),
    ("in:members", SearchFilters(kinds: [.members])),
    ("in:members,groups", SearchFilters(kinds: [.members, .groups])), ("في:المسرد", SearchFilters(kinds: [.glossary])),
    ("lang:ar", SearchFilters(languages: [.arabic])), ("لغة:العربية", SearchFilters(languages: [.arabic])),
    ("LANG:EN in:notes", SearchFilters(kinds: [.notes], languages: [.english])),
    ("لغة:عربية", SearchFilters(languages: [.arabic])), ("لغة:إنكليزية", SearchFilters(languages: [.english])),
    ("لغة:الإنكليزية", SearchFilters(languages: [.english])), ("اللغة:عربي", SearchFilters(languages: [.arabic])),
    ("في:مصطلحات", SearchFilters(kinds: [.glossary])), ("في:المصطلحات", SearchFilters(kinds: [.glossary])),
    ("في:أعضاء", SearchFilters(kinds: [.members])), ("الموضوع:CYB", SearchFilters(themes: ["CYB"])),
  ])
  func filters(text: String, filters: SearchFilters) {
    #expect(Query(text).clauses.isEmpty)
    #expect(Query(text).filters == filters)
    #expect(Query("-" + text.split(separator: " ")[0]).excluded.isEmpty == false)
  }

  @Test func filtersFromOutsideAreAdded() {
    let query = Query("crime year:2019", filters: SearchFilters(years: [2020...2020], languages: [.english]))
    #expect(query.filters == SearchFilters(years: [2019...2019, 2020...2020], languages: [.english]))
    #expect(query.clauses.count == 1)
  }

  @Test func ofALongTextTheBeginningCounts() {
    let page = (1...500).map { "w\($0)" }.joined(separator: " ")
    #expect(Query(page).clauses.flatMap(\.alternatives).flatMap(\.words).count == 64)
    #expect(Query("\"" + page).clauses.map { $0.alternatives[0].words.count } == [64])
  }

  /// Whatever one types is a query: it is read to the end, and no clause is empty.
  @Test func anythingIsAQuery() {
    let pool =
      Array("ab :-*\"«»|OR year:2019 in:لا المعلومات,.. exact: \n\u{200F}😀ﷲ٣").map(String.init) + [
        "OR", "year:", "theme:", "lang:",
      ]
    var random = SeededGenerator(seed: 6)
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...14, using: &random)).map { _ in random.pick(pool) }.joined()
      let query = Query(text)
      #expect(query.text == text)
      #expect(query.clauses.allSatisfy { !$0.alternatives.isEmpty && $0.alternatives.allSatisfy { !$0.words.isEmpty } })
    }
  }

  /// A filter takes the place of one of its kind, however that is written.
  @Test(arguments: [
    ("crime", "crime year:2021"), ("", "year:2021"), ("crime year:2019", "crime year:2021"),
    ("year:2019 crime", "crime year:2021"), ("crime سنة:2019 عام:2020", "crime year:2021"),
    ("crime -year:2019", "crime year:2021"), ("YEAR:2019 crime  war", "crime  war year:2021"),
    ("crime theme:\"Organized crime\"", "crime theme:\"Organized crime\" year:2021"),
    ("\"front line", "\"front line\" year:2021"), ("\"front year:2019", "\"front year:2019\" year:2021"),
    ("crime \"", "crime year:2021"), ("year:2019\"front line\"", "\"front line\" year:2021"),
    ("year:soon", "year:soon year:2021"),
  ])
  func inPlaceOfOneOfItsKind(text: String, expected: String) {
    #expect(Query(text).text(without: [.year], adding: "year:2021") == expected)
  }

  @Test(arguments: [
    ("crime theme:\"Organized crime\" لغة:عربية", "crime"), ("theme:«الجريمة المنظمة» جريمة", "جريمة"),
    ("crime theme:\"Organi", "crime"), ("-theme:CYB -lang:ar in:notes crime -drugs", "crime -drugs"), ("year:2019", ""),
    ("crime exact:drugs", "crime exact:drugs"), ("موضوع:CYB في:الملاحظات", ""),
  ])
  func withoutFilters(text: String, expected: String) {
    #expect(Query(text).text(without: QueryOperator.filters) == expected)
  }
}
