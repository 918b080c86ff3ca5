import Browser
import DialogueRecord
import Screen
import Terminal
import Testing

@testable import hiwar

@Suite("Words of a command line")
struct ArgumentsTests {
  @Test(
    "Commands",
    arguments: [
      ("", .browse), ("sessions", .list(.sessions)), ("members", .list(.members)), ("groups", .list(.groups)),
      ("themes", .list(.themes)), ("glossary", .list(.glossary)), ("show 2019.2.1", .show("2019.2.1")),
      ("source", .source(nil)), ("source S01", .source("S01")), ("check", .check(nil)),
      ("check some/folder", .check("some/folder")), ("screen", .screen),
      ("keys", .keys), ("--help", .help(nil)), ("-h", .help(nil)), ("--version", .version), ("-V", .version),
      ("--diagnose", .diagnose), ("show -- --help", .show("--help")),
      ("2019.2.1", .open(["2019.2.1"])), ("some words", .open(["some", "words"])), ("show -", .show("-")),
      // Asked for help, one gets it, whatever else was said.
      ("sessions --help", .help("sessions")), ("--help lines", .help("lines")), ("nosuch --help", .help(nil)),
      ("--help --version", .help(nil)), ("show x --version", .version),
    ] as [(String, Command)])
  func commands(line: String, command: Command) throws {
    #expect(try Arguments(words(line)).command == command)
  }

  @Test(
    "Options, before the command, behind it, and with a sign of equality",
    arguments: [
      "--lang en --pack P sessions", "sessions --lang en --pack P", "sessions --lang=en --pack=P",
      "--pack=P sessions --lang en",
    ])
  func places(line: String) throws {
    let arguments = try Arguments(words(line))
    #expect(arguments.command == .list(.sessions))
    #expect(arguments[Options.texts] == .english)
    #expect(arguments[Options.pack] == "P")
  }

  @Test("Every option is taken")
  func options() throws {
    let line =
      "screen --lang ar --interface ar --digits arabic --bidi words --bidi-switch no --marks drop --no-color --no-mouse "
      + "--plain yes --pack=a=b --size 80x24 --keys j<Enter><C-r> --styles --logical"
    let arguments = try Arguments(words(line))
    #expect(arguments.command == .screen)
    #expect(arguments[Options.texts] == .arabic)
    #expect(arguments[Options.interface] == .arabic)
    #expect(arguments[Options.digits] == .arabic)
    #expect(arguments[Options.bidi] == .words)
    #expect(arguments[Options.bidiSwitch] == .no)
    #expect(arguments[Options.marks] == .drop)
    #expect(arguments[Options.noColor] && arguments[Options.noMouse])
    #expect(arguments[Options.plain] == .yes)
    #expect(arguments[Options.pack] == "a=b")
    #expect(arguments[Options.size] == Size(columns: 80, rows: 24))
    #expect(arguments[Options.keys] == [.character("j"), .enter, .control("r")])
    #expect(arguments[Options.styles] && arguments[Options.logical])
    #expect(try Arguments(words("sessions --json"))[Options.json])
  }

  @Test("Of an option given twice the last one counts")
  func twice() throws {
    #expect(try Arguments(words("--lang en sessions --lang ar"))[Options.texts] == .arabic)
  }

  @Test("Without options everything is as the help says")
  func standard() throws {
    let arguments = try Arguments([])
    #expect(arguments.command == .browse)
    #expect(arguments[Options.texts] == .both)
    #expect(arguments[Options.size] == Size(columns: 120, rows: 36))
    #expect(arguments[Options.bidi] == .auto)
    #expect(arguments[Options.bidiSwitch] == .yes && arguments[Options.marks] == .keep)
    #expect(!arguments[Options.noColor] && !arguments[Options.noMouse])
    #expect(
      arguments[Options.interface] == nil && arguments[Options.digits] == .latin && arguments[Options.pack] == nil)
    #expect(arguments[Options.keys].isEmpty && !arguments[Options.json])
    #expect(!arguments[Options.styles] && !arguments[Options.logical])
  }

  @Test(
    "What is wrong, and what was meant",
    arguments: [
      ("sesions --json", .unknownCommand("sesions", nearest: "sessions")),
      ("frobnicate --json", .optionNotHere("--json")),
      ("--lnag en", .unknownOption("--lnag", nearest: "--lang")), ("-x", .unknownOption("-x", nearest: nil)),
      ("--json=yes", .unexpectedValue(option: "--json")),
      ("keys --json", .optionNotHere("--json")), ("sessions --keys j", .optionNotHere("--keys")),
      ("screen --json", .optionNotHere("--json")), ("source --lang en", .optionNotHere("--lang")),
      ("show", .missingArgument(command: "show", .id)), ("show a b", .unexpectedArgument("b")),
      ("sessions 2019", .unexpectedArgument("2019")), ("check a b", .unexpectedArgument("b")),
      ("--lang", .missingValue(option: "--lang", allowed: .oneOf(["both", "en", "ar"]))),
      ("--pack", .missingValue(option: "--pack", allowed: .folder)),
      ("--pack=", .missingValue(option: "--pack", allowed: .folder)),
      ("screen --size", .missingValue(option: "--size", allowed: .size)),
      ("screen --keys", .missingValue(option: "--keys", allowed: .keys)),
      ("--lang fr", .badValue("fr", option: "--lang", allowed: .oneOf(["both", "en", "ar"]))),
      ("--bidi vsual", .badValue("vsual", option: "--bidi", allowed: .oneOf(["auto", "visual", "words", "logical"]))),
      ("--marks maybe", .badValue("maybe", option: "--marks", allowed: .oneOf(["keep", "drop"]))),
      ("screen --size 80", .badValue("80", option: "--size", allowed: .size)),
      ("screen --size 0x10", .badValue("0x10", option: "--size", allowed: .size)),
      ("screen --size 80x1001", .badValue("80x1001", option: "--size", allowed: .size)),
      ("screen --size 80x24x2", .badValue("80x24x2", option: "--size", allowed: .size)),
      ("screen --keys j<Entr>", .badKey("<Entr>")),
    ] as [(String, UsageError)])
  func mistakes(line: String, error: UsageError) {
    #expect(throws: error) { try Arguments(words(line)) }
  }

  @Test("Blanks name nothing", arguments: [[""], [" ", ""]])
  func blanks(words: [String]) {
    #expect(throws: UsageError.unknownCommand(words[0], nearest: nil)) { try Arguments(words) }
  }

  @Test("A value is the next word, whatever it looks like")
  func nextWord() throws {
    #expect(try Arguments(["--pack", "--help"])[Options.pack] == "--help")
    #expect(try Arguments(["--pack", "--help"]).command == .browse)
  }

  private func words(_ line: String) -> [String] {
    line.split(separator: " ").map(String.init)
  }

  @Test("An option that is yes or no says yes by itself, and leaves the next word alone")
  func yes() throws {
    for line in ["screen --plain --size 80x24", "screen --size 80x24 --plain", "screen --plain yes --size 80x24"] {
      let arguments = try Arguments(words(line))
      #expect(arguments[Options.plain] == .yes && arguments[Options.size] == Size(columns: 80, rows: 24), "\(line)")
    }
    #expect(try Arguments(words("screen --plain no"))[Options.plain] == .no)
    #expect(throws: UsageError.self) { try Arguments(words("screen --plain=perhaps")) }
    #expect(try Arguments(words("--mouse 2019.2.1")).command == .open(["2019.2.1"]))
  }
}
