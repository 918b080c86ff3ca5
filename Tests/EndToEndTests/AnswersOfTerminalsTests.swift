import Foundation
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
        tic -x -o described made && TERMINFO_DIRS=$PWD/described: TERM=hiwar-direct exec $HIWAR --colors dark
        """)
    try pane.wait("Sessions")
    #expect(try pane.screenWithColors().contains("38;2;95;215;215"), "80 of the palette")
  }

  /// What VTE answers.
  private static let vte = "^[[8;1$y^[[>65;7006;1c^[P!|7E565445^[\\^[[?65;1;9c"

  @Test("An answer that comes when nobody waits any more still decides who orders Arabic, and all is drawn anew")
  func lateAnswer() throws {
    let wire = try Wire()
    try wire.wait("Sessions")
    #expect(!wire.text.contains("\u{1B}[8l"))
    wire.forget()
    for part in ["^[[8;1", "$y^[[>65;7006;1c^[P!|7E56", "5445^[", "\\^[[?65;1;", "9c"] { try wire.send(part) }
    try wire.wait("^[[8l")
    try wire.wait("Sessions")
    try wire.send("q")
    try wire.wait("^[[8h")
    try wire.wait(nil)
  }

  @Test("An answer that comes after the end is not left to the shell")
  func answerAfterTheEnd() throws {
    let wire = try Wire(line: "$HIWAR; IFS= read -rsn 1 key; echo \"GOT <$key>\"")
    try wire.wait("Sessions")
    try wire.send("q")
    try wire.wait("^[[?2004l")
    try wire.send(Self.vte)
    try wire.wait("^[[?1049l")
    try wire.send("x")
    try wire.wait("GOT <x>")
  }

  @Test("A resize between the questions and the answers counts for the first frame")
  func resizeMeanwhile() throws {
    let wire = try Wire()
    try wire.wait("^[[c")
    wire.forget()
    wire.resize(58, 15)
    try wire.send(Self.vte)
    try wire.wait("^[[14;1H╰" + String(repeating: "─", count: 56) + "╯")
    #expect(wire.text.components(separatedBy: "\u{1B}[2J").count == 2, "There was one frame and no other before it.")
  }

  @Test("So does a stop, after which the program goes on where it was")
  func stopMeanwhile() throws {
    let wire = try Wire(line: "set -m; $HIWAR; echo STOPPED; fg > /dev/null; echo ENDED", environment: ["PS1": ""])
    try wire.wait("^[[c")
    try wire.stopForeground()
    try wire.send(Self.vte)
    try wire.wait("STOPPED")
    try wire.wait("Sessions")
    try wire.send("q")
    try wire.wait("ENDED")
  }

  @Test("Keys by the protocols of other programs are keys")
  func otherProtocols() throws {
    let wire = try Wire()
    try wire.wait("^[[c")
    try wire.send(Self.vte + "^[[107u^[[107;1:3u")
    try wire.wait("▌2020")
    try wire.send("^[[47u^[[105u^[[27;2;110~")
    try wire.wait("iN")
    try wire.send("^[[27;5;99~")
    try wire.wait(nil)
  }

  @Test("A type that is not known here is taken for a usual one if the terminal answers, which is said")
  func unknownType() throws {
    let wire = try Wire(120, 36, environment: ["TERM": "foo-256color"])
    try wire.wait("^[[c")
    #expect(!wire.text.contains("\u{1B}[?1049h"), "Nothing is taken before the terminal has answered.")
    try wire.send(Self.vte)
    try wire.wait("“foo-256color” is not known here: taken for xterm-256color")
    try wire.send("q")
    try wire.wait("^[[8h")
    try wire.wait(nil)
  }

  @Test("Where it does not answer, or has no type at all, it cannot be used", arguments: ["foo-256color", "", "dumb"])
  func unusableType(type: String) throws {
    let wire = try Wire(line: "stty -a > a; TERM=\(type) $HIWAR; echo ENDED $?; stty -a > b; cmp a b && echo SAME")
    try wire.wait("ENDED 4")
    try wire.wait("SAME")
    #expect(wire.text.contains("hiwar: ") && wire.text.contains(type.isEmpty ? "TERM" : type))
    #expect(!wire.text.contains("\u{1B}[?1049h"))
    #expect(wire.text.contains("\u{1B}[c") == (type == "foo-256color"), "Only what may be a terminal is asked.")
  }

  @Test("A screen is sent whole in the terminals that leave specks, and only there", arguments: [85, 41])
  func specks(kind: Int) throws {
    let wire = try Wire()
    try wire.wait("^[[c")
    try wire.send("^[[>\(kind);1;0c^[[?62c")
    try wire.wait("Sessions")
    wire.forget()
    try wire.send("t")
    try wire.wait("Terms")
    try wire.send("q")
    try wire.wait(nil)
    #expect(wire.text.contains("\u{1B}[2J") == (kind == 85))
  }

  @Test("In Arabic the cursor of a field is a block and no bar, elsewhere a bar, and the user's own at the end")
  func caret() throws {
    let wire = try Wire(line: "exec $HIWAR --interface ar")
    try wire.wait("^[[c")
    try wire.send("^[[?62c")
    try wire.wait("^[[6 q")
    wire.forget()
    try wire.send("/")
    try wire.wait("^[[2 q")
    #expect(!wire.text.contains("\u{1B}[6 q"))
    try wire.send("^[[27u")
    try wire.wait("^[[6 q")
    try wire.send("q")
    try wire.wait(nil)
    #expect(wire.text.contains("\u{1B}[0 q"))
  }
}
