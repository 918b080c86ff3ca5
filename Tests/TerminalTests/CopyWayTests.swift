import TestSupport
import Testing

@testable import Terminal

struct CopyWayTests {
  private static let all = Set(CopyProgram.allCases)
  private static let x = ["DISPLAY": ":0"]
  private static let sent = CopyWay.terminal(.onlyIfSet("xterm"), .direct)

  /// Environment and programs in PATH, in an xterm, and the ways in their order.
  @Test(
    arguments: [
      ([:], all, [.program(.pbcopy), sent]),
      ([:], [.wlCopy, .xclip, .xsel, .clip], [sent]),
      (x, [.wlCopy, .xclip, .xsel], [.program(.xclip), .program(.xsel), sent]),
      (x, [.xsel], [.program(.xsel), sent]),
      (x, [], [sent]),
      (["WAYLAND_DISPLAY": "wayland-0"], [.wlCopy, .xclip], [.program(.wlCopy), sent]),
      (
        ["WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"], [.xclip, .wlCopy],
        [.program(.wlCopy), .program(.xclip), sent]
      ),
      (["WSL_DISTRO_NAME": "Debian"], [.clip], [.program(.clip), sent]),
      (["WSL_INTEROP": "/run/1"], [.clip], [.program(.clip), sent]),
      (["SSH_CONNECTION": "a 1 b 2"], all, [sent]),
      (["SSH_TTY": "/dev/pts/1", "WSL_INTEROP": "/run/1"], all, [sent]),
      (["SSH_CLIENT": "a 1", "DISPLAY": "localhost:10.0"], all, [.program(.xclip), .program(.xsel), sent]),
    ] as [([String: String], Set<CopyProgram>, [CopyWay])])
  func programs(environment: [String: String], programs: Set<CopyProgram>, ways: [CopyWay]) {
    let facts = CopyFacts(environment: environment, programs: programs, terminal: KnownTerminal.xterm.facts)
    #expect(CopyWay.ways(facts) == ways)
    var own = facts
    own.command = "tee copy"
    #expect(CopyWay.ways(own) == [.command("tee copy")] + ways)
  }

  @Test func tmuxComesBeforeTheTerminal() {
    let inside = KnownTerminal.tmux(in: "kitty", "kitty(0.26.5)", "xterm-kitty", passes: false, .words, .kitty)
    var facts = CopyFacts(
      environment: Self.x, programs: [.xclip], terminal: inside.facts,
      tmux: TmuxCopyFacts(clientVersion: "kitty(0.26.5)", clientType: "xterm-kitty"))
    let last = CopyWay.terminal(.onlyIfSet("tmux"), .tmux)
    #expect(CopyWay.ways(facts) == [.program(.xclip), .tmux(.usual("kitty")), last])
    facts.environment = [:]
    facts.tmux?.setsClipboard = false
    #expect(CopyWay.ways(facts) == [.tmux(nil), last])
  }

  /// What tmux 3.3 answers.
  @Test(arguments: [
    (
      "XTerm(379)\txterm\texternal\n-DISPLAY\nSSH_CONNECTION=a 1 b=2\n",
      TmuxCopyFacts(
        clientVersion: "XTerm(379)", clientType: "xterm",
        environment: ["DISPLAY": nil, "SSH_CONNECTION": "a 1 b=2"])
    ),
    ("\talacritty\toff\n", TmuxCopyFacts(clientType: "alacritty", setsClipboard: false)),
    ("\talacritty\ton", TmuxCopyFacts(clientType: "alacritty")), ("", nil), ("no server running\n", nil),
  ])
  func tmuxIsUnderstood(answer: String, facts: TmuxCopyFacts?) {
    #expect(Tmux.copyFacts(in: answer) == facts)
  }

  @Test func windowsGetsUTF16() {
    #expect(CopyProgram.clip.encoded("aح\u{1F600}") == [0xFF, 0xFE, 0x61, 0, 0x2D, 0x06, 0x3D, 0xD8, 0x00, 0xDE])
    for program in CopyProgram.allCases where program != .clip {
      #expect(program.encoded("aح") == Array("aح".utf8))
      #expect(program.words.first == program.rawValue)
    }
  }
}

struct CopyAcceptanceTests {
  private static func answers(_ version: String) -> CopyAcceptance {
    var answers = TerminalAnswers()
    answers.version = version
    return CopyAcceptance(BidiFacts(environment: ["TERM": "xterm-256color"], answers: answers))
  }

  @Test(
    arguments: [
      (KnownTerminal.xterm, .onlyIfSet("xterm")), (.vte, .never("VTE")), (.konsole, .never("Konsole")),
      (.mlterm, .onlyIfSet("mlterm")), (.kitty, .usual("kitty")), (.qterminal, .unknown),
    ] as [(KnownTerminal, CopyAcceptance)])
  func terminals(terminal: KnownTerminal, acceptance: CopyAcceptance) {
    #expect(CopyAcceptance(terminal.facts) == acceptance)
  }

  @Test(
    arguments: [
      ("Alacritty", .usual("Alacritty")), ("foot", .usual("foot")), ("st", .onlyIfSet("st")),
      ("urxvt", .onlyIfSet("urxvt")), ("Terminal.app", .never("Terminal.app")), ("Linux console", .never("Linux")),
      ("xterm from VTE", .onlyIfSet("xterm")), ("silent VTE", .never("VTE")), ("silence", .unknown),
      ("GNU Screen", .unknown), ("tmux on the other side of ssh", .onlyIfSet("tmux")),
    ] as [(String, CopyAcceptance)])
  func byName(name: String, acceptance: CopyAcceptance) throws {
    let terminal = try #require(KnownTerminal.all.first { $0.name == name })
    #expect(CopyAcceptance(terminal.facts) == acceptance)
  }

  @Test func versionsOfKonsoleAreTold() {
    #expect(Self.answers("Konsole 24.08.3") == .never("Konsole"))
    #expect(Self.answers("Konsole 24.12.0") == .usual("Konsole"))
    #expect(Self.answers("Konsole 25.04") == .usual("Konsole"))
  }

  /// 52 among the extensions of DA1; as its first number it would be the level.
  @Test(
    arguments: [("^[[?62;22;52c", .announced), ("^[[?52;22c", .unknown), ("^[[?62;22c", .unknown)]
      as [(String, CopyAcceptance)])
  func announced(sends: String, acceptance: CopyAcceptance) {
    let terminal = KnownTerminal(
      name: "", environment: ["TERM": "xterm-256color"], sends: sends, order: .visual, reason: .plain)
    #expect(CopyAcceptance(terminal.facts) == acceptance)
  }

  @Test(
    arguments: [
      ("^[]60;allowColorOps,allowWindowOps\u{07}", .announced), ("^[]60;allowColorOps^[\\", .onlyIfSet("xterm")),
      ("^[]60\u{07}", .onlyIfSet("xterm")),
    ] as [(String, CopyAcceptance)])
  func anXtermSaysWhatIsAllowed(sends: String, acceptance: CopyAcceptance) {
    var terminal = KnownTerminal.xterm
    terminal.sends += sends
    #expect(terminal.answers.allowed != nil)
    #expect(CopyAcceptance(terminal.facts) == acceptance)
  }

  @Test func variablesCountWhereNothingElseTells() {
    let windows = BidiFacts(environment: ["TERM": "xterm-256color", "WT_SESSION": "1"])
    #expect(CopyAcceptance(windows) == .usual("Windows Terminal"))
    var xterm = KnownTerminal.xterm.facts
    xterm.environment["ALACRITTY_WINDOW_ID"] = "1"
    #expect(CopyAcceptance(xterm) == .onlyIfSet("xterm"))
  }
}
