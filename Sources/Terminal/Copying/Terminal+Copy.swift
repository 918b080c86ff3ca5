import System

// Copies: what is known, what follows from it, and doing it.

extension Terminal {
  /// What is known now of the ways for a copy.
  package func copyFacts() -> CopyFacts {
    learnOfCopies()
    let isAskable = diagnosis.facts.isInTmux && diagnosis.facts.environment["TMUX"] != nil
    let tmux = isAskable ? Tmux.askOfCopies() : nil
    var environment = Environment.values(CopyFacts.variables)
    for (name, value) in tmux?.environment ?? [:] where CopyFacts.variables.contains(name) {
      environment[name] = value
    }
    return CopyFacts(
      command: copyCommand, environment: environment,
      programs: Set(CopyProgram.allCases.filter { Environment.hasProgram($0.rawValue) }), terminal: diagnosis.facts,
      tmux: tmux)
  }

  /// Puts a text on the user's clipboard, as far as that can be known and done.
  package func copy(_ text: String) -> CopyReport {
    let facts = copyFacts()
    let environment = Terminal.environment(in: facts.tmux)
    let copier = Copier(
      feed: { bytes, words, seconds in
        ChildProcess.feed(bytes, to: words, environment: environment, milliseconds: seconds * 1000)
      }, send: Descriptor.output.send)
    return copier.copy(text, by: CopyWay.ways(facts))
  }

  /// The environment of this program, with the display of whoever looks at tmux now.
  private static func environment(in tmux: TmuxCopyFacts?) -> [String] {
    let current = (tmux?.environment ?? [:]).filter { CopyFacts.variables.contains($0.key) || $0.key == "XAUTHORITY" }
    let kept = Environment.entries.filter { !current.keys.contains(String($0.prefix { $0 != "=" })) }
    return kept + current.compactMap { name, value in value.map { "\(name)=\($0)" } }.sorted()
  }
}
