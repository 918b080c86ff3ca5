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

  /// The real-time signals are numbered from the one that libraries leave to programs.
  private static let ending = [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGXFSZ, SIGUSR1, SIGUSR2,
    SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGSYS, SIGIO, SIGPWR, SIGSTKFLT, 34, 35, 50, 64,
  ]

  @Test("After a signal, which is the program's end as its status tells", arguments: ending)
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

  @Test(
    "Also to a terminal that takes nothing any more, whose modes are put back",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGUSR1, SIGSEGV])
  func blocked(signal: Int32) throws {
    let wire = try Wire(300, 100, line: "ulimit -c 0; exec $HIWAR")
    let before = wire.localFlags
    try wire.wait("^[[c")
    try wire.send("^[[?62c")
    try wire.wait("Sessions")
    #expect(wire.localFlags != before)
    // Nobody reads what it draws now.
    try wire.block()
    try wire.signal(signal)
    try wire.waitForEnd(signal)
    #expect(wire.localFlags == before)
    // Whoever reads again finds the way out of the screen.
    wire.forget()
    try wire.wait("^[[?1049l")
    #expect(wire.text.contains("\u{1B}[?2004l"))
  }

  @Test("A terminal that was left so that it does not wait is used like any other, and is so again")
  func nonBlocking() throws {
    let wire = try Wire(
      line: """
        dd if=/dev/null oflag=nonblock count=0 status=none
        grep flags /proc/self/fdinfo/0 > before; $HIWAR; grep flags /proc/self/fdinfo/0 > after
        cmp before after && grep -q '4[0-7][0-7][0-7]$' after && echo STILL
        """)
    try wire.wait("^[[c")
    try wire.send("^[[?62c")
    try wire.wait("Sessions")
    try wire.send("q")
    try wire.wait("STILL")
  }
}
