import Glibc

/// Standard output and standard error.
enum Output {
  /// Writes a text to standard output, all of it or an error. A reader that has gone away has had what it wanted.
  static func write(_ text: String) throws(Failure) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EPIPE {
        return
      } else if errno != EINTR {
        throw .writeFailed(String(cString: strerror(errno)))
      }
    }
  }

  /// Writes a text and a line feed to standard output.
  static func print(_ text: String) throws(Failure) {
    try write(text + "\n")
  }

  /// Writes a text and a line feed to standard error. Controls in it, as a file name may hold, are not passed on to the terminal.
  static func complain(_ text: String) {
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      safe.append(isControl && scalar != "\n" ? "\u{FFFD}" : scalar)
    }
    var bytes = Array((String(safe) + "\n").utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { return }
      bytes = bytes.dropFirst(max(0, count))
    }
  }
}
