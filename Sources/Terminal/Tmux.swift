import System

/// Asks tmux about the terminal that it runs in.
enum Tmux {
  private static let format = "#{client_termtype}\t#{client_termname}\t#{allow-passthrough}"

  /// What tmux says; nil where it does not.
  static func ask() -> TmuxFacts? {
    let environment = ["PATH", "TMUX", "TMUX_PANE", "LC_CTYPE"].compactMap { name in
      Environment.value(name).map { "\(name)=\($0)" }
    }
    return ChildProcess.output(
      of: ["tmux", "display-message", "-p", format], environment: environment, milliseconds: 200
    )
    .flatMap { facts(in: String(decoding: $0, as: UTF8.self)) }
  }

  /// Reads the answer. tmux 3.3 writes the option as a number; older ones had none and let control strings through.
  static func facts(in answer: String) -> TmuxFacts? {
    let line = answer.prefix { $0 != "\n" }
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 3 else { return nil }
    return TmuxFacts(
      clientVersion: fields[0], clientType: fields[1], allowsPassthrough: !["off", "0"].contains(fields[2]))
  }
}
