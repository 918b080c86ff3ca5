import Browser
import Desk
import DialogueRecord
import Glibc
import System
import Terminal
import TestSupport
import Testing

@testable import hiwar

/// What the program answers when it runs with some words, on the bundled record and without a terminal.
struct Answer {
  /// What it wrote.
  var text: String
  /// The names of the options that it read.
  var readings: Set<String>

  /// The id of what is marked by the user who runs it.
  static let marked = "2019.2.1"

  /// Runs it. A failure is thrown, but for that of having no terminal.
  init(_ words: [String], in language: Language = .english) throws {
    let arguments = try Arguments(["--pack", Repository.record] + words)
    let catalogues = Installed.catalogues.with(arguments[Options.digits])
    let files = try TemporaryFolder()
    let number = open(files.path(of: "output"), O_WRONLY | O_CREAT, 0o600)
    try #require(number >= 0)
    defer { close(number) }
    var readings: Set<String> = []
    let marks = MarksFile(folder: files.path)
    if let point = try Record(pack: Repository.record).thing(Answer.marked) {
      _ = try marks.change([.mark(Answer.marked, point.texts)])
    }
    var installation = Installation()
    // What runs here is all of the tests.
    installation.program = "/bin/true"
    let program = Program(
      arguments, installation: installation, catalogues: catalogues.all, catalogue: catalogues[language],
      output: Output(descriptor: Descriptor(number: number)), marksFile: marks,
      takeTerminal: { _ throws(TerminalError) in throw .noTerminal }, noteReading: { readings.insert($0.name) })
    do throws(Failure) {
      try program.run()
    } catch {
      guard case .terminal(.noTerminal) = error else { throw error }
    }
    text = String(decoding: try files.read("output"), as: UTF8.self)
    self.readings = readings
  }

  /// The lines, each cut at its tabs.
  var rows: [[String]] {
    text.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

/// What the program has of its own, read once.
enum Installed {
  static let catalogues = Catalogues()
}
