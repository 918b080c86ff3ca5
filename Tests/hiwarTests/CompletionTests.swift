import DialogueRecord
import TestSupport
import Testing

@testable import hiwar

@Suite("What is completed")
struct CompletionTests {
  /// The words that can stand for the last of a line; nil for files. A blank at the end begins a word.
  private func words(_ line: String, hasRecord: Bool = true) throws -> [String]? {
    let record = hasRecord ? try Record(pack: Repository.record) : nil
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    switch Completion(record: record, catalogue: Installed.catalogues[.english]).answer(to: words) {
    case .words(let candidates): return candidates.map(\.word)
    case .files: return nil
    }
  }

  @Test(
    "Commands, options, values, ids, years and themes, by what comes before them",
    arguments: [
      ("sess", ["sessions"]), ("se", ["sessions", "search"]), ("--diag", ["--diagnose"]), ("show --js", ["--json"]),
      ("show --lang ", ["both", "en", "ar"]), ("show --lang e", ["en"]), ("show --lang=e", ["--lang=en"]),
      // As Bash has it.
      ("show --lang = e", ["en"]), ("show --lang =", ["both", "en", "ar"]),
      ("cite --format b", ["bibtex"]), ("compare --format m", ["md"]), ("dossier --format m", ["md"]),
      ("show 2019.2.", ["2019.2.1", "2019.2.2"]), ("show 2019.1 ", []), ("cite 2019.1 2021.4", ["2021.4"]),
      ("2021.4", ["2021.4"]), ("search x --theme CY", ["CYB"]), ("show CY", ["CYB"]), ("lines cyb", ["cyber"]),
      ("compare 201", ["2016", "2017", "2019"]), ("compare 2017..202", ["2017..2020", "2017..2021"]),
      ("search x --year 2020", ["2020"]), ("screen --lang en --digits a", ["arabic"]),
      ("completion ", ["bash", "zsh", "fish"]),
      ("sessions x", []), ("search -- --js", []), ("--plain n", ["no"]),
      ("2017 20", ["2016", "2017", "2019", "2020", "2021"]),
    ])
  func completed(line: String, wanted: [String]) throws {
    let found = try #require(try words(line))
    // Ids that begin with a year are many.
    #expect(line == "2017 20" ? Array(found.prefix(wanted.count)) == wanted : found == wanted)
  }

  @Test(
    "Folders and files are left to the shell",
    arguments: ["check ", "--pack x", "install --prefix /", "report --output=a"])
  func files(line: String) throws {
    #expect(try words(line) == nil)
  }

  @Test("At the beginning stand all commands and nothing else, without a record too", arguments: [true, false])
  func beginning(hasRecord: Bool) throws {
    #expect(try words("", hasRecord: hasRecord) == CommandTable.rows.map(\.name).filter { !$0.isEmpty })
    #expect(try words("show 2", hasRecord: false) == [])
  }

  @Test("Every option of every command is completed, and its values are", arguments: CommandTable.rows.map(\.name))
  func everything(name: String) throws {
    let row = try #require(CommandTable.rows.first { $0.name == name })
    let start = name.isEmpty ? "" : name + " "
    #expect(try Set(#require(try words(start + "--"))) == Set((row.options + Options.everywhere).map(\.name)))
    for option in row.options {
      guard case .oneOf(let values) = option.value else { continue }
      #expect(try words(start + option.name + " ") == values, "\(option.name)")
    }
  }

  @Test("What a word means is told with it, in the language of the interface")
  func meanings() throws {
    #expect(try Answer(["complete", "--", "show", "CY"]).rows.map(\.count) == [2])
    let arabic = try Answer(["complete", "--", "sess"], in: .arabic).rows
    #expect(arabic == [["sessions", Installed.catalogues[.arabic][.commandSessions]]])
  }
}
