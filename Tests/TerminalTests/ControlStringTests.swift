import Testing

@testable import Terminal

struct ClipboardTests {
  /// RFC 4648 §10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"), ("حوار", "2K3ZiNin2LE="), ("~~~???", "fn5+Pz8/"),
  ])
  func base64(text: String, encoded: String) {
    #expect(Clipboard.base64(Array(text.utf8)) == Array(encoded.utf8))
  }

  @Test func aTextIsWrappedAsTheWayToTheTerminalNeeds() {
    let plain = "^[]52;c;Zm9v\u{07}"
    #expect(Clipboard.bytes(copying: "foo", by: .direct) == bytes(plain))
    #expect(Clipboard.bytes(copying: "foo", by: .tmux) == bytes(plain + "^[Ptmux;^[\(plain)^[\\"))
    #expect(Clipboard.bytes(copying: "foo", by: .screen) == bytes("^[P\(plain)^[\\"))
  }

  @Test func screenGetsALongTextInPieces() {
    let text = String(repeating: "حوار", count: 500)
    let plain = Clipboard.bytes(copying: text, by: .direct)
    var decoder = InputDecoder()
    #expect(decoder.feed(plain) == [])
    var pieces: [UInt8] = []
    var rest = Clipboard.bytes(copying: text, by: .screen)[...]
    while !rest.isEmpty {
      #expect(rest.starts(with: bytes("^[P")))
      guard let end = rest.indices.dropFirst(2).first(where: { rest[$0...].starts(with: bytes("^[\\")) }) else { break }
      let piece = rest[(rest.startIndex + 2)..<end]
      #expect(piece.count <= 768)
      pieces += piece
      rest = rest[(end + 2)...]
    }
    #expect(pieces == plain)
  }

  @Test(arguments: [(KnownTerminal.xterm, Clipboard.Route.direct), (KnownTerminal.multiplexed[0], .tmux)])
  func theWayIsKnown(terminal: KnownTerminal, route: Clipboard.Route) {
    #expect(Clipboard.Route(terminal.facts) == route)
  }
}

struct ControlStringTests {
  @Test("A control string ends with ST or, as xterm has it, with BEL", arguments: ["^[\\", "\u{07}"])
  func ends(end: String) {
    var decoder = InputDecoder()
    #expect(decoder.feed(bytes("^[P>|foot(1.2)\(end)j")) == [.report(.version("foot(1.2)")), .key(.character("j"))])
  }
}

struct TerminalModesTests {
  private let plain = BidiDecision(setting: .logical, switches: false, facts: KnownTerminal.xterm.facts)

  @Test func whatIsSwitchedOnIsSwitchedOff() {
    var modes = TerminalModes(mouse: true, bidi: plain)
    #expect(modes.enter == bytes("^[[?1000h^[[?1002h^[[?1006h^[[?2004h"))
    #expect(modes.leave == bytes("^[[?2004l^[[?1006l^[[?1002l^[[?1000l"))
    modes.caret = .bar
    #expect(modes.leave == bytes("^[[0 q^[[?2004l^[[?1006l^[[?1002l^[[?1000l"))
    #expect(modes.enter == bytes("^[[?1000h^[[?1002h^[[?1006h^[[?2004h^[[6 q"))
    modes.caret = .block
    #expect(modes.enter == bytes("^[[?1000h^[[?1002h^[[?1006h^[[?2004h^[[2 q"))
    modes.caret = nil
    (modes.reportsFocus, modes.reportsColors) = (true, true)
    #expect(modes.enter == bytes("^[[?1000h^[[?1002h^[[?1006h^[[?2004h^[[?1004h^[[?2031h"))
    #expect(modes.leave == bytes("^[[?2031l^[[?1004l^[[?2004l^[[?1006l^[[?1002l^[[?1000l"))
    #expect(TerminalModes(mouse: false, bidi: plain).enter == bytes("^[[?2004h"))
  }

  @Test func theResetIsTakenFromTheTerminalsDescription() {
    let described = ["sgr0": bytes("^[[m$<2>"), "rmcup": bytes("^[[2J^[[?47l^[8"), "rmkx": bytes("^[[?1l^[>$<5*/>")]
    let reset = TerminalModes(mouse: false, bidi: plain).reset { described[$0] }
    #expect(reset == bytes("^[[?2004l^[[?25h^[[m^[[?1l^[>^[[2J^[[?47l^[8"))
  }

  @Test(arguments: [("a$<5>b", "ab"), ("$<50/>", ""), ("a$b", "a$b"), ("a$<b", "a$<b"), ("", "")])
  func delaysAreLeftOut(capability: String, sent: String) {
    #expect(TerminalModes.withoutPadding(bytes(capability)) == bytes(sent))
  }
}
