import Browser
import DialogueSearch
import DialogueRecord

/// A command line that was understood.
struct Arguments: Equatable {
  /// An option as it was said.
  private struct Said: Equatable {
    var name: String
    /// Empty where it takes none.
    var value: String
  }

  /// What is to be done.
  private(set) var command = Command.browse
  /// The options in the order in which they were said.
  private var said: [Said] = []
  /// What holds of options that were not said, by the user's file or the environment.
  private var standing: [Said] = []

  /// The value of an option.
  subscript<Value>(option: Option<Value>) -> Value {
    let words = said.filter { $0.name == option.row.name }
    return option.value(of: (words.isEmpty ? standing(option.row) : words).map(\.value))
  }

  /// Options of a name that commands read differently are settled only where the browser reads them.
  private func standing(_ option: OptionRow) -> [Said] {
    guard option.isSettled else { return [] }
    return standing.filter { $0.name == option.name }
  }

  /// The last word that was said of a setting, with the option by which it was said: `--no-mouse` is `--mouse no`, `--no-color` is
  /// `--colors mono`.
  func said(_ setting: Setting) -> (value: String, option: String)? {
    let denial = setting == .colors ? "--no-color" : "--no-" + setting.rawValue
    guard let last = said.last(where: { $0.name == setting.option || $0.name == denial }) else { return nil }
    return last.name == denial
      ? (setting == .colors ? ColorChoice.mono.rawValue : "no", denial) : (last.value, setting.option)
  }

  /// Has settings hold where their options are not said.
  mutating func settle(_ inForce: SettingsInForce, home: String?) {
    standing = Setting.allCases.compactMap { setting in
      inForce[setting].text.map { text in
        let isAtHome = setting.kind == .folder && text.hasPrefix("~/")
        return Said(name: setting.option, value: isAtHome ? (home ?? "") + text.dropFirst() : text)
      }
    }
    // What a program is to read does not go by how somebody likes to read.
    if command != .screen, !command.isOfBrowser { standing.removeAll { $0.name == Setting.lang.option } }
  }

  /// Whether an option was said.
  func isSaid(_ option: OptionRow) -> Bool { said.contains { $0.name == option.name } }

  /// The form of a comparison: `--json` means `--format json`, and of the two the last one said counts.
  var format: FileFormat {
    let names = [Options.json.row.name, Options.format.row.name]
    let last = said.last { names.contains($0.name) }
    return last?.name == names[0] ? .json : self[Options.format]
  }
}

extension Arguments {
  /// Reads the words after the name of the program.
  init(_ words: [String]) throws(UsageError) {
    let (plain, options) = try Arguments.parted(words)
    let name = plain.first
    // Asked for help, one gets it, whatever else was said.
    for (option, command) in [
      (Options.help, Command.help(name.flatMap { CommandTable.row($0)?.name })), (Options.version, .version),
    ]
    where options.contains(where: { $0.row.name == option.row.name }) {
      self.command = command
      // How it is printed may have been said too.
      if let row = CommandTable.row(nil) { for (option, value) in options { try? take(option, value, of: row) } }
      return
    }
    // What is no command is for the browser.
    guard let row = CommandTable.row(name) ?? CommandTable.row(nil) else { return }
    let operands = row.name.isEmpty ? plain : Array(plain.dropFirst())
    if row.name.isEmpty, !operands.isEmpty, operands.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw .unknownCommand(operands[0], nearest: nil)
    }
    try row.operands.check(operands, of: row.name)
    command = try row.command(operands)
    do throws(UsageError) {
      for (option, value) in options { try take(option, value, of: row) }
    } catch {
      // An option of a command whose name has a letter wrong is not what is wrong.
      if case .optionNotHere = error, row.name.isEmpty, let name, let nearest = CommandTable.nearest(to: name) {
        throw .unknownCommand(name, nearest: nearest)
      }
      throw error
    }
    if self[Options.bom], format != .csv, !self[Options.csv] { throw .onlyWithCSV }
    if self[Options.csv], self[Options.json] { throw .notTogether(Options.csv.row.name, Options.json.row.name) }
    if self[Options.diagnose] { command = .diagnose }
  }

  /// Tells the options, with their values, from the other words. A value is the next word, whatever it looks like; one that is yes or no
  /// need not be said for yes.
  private static func parted(
    _ words: [String]
  ) throws(UsageError) -> (plain: [String], options: [(row: OptionRow, value: String?)]) {
    var plain: [String] = []
    var options: [(row: OptionRow, value: String?)] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        plain += rest
        break
      }
      guard word.hasPrefix("-"), word.count > 1, !isOfQuery(word, plain.first) else {
        plain.append(word)
        continue
      }
      let sign = word.firstIndex(of: "=")
      let name = String(word[..<(sign ?? word.endIndex)])
      guard let row = Options.row(name) else {
        throw .unknownOption(word, nearest: nearestName(to: name, among: Options.all.map(\.name)))
      }
      let attached = sign.map { String(word[word.index(after: $0)...]) }
      if row.value == nil, attached != nil { throw .unexpectedValue(option: name) }
      let isYes = row.value?.isYesOrNo == true && attached == nil && rest.first.flatMap(YesOrNo.init) == nil
      options.append((row, row.value == nil ? nil : isYes ? YesOrNo.yes.rawValue : attached ?? rest.popFirst()))
    }
    return (plain, options)
  }

  /// Whether a word with a dash is part of a query, as in `search crime -drugs`.
  private static func isOfQuery(_ word: String, _ command: String?) -> Bool {
    guard let command, CommandTable.row(command)?.operands.isQuery == true else { return false }
    return !word.hasPrefix("--") && Options.row(word) == nil
  }

  private mutating func take(_ option: OptionRow, _ value: String?, of row: CommandRow) throws(UsageError) {
    guard let option = (Options.everywhere + row.options).first(where: { $0.name == option.name }) else {
      throw .optionNotHere(option.name)
    }
    if let kind = option.value {
      guard let value else { throw .missingValue(option: option.name, allowed: kind) }
      try option.check(value)
    }
    said.append(Said(name: option.name, value: value ?? ""))
  }

  /// The language of the interface that is asked for, also where the rest of the words is wrong.
  static func interface(of words: [String]) -> Language? {
    let name = Options.interface.row.name
    let options = words.prefix { $0 != "--" }
    let attached = options.last { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
    let next = options.lastIndex(of: name).flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
    return (attached ?? next).flatMap(Language.init(rawValue:))
  }
}
