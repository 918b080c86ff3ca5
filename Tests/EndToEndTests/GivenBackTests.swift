import Glibc
import TestSupport
import Testing

@Suite("The terminal is given back", .serialized)
struct GivenBackTests {
  /// Runs the program between two looks at the terminal, and tells how it ended.
  private static let line = """
    ulimit -c 0; stty -a > before; echo SHELL
    bash -c 'echo $$ > pid; exec $HIWAR'
    code=$?; stty -a > after; echo "ENDED $code"; read
    """

  /// What the terminal was like before and is like after, and that nothing of the program is left on it.
  private func expectAsBefore(_ pane: Pane) throws {
    #expect(try pane.modesLeftBehind() == "")
    #expect(try pane.folder.read("before") == pane.folder.read("after"))
    #expect(try pane.screen().hasPrefix("SHELL\n"))
  }

  @Test("At q, and at Ctrl-C", arguments: ["q", "C-c"])
  func quit(key: String) throws {
    let pane = try Pane(80, 24, line: Self.line)
    try pane.wait("Sessions")
    try pane.type(key == "q" ? "q" : "<C-c>")
    try pane.wait("ENDED 0")
    try pane.wait("alternate_on", is: "0")
    try expectAsBefore(pane)
  }

  @Test(
    "After a signal, which is the program's end as its status tells",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGXFSZ])
  func signals(signal: Int32) throws {
    let pane = try Pane(80, 24, line: Self.line)
    try pane.wait("Sessions")
    try pane.signal(signal)
    try pane.wait("ENDED \(128 + signal)")
    try expectAsBefore(pane)
  }

  @Test("When the pack is broken there is the list and never a screen")
  func brokenPack() throws {
    let pane = try Pane(
      80, 24, line: "mkdir pack; echo '{' > pack/pack.json; HIWAR_PACK=pack; export HIWAR_PACK; \(Self.line)")
    try pane.wait("ENDED 3")
    #expect(try pane.screen().contains("pack.json:2:1: not JSON"))
    #expect(try pane.fact("alternate_on") == "0")
    #expect(try pane.folder.read("before") == pane.folder.read("after"))
  }

  @Test("When it is stopped and continued by others, at another size")
  func stoppedByOthers() throws {
    let pane = try Pane(80, 24, line: Self.line)
    try pane.wait("Sessions")
    try pane.signal(SIGSTOP)
    try pane.resize(100, 30)
    try pane.signal(SIGCONT)
    try pane.type("kk")
    try pane.wait("▌2019")
    #expect(try pane.screen().split(separator: "\n", omittingEmptySubsequences: false).count == 30)
    try pane.type("q")
    try pane.wait("ENDED 0")
  }

  @Test(
    "A terminal that cannot show it gets one line and keeps its modes",
    arguments: [
      ("TERM=dumb", "", "dumb"), ("TERM=", "", "TERM"),
      ("TERM=tmux-256color", "< /dev/null", "not a terminal"), ("TERM=tmux-256color", "| cat", "not a terminal"),
    ])
  func unusable(variable: String, redirection: String, reason: String) throws {
    let pane = try Pane(
      100, 24,
      line: """
        stty -a > before; \(variable) $HIWAR \(redirection); code=${PIPESTATUS[0]}
        stty -a > after; echo ENDED $code; read
        """)
    try pane.wait("ENDED 4")
    let complaint = try pane.screen().split(separator: "ENDED")[0]
    #expect(complaint.contains(reason) && complaint.contains("hiwar: "))
    #expect(!complaint.contains("╭"))
    #expect(try pane.folder.read("before") == pane.folder.read("after"))
    #expect(try pane.fact("alternate_on") == "0")
  }

}
