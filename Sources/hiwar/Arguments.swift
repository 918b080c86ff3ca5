import BidiText
import Browser
import DialogueComparison
import DialogueRecord
import DialogueSearch
import Screen
import Terminal

/// What the user asked for.
struct Arguments: Equatable {
  /// The plain commands and the browser.
  enum Command: Equatable {
    case browse
    case list(Listing)
    case show(String)
    case compare([ClosedRange<Int>])
    case lines(String?)
    case search(String)
    case concordance(String)
    case trend([String])
    case source
    case check(String?)
    case screen
    case keys
    case bidiTest
    case diagnose
    case help
    case version
  }

  var command: Command = .browse
  var texts: TextChoice = .both
  var isJSON = false
  var axis = SideBySide.Axis.theme
  var format: CompareFormat?
  var isCSV = false
  var filters = SearchFilters()
  var order = Concordance.Order.year
  var limit: Int?
  var hasMark = false
  var pack: String?
  var interface: Language?
  var digits: Digits = .latin
  var bidi: BidiSetting = .auto
  var switchesBidi = true
  var keepsMarks = true
  var hasColor = true
  var hasMouse = true
  var size = Size(columns: 120, rows: 36)
  var keys: [Key] = []
  var showsStyles = false
  var isLogical = false
}

/// The lists that have a command of their own.
enum Listing: String, CaseIterable {
  case sessions, members, groups, themes, glossary
}

extension Arguments {
  /// Which options a command understands, beside those that are understood everywhere.
  private static let everywhere: Set<String> = [
    "--interface", "--digits", "--bidi", "--bidi-switch", "--marks", "--no-color", "--no-mouse", "--pack", "--diagnose",
    "--help", "--version",
  ]
  private static let ofLists: Set<String> = ["--lang", "--json"]
  private static let ofCompare: Set<String> = ["--lang", "--json", "--by", "--format", "--bom"]
  private static let ofSearch: Set<String> = [
    "--lang", "--json", "--csv", "--bom", "--year", "--theme", "--in", "--limit",
  ]
  private static let ofScreen: Set<String> = ["--size", "--keys", "--styles", "--logical", "--lang"]
  private static let flags: Set<String> = [
    "--json", "--csv", "--bom", "--no-color", "--no-mouse", "--diagnose", "--help", "--version", "--styles",
    "--logical",
  ]
  private static let commands =
    Listing.allCases.map(\.rawValue) + [
      "search", "concordance", "trend", "compare", "lines", "show", "source", "check", "screen", "keys", "bidi-test",
    ]

  /// Reads the words after the name of the program.
  init(_ words: [String]) throws(UsageError) {
    var options: [(name: String, value: String?)] = []
    var plain: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        plain += rest
        break
      }
      guard word.hasPrefix("-"), word.count > 1, !Arguments.isOfQuery(word, plain.first) else {
        plain.append(word)
        continue
      }
      let (name, attached) = Arguments.split(word)
      guard Arguments.allOptions.contains(name) else {
        throw .unknownOption(word, nearest: nearestName(to: name, among: Arguments.allOptions.sorted()))
      }
      if Arguments.flags.contains(name) {
        if attached != nil { throw .unexpectedValue(option: name) }
        options.append((name, nil))
      } else {
        options.append((name, attached ?? rest.popFirst()))
      }
    }
    // Asked for help, one gets it, whatever else was said.
    let asked = [("--help", Command.help), ("--version", .version), ("--diagnose", .diagnose)]
      .first { asked in options.contains { $0.name == asked.0 } }
    if let asked, asked.1 != .diagnose {
      command = asked.1
      return
    }
    command = try Arguments.command(plain)
    for (name, value) in options { try take(name, value) }
    if hasMark, format != .csv, !isCSV { throw .onlyWithCSV }
    if isCSV, isJSON { throw .notTogether("--csv", "--json") }
    if let asked { command = asked.1 }
  }

  /// Whether a word with a dash is part of a query, as in `search crime -drugs`.
  private static func isOfQuery(_ word: String, _ command: String?) -> Bool {
    guard let command, ["search", "concordance", "trend"].contains(command) else { return false }
    return !word.hasPrefix("--") && word != "-h" && word != "-V"
  }

  /// The language of the interface that is asked for, also where the rest of the words is wrong.
  static func interface(of words: [String]) -> Language? {
    let options = words.prefix { $0 != "--" }
    let attached = options.last { $0.hasPrefix("--interface=") }.map { String($0.dropFirst("--interface=".count)) }
    let next = options.lastIndex(of: "--interface").flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
    return (attached ?? next).flatMap(Language.init(rawValue:))
  }

  private static let allOptions = everywhere.union(ofLists).union(ofCompare).union(ofSearch).union(ofScreen).union([
    "--sort"
  ])

  /// `--size=80x24` as its two parts; `-h` and `-V` as what they stand for.
  private static func split(_ word: String) -> (String, String?) {
    switch word {
    case "-h": return ("--help", nil)
    case "-V": return ("--version", nil)
    default:
      guard let sign = word.firstIndex(of: "=") else { return (word, nil) }
      return (String(word[..<sign]), String(word[word.index(after: sign)...]))
    }
  }

  private static func command(_ words: [String]) throws(UsageError) -> Command {
    guard let name = words.first else { return .browse }
    var count = 1
    let command: Command
    switch name {
    case "source": command = .source
    case "screen": command = .screen
    case "keys": command = .keys
    case "bidi-test": command = .bidiTest
    case "check":
      command = .check(words.dropFirst().first)
      count = 2
    case "compare":
      command = .compare(try words.dropFirst().map(years).flatMap { $0 })
      count = words.count
    case "search", "concordance", "trend":
      guard words.count > 1 else { throw .missingArgument(command: name, .text) }
      let query = words.dropFirst().joined(separator: " ")
      command =
        name == "search" ? .search(query) : name == "trend" ? .trend(Array(words.dropFirst())) : .concordance(query)
      count = words.count
    case "lines":
      command = .lines(words.dropFirst().first)
      count = 2
    case "show":
      guard words.count > 1 else { throw .missingArgument(command: "show", .id) }
      command = .show(words[1])
      count = 2
    default:
      guard let listing = Listing(rawValue: name) else {
        throw .unknownCommand(name, nearest: nearestName(to: name, among: commands))
      }
      command = .list(listing)
    }
    if words.count > count { throw .unexpectedArgument(words[count]) }
    return command
  }

  /// A year or a span of years, as the query language reads them: `2017..2019` is `year:2017..2019`.
  private static func years(_ word: String) throws(UsageError) -> [ClosedRange<Int>] {
    let query = Query("year:\(word)")
    let years = query.filters.years
    guard query.clauses.isEmpty, !years.isEmpty, years.allSatisfy({ $0.upperBound <= Query.lastYear }) else {
      throw .badYear(word)
    }
    return years
  }

  /// The options that a command understands.
  private var ownOptions: Set<String> {
    switch command {
    case .list, .show, .lines: Arguments.ofLists
    case .compare: Arguments.ofCompare
    case .search: Arguments.ofSearch
    case .concordance: Arguments.ofSearch.union(["--sort"])
    // A trend counts all there is, and in points of the statements only.
    case .trend: Arguments.ofSearch.subtracting(["--in", "--limit"])
    case .screen: Arguments.ofScreen
    case .browse: ["--lang"]
    default: []
    }
  }

  private mutating func take(_ name: String, _ value: String?) throws(UsageError) {
    guard Arguments.everywhere.contains(name) || ownOptions.contains(name) else { throw .optionNotHere(name) }
    switch name {
    case "--lang": texts = try choice(name, value)
    case "--interface": interface = try choice(name, value)
    case "--digits": digits = try choice(name, value)
    case "--bidi": bidi = try choice(name, value)
    case "--bidi-switch": switchesBidi = try Arguments.word(name, value, ["yes", "no"]) == "yes"
    case "--marks": keepsMarks = try Arguments.word(name, value, ["keep", "drop"]) == "keep"
    case "--pack":
      guard let value, !value.isEmpty else { throw .missingValue(option: name, allowed: .folder) }
      pack = value
    case "--size":
      guard let value else { throw .missingValue(option: name, allowed: .size) }
      guard let size = Size(value) else { throw .badValue(value, option: name, allowed: .size) }
      self.size = size
    case "--keys":
      guard let value else { throw .missingValue(option: name, allowed: .text) }
      do throws(KeyListError) {
        keys = try Key.list(value)
      } catch {
        throw .badKey(error.name)
      }
    case "--year", "--theme", "--in": try takeFilter(name, value)
    case "--sort": order = try choice(name, value)
    case "--limit":
      guard let value else { throw .missingValue(option: name, allowed: .count) }
      guard let number = Int(value), number > 0 else { throw .badValue(value, option: name, allowed: .count) }
      limit = number
    case "--csv": isCSV = true
    case "--by": axis = try choice(name, value)
    case "--format": format = try choice(name, value)
    case "--bom": hasMark = true
    case "--json":
      isJSON = true
      format = .json
    case "--no-color": hasColor = false
    case "--no-mouse": hasMouse = false
    case "--styles": showsStyles = true
    case "--logical": isLogical = true
    default: break
    }
  }

  /// A filter is read as the query language reads it: `--year 2017..2020` is `year:2017..2020`.
  private mutating func takeFilter(_ name: String, _ value: String?) throws(UsageError) {
    let allowed: UsageError.Expected =
      switch name {
      case "--year": .years
      case "--in": .oneOf(HitKind.allCases.map(\.rawValue))
      default: .text
      }
    guard let value, !value.isEmpty else { throw .missingValue(option: name, allowed: allowed) }
    let query = Query("\(name.dropFirst(2)):\"\(value)\"")
    let plain = Query("\(name.dropFirst(2)):\(value)")
    let filters = plain.clauses.isEmpty && !plain.filters.isEmpty ? plain.filters : query.filters
    guard !filters.isEmpty else { throw .badValue(value, option: name, allowed: allowed) }
    self.filters.formUnion(filters)
  }

  private func choice<Choice>(_ name: String, _ value: String?) throws(UsageError) -> Choice
  where Choice: RawRepresentable<String> & CaseIterable {
    let word = try Arguments.word(name, value, Choice.allCases.map(\.rawValue))
    guard let choice = Choice(rawValue: word) else { throw .missingValue(option: name, allowed: .text) }
    return choice
  }

  private static func word(_ name: String, _ value: String?, _ allowed: [String]) throws(UsageError) -> String {
    guard let value else { throw .missingValue(option: name, allowed: .oneOf(allowed)) }
    guard allowed.contains(value) else { throw .badValue(value, option: name, allowed: .oneOf(allowed)) }
    return value
  }
}
