import Glibc

/// Why the system would not do something.
package struct SystemError: Error, Sendable, Hashable {
  /// The number of errno(3).
  package var number: Int32

  /// An error by its number; the last one of this thread unless another is given.
  package init(_ number: Int32 = errno) {
    self.number = number
  }

  /// The system's own words.
  package var reason: String { String(cString: strerror(number)) }
}
