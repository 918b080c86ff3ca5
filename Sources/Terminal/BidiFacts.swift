/// What is known of the terminal when it is decided who orders bidirectional text.
package struct BidiFacts: Sendable, Hashable {
  /// Variables of the environment, of those in `variables` that are set. They are inherited by terminals started
  /// from other terminals, are lost over ssh and grow old inside tmux, hence count less than answers.
  package var environment: [String: String]
  /// What the terminal answered.
  package var answers: TerminalAnswers
  /// What tmux says of the terminal round it; nil outside, and where tmux cannot be asked.
  package var tmux: TmuxFacts?

  /// The variables that are looked at.
  static let variables = [
    "TERM", "TERM_PROGRAM", "TMUX", "STY", "VTE_VERSION", "KONSOLE_VERSION", "MLTERM", "ALACRITTY_WINDOW_ID",
    "WT_SESSION", "COLORFGBG", "COLORTERM",
  ]

  /// Facts.
  package init(
    environment: [String: String], answers: TerminalAnswers = TerminalAnswers(), tmux: TmuxFacts? = nil
  ) {
    self.environment = environment
    self.answers = answers
    self.tmux = tmux
  }

  /// TERM, empty where unset.
  var type: String { environment["TERM"] ?? "" }

  /// Whether the questions can be asked at all: Terminal.app prints the end of one, and the Linux console
  /// takes another for its lamps.
  var mayAsk: Bool { type != "linux" && environment["TERM_PROGRAM"] != "Apple_Terminal" }

  /// Whether the colours can be asked. GNU Screen takes the question for a colour of the window: it hands it to the terminal round it
  /// again whenever the window is shown, and the answer goes to whoever reads then.
  var mayAskColors: Bool {
    environment["STY"] == nil && (environment["TMUX"] != nil || !type.hasPrefix("screen"))
  }

  /// The number by which DA2 tells the kind of terminal.
  private var kind: Int? { answers.secondaryAttributes?.first }

  /// Whether tmux is what answers. A terminal that was started inside tmux inherits TMUX, but is none.
  var isInTmux: Bool {
    kind.map { $0 == 84 } ?? (!answers.isComplete && environment["TMUX"] != nil)
  }

  /// Whether GNU Screen is what answers.
  var isInScreen: Bool {
    kind.map { $0 == 83 } ?? (!answers.isComplete && environment["STY"] != nil)
  }

  /// Whether ESC is held back until another key is pressed while mouse reports are on, as GNU Screen 4.9 does.
  var holdsEscape: Bool { isInScreen }

  var isKonsole: Bool {
    if let version = answers.version { return version.hasPrefix("Konsole") }
    if let unit = answers.tertiaryAttributes { return unit == "7E4B4445" }
    // From before it told its version; QTerminal answers the same.
    return environment["KONSOLE_VERSION"] != nil
      && (!answers.isComplete || answers.secondaryAttributes == [0, 115, 0])
  }

  var isMlterm: Bool {
    if type.hasPrefix("mlterm") { return true }
    if answers.version != nil { return false }
    return kind.map { $0 == 24 } ?? (environment["MLTERM"] != nil)
  }

  /// Whether bits of letters stay where only the cells beside them are sent: in mlterm and urxvt.
  var leavesSpecks: Bool { isMlterm || (kind.map { $0 == 85 } ?? type.hasPrefix("rxvt")) }

  var isKitty: Bool { answers.version?.hasPrefix("kitty") ?? (type == "xterm-kitty") }

  /// A widget of Konsole's without its name: what QTerminal answers.
  var isQTerminal: Bool { answers.version == nil && answers.secondaryAttributes == [0, 115, 0] }

  /// VTE orders text since 0.58.
  var isSilentVTE: Bool {
    !answers.isComplete && (Int(environment["VTE_VERSION"] ?? "") ?? 0) >= 5800
  }
}

/// What tmux says of the terminal that it runs in.
package struct TmuxFacts: Sendable, Hashable {
  /// What the terminal answered to XTVERSION; empty where it did not.
  package var clientVersion: String
  /// TERM of the terminal.
  package var clientType: String
  /// Whether `allow-passthrough` lets control strings through to it.
  package var allowsPassthrough: Bool

  /// Facts.
  package init(clientVersion: String, clientType: String, allowsPassthrough: Bool) {
    self.clientVersion = clientVersion
    self.clientType = clientType
    self.allowsPassthrough = allowsPassthrough
  }
}
