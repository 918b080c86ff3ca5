extension Program {
  /// Prints the manual.
  func manual() throws(Failure) {
    try output.write(Manual(catalogue: catalogue).text)
  }

  /// Prints what a shell has to read.
  func completion(_ shell: Shell) throws(Failure) {
    try output.write(shell.script)
  }

  /// Prints what can stand for the last of some words, with tabulators before what it means.
  func complete(_ words: [String]) throws(Failure) {
    switch Completion(record: try? record(), catalogue: catalogue).answer(to: words) {
    case .words(let candidates):
      let lines = candidates.map { $0.word + ($0.meaning.isEmpty ? "" : "\t" + $0.meaning) + "\n" }
      try output.write(lines.joined())
    case .files: throw .nothingListed
    }
  }
}
