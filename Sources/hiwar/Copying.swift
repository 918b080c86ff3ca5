import Browser
import Terminal

extension CopyReport {
  /// What is said of a copy: what became of it, then which programs were tried in vain. It is called copied only where a
  /// program has taken it.
  func words(_ name: String, _ catalogue: Catalogue, _ bindings: KeyBindings = .standard) -> String {
    ([outcome.words(name, catalogue, bindings)] + failures.map { $0.words(catalogue) }).joined(separator: " · ")
  }
}

extension CopyReport.Outcome {
  fileprivate func words(_ name: String, _ catalogue: Catalogue, _ bindings: KeyBindings) -> String {
    let key = bindings.title(of: .export) ?? ""
    switch self {
    // What became of it first: on a narrow screen the end is cut.
    case .copied(let program): return catalogue.text(.copiedWith, ["program": short(program)]) + ": " + name
    case .inTmux(let acceptance):
      let handedOn = acceptance.flatMap { $0.words(catalogue) }
      return [catalogue[.copyInTmux] + ": " + name, handedOn].compactMap { $0 }.joined(separator: " · ")
    case .sent(let acceptance):
      return (acceptance.words(catalogue) ?? catalogue[.copySentMaybe]) + ": " + name
    case .tooLong(let bytes):
      return catalogue.text(.copyTooLong, ["n": catalogue.number(bytes), "key": key, "name": name])
    case .refused: return catalogue.text(.copyRefused, ["key": key, "name": name])
    }
  }
}

extension CopyAcceptance {
  /// What is said where a text was sent to such a terminal; nil where it takes none.
  fileprivate func words(_ catalogue: Catalogue) -> String? {
    switch self {
    case .announced, .usual: catalogue[.copySent]
    case .onlyIfSet(let terminal): catalogue.text(.copySentIfSet, ["terminal": terminal])
    case .unknown: catalogue[.copySentMaybe]
    case .never: nil
    }
  }
}

extension CopyReport.Failure {
  fileprivate func words(_ catalogue: Catalogue) -> String {
    let said =
      switch reason {
      case .status(let status): catalogue.text(.copyStatus, ["n": catalogue.number(status)])
      case .complaint(let complaint): complaint
      case .tookTooLong(let seconds): catalogue.text(.copyTookTooLong, ["n": catalogue.number(seconds)])
      }
    return catalogue.text(.copyFailed, ["program": short(program), "reason": said])
  }
}

/// A command as it fits into a sentence.
private func short(_ command: String) -> String {
  command.count > 24 ? command.prefix(23) + "…" : command
}

extension CopyWay {
  /// The way and why it is open, for `--diagnose`.
  func told(_ facts: CopyFacts) -> String {
    switch self {
    case .command(let line): "command: \(line)"
    case .program(let program):
      "\(program.rawValue): " + (program.reason(facts) ?? "found in PATH")
    case .tmux(let acceptance): "tmux load-buffer -w: \(acceptance?.told ?? "set-clipboard off")"
    case .terminal(.never(let terminal), _): "none: \(terminal) takes no OSC 52"
    case .terminal(let acceptance, let route):
      "OSC 52\(route == .direct ? "" : " through \(route)"): \(acceptance.told)"
    }
  }
}

extension CopyAcceptance {
  fileprivate var told: String {
    switch self {
    case .announced: "announced by the terminal"
    case .usual(let terminal): "usual in \(terminal)"
    case .onlyIfSet(let terminal): "only if set in \(terminal)"
    case .never(let terminal): "never in \(terminal)"
    case .unknown: "the terminal is unknown"
    }
  }
}
