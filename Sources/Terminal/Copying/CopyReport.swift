/// How a copy went.
package struct CopyReport: Sendable, Hashable {
  /// What became of it.
  package enum Outcome: Sendable, Hashable {
    /// A program has taken it; its name, or the user's command.
    case copied(with: String)
    /// It is in the buffer of tmux, which also handed it on to a terminal that takes copies so; nil where it did not.
    case inTmux(CopyAcceptance?)
    /// It was sent to the terminal, which does not say whether it took it.
    case sent(CopyAcceptance)
    /// It is too long for the terminal: so many bytes.
    case tooLong(Int)
    /// The terminal takes no copies.
    case refused
  }

  /// A program that did not do it.
  package struct Failure: Sendable, Hashable {
    /// Its name, or the user's command.
    package var program: String
    /// Why.
    package var reason: FailureReason
  }

  /// Why a program did not do it.
  package enum FailureReason: Sendable, Hashable {
    /// It ended with a status, silently.
    case status(Int)
    /// What it, or the system, said.
    case complaint(String)
    /// It was ended after so many seconds.
    case tookTooLong(seconds: Int)
  }

  /// What became of it.
  package var outcome: Outcome
  /// The programs that were tried before, in vain.
  package var failures: [Failure]
}
