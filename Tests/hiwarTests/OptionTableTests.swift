import Browser
import TestSupport
import Testing

@testable import hiwar

@Suite("The tables of options and commands")
struct OptionTableTests {
  /// Those that decide what is run, before any command is, and the editor, which needs a terminal.
  private static let ofTheProgram: Set<String> = [
    "--interface", "--diagnose", "--help", "--version", "--no-config", "--editor",
  ]

  /// Operands that each command can do with.
  private static func operands(_ row: CommandRow) -> [String] {
    switch row.operands {
    case .one(.id), .several(.id): ["2019.2.1"]
    case .text, .several: ["crime"]
    case .any(.place): ["2019"]
    case .optional(.lineage): ["cyber"]
    case .one(.oneOf(let words)): Array(words.prefix(1))
    default: []
    }
  }

  @Test("What a command reads is what its row lists", arguments: CommandTable.rows.map(\.name))
  func readings(name: String) throws {
    let row = try #require(CommandTable.rows.first { $0.name == name })
    #expect(try readings(of: row).subtracting(Options.everywhere.map(\.name)) == Set(row.options.map(\.name)))
  }

  @Test("What is taken everywhere is read somewhere")
  func everywhere() throws {
    let diagnose = try Answer(["--diagnose"]).readings
    let all = try CommandTable.rows.reduce(into: diagnose) { $0.formUnion(try readings(of: $1)) }
    #expect(Set(Options.everywhere.map(\.name)).subtracting(Self.ofTheProgram).subtracting(all) == [])
  }

  @Test("Names are told apart, and what holds where an option is not said is a value of it")
  func names() throws {
    for row in CommandTable.rows {
      let names = (Options.everywhere + row.options).flatMap { [$0.name, $0.short].compactMap { $0 } }
      #expect(Set(names).count == names.count && names.allSatisfy { $0.hasPrefix("-") }, "\(row.title)")
    }
    // Where a name is taken by several commands, it takes a value with all of them or with none.
    for row in Options.all { #expect((Options.row(row.name)?.value == nil) == (row.value == nil), "\(row.name)") }
    #expect(Set(CommandTable.rows.map(\.name)).count == CommandTable.rows.count)
    for row in Options.all {
      if let word = row.standard { #expect(throws: Never.self) { try row.check(word) } }
      if case .oneOf(let words) = row.value {
        for word in words { #expect(throws: Never.self) { try row.check(word) } }
      }
    }
  }

  @Test(
    "An option is taken by the commands that list it and refused by the others",
    arguments: CommandTable.rows.map(\.name))
  func taken(name: String) throws {
    let row = try #require(CommandTable.rows.first { $0.name == name })
    let command = [name].filter { !$0.isEmpty } + Self.operands(row)
    for option in Options.all where option.value == nil && option.name != "--help" && option.name != "--version" {
      let isTaken = (Options.everywhere + row.options).contains { $0.name == option.name }
      // A byte order mark goes with a table only.
      let beside = option.name != "--bom" ? [] : name == "compare" ? ["--format", "csv"] : ["--csv"]
      if isTaken {
        #expect(throws: Never.self) { try Arguments(command + beside + [option.name]) }
      } else {
        #expect(throws: UsageError.optionNotHere(option.name)) { try Arguments(command + [option.name]) }
      }
    }
  }

  /// The names of the options that a command reads: plain, and with each of its options that takes no value.
  private func readings(of row: CommandRow) throws -> Set<String> {
    let folder = try TemporaryFolder()
    // Nothing is installed without a prefix.
    let prefix = row.options.contains { $0.name == "--prefix" } ? ["--prefix", folder.path] : []
    let command = [row.name].filter { !$0.isEmpty } + Self.operands(row) + prefix
    // There is nothing to take away where nothing was installed.
    if row.name == "uninstall" { _ = try Answer(["install"] + prefix) }
    return try row.options.filter { $0.value == nil && $0.name != "--bom" }.reduce(into: try Answer(command).readings) {
      $0.formUnion(try Answer(command + [$1.name]).readings)
    }
  }
}
