import Glibc

/// Ends a wait of `Terminal.next` from any thread.
package final class Waker: Sendable {
  static let byte = UInt8(ascii: "w")

  let input: Descriptor
  let output: Descriptor

  /// Nil where the system has no descriptors left.
  init?() {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    input = Descriptor(number: ends[0])
    output = Descriptor(number: ends[1])
  }

  deinit {
    close(input.number)
    close(output.number)
  }

  /// Has `Terminal.next` return.
  package func wake() {
    // A full pipe wakes as well as one more byte would, hence no wait.
    var byte = Waker.byte
    _ = Glibc.write(output.number, &byte, 1)
  }
}
