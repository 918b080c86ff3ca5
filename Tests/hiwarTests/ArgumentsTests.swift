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
      ("source", .source), ("check", .check(nil)), ("check some/folder", .check("some/folder")), ("screen", .screen),
      ("keys", .keys), ("--help", .help), ("-h", .help), ("--version", .version), ("-V", .version),
      ("--diagnose", .diagnose), ("show -- --help", .show("--help")), ("show -", .show("-")),
      // Asked for help, one gets it, whatever else was said.
      ("sessions --help", .help), ("--help --version", .help), ("show x --version", .version),
    ] as [(String, Arguments.Command)])
  func commands(line: String, command: Arguments.Command) throws {
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
    #expect(arguments.texts == .english)
    #expect(arguments.pack == "P")
  }

  @Test("Every option is taken")
  func options() throws {
    var wanted = try Arguments([])
    wanted.command = .screen
    wanted.texts = .arabic
    wanted.interface = .arabic
    wanted.digits = .arabic
    wanted.bidi = .words
    wanted.switchesBidi = false
    wanted.keepsMarks = false
    wanted.hasColor = false
    wanted.hasMouse = false
    wanted.pack = "a=b"
    wanted.size = Size(columns: 80, rows: 24)
    wanted.keys = [.character("j"), .enter, .control("r")]
    wanted.showsStyles = true
    wanted.isLogical = true
    let line =
      "screen --lang ar --interface ar --digits arabic --bidi words --bidi-switch no --marks drop --no-color --no-mouse "
      + "--pack=a=b --size 80x24 --keys j<Enter><C-r> --styles --logical"
    #expect(try Arguments(words(line)) == wanted)
    #expect(try Arguments(words("sessions --json")).isJSON)
  }

  @Test("Of an option given twice the last one counts")
  func twice() throws {
    #expect(try Arguments(words("--lang en sessions --lang ar")).texts == .arabic)
  }

  @Test("Without options everything is as the help says")
  func standard() throws {
    let arguments = try Arguments([])
    #expect(arguments.command == .browse)
    #expect(arguments.texts == .both)
    #expect(arguments.size == Size(columns: 120, rows: 36))
    #expect(arguments.bidi == .auto)
    #expect(arguments.switchesBidi && arguments.keepsMarks && arguments.hasColor && arguments.hasMouse)
    #expect(arguments.interface == nil && arguments.digits == .latin && arguments.pack == nil)
    #expect(arguments.keys.isEmpty && !arguments.isJSON && !arguments.showsStyles && !arguments.isLogical)
  }

  @Test(
    "What is wrong, and what was meant",
    arguments: [
      ("sesions", .unknownCommand("sesions", nearest: "sessions")),
      ("frobnicate", .unknownCommand("frobnicate", nearest: nil)),
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
      ("screen --keys", .missingValue(option: "--keys", allowed: .text)),
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

  @Test("A value is the next word, whatever it looks like")
  func nextWord() throws {
    #expect(try Arguments(["--pack", "--help"]).pack == "--help")
    #expect(try Arguments(["--pack", "--help"]).command == .browse)
  }

  private func words(_ line: String) -> [String] {
    line.split(separator: " ").map(String.init)
  }
}
