import Foundation
import TestSupport
import Testing

/// The shells themselves complete what is typed.
@Suite("Completion in the shells", .serialized)
struct ShellsTests {
  /// What is typed, and what it becomes.
  private static let cases = [
    ("hiwar sess", "hiwar sessions"), ("hiwar show --js", "hiwar show --json"),
    ("hiwar show --lang e", "hiwar show --lang en"),
    ("hiwar show --lang=e", "hiwar show --lang=en"), ("hiwar search x --theme CY", "hiwar search x --theme CYB"),
    ("hiwar cite 2021.4", "hiwar cite 2021.4"), ("hiwar lines cyb", "hiwar lines cyber"),
    ("hiwar check Reso", "hiwar check Resources/"),
  ]

  /// A folder with the program under its name and one more folder.
  private func place() throws -> TemporaryFolder {
    let place = try TemporaryFolder()
    try place.write([], to: "Resources/x")
    try place.link("hiwar", to: Built.program)
    return place
  }

  @Test(
    "A terminal with each of them", arguments: ["/bin/bash --norc", "/usr/bin/zsh -f", "/usr/bin/fish --no-config"])
  func typed(command: String) throws {
    let place = try place()
    let program = String(command.prefix { $0 != " " })
    let name = program.drop { $0 != "/" }.split(separator: "/").last ?? ""
    try #require(
      FileManager.default.isExecutableFile(atPath: program), "the test command of README.md installs it")
    try place.write(try hiwar("completion", String(name)).output, to: "script")
    let pane = try Pane(
      100, 24, line: "cd \(place.path) && export HOME=\(place.path) PATH=\(place.path):/usr/bin:/bin && exec \(command)"
    )
    let start = name == "zsh" ? "PS1='> '; autoload -Uz compinit && compinit -u -D; . ./script" : "PS1='> '; . ./script"
    try pane.type(name == "fish" ? "source script; function fish_prompt; echo -n '> '; end" : start)
    try pane.type("<Enter>")
    for (typed, wanted) in Self.cases {
      try pane.type("clear<Enter>")
      try pane.wait(">")
      try pane.type(typed + "<Tab>")
      try pane.wait("> " + wanted)
      try pane.type("<C-u>")
    }
  }

  @Test("The manual has no fault that mandoc finds, in either language")
  func manual() throws {
    let files = try TemporaryFolder()
    for language in ["en", "ar"] {
      try files.write(try hiwar("manual", "--interface", language).output, to: "hiwar.1")
      let lint = try run(
        "/usr/bin/mandoc", ["-T", "lint", "-W", language == "en" ? "style" : "warning", files.path(of: "hiwar.1")])
      #expect(lint.status == 0 && lint.output.isEmpty, "\(lint.text)")
    }
    try files.write(try hiwar("manual").output, to: "hiwar.1")
    let page = try run("/usr/bin/mandoc", ["-T", "utf8", "-O", "width=80", files.path(of: "hiwar.1")]).text
    let lines = page.replacing(/.\u{8}/, with: "").split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 } && lines.count > 300)
  }
}
