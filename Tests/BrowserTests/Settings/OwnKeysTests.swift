import DialogueRecord
import Screen
import TestSupport
import Testing

@testable import Browser

@Suite("Keys of one's own")
struct OwnKeysTests {
  private static func own(_ lines: String) throws -> OwnSettings { try OwnSettingsTests.own("[keys]\n" + lines) }

  private func settings(_ lines: String, _ language: Language = .english) throws -> Settings {
    var settings = Settings(language: language)
    settings.bindings = try Self.own(lines).bindings
    return settings
  }

  @Test(
    "Names of keys are those of help and those of the command line alike",
    arguments: [
      "Ctrl-N Shift-Tab Alt-f Space < F5", "C-n <S-Tab> M-f <Space> <lt> f5", "<Ctrl-N> S-Tab <Alt-f> Space lt <F5>",
    ])
  func names(written: String) throws {
    let own = try Self.own("copy = \(written)")
    #expect(
      own.faults.map(\.problem) == [.leavesNoKey(.previousPane, key: "Shift-Tab"), .leavesNoKey(.mark, key: "Space")])
    let keys: [Key] = [.control("n"), .backTab, .alt("f"), .character(" "), .character("<"), .function(5)]
    #expect(own.bindings.keys(of: .copy) == keys)
    for key in keys { #expect(own.bindings.action(of: key) == .copy) }
    #expect(own.bindings.action(of: .character("y")) == nil)
  }

  @Test(
    "Who has a key that two actions want",
    arguments: [
      // The first line has it, and the second keeps what is left to it, or what it had.
      ("copy = F4\ntrend = F4 F3", [3: .takenKey("F4", .copy, line: 2)], [.copy: "F4", .trend: "F3"]),
      ("copy = F4\ntrend = F4", [3: .takenKey("F4", .copy, line: 2)], [.copy: "F4", .trend: "T"]),
      // A key of the table goes to the line; who has no key then is told.
      ("copy = j", [:], [.copy: "j", .moveDown: "Down"]),
      ("copy = x", [2: .leavesNoKey(.sideBySide, key: "x")], [.copy: "x", .sideBySide: ""]),
      ("copy = x\nside-by-side = y", [:], [.copy: "x", .sideBySide: "y"]),
      // What one leaves by stays.
      ("copy = Ctrl-C Q", [2: .fixedKey("Ctrl-C", .quit)], [.copy: "Q", .quit: "q Ctrl-C"]),
      ("copy = Enter", [2: .fixedKey("Enter", .open)], [.copy: "y", .open: "Enter"]),
      ("copy = Ctrl-M", [2: .fixedKey("Enter", .open)], [.copy: "y"]),
      ("copy = Esc", [2: .fixedKey("Esc", .stepBack)], [.copy: "y"]),
      (
        "quit = none\nhelp = none\nopen = F4\nstep-back = F3", [:],
        [.quit: "Ctrl-C", .help: "F1", .open: "F4 Enter", .stepBack: "F3 Esc"]
      ),
      ("copy = none", [:], [.copy: ""]), ("MoveDown = n\nnext_mark = j", [:], [.moveDown: "n", .nextMark: "j"]),
    ] as [(String, [Int: SettingsFault.Problem], [Action: String])])
  func clashes(lines: String, faults: [Int: SettingsFault.Problem], keys: [Action: String]) throws {
    let own = try Self.own(lines)
    #expect(own.faults == faults.map { SettingsFault($0, $1) })
    for (action, titles) in keys {
      #expect(own.bindings.keys(of: action).map(\.title).joined(separator: " ") == titles)
      for key in own.bindings.keys(of: action) { #expect(own.bindings.action(of: key) == action) }
    }
  }

  @Test("An own letter works under the Arabic layout; an Arabic letter of one's own is taken as it is")
  func arabic() throws {
    let bindings = try Self.own("copy = n\ndetails = ج").bindings
    #expect(bindings.action(of: .character("ى")) == .copy)
    #expect(bindings.action(of: .character("ج")) == .details)
    // The bracket on that key is still the earlier point.
    #expect(bindings.action(of: .character("[")) == .toEarlier)
  }

  @Test("On the mirrored screen h and l change sides only while they are the arrows")
  func mirrored() throws {
    #expect(KeyBindings.standard.action(of: .character("l"), isMirrored: true) == .towardsList)
    let own = try Self.own("details = l").bindings
    #expect(own.action(of: .character("l"), isMirrored: true) == .details)
    #expect(own.action(of: .character("h"), isMirrored: true) == .towardsList)
    #expect(own.action(of: .left, isMirrored: true) == .towardsReader)
  }

  @Test("The browser goes by them, and the first row, the hints and help show them", arguments: Language.allCases)
  func shown(language: Language) throws {
    let settings = try settings(
      "move-down = n\nnext-mark = F6\nterms-tab = F7\nhelp = H\nquit = none\nsuspend = none", language)
    var run = try Run(Size(columns: 120, rows: 100), settings, keys: "H")
    #expect(run.listedActions == Action.allCases)
    let catalogue = try Bundled.catalogue(language)
    #expect(run.frame.text.contains("H F1") && run.frame.logicalText.contains(catalogue[.helpNoKey]))
    run.send(.key(.escape))
    let rows = run.rows
    #expect(rows[0].contains("F7") && rows[99].contains("n k"))
    try run.press("<F7>")
    #expect(run.state.screens.shown == .terms)
    try run.press("j")
    #expect(run.state.message?.contains("H") == true)
  }

  @Test("An action without a key is run from help")
  func withoutKey() throws {
    var run = try Run(Size(columns: 120, rows: 36), try settings("terms-tab = none"), keys: "t")
    #expect(run.state.screens.shown == .browse)
    try run.press("?glossary<Enter>")
    #expect(run.state.screens.shown == .terms)
  }

  @Test("Every id is read back, and hiwar keys prints what is in force")
  func ids() throws {
    for action in Action.allCases { #expect(Action(id: action.id) == action && Action(id: action.rawValue) == action) }
    let table = KeyReference.markdown(try Bundled.catalogues(), try Self.own("page-down = F9").bindings)
    #expect(table.contains("| `F9` | A page down | صفحة إلى أسفل | `page-down` |"))
  }
}
