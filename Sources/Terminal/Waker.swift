import Glibc
import System

/// Ends a wait of `Terminal.next` from any thread.
package final class Waker: Sendable {
  static let byte = UInt8(ascii: "w")

  let input: Descriptor
  let output: Descriptor

  /// Nil where the system has no descriptors left.
  init?() {
    guard let pipe = try? Descriptor.pipe(waits: false) else { return nil }
    input = pipe.reading
    output = pipe.writing
  }

  deinit {
    try? input.close()
    try? output.close()
  }

  /// Has `Terminal.next` return.
  package func wake() {
    // A full pipe wakes as well as one more byte would, hence no wait.
    var byte = Waker.byte
    _ = Glibc.write(output.number, &byte, 1)
  }
}
