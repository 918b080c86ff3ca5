import Browser
import DialogueRecord
import DialogueSearch
import Testing

@testable import hiwar

@Suite("Words of the commands that search")
struct SearchArgumentsTests {
  private func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

  private static let kinds = ["statements", "about", "sessions", "members", "groups", "glossary", "notes"]

  @Test(
    "A query is all the words that are no option; a trend keeps them apart",
    arguments: [
      ("search cyber", .search("cyber")), ("search access information", .search("access information")),
      ("search access --limit 5 information", .search("access information")), ("search سيبرانية", .search("سيبرانية")),
      ("search -- -drugs crime", .search("-drugs crime")), ("search crime -drugs", .search("crime -drugs")),
      ("search -drugs", .search("-drugs")), ("search -drugs --limit 2 crime", .search("-drugs crime")),
      ("concordance crime -drugs", .concordance("crime -drugs")), ("trend crime -drugs", .trend(["crime", "-drugs"])),
      ("search --help", .help("search")), ("search -h", .help("search")), ("trend --help", .help("trend")),
      ("concordance x -h", .help("concordance")),
      ("search crime --limit 0 --help", .help("search")), ("trend -V", .version),
      ("concordance border police", .concordance("border police")),
      ("trend terror crime", .trend(["terror", "crime"])), ("trend تعاون --year 2019", .trend(["تعاون"])),
    ] as [(String, Command)])
  func commands(line: String, command: Command) throws {
    #expect(try Arguments(words(line)).command == command)
  }

  @Test(
    "Filters are read as the query language reads them",
    arguments: [
      ("--year 2019", SearchFilters(years: [2019...2019])), ("--year 2017..2020", SearchFilters(years: [2017...2020])),
      ("--year 2017-2020", SearchFilters(years: [2017...2020])),
      ("--year ٢٠١٧..٢٠٢٠", SearchFilters(years: [2017...2020])),
      ("--year 2020..2017", SearchFilters(years: [2017...2020])),
      ("--year 2019..", SearchFilters(years: [2019...9999])),
      ("--year 2016,2018", SearchFilters(years: [2016...2016, 2018...2018])),
      ("--year 2016 --year 2018", SearchFilters(years: [2016...2016, 2018...2018])),
      ("--theme cybercrime", SearchFilters(themes: ["cybercrime"])), ("--theme T10", SearchFilters(themes: ["T10"])),
      ("--year 2019 --theme T10", SearchFilters(years: [2019...2019], themes: ["T10"])), ("", SearchFilters()),
    ], ["search", "concordance", "trend"])
  func filters(options: (line: String, filters: SearchFilters), command: String) throws {
    #expect(try Arguments(words("\(command) x \(options.line)")).filters == options.filters)
  }

  @Test(
    "Where to look, but for a trend, which counts in the statements",
    arguments: [
      ("--in members", SearchFilters(kinds: [.members])),
      ("--in glossary,notes", SearchFilters(kinds: [.glossary, .notes])),
      ("--in members --in groups", SearchFilters(kinds: [.members, .groups])),
      ("--year 2019 --in statements", SearchFilters(years: [2019...2019], kinds: [.statements])),
    ], ["search", "concordance"])
  func whereToLook(options: (line: String, filters: SearchFilters), command: String) throws {
    #expect(try Arguments(words("\(command) x \(options.line)")).filters == options.filters)
  }

  @Test("The name of a theme may hold blanks")
  func longName() throws {
    #expect(
      try Arguments(["search", "x", "--theme", "Capacity building"])[Options.theme].themes == ["Capacity building"])
    #expect(try Arguments(["search", "x", "--theme=Capacity building"])[Options.theme].themes == ["Capacity building"])
  }

  @Test("Options of the output")
  func output() throws {
    let plain = try Arguments(words("search x"))
    #expect(
      !plain[Options.csv] && !plain[Options.bom] && !plain[Options.json] && plain[Options.limit] == nil
        && plain[Options.order] == .year)
    #expect(try Arguments(words("search x --limit 7"))[Options.limit] == 7)
    #expect(try Arguments(words("search x --json"))[Options.json])
    #expect(try Arguments(words("search x --lang ar"))[Options.texts] == .arabic)
    for order in Concordance.Order.allCases {
      #expect(try Arguments(words("concordance x --sort \(order.rawValue)"))[Options.order] == order)
    }
  }

  @Test("A table, with a byte order mark where one asks for it", arguments: ["search", "concordance", "trend"])
  func table(command: String) throws {
    let plain = try Arguments(words("\(command) x --csv"))
    #expect(plain[Options.csv] && !plain[Options.bom])
    let marked = try Arguments(words("\(command) x --bom --csv"))
    #expect(marked[Options.csv] && marked[Options.bom])
  }

  @Test(
    "What is wrong, and what was meant",
    arguments: [
      ("search", .missingArgument(command: "search", .query)), ("trend", .missingArgument(command: "trend", .word)),
      ("concordance --csv", .missingArgument(command: "concordance", .word)),
      ("search x --yaer 2019", .unknownOption("--yaer", nearest: "--year")),
      ("search x --year", .missingValue(option: "--year", allowed: .years)),
      ("search x --year=", .missingValue(option: "--year", allowed: .years)),
      ("search x --year last", .badValue("last", option: "--year", allowed: .years)),
      ("search x --year 2017..x", .badValue("2017..x", option: "--year", allowed: .years)),
      ("search x --theme", .missingValue(option: "--theme", allowed: .theme)),
      ("search x --in", .missingValue(option: "--in", allowed: .oneOf(kinds))),
      ("search x --in member5", .badValue("member5", option: "--in", allowed: .oneOf(kinds))),
      ("trend x --in notes", .optionNotHere("--in")), ("trend x --limit 3", .optionNotHere("--limit")),
      ("search x --limit", .missingValue(option: "--limit", allowed: .count)),
      ("search x --limit 0", .badValue("0", option: "--limit", allowed: .count)),
      ("search x --limit -3", .badValue("-3", option: "--limit", allowed: .count)),
      ("search x --limit many", .badValue("many", option: "--limit", allowed: .count)),
      (
        "concordance x --sort yaer",
        .badValue("yaer", option: "--sort", allowed: .oneOf(["year", "before", "after"]))
      ),
      ("concordance x --sort", .missingValue(option: "--sort", allowed: .oneOf(["year", "before", "after"]))),
      ("search x --sort year", .optionNotHere("--sort")), ("trend x --sort year", .optionNotHere("--sort")),
      ("search x --format csv", .optionNotHere("--format")), ("sessions --year 2019", .optionNotHere("--year")),
      ("search x --csv=yes", .unexpectedValue(option: "--csv")), ("search x --bom", .onlyWithCSV),
      ("search x --json --bom", .onlyWithCSV), ("search x --csv --json", .notTogether("--csv", "--json")),
      ("trend x --json --csv", .notTogether("--csv", "--json")),
      ("sessions -drugs", .unknownOption("-drugs", nearest: nil)),
      ("-drugs search crime", .unknownOption("-drugs", nearest: nil)),
    ] as [(String, UsageError)])
  func mistakes(line: String, error: UsageError) {
    #expect(throws: error) { try Arguments(words(line)) }
  }

  @Test(
    "The language of the interface is known where the rest is wrong",
    arguments: [
      ("search --interface ar", Language.arabic), ("serch x --interface=ar", .arabic), ("search x", nil),
      ("search -- --interface ar", nil), ("search x --interface", nil), ("search x --interface fr", nil),
      ("--interface en --bom", .english),
    ])
  func language(line: String, language: Language?) {
    #expect(Arguments.interface(of: words(line)) == language)
  }
}

extension Arguments {
  /// What the filters among the options come to.
  fileprivate var filters: SearchFilters {
    [Options.years, Options.theme, Options.places].reduce(into: SearchFilters()) { $0.formUnion(self[$1]) }
  }
}
