/// A way for a text to get on a clipboard.
package enum CopyWay: Sendable, Hashable {
  /// The user's own command, a line of a shell.
  case command(String)
  /// A program for the clipboard of a display or of the machine.
  case program(CopyProgram)
  /// The buffer of tmux, which hands it on to a terminal; nil where it does not.
  case tmux(CopyAcceptance?)
  /// The terminal, by a control string.
  case terminal(CopyAcceptance, Clipboard.Route)

  /// The ways that are open, each to be gone where those before it fail.
  package static func ways(_ facts: CopyFacts) -> [CopyWay] {
    let programs = CopyProgram.allCases.filter { program in
      guard facts.programs.contains(program), program.needsDisplay || !facts.isOverSSH else { return false }
      return program.variables?.contains { facts.environment[$0] != nil } ?? true
    }
    return [facts.command.map(CopyWay.command)].compactMap { $0 } + programs.map(CopyWay.program)
      + [facts.tmux.map { .tmux($0.acceptance) }].compactMap { $0 } + [terminal(facts.terminal)]
  }

  private static func terminal(_ facts: BidiFacts) -> CopyWay {
    .terminal(CopyAcceptance(facts), Clipboard.Route(facts))
  }
}
