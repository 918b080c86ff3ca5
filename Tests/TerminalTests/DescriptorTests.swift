import Testing

@testable import Terminal

struct WakerTests {
  @Test func aWakeIsReadOnce() throws {
    let waker = try #require(Waker())
    #expect(Descriptor.wait(for: [waker.input], milliseconds: 0).isEmpty)
    #expect(waker.input.read() == [])
    waker.wake()
    #expect(Descriptor.wait(for: [waker.input], milliseconds: nil) == [waker.input])
    #expect(waker.input.read() == [Waker.byte])
    #expect(Descriptor.wait(for: [waker.input], milliseconds: 0).isEmpty)
  }

  @Test func wakesThatNobodyReadsDoNotBlock() throws {
    let waker = try #require(Waker())
    for _ in 0..<200_000 { waker.wake() }
    #expect(Descriptor.wait(for: [waker.input], milliseconds: nil) == [waker.input])
  }
}

struct SubprocessTests {
  @Test(
    arguments: [
      (["printf", "a\\tb\\n"], "a\tb\n"), (["true"], ""), (["false"], nil), (["no-such-command-anywhere"], nil),
      (["sleep", "600"], nil), (["sh", "-c", "echo $KNOWN; read x || echo end"], "yes\nend\n"),
    ] as [([String], String?)])
  func output(arguments: [String], written: String?) {
    let output = Subprocess.output(
      of: arguments, environment: ["KNOWN=yes", "PATH=/usr/bin:/bin"],
      milliseconds: arguments[0] == "sleep" ? 1 : 60_000)
    #expect(output.map { String(decoding: $0, as: UTF8.self) } == written)
  }
}
