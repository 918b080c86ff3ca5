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
