import Foundation
import TestSupport
import Testing

/// Every command that documents tell a reader to type.
@Suite("Commands in documents")
struct CommandsInDocumentsTests {
  /// Lines of shell that begin with the program.
  private static let lines: [String] = DocumentFile.all.flatMap(\.shellBlocks).flatMap { block in
    block.split(separator: "\n").map(String.init).filter { $0.hasPrefix("hiwar ") }
  }

  @Test("They all do what they say, one after the other, at home with somebody new")
  func typed() throws {
    let home = try TemporaryFolder()
    try home.copy(Repository.record, to: "my-pack")
    try home.write([], to: "bin/other")
    try home.link("bin/hiwar", to: Built.program)
    let path = ["PATH": home.path(of: "bin") + ":/usr/bin:/bin"]
    // The first steps name commands as well.
    let steps = try ["en", "ar"].flatMap { language in
      try hiwar("tour", "--interface", language).text.matches(of: /: (hiwar .*)/).map { String($0.output.1) }
    }
    #expect(steps.count == 8)
    for line in Self.lines + steps {
      let outcome = try shell("set -o pipefail; cd && \(line)", environment: path.merging(["HOME": home.path]) { $1 })
      // A browser needs a terminal, of which there is none here.
      let word = line.split(separator: " ")[1]
      let wanted: Int32 = word.first?.isNumber == true ? 4 : 0
      #expect(outcome.status == wanted, "\(line): \(outcome.complaint)")
    }
    #expect(Self.lines.count > 20)
  }

  @Test("Other commands that remarks name are commands too")
  func also() throws {
    let known = try hiwar("complete", "--", "").text.split(separator: "\n").map { $0.prefix { $0 != "\t" } }
    let remarks = Self.lines.filter { $0.contains("# also ") }
    for remark in remarks {
      let named = remark.components(separatedBy: "# also ")[1].prefix { $0 != ";" }
      for name in named.components(separatedBy: ", ") {
        let word = name.prefix { $0 != " " }
        #expect(known.contains(word), "\(remark)")
      }
    }
    #expect(remarks.count > 3)
  }

  @Test("What stands within sentences is understood", arguments: DocumentFile.all)
  func within(document: DocumentFile) throws {
    for match in document.text.matches(of: /`hiwar ([^`]*)`/) {
      let words = match.output.1.split(separator: " ").map(String.init).prefix { $0 != ">" && $0 != "…" }
      guard words.first != "COMMAND" else { continue }
      // What is asked for help is understood as a command with its options, whatever it would need beside these.
      let isKnown = words.first?.hasPrefix("-") == true || words.isEmpty
      let help = try TestSupport.run(Built.program, words + ["--help"], environment: Built.environment())
      let whole = try hiwar("--help").text
      #expect(help.status == 0 && (isKnown || help.text != whole), "\(document.name): \(match.output.0)")
    }
  }
}
