import Glibc
import System
import Testing

@Suite("Other programs")
struct ChildProcessTests {
  @Test(
    "What they write, within a time",
    arguments: [
      (["printf", "a\\tb\\n"], "a\tb\n"), (["true"], ""), (["false"], nil), (["no-such-command-anywhere"], nil),
      (["sleep", "600"], nil), (["sh", "-c", "echo $KNOWN; read x || echo end"], "yes\nend\n"),
    ] as [([String], String?)])
  func output(words: [String], written: String?) {
    let output = ChildProcess.output(
      of: words, environment: ["KNOWN=yes", "PATH=/usr/bin:/bin"], milliseconds: words[0] == "sleep" ? 1 : 60_000)
    #expect(output.map { String(decoding: $0, as: UTF8.self) } == written)
  }

  @Test("How they end, as shells tell it", arguments: [("exit 0", 0), ("exit 7", 7), ("kill -TERM $$", 128 + 15)])
  func status(line: String, status: Int32) throws {
    let process = try ChildProcess(["/bin/sh", "-c", line], environment: [], output: .nowhere)
    #expect(process.wait() == status)
  }

  @Test("None begins with a signal ignored")
  func signals() throws {
    signal(SIGPIPE, SIG_IGN)
    let output = try #require(
      ChildProcess.output(
        of: ["sed", "-n", "s/^SigIgn:\t//p", "/proc/self/status"], environment: ["PATH=/usr/bin:/bin"],
        milliseconds: 60_000))
    let ignored = try #require(UInt64(String(decoding: output.dropLast(), as: UTF8.self), radix: 16))
    // The C library keeps 32 and 33 to itself.
    #expect(ignored & 0x7FFF_FFFF == 0)
  }

  @Test("One that is not there is an error, with the system's reason")
  func missing() {
    #expect(throws: SystemError(2)) { try ChildProcess(["/nonexistent"], environment: [], output: .nowhere) }
    #expect(SystemError(2).reason == "No such file or directory")
  }
}
