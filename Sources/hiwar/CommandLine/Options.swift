import Browser
import DialogueSearch
import DialogueComparison
import DialogueExport
import DialogueRecord
import Screen
import Terminal

/// The table of options. Parsing, `--help` and the messages of wrong usage are made from it; which commands have an option
/// stands in the table of commands.
enum Options {
  // MARK: What is shown of the record

  static let texts = Option<TextChoice>.choice("--lang", .optionTexts, .both)
  static let json = Option.flag("--json", .optionJSON)

  // MARK: Citation

  /// Nil for the language of the interface.
  static let citedTexts = Option<TextChoice?>.choice("--lang", .optionCitedTexts, among: TextChoice.self, nil) { $0 }
  static let citation = Option<CitationFormat>.choice("--format", .optionCitation, .plain)

  // MARK: Marks

  static let remark = Option<String?>("--remark", .words, nil, .optionRemark) { _, word in word }
  /// Said several times, all of them.
  static let tags = Option<[String]>("--tag", .words, [], .optionTags) { tags, word throws(UsageError) in
    guard !word.isEmpty else { throw .missingValue(option: "--tag", allowed: .words) }
    return tags + [word]
  }
  static let exported = Option<String?>("--import", .file, nil, .optionImport) { _, word throws(UsageError) in
    guard !word.isEmpty else { throw .missingValue(option: "--import", allowed: .file) }
    return word
  }
  static let dossier = Option<DossierFormat>.choice("--format", .optionDossier, .text)

  // MARK: The report

  static let output = Option<String?>("--output", .file, nil, .optionOutput) { _, word throws(UsageError) in
    guard !word.isEmpty else { throw .missingValue(option: "--output", allowed: .file) }
    return word
  }

  // MARK: Comparison

  static let axis = Option<SideBySide.Axis>.choice("--by", .optionAxis, .theme)
  static let format = Option<FileFormat>.choice("--format", .optionFormat, .text)

  // MARK: Tables

  static let pairs = Option.flag("--pairs", .optionPairs)
  static let csv = Option.flag("--csv", .optionCSV)
  static let bom = Option.flag("--bom", .optionBOM)

  // MARK: Search

  static let years = filter("--year", .years, .optionYears)
  static let theme = filter("--theme", .theme, .optionTheme)
  static let places = filter("--in", .oneOf(HitKind.allCases.map(\.rawValue)), .optionPlaces)
  static let limit = Option<Int?>("--limit", .count, nil, .optionLimit) { _, word throws(UsageError) in
    guard let number = Int(word), number > 0 else { throw .badValue(word, option: "--limit", allowed: .count) }
    return number
  }
  static let order = Option<Concordance.Order>.choice("--sort", .optionOrder, .year)

  // MARK: A screen without a terminal

  static let size = Option("--size", .size, Size(columns: 120, rows: 36), shown: "120x36", .optionSize) {
    _, word throws(UsageError) in
    guard let size = Size(word) else { throw .badValue(word, option: "--size", allowed: .size) }
    return size
  }
  static let keys = Option<[Key]>("--keys", .keys, [], .optionKeys) { _, word throws(UsageError) in
    do throws(KeyListError) {
      return try Key.list(word)
    } catch {
      throw .badKey(error.name)
    }
  }
  static let picture = Option<ScreenFormat>.choice("--format", .optionPicture, .text)
  static let styles = Option.flag("--styles", .optionStyles)
  static let logical = Option.flag("--logical", .optionLogical)

  // MARK: Installing

  static let prefix = Option<String?>("--prefix", .folder, nil, .optionPrefix) { _, word throws(UsageError) in
    guard !word.isEmpty else { throw .missingValue(option: "--prefix", allowed: .folder) }
    return word
  }

  // MARK: The browser

  static let fresh = Option.flag("--fresh", .optionFresh)

  // MARK: Everywhere

  static let interface = Option<Language?>.choice("--interface", .optionInterface, among: Language.self, nil) { $0 }
  static let digits = Option<Digits>.choice("--digits", .optionDigits, .latin)
  static let bidi = Option<BidiSetting>.choice("--bidi", .optionBidi, .auto)
  static let bidiSwitch = Option<YesOrNo>.choice("--bidi-switch", .optionBidiSwitch, .yes)
  static let marks = Option<VowelMarks>.choice("--marks", .optionMarks, .keep)
  static let noColor = Option.flag("--no-color", .optionNoColor)
  static let noMouse = Option.flag("--no-mouse", .optionNoMouse)
  static let copyCommand = Option<String?>("--copy-command", .shellLine, nil, .optionCopyCommand) {
    _, word throws(UsageError) in
    guard !word.isEmpty else { throw .missingValue(option: "--copy-command", allowed: .shellLine) }
    return word
  }
  static let colors = Option<ColorChoice>.choice("--colors", .settingColorsMeans, .auto)
  static let mouse = Option<YesOrNo>.choice("--mouse", .settingMouseMeans, .yes)
  static let pager = Option<YesOrNo>.choice("--pager", .settingPagerMeans, .yes)
  static let plain = Option<YesOrNo>.choice("--plain", .settingPlainMeans, .no)
  static let editor = Option<String?>("--editor", .shellLine, nil, .settingEditorMeans) { _, word throws(UsageError) in
    guard !word.isEmpty else { throw .missingValue(option: "--editor", allowed: .shellLine) }
    return word
  }
  /// Without the user's file of settings.
  static let path = Option.flag("--path", .optionPath)
  static let noConfig = Option.flag("--no-config", .optionNoConfig)
  static let noPager = Option.flag("--no-pager", .optionNoPager)
  static let pack = Option<String?>("--pack", .folder, nil, .optionPack) { _, word throws(UsageError) in
    guard !word.isEmpty else { throw .missingValue(option: "--pack", allowed: .folder) }
    return word
  }
  static let diagnose = Option.flag("--diagnose", .optionDiagnose)
  static let help = Option.flag("--help", short: "-h", .optionHelp)
  static let version = Option.flag("--version", short: "-V", .optionVersion)

  /// Those that every command takes, whether it has a use for them or not, so that they can stand in an alias.
  static let everywhere: [OptionRow] = [
    interface.row, digits.row, bidi.row, bidiSwitch.row, marks.row, noColor.row, noMouse.row, noPager.row,
    copyCommand.row, pack.row, colors.row, mouse.row, pager.row, plain.row, editor.row, noConfig.row,
    diagnose.row, help.row, version.row,
  ]

  /// Every option, each once. A name that means something else with another command is another option.
  static let all: [OptionRow] = CommandTable.rows.flatMap(\.options).reduce(into: everywhere) { rows, row in
    if !rows.contains(where: row.isSame) { rows.append(row) }
  }

  /// The option of a name or a short form; of those that share a name the first, which takes a value where the others do.
  static func row(_ name: String) -> OptionRow? {
    all.first { $0.name == name || $0.short == name }
  }

  /// A filter is read as the query language reads it: `--year 2017..2020` is `year:2017..2020`. Said twice, it is both.
  private static func filter(_ name: String, _ kind: ValueKind, _ meaning: Phrase) -> Option<SearchFilters> {
    Option(name, kind, SearchFilters(), meaning) { filters, word throws(UsageError) in
      guard !word.isEmpty else { throw .missingValue(option: name, allowed: kind) }
      let query = Query("\(name.dropFirst(2)):\"\(word)\"")
      let plain = Query("\(name.dropFirst(2)):\(word)")
      let more = plain.clauses.isEmpty && !plain.filters.isEmpty ? plain.filters : query.filters
      guard !more.isEmpty else { throw .badValue(word, option: name, allowed: kind) }
      var filters = filters
      filters.formUnion(more)
      return filters
    }
  }
}

/// The form of a screen without a terminal.
enum ScreenFormat: String, CaseIterable, Sendable {
  case text, svg
}

/// Whether the terminal may be told who orders Arabic.
enum YesOrNo: String, CaseIterable, Sendable {
  case yes, no
}

/// What becomes of vowel marks.
enum VowelMarks: String, CaseIterable, Sendable {
  case keep, drop
}
