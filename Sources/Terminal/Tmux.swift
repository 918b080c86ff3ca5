import System

/// Asks tmux about the terminal that it runs in. What it answers may be another terminal each time.
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

  /// What it says now, else what it said before: it has no terminal round it while nobody looks at it.
  static func ask(before former: TmuxFacts?) -> TmuxFacts? {
    guard let facts = ask() else { return former }
    return facts.clientType.isEmpty ? former ?? facts : facts
  }

  /// Reads the answer. tmux 3.3 writes the option as a number; older ones had none and let control strings through.
  static func facts(in answer: String) -> TmuxFacts? {
    let line = answer.prefix { $0 != "\n" }
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 3 else { return nil }
    return TmuxFacts(
      clientVersion: fields[0], clientType: fields[1], allowsPassthrough: !["off", "0"].contains(fields[2]))
  }

  private static let copyFormat = "#{client_termtype}\t#{client_termname}\t#{set-clipboard}"

  /// What tmux says at the moment of a copy; nil where it does not.
  static func askOfCopies() -> TmuxCopyFacts? {
    ChildProcess.output(
      of: ["tmux", "display-message", "-p", copyFormat, ";", "show-environment"], environment: Environment.entries,
      milliseconds: 500
    )
    .flatMap { copyFacts(in: String(decoding: $0, as: UTF8.self)) }
  }

  /// Reads the answer: a line of facts, then one for each variable of the session, `NAME=value` or `-NAME`.
  static func copyFacts(in answer: String) -> TmuxCopyFacts? {
    let lines = answer.split(separator: "\n", omittingEmptySubsequences: false)
    let fields = (lines.first ?? "").split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 3 else { return nil }
    var facts = TmuxCopyFacts(
      clientVersion: fields[0], clientType: fields[1], setsClipboard: !["off", "0"].contains(fields[2]))
    for line in lines.dropFirst() {
      if let sign = line.firstIndex(of: "="), line.first != "-" {
        facts.environment[String(line[..<sign])] = .some(String(line[line.index(after: sign)...]))
      } else if line.first == "-" {
        facts.environment[String(line.dropFirst())] = .some(nil)
      }
    }
    return facts
  }
}
