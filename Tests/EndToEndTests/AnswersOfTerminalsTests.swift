import TestSupport
import Testing

/// What terminals answer, and when.
@Suite("Answers of terminals", .serialized)
struct AnswersOfTerminalsTests {
  @Test("The colours of the terminal are asked with the rest, and changes of them told only where it can")
  func colors() throws {
    let wire = try Wire(80, 60, line: "$HIWAR --diagnose")
    try wire.wait("^[[?2031$p^[]10;?\u{07}^[]11;?\u{07}^[[c")
    try wire.send("^[]10;rgb:0000/0000/0000^[\\^[]11;rgb:ffff/ffff/dddd^[\\^[[?2031;2$y^[[?62c")
    try wire.wait("^[[?2031h")
    try wire.wait("^[[?2031l")
    try wire.wait(nil)
    #expect(wire.text.contains("background") && wire.text.contains("light #ffffdd"))
  }

  @Test("A report of other colours has them asked anew")
  func change() throws {
    let wire = try Wire()
    try wire.wait("^[[c")
    try wire.send("^[[?2031;2$y^[[?62c")
    try wire.wait("Sessions")
    wire.forget()
    try wire.send("^[[?997;2n")
    try wire.wait("^[]11;?\u{07}")
    try wire.send("^[]11;#ffffff\u{07}q")
    try wire.wait("^[[?2031l")
    try wire.wait(nil)
  }

  @Test("Where numbers of colours are red, green and blue, those of the palette are translated")
  func directColors() throws {
    let pane = try Pane(
      80, 24,
      line: """
        printf '%s\\n' 'hiwar-direct|made,' '  RGB, colors#0x1000000, pairs#0x10000, use=tmux-256color,' \\
          '  setaf=\\E[%?%p1%{8}%<%t3%p1%d%e38:2::%p1%{65536}%/%d:%p1%{256}%/%{255}%&%d:%p1%{255}%&%d%;m,' \\
          '  setab=\\E[%?%p1%{8}%<%t4%p1%d%e48:2::%p1%{65536}%/%d:%p1%{256}%/%{255}%&%d:%p1%{255}%&%d%;m,' > made
        tic -x -o described made && TERMINFO_DIRS=$PWD/described: TERM=hiwar-direct exec $HIWAR
        """)
    try pane.wait("Sessions")
    #expect(try pane.screenWithColors().contains("38;2;0;135;175"), "31 of the palette")
  }
}
