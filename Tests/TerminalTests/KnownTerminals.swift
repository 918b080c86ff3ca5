import BidiText

@testable import Terminal

/// A terminal as it was met: what it sets, what it answers, and what follows.
struct KnownTerminal: Sendable, CustomStringConvertible {
  var name: String
  var environment: [String: String]
  /// The bytes of its answers to `TerminalAnswers.questions`, with `^[` for ESC.
  var sends: String
  var tmux: TmuxFacts?
  var order: TextOrder
  var bidiSwitch: BidiSwitch?
  var isPassedThrough = false
  var pinsLetters = false
  var reason: BidiReason
  var hint: BidiHint?

  var description: String { name }

  /// What it answered, read from the bytes.
  var answers: TerminalAnswers {
    var answers = TerminalAnswers()
    var decoder = InputDecoder()
    for case .report(let report) in decoder.feed(bytes(sends)) { answers.note(report) }
    return answers
  }

  var facts: BidiFacts { BidiFacts(environment: environment, answers: answers, tmux: tmux) }

  static let xterm = KnownTerminal(
    name: "xterm", environment: ["TERM": "xterm"],
    sends: "^[[8;0$y^[P>|XTerm(379)^[\\^[[>41;379;0c^[P!|00000000^[\\^[[?64;1;9;15c", order: .visual, reason: .plain)
  static let vte = KnownTerminal(
    name: "VTE", environment: ["TERM": "xterm-256color", "VTE_VERSION": "7006"],
    sends: "^[[8;1$y^[[>65;7006;1c^[P!|7E565445^[\\^[[?65;1;9c", order: .visual, bidiSwitch: .standard,
    reason: .modeSet)
  static let konsole = KnownTerminal(
    name: "Konsole", environment: ["TERM": "xterm-256color", "KONSOLE_VERSION": "221203"],
    sends: "^[P>|Konsole 22.12.3^[\\^[[>1;115;0c^[P!|7E4B4445^[\\^[[?62;1;4c", order: .visual, bidiSwitch: .konsole,
    reason: .konsole)
  static let mlterm = KnownTerminal(
    name: "mlterm", environment: ["TERM": "mlterm", "MLTERM": "3.9.0"],
    sends: "^[[8;0$y^[[>24;279;0c^[P!|000000^[\\^[[?63;1;2c", order: .visual, bidiSwitch: .mlterm, reason: .mlterm)
  static let kitty = KnownTerminal(
    name: "kitty", environment: ["TERM": "xterm-kitty"],
    sends: "^[[8;0$y^[P>|kitty(0.26.5)^[\\^[[>1;4000;26c^[[?62;c", order: .words, reason: .kitty)
  static let qterminal = KnownTerminal(
    name: "QTerminal", environment: ["TERM": "xterm-256color"], sends: "^[[>0;115;0c^[[?1;2c", order: .logical,
    reason: .qterminal)

  /// Each in its own environment.
  static let plain: [KnownTerminal] = [
    xterm, vte, konsole, mlterm, kitty, qterminal,
    KnownTerminal(
      name: "Alacritty", environment: ["TERM": "alacritty"], sends: "^[[>0;1700;1c^[[?6c", order: .visual,
      reason: .plain),
    KnownTerminal(
      name: "foot", environment: ["TERM": "foot"],
      sends: "^[P>|foot(1.13.1)^[\\^[[>1;011301;0c^[P!|464f4f54^[\\^[[?62;4;22c", order: .visual, reason: .plain),
    KnownTerminal(
      name: "st", environment: ["TERM": "st-256color"], sends: "^[[?6c", order: .visual, reason: .plain),
    KnownTerminal(
      name: "urxvt", environment: ["TERM": "rxvt-unicode-256color"], sends: "^[[>85;95;0c^[[?1;2c", order: .visual,
      reason: .plain),
    KnownTerminal(
      name: "zutty", environment: ["TERM": "xterm-256color"], sends: "^[[>64;0;0c^[[?64;1;6c", order: .visual,
      reason: .plain),
    KnownTerminal(
      name: "terminology", environment: ["TERM": "xterm-256color", "TERM_PROGRAM": "terminology"],
      sends: "^[P>|terminology 1.13.0^[\\^[[>61;337;0c^[P!|7E7E5459^[\\^[[?64;1c", order: .visual, reason: .plain),
    KnownTerminal(
      name: "Terminal.app", environment: ["TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"], sends: "",
      order: .logical, reason: .appleTerminal),
    KnownTerminal(
      name: "Linux console", environment: ["TERM": "linux"], sends: "", order: .visual, reason: .plain),
    KnownTerminal(
      name: "VTE left switched", environment: ["TERM": "xterm-256color", "VTE_VERSION": "7006"],
      sends: "^[[8;2$y^[[>65;7006;1c^[[?65;1;9c", order: .visual, reason: .modeReset),
    KnownTerminal(
      name: "one that cannot be switched", environment: ["TERM": "xterm-256color"], sends: "^[[8;3$y^[[?65c",
      order: .logical, reason: .modeAlwaysSet),
    KnownTerminal(
      name: "one that never orders", environment: ["TERM": "xterm-256color"], sends: "^[[8;4$y^[[?65c",
      order: .visual, reason: .plain),
  ]

  /// Where the environment says one thing and the terminal another, or nothing.
  static let misleading: [KnownTerminal] = [
    KnownTerminal(
      name: "xterm from VTE", environment: ["TERM": "xterm", "VTE_VERSION": "7006"], sends: xterm.sends,
      order: .visual, reason: .plain),
    KnownTerminal(
      name: "xterm from Konsole", environment: ["TERM": "xterm", "KONSOLE_VERSION": "221203"], sends: xterm.sends,
      order: .visual, reason: .plain),
    KnownTerminal(
      name: "Alacritty from Konsole", environment: ["TERM": "alacritty", "KONSOLE_VERSION": "221203"],
      sends: "^[[>0;1700;1c^[[?6c", order: .visual, reason: .plain),
    KnownTerminal(
      name: "xterm from mlterm", environment: ["TERM": "xterm", "MLTERM": "3.9.0"], sends: xterm.sends,
      order: .visual, reason: .plain),
    KnownTerminal(
      name: "xterm from tmux", environment: ["TERM": "xterm", "TMUX": "/tmp/x,1,0"], sends: xterm.sends,
      order: .visual, reason: .plain),
    KnownTerminal(
      name: "Konsole over ssh", environment: ["TERM": "xterm-256color"], sends: konsole.sends, order: .visual,
      bidiSwitch: .konsole, reason: .konsole),
    KnownTerminal(
      name: "kitty over ssh with another TERM", environment: ["TERM": "xterm-256color"], sends: kitty.sends,
      order: .words, reason: .kitty),
    KnownTerminal(
      name: "old Konsole", environment: ["TERM": "xterm-256color", "KONSOLE_VERSION": "200800"],
      sends: "^[[>0;115;0c^[[?1;2c", order: .visual, bidiSwitch: .konsole, reason: .konsole),
    KnownTerminal(
      name: "silent VTE", environment: ["TERM": "xterm-256color", "VTE_VERSION": "7006"], sends: "", order: .visual,
      bidiSwitch: .standard, reason: .vte),
    KnownTerminal(
      name: "silent VTE from before it ordered", environment: ["TERM": "xterm-256color", "VTE_VERSION": "5202"],
      sends: "", order: .visual, reason: .plain),
    KnownTerminal(
      name: "silence", environment: ["TERM": "xterm-256color"], sends: "", order: .visual, reason: .plain),
  ]

  static func tmux(
    in name: String, _ version: String, _ type: String, passes: Bool, _ order: TextOrder, _ reason: BidiReason,
    bidiSwitch: BidiSwitch? = nil, pinsLetters: Bool = false, hint: BidiHint? = nil
  ) -> KnownTerminal {
    KnownTerminal(
      name: "tmux in \(name), \(passes ? "open" : "closed")",
      environment: [
        "TERM": "tmux-256color", "TERM_PROGRAM": "tmux", "TMUX": "/tmp/x,1,0", "VTE_VERSION": "7006",
        "KONSOLE_VERSION": "221203",
      ],
      sends: "^[P>|tmux 3.3a^[\\^[[>84;0;0c^[[?1;2c",
      tmux: TmuxFacts(clientVersion: version, clientType: type, allowsPassthrough: passes), order: order,
      bidiSwitch: bidiSwitch, isPassedThrough: bidiSwitch != nil, pinsLetters: pinsLetters, reason: reason,
      hint: hint)
  }

  static let multiplexed: [KnownTerminal] = [
    tmux(in: "xterm", "XTerm(379)", "xterm-256color", passes: false, .visual, .plain),
    tmux(in: "Alacritty", "", "alacritty", passes: true, .visual, .plain),
    tmux(in: "VTE", "", "xterm-256color", passes: true, .visual, .tmux, pinsLetters: true),
    tmux(in: "VTE", "", "xterm-256color", passes: false, .visual, .tmux, pinsLetters: true),
    tmux(in: "newer VTE", "VTE(7600)", "xterm-256color", passes: false, .visual, .tmux, pinsLetters: true),
    tmux(in: "VTE by another TERM", "", "vte-256color", passes: false, .visual, .tmux, pinsLetters: true),
    tmux(in: "Konsole", "Konsole 22.12.3", "xterm-256color", passes: true, .visual, .tmux, bidiSwitch: .konsole),
    tmux(in: "Konsole", "Konsole 22.12.3", "xterm-256color", passes: false, .logical, .tmux, hint: .tmuxPassthrough),
    tmux(in: "mlterm", "", "mlterm", passes: true, .visual, .tmux, bidiSwitch: .mlterm),
    tmux(in: "mlterm", "", "mlterm", passes: false, .logical, .tmux, hint: .tmuxPassthrough),
    tmux(in: "kitty", "kitty(0.26.5)", "xterm-kitty", passes: false, .words, .kitty),
    KnownTerminal(
      name: "tmux on the other side of ssh", environment: ["TERM": "tmux-256color"],
      sends: "^[P>|tmux 3.3a^[\\^[[>84;0;0c^[[?1;2c", order: .visual, pinsLetters: true, reason: .tmux,
      hint: .tmuxPassthrough),
    KnownTerminal(
      name: "GNU Screen", environment: ["TERM": "screen.xterm-256color", "STY": "1.pts", "VTE_VERSION": "7006"],
      sends: "^[[>83;40900;0c^[[?1;2c", order: .visual, pinsLetters: true, reason: .screen),
  ]

  static let all = plain + misleading + multiplexed
}
