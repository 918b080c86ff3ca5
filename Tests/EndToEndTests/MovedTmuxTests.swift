import TestSupport
import Testing

/// tmux, begun in one terminal and shown in another later.
@Suite("tmux that is moved to another terminal", .serialized)
struct MovedTmuxTests {
  /// What terminals answer to tmux.
  private static let xterm = "^[[?64;1c^[[>41;379;0c^[P>|XTerm(379)^[\\"
  private static let vte = "^[[?65;1;9c^[[>65;7006;1c"

  private func show(_ words: String, in folder: TemporaryFolder, rows: Int, answers: String) throws -> Wire {
    let wire = try Wire(100, rows, line: "exec tmux -u -S \(folder.path(of: "server")) -f /dev/null \(words)")
    try wire.wait("^[[>q")
    try wire.send(answers)
    return wire
  }

  @Test("Letters are pinned when the new terminal orders text: at once where the size is another one, else by B")
  func moved() throws {
    let folder = try TemporaryFolder()
    let first = try show("new '$HIWAR'", in: folder, rows: 30, answers: Self.xterm)
    defer { _ = try? shell("tmux -S \(folder.path(of: "server")) kill-server") }
    try first.wait("Sessions")
    let second = try show("attach -d", in: folder, rows: 27, answers: Self.vte)
    try second.wait("ﻝ\u{200E}")
    #expect(!first.text.contains("\u{200E}"))
    let third = try show("attach -d", in: folder, rows: 27, answers: Self.xterm)
    try third.wait("Sessions")
    try third.send("B")
    try third.wait("Order of Arabic now: visual")
    try third.send("q")
    try third.wait(nil)
  }
}
