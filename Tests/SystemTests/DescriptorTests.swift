import Glibc
import System
import TestSupport
import Testing

@Suite("Open files")
struct DescriptorTests {
  @Test("Everything is written, also where the other side takes it bit by bit", arguments: [true, false])
  func everything(waits: Bool) throws {
    let pipe = try Descriptor.pipe()
    if !waits { _ = fcntl(pipe.writing.number, F_SETFL, O_NONBLOCK) }
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ ($0 >> 8)) }
    // The reader is another process: a pipe holds less than all of it.
    let files = try TemporaryFolder()
    let reader = try ChildProcess(
      ["/bin/cat"], environment: [], input: .descriptor(pipe.reading), output: .writing(files.path(of: "read")))
    try pipe.reading.close()
    try pipe.writing.write(bytes)
    try pipe.writing.close()
    #expect(reader.wait() == 0)
    #expect(try files.read("read") == bytes)
  }

  @Test("What cannot be written is an error")
  func errors() {
    #expect(throws: SystemError(9)) { try Descriptor(number: 1_000_000).write([1]) }
    #expect(throws: SystemError(9)) { try Descriptor(number: 1_000_000).close() }
  }

  @Test("The end of a pipe is told from a pipe with nothing in it")
  func end() throws {
    let pipe = try Descriptor.pipe(waits: false)
    #expect(pipe.reading.read() == [])
    try pipe.writing.write([1, 2])
    #expect(pipe.reading.read() == [1, 2])
    try pipe.writing.close()
    #expect(pipe.reading.read() == nil)
    #expect(!pipe.reading.isTerminal && pipe.reading.windowSize == nil)
    try pipe.reading.close()
  }
}

@Suite("Files written as a whole")
struct NewFileTests {
  @Test("Nothing is written over unless that is meant")
  func places() throws {
    let files = try TemporaryFolder()
    let path = files.path(of: "file")
    try NewFile.write("long text", to: path, .free, mode: 0o600)
    #expect(throws: SystemError(17)) { try NewFile.write("x", to: path, .free, mode: 0o600) }
    #expect(try files.read("file") == Array("long text".utf8))
    try NewFile.write("short", to: path, .any, mode: 0o600, isSafe: true)
    #expect(try files.read("file") == Array("short".utf8))
  }

  @Test("A place that does not take it is an error, and half a file is taken away")
  func refused() throws {
    #expect(throws: SystemError(2)) { try NewFile.write("x", to: "/nonexistent/file", .any, mode: 0o600) }
    // What is taken away is the link, and never the device.
    let files = try TemporaryFolder()
    try files.link("full", to: "/dev/full")
    #expect(throws: SystemError(28)) { try NewFile.write("x", to: files.path(of: "full"), .any, mode: 0o600) }
    // The name is free again.
    #expect(throws: Never.self) { try files.link("full", to: "/dev/null") }
  }
}
