import Browser
import Foundation
import TestSupport
import Testing

@testable import hiwar

@Suite("The manual")
struct ManualTests {
  private let text = Manual(catalogue: Installed.catalogues[.english]).text

  @Test("It has every command, every option and every action, each where it belongs")
  func whole() {
    let sections = text.components(separatedBy: "\n.Sh ")
    func section(_ name: String) -> String { sections.first { $0.hasPrefix(name + "\n") } ?? "" }
    for row in CommandTable.rows where !row.name.isEmpty {
      #expect(section("COMMANDS").contains("\n.It Ic \\&\(row.name)"), "\(row.name)")
    }
    for row in Options.all {
      let name = row.name.dropFirst().replacing("-", with: "\\-")
      #expect(section("OPTIONS").contains("Fl \(name)"), "\(row.name)")
    }
    for action in Action.allCases {
      #expect(section("KEYS").contains("\n" + Installed.catalogues[.english][action.title]), "\(action)")
    }
    for variable in Setting.allCases.flatMap(\.variables) { #expect(section("ENVIRONMENT").contains("Ev \(variable)")) }
    for code in ExitCode.allCases { #expect(section("EXIT STATUS").contains("\n.It \(code.rawValue)\n")) }
  }

  @Test("Its examples are understood", arguments: Manual.examples.map(\.line))
  func examples(line: String) throws {
    let words = try run("/bin/sh", ["-c", "printf '%s\\n' " + line.dropFirst("hiwar ".count)]).text
    #expect(throws: Never.self) { try Arguments(words.split(separator: "\n").map(String.init)) }
  }

  @Test("No line is a macro that is none of ours")
  func macros() {
    let known: Set = [
      "Dd", "Dt", "Os", "Sh", "Nm", "Nd", "Op", "Ar", "Bl", "It", "Pp", "Fl", "El", "Ss", "An",
    ]
    for line in text.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(known.contains(String(line.dropFirst().prefix { $0.isLetter })), "\(line)")
    }
  }
}
