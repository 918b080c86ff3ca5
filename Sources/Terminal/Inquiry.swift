import CNcurses
import Glibc
import System

/// Asks the terminal what it is, for text that is printed on it without taking it.
package enum Inquiry {
  /// What is known of the terminal of standard output: without asking it only by the environment. Nothing is asked where an
  /// answer could go astray: standard input is elsewhere, the program is in the background, or something has been typed already.
  package static func facts(asking: Bool) -> BidiFacts {
    var facts = BidiFacts(environment: Environment.values(BidiFacts.variables))
    guard asking, facts.mayAsk, !["", "dumb"].contains(facts.type), Descriptor.input.isTerminal,
      Descriptor.output.isTerminal, tcgetpgrp(Descriptor.input.number) == getpgrp(),
      let answers = ask(asksColors: facts.mayAskColors)
    else { return facts }
    facts.answers = answers
    if facts.isInTmux, facts.environment["TMUX"] != nil { facts.tmux = Tmux.ask() }
    return facts
  }

  /// The answers; nil where nothing was asked. The modes of the terminal are put back whatever happens.
  private static func ask(asksColors: Bool) -> TerminalAnswers? {
    guard let waker = Waker(), guard_open(Descriptor.input.number, waker.output.number) else { return nil }
    defer { guard_close() }
    var modes = termios()
    guard tcgetattr(Descriptor.input.number, &modes) == 0 else { return nil }
    guard_hold(true)
    defer { guard_restore() }
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO)
    guard tcsetattr(Descriptor.input.number, TCSANOW, &modes) == 0,
      Descriptor.wait(for: [.input], milliseconds: 0).isEmpty
    else { return nil }
    var reader = InputReader(keys: KeySequences(), waker: waker, asksColors: asksColors)
    reader.ask(milliseconds: InputReader.latestAnswer)
    if !reader.answers.isComplete { tcflush(Descriptor.input.number, TCIFLUSH) }
    return reader.answers
  }
}
