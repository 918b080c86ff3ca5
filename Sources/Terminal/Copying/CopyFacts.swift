import System

/// What is known when it is decided how a copy goes.
package struct CopyFacts: Sendable, Hashable {
  /// The user's own command, a line of a shell.
  package var command: String?
  /// Variables of the environment, of those in `variables` that are set.
  package var environment: [String: String]
  /// The programs that are found in PATH.
  package var programs: Set<CopyProgram>
  /// What is known of the terminal.
  package var terminal: BidiFacts
  /// What tmux says; nil outside, and where tmux cannot be asked.
  package var tmux: TmuxCopyFacts?

  /// The variables that are looked at.
  static let variables =
    ["SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"] + CopyProgram.allCases.flatMap { $0.variables ?? [] }

  /// Facts.
  package init(
    command: String? = nil, environment: [String: String] = [:], programs: Set<CopyProgram> = [],
    terminal: BidiFacts, tmux: TmuxCopyFacts? = nil
  ) {
    self.command = command
    self.environment = environment
    self.programs = programs
    self.terminal = terminal
    self.tmux = tmux
  }

  /// Whether the program runs on another machine than the one that the user sits at.
  var isOverSSH: Bool { ["SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"].contains { environment[$0] != nil } }
}

/// What tmux says of the terminal that it shows itself on, at the moment of a copy.
package struct TmuxCopyFacts: Sendable, Hashable {
  /// What the terminal answered to XTVERSION; empty where it did not.
  package var clientVersion: String
  /// TERM of the terminal.
  package var clientType: String
  /// Whether tmux hands copies on to it.
  package var setsClipboard: Bool
  /// Variables of the session, which are those of whoever attached it last; nil for one that he had not.
  package var environment: [String: String?]

  /// Facts.
  package init(
    clientVersion: String = "", clientType: String = "", setsClipboard: Bool = true,
    environment: [String: String?] = [:]
  ) {
    self.clientVersion = clientVersion
    self.clientType = clientType
    self.setsClipboard = setsClipboard
    self.environment = environment
  }

  /// Whether the terminal takes what tmux hands on; nil where tmux keeps it.
  var acceptance: CopyAcceptance? {
    guard setsClipboard else { return nil }
    var answers = TerminalAnswers()
    answers.version = clientVersion.isEmpty ? nil : clientVersion
    return CopyAcceptance(BidiFacts(environment: ["TERM": clientType], answers: answers))
  }
}
