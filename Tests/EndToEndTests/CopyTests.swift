import TestSupport
import Testing

/// Copies, in a real terminal.
@Suite("Copies", .serialized)
struct CopyTests {
  @Test("In tmux a copy is in its buffer, to the letter")
  func tmux() throws {
    let pane = try Pane(120, 36, line: "$HIWAR; read", knowsTmux: true)
    try pane.wait("Sessions")
    try pane.type("<Enter>y6")
    try pane.wait("in tmux's buffer")
    let id = try pane.buffer()
    try pane.type("y4")
    try pane.wait(until: { try pane.buffer() != id }, otherwise: { "The buffer is still \(id)." })
    let lines = try pane.buffer().split(separator: "\n", omittingEmptySubsequences: false)
    try #require(lines.count == 2 && lines[1].hasPrefix("INTERPOL") && lines[1].contains(id))
    #expect(try hiwar("show", id, "--json").text.contains("\"\(lines[0])\""))
  }

  @Test("A part of the Arabic is copied to the letter, and nothing else")
  func part() throws {
    let pane = try Pane(120, 36, line: "$HIWAR; read", knowsTmux: true)
    try pane.wait("Sessions")
    try pane.type("<Enter>y6")
    try pane.wait("in tmux's buffer")
    let id = try pane.buffer()
    try pane.type("V<Tab> <Left><Left>wwwy2")
    try pane.wait(until: { try pane.buffer() != id }, otherwise: { "The buffer is still \(id)." })
    let part = try pane.buffer()
    // The first words of the text, which go over a line of the overlay or not: one blank is between two of them.
    #expect(part.split(separator: " ", omittingEmptySubsequences: false).count == 6)
    #expect(try hiwar("show", id, "--json").text.contains("\"ar\": \"\(part) "))
  }

  @Test("The user's own command gets the text, and is named where it fails")
  func command() throws {
    let pane = try Pane(
      120, 36, line: "$HIWAR --copy-command 'cat > copy'; clear; HIWAR_COPY_COMMAND='exit 3' $HIWAR; read")
    try pane.wait("Sessions")
    try pane.type("<Enter>y6")
    try pane.wait("copied with cat > copy")
    let id = String(decoding: try pane.folder.read("copy"), as: UTF8.self)
    #expect(try hiwar("show", id).status == 0)
    try pane.type("q")
    try pane.wait("Sessions")
    try pane.type("<Enter>y6")
    try pane.wait("exit 3: status 3")
    #expect(try !pane.screen().contains("copied"))
  }
}
