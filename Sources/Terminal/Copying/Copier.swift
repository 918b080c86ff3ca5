import System

/// Has a text copied, by one way after the other until one is gone to its end.
struct Copier {
  /// Has a program read some bytes, for some seconds at most.
  var feed: (_ bytes: [UInt8], _ words: [String], _ seconds: Int) -> ChildProcess.Ending
  /// Writes to the terminal.
  var send: ([UInt8]) -> Void

  /// The seconds that a program has, while which the screen stands still. Another's command may have to reach another machine.
  static let seconds = (program: 2, command: 5)

  /// Copies a text.
  func copy(_ text: String, by ways: [CopyWay]) -> CopyReport {
    var failures: [CopyReport.Failure] = []
    let isLong = text.utf8.count > Clipboard.most
    for way in ways {
      let failure: CopyReport.Failure?
      let outcome: CopyReport.Outcome
      switch way {
      case .command(let line):
        failure = failed(line, ["/bin/sh", "-c", line], Array(text.utf8), seconds: Copier.seconds.command)
        outcome = .copied(with: line)
      case .program(let program):
        failure = failed(program.rawValue, program.words, program.encoded(text))
        outcome = .copied(with: program.rawValue)
      case .tmux(let acceptance):
        failure = failed("tmux", ["tmux", "load-buffer", "-w", "-"], Array(text.utf8))
        outcome = .inTmux(isLong ? nil : acceptance)
      case .terminal(.never, _): return CopyReport(outcome: .refused, failures: failures)
      case .terminal(let acceptance, let route):
        if isLong { return CopyReport(outcome: .tooLong(text.utf8.count), failures: failures) }
        send(Clipboard.bytes(copying: text, by: route))
        return CopyReport(outcome: .sent(acceptance), failures: failures)
      }
      guard let failure else { return CopyReport(outcome: outcome, failures: failures) }
      failures.append(failure)
    }
    return CopyReport(outcome: .refused, failures: failures)
  }

  /// How a program failed; nil where it did not.
  private func failed(
    _ name: String, _ words: [String], _ bytes: [UInt8], seconds: Int = Copier.seconds.program
  ) -> CopyReport.Failure? {
    switch feed(bytes, words, seconds) {
    case .ended(status: 0, _): nil
    case .ended(let status, complaint: ""): .init(program: name, reason: .status(Int(status)))
    case .ended(_, let complaint): .init(program: name, reason: .complaint(complaint))
    case .tookTooLong: .init(program: name, reason: .tookTooLong(seconds: seconds))
    case .didNotBegin(let error): .init(program: name, reason: .complaint(error.reason))
    }
  }
}
