import CNcurses
import Glibc
import System

/// The description that is taken for a terminal of which this system has none, as after ssh to it from a newer one.
enum StandIn {
  /// What nearly all of today's terminals understand, the richest first.
  private static let names = ["xterm-256color", "xterm", "vt100"]

  /// Has curses read a description that will do, if the terminal answers questions as such terminals do. Returns its name.
  static func open(for type: String, _ reader: inout InputReader) -> String? {
    let facts = BidiFacts(environment: Environment.values(BidiFacts.variables))
    guard !["", "dumb", "unknown"].contains(type), facts.mayAsk, answers(&reader) else { return nil }
    return names.first { curses_open($0) && curses_capability("cup") != nil }
  }

  /// Whether the terminal answers. Its modes are as before then, since curses takes those for the shell's.
  private static func answers(_ reader: inout InputReader) -> Bool {
    var modes = termios()
    guard tcgetattr(Descriptor.input.number, &modes) == 0 else { return false }
    var former = modes
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO)
    guard tcsetattr(Descriptor.input.number, TCSANOW, &modes) == 0 else { return false }
    defer { tcsetattr(Descriptor.input.number, TCSANOW, &former) }
    reader.ask(milliseconds: InputReader.latestAnswer)
    return reader.answers.isComplete
  }
}
