import System
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
