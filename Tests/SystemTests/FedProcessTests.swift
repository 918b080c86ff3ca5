import Glibc
import System
import TestSupport
import Testing

@Suite("Programs that are given something to read")
struct FedProcessTests {
  private let environment = ["PATH=/usr/bin:/bin"]

  /// Feeds a line of a shell. The time is never reached where the program ends.
  private func feed(_ bytes: [UInt8], _ line: String, milliseconds: Int = 60_000) -> ChildProcess.Ending {
    ChildProcess.feed(bytes, to: ["/bin/sh", "-c", line], environment: environment, milliseconds: milliseconds)
  }

  @Test("All of it arrives, also more than a pipe holds", arguments: [0, 1, 1_000_000])
  func all(count: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(feed(bytes, "cat > '\(folder.path(of: "copy"))'") == .ended(status: 0, complaint: ""))
    #expect(try folder.read("copy") == bytes)
  }

  @Test(
    "One that reads nothing, or only the beginning, ends as it likes", arguments: ["true", "head -c 3 > /dev/null"])
  func unread(line: String) {
    #expect(feed([UInt8](repeating: 7, count: 1_000_000), line) == .ended(status: 0, complaint: ""))
  }

  @Test(
    "One that fails tells its status and the first line of its complaint",
    arguments: [
      ("exit 3", 3, ""), ("echo >&2; echo 'no display' >&2; echo more >&2; exit 1", 1, "no display"),
      ("printf '\\033[31mred\\a\\n' >&2; exit 2", 2, "[31mred"), ("kill -TERM $$", 128 + 15, ""),
      ("cat; exit 9", 9, ""),
    ] as [(String, Int32, String)])
  func failing(line: String, status: Int32, complaint: String) {
    #expect(feed([65], line) == .ended(status: status, complaint: complaint))
  }

  @Test("One that hangs is ended, with what it has started")
  func hanging() throws {
    let folder = try TemporaryFolder()
    let file = folder.path(of: "pid")
    // It hangs after it has written who it is, however late that may be.
    var milliseconds = 100
    var ids: [pid_t] = []
    while ids.count < 2 {
      #expect(
        feed([65], "sleep 600 & echo $! $$ > '\(file)'; wait; true", milliseconds: milliseconds) == .tookTooLong)
      let text = (try? folder.read("pid")).map { String(decoding: $0, as: UTF8.self) } ?? ""
      ids = text.split(whereSeparator: \.isWhitespace).compactMap { pid_t($0) }
      milliseconds *= 2
    }
    for id in ids {
      // What it had started is nobody's child here: somebody else takes note of its end.
      while kill(id, 0) == 0, try state(of: id) != "Z" { usleep(1000) }
    }
  }

  /// The letter for the state of a process; Z where it has ended and nobody took note.
  private func state(of id: pid_t) throws -> String {
    let stat = try run("/bin/cat", ["/proc/\(id)/stat"]).text
    return stat.split(separator: ") ").last.map { String($0.prefix(1)) } ?? "Z"
  }

  @Test("What one leaves in the background goes on and is not waited for")
  func background() throws {
    let folder = try TemporaryFolder()
    let line = "exec 3<&0; (until [ -e '\(folder.path(of: "go"))' ]; do sleep 0.01; done; cat <&3 > "
    let file = "'\(folder.path(of: "late"))'; mv '\(folder.path(of: "late"))' '\(folder.path(of: "done"))') &"
    #expect(feed(Array("kept".utf8), line + file) == .ended(status: 0, complaint: ""))
    try folder.write([], to: "go")
    while (try? folder.read("done")) == nil { usleep(1000) }
    #expect(try folder.read("done") == Array("kept".utf8))
  }

  @Test("One that is not there does not begin")
  func missing() {
    let ending = ChildProcess.feed([], to: ["/nonexistent"], environment: [], milliseconds: 60_000)
    #expect(ending == .didNotBegin(SystemError(ENOENT)))
  }
}

@Suite("What the environment holds")
struct EnvironmentTests {
  @Test("A program is a file in a folder of PATH that may be run")
  func programs() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("#!/bin/sh\n".utf8), to: "plain")
    try folder.write(Array("#!/bin/sh\n".utf8), to: "sub/inner")
    try folder.write(Array("#!/bin/sh\n".utf8), to: "tool")
    chmod(folder.path(of: "tool"), 0o755)
    let path = "/nonexistent:\(folder.path)"
    #expect(Environment.hasProgram("tool", path: path))
    #expect(!Environment.hasProgram("plain", path: path))
    #expect(!Environment.hasProgram("sub", path: path))
    #expect(!Environment.hasProgram("other", path: path))
    #expect(!Environment.hasProgram("tool", path: nil) && !Environment.hasProgram("tool", path: "/nonexistent"))
  }

  @Test("Programs that are started get all of it")
  func whole() {
    setenv("HIWAR_TEST_WHOLE", "a=b", 1)
    #expect(Environment.entries.contains("HIWAR_TEST_WHOLE=a=b"))
    #expect(Environment.entries.contains { $0.hasPrefix("PATH=") })
  }
}
