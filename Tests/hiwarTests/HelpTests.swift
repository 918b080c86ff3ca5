import BidiText
import Browser
import DialogueRecord
import Foundation
import Testing

@testable import hiwar

@Suite("What --help prints")
struct HelpTests {
  private static let names: [String?] = [nil] + CommandTable.rows.map(\.name)

  private func help(_ name: String?, _ language: Language) -> String {
    Help(catalogue: Installed.catalogues[language]).text(of: CommandTable.rows.first { $0.name == name })
  }

  @Test("No line is wider than 80 columns, in either language", arguments: names)
  func width(name: String?) {
    for language in Language.allCases {
      for line in help(name, language).split(separator: "\n") {
        let columns = Paragraph(String(line), direction: .leftToRight, options: TextOptions(order: .logical)).columns
        #expect(columns <= 80 && line.last != " ", "\(line)")
      }
    }
  }

  @Test("Every command and every option is there, with its words", arguments: Language.allCases)
  func whole(language: Language) {
    let catalogue = Installed.catalogues[language]
    let lines = help(nil, language).split(separator: "\n").map { $0.drop { $0 == " " } }
    let text = lines.joined(separator: " ")
    for row in CommandTable.rows {
      #expect(lines.contains { $0 == row.synopsis || $0.hasPrefix(row.synopsis + "  ") }, "\(row.synopsis)")
      #expect(text.contains(catalogue[row.meaning]))
    }
    for row in Options.all {
      let count = Options.all.count { $0.synopsis == row.synopsis }
      #expect(lines.count { $0 == row.synopsis || $0.hasPrefix(row.synopsis + "  ") } == count, "\(row.synopsis)")
      #expect(text.contains(catalogue[row.meaning]))
    }
    for code in ExitCode.allCases { #expect(text.contains("\(code.rawValue) \(catalogue[code.phrase])")) }
  }

  @Test(
    "The help of a command has its options and those taken everywhere, and no other",
    arguments: CommandTable.rows.map(\.name))
  func ofCommand(name: String) throws {
    let row = try #require(CommandTable.rows.first { $0.name == name })
    let text = help(name, .english)
    #expect(text.hasPrefix("Usage: \(row.synopsis)\n"))
    for option in Options.all {
      let isThere = text.contains("\n  " + option.synopsis)
      #expect(
        isThere == (row.options + Options.everywhere).contains { $0.synopsis == option.synopsis }, "\(option.name)")
    }
    #expect(text.contains("-word") == ["search", "concordance", "trend", "renderings"].contains(name))
  }

  @Test("Which commands have an option stands over it")
  func groups() {
    let parts = help(nil, .english).components(separatedBy: "\n\n")
    for option in Options.all where !Options.everywhere.contains(where: { $0.name == option.name }) {
      let heads = parts.filter { $0.contains("\n  " + option.synopsis) }.map { part in
        part.components(separatedBy: ":\n")[0].dropFirst("Options of ".count).replacing("\n", with: " ")
      }
      let commands = CommandTable.rows.filter { row in row.options.contains(where: option.isSame) }
      let head = commands.map(\.title).joined(separator: ", ")
      #expect(heads.contains { $0 == head })
    }
  }
}
