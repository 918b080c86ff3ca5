import BidiText
import Browser

/// What `--help` prints: the tables of commands and options, in at most 80 columns.
struct Help {
  private static let width = 80
  /// Where the meanings begin.
  private static let column = 28

  /// The words.
  let catalogue: Catalogue

  /// The help of the program, or of one command.
  func text(of command: CommandRow?) -> String {
    let parts = command.map(parts) ?? parts
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  /// Everything: the commands, then the options by the commands that take them.
  private var parts: [[String]] {
    let commands = CommandTable.rows.flatMap { entry($0.synopsis, catalogue[$0.meaning]) }
    let options = Help.groups.map { group in
      wrapped(optionsOf(group.commands)) + group.options.flatMap(entry)
    }
    return [paragraph(.usageTitle), heading(.usage) + commands] + options
      + [everywhere, paragraph(.usageQuery), exitCodes, paragraph(.usageOfCommand)]
  }

  /// One command with all the options that it takes.
  private func parts(of command: CommandRow) -> [[String]] {
    let usage = catalogue[.usage] + " " + command.synopsis
    let options = command.options.isEmpty ? [] : heading(.usageOptions) + command.options.flatMap(entry)
    return [
      [usage] + paragraph(command.meaning), command.details.map(paragraph) ?? [], options, everywhere,
      command.operands.isQuery ? paragraph(.usageQuery) : [], exitCodes, paragraph(.usageOfAll),
    ]
  }

  private var everywhere: [String] { heading(.usageEverywhere) + Options.everywhere.flatMap(entry) }

  private var exitCodes: [String] {
    let codes = ExitCode.allCases.map { "\($0.rawValue) \(catalogue[$0.phrase])" }
    let text = catalogue.text(.usageExitCodes, ["codes": codes.joined(separator: catalogue[.comma] + " ")])
    return wrapped(text)
  }

  /// Options that are taken by the same commands stand together.
  static var groups: [(commands: [CommandRow], options: [OptionRow])] {
    let own = Options.all.filter { option in !Options.everywhere.contains { $0.name == option.name } }
    return own.reduce(into: []) { groups, option in
      let commands = CommandTable.rows.filter { row in row.options.contains(where: option.isSame) }
      if let index = groups.firstIndex(where: { $0.commands.map(\.name) == commands.map(\.name) }) {
        groups[index].options.append(option)
      } else {
        groups.append((commands, [option]))
      }
    }
  }
}

extension Help {
  private func heading(_ phrase: Phrase) -> [String] { [catalogue[phrase]] }

  private func paragraph(_ phrase: Phrase) -> [String] { wrapped(catalogue[phrase]) }

  private func optionsOf(_ commands: [CommandRow]) -> String {
    let names = commands.map(\.title).joined(separator: catalogue[.comma] + " ")
    return catalogue.text(.usageOptionsOf, ["commands": names])
  }

  private func entry(_ option: OptionRow) -> [String] {
    let standard = option.standard.map { catalogue.text(.usageStandard, ["value": $0]) }
    return entry(option.synopsis, catalogue[option.meaning], standard)
  }

  /// What one types, and what it means in a column of its own: below it where it is long.
  private func entry(_ synopsis: String, _ meaning: String, _ standard: String? = nil) -> [String] {
    let indent = String(repeating: " ", count: Help.column)
    let parts = words(meaning) + [standard].compactMap { $0 }
    let lines = wrapped(parts, width: Help.width - Help.column)
    let name = "  " + synopsis
    let isLong = name.count > Help.column - 2
    guard let first = lines.first else { return [name] }
    let head = isLong ? [name, indent + first] : [name + indent.dropFirst(name.count) + first]
    return head + lines.dropFirst().map { indent + $0 }
  }

  private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  private func wrapped(_ text: String) -> [String] { wrapped(words(text), width: Help.width) }

  /// Words in lines, as wide as terminals show them.
  private func wrapped(_ words: [String], width: Int) -> [String] {
    var lines: [String] = []
    var used = 0
    for word in words {
      let columns = Paragraph(word, direction: .leftToRight, options: TextOptions(order: .logical)).columns
      if let last = lines.indices.last, used + 1 + columns <= width {
        lines[last] += " " + word
        used += 1 + columns
      } else {
        lines.append(word)
        used = columns
      }
    }
    return lines
  }
}
