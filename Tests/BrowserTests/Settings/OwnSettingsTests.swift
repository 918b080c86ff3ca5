import Desk
import DialogueRecord
import Screen
import TestSupport
import Testing

@testable import Browser

@Suite("What the user's file of settings says")
struct OwnSettingsTests {
  static func own(_ lines: String) throws -> OwnSettings {
    OwnSettings(file: "f", try SettingsText(Array(lines.utf8)))
  }

  @Test(
    "A wrong line is named, with what was most likely meant",
    arguments: [
      ("digts = arabic", "there is no setting “digts”. Did you mean digits?"),
      ("zzz = arabic", "there is no setting “zzz”."),
      ("digits = roman", "“roman” is no value of digits; expected latin, arabic."),
      ("digits = arabik", "“arabik” is no value of digits; expected latin, arabic. Did you mean arabic?"),
      ("digits =", "digits has no value; expected latin, arabic."),
      ("pack = here", "“here” is no value of pack; expected a command, or a path that begins with / or ~/."),
      ("foo bar", "“foo bar” is no setting; one is written as name = value."),
      ("editor = 'vi", "a quote is not closed: 'vi"), ("[kees]", "there is no section [kees]; only [keys]."),
      ("[keys]\nmove-dwn = j", "there is no action “move-dwn”; hiwar keys lists them. Did you mean move-down?"),
      ("[keys]\ncopy = Entr", "“Entr” is no key; keys are written as j, Enter, Ctrl-R, Alt-f, F5. Did you mean Enter?"),
      ("[keys]\ncopy =", "copy has no key; none says that it is to have none."),
      ("digits = \u{202E}x", "“\u{FFFD}x” is no value of digits; expected latin, arabic."),
    ])
  func wrong(lines: String, words: String) throws {
    let own = try Self.own("marks = drop\n" + lines + "\n# end\n[keys]\ntrend = F5")
    let number = lines.contains("\n") ? 3 : 2
    let catalogue = try Bundled.catalogue(.english)
    #expect(own.faults.map { catalogue.words($0, in: "f") } == ["f:\(number): \(words)"])
    // The rest holds.
    #expect(own.values[.marks]?.text == "drop" && own.bindings.keys(of: .trend) == [.function(5)])
  }

  @Test("The example of docs/settings.md is right, and every setting stands there")
  func documentation() throws {
    let bytes = try Folder(path: Repository.root + "/docs").read("settings.md")
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: "```")
    let example = try #require(parts.first { $0.hasPrefix("toml") }?.dropFirst(4))
    let own = try Self.own(String(example))
    #expect(own.faults.isEmpty && own.values.count == 5 && own.keyLines.count == 4)
    #expect(own.values[.editor]?.text == "nano -w" && own.values[.copyCommand]?.text == "wl-copy --primary")
    for setting in Setting.allCases {
      let values = setting.allowed.map { "`\($0)`" }.joined(separator: " ")
      #expect(parts.joined(separator: "```").contains("| `\(setting.rawValue)` | \(values)"), "\(setting)")
    }
  }

  @Test("A setting that stands twice is the first one")
  func twice() throws {
    let own = try Self.own("digits = arabic\ndigits = latin\n[keys]\ncopy = F4\ncopy = F3")
    #expect(own.values[.digits] == OwnSettings.Value(text: "arabic", line: 1))
    #expect(own.bindings.keys(of: .copy) == [.function(4)])
    #expect(own.faults.map(\.problem) == [.saidBefore("digits", line: 1), .saidBefore("copy", line: 4)])
  }

  @Test("Long words are cut in messages")
  func long() throws {
    let own = try Self.own(String(repeating: "x", count: 100_000) + " = 1")
    #expect(try Bundled.catalogue(.english).words(own.faults[0], in: "f").count < 100)
  }

  @Test(
    "Every word that a setting allows is taken, and every setting has a name of its own", arguments: Language.allCases)
  func table(language: Language) throws {
    let catalogue = try Bundled.catalogue(language)
    #expect(Set(Setting.allCases.map { catalogue[$0.row.title] }).count == Setting.allCases.count)
    for setting in Setting.allCases {
      for word in setting.allowed {
        #expect(try Self.own("\(setting.rawValue) = \(word)").values[setting]?.text == word)
      }
      if let standard = setting.row.standard { #expect(setting.takes(standard)) }
    }
  }

  @Test("An option goes before the environment, this before the file, this before what is usual")
  func precedence() throws {
    let own = try Self.own("colors = dark\ncopy-command = mine\neditor = ed\nmarks = drop\n")
    let environment = ["NO_COLOR": "1", "HIWAR_COPY_COMMAND": "theirs"]
    let inForce = SettingsInForce(
      own: own, said: [.copyCommand: ("said", "--copy-command")],
      usual: [
        .editor: .init("nano", .standard(variable: "EDITOR")), .interface: .init("ar", .standard(variable: "LANG")),
      ]
    ) { environment[$0] }
    #expect(inForce[.copyCommand] == .init("said", .option("--copy-command")))
    #expect(inForce[.colors] == .init("mono", .variable("NO_COLOR")))
    #expect(inForce[.editor] == .init("ed", .file(line: 3)) && inForce[.marks] == .init("drop", .file(line: 4)))
    #expect(inForce[.interface] == .init("ar", .standard(variable: "LANG")) && !inForce.isSettled(.interface))
    #expect(inForce[.digits] == .init("latin", .standard(variable: nil)))
  }
}
