import Glibc

/// Standard output and standard error.
enum Output {
  /// Writes a text to standard output, all of it or an error. A reader that has gone away has had what it wanted.
  static func write(_ text: String) throws(Failure) {
    try write(text, to: STDOUT_FILENO)
  }

  private static func write(_ text: String, to file: Int32) throws(Failure) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
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

  /// Saves a text in a file of the current folder. Where there is a file of that name, one with a number: nothing is written over.
  /// Returns the name that was used.
  static func save(_ text: String, as name: String) throws(Failure) -> String {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    for number in 1...999 {
      let used = number == 1 ? name : "\(name[..<dot])-\(number)\(name[dot...])"
      let file = open(used, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if file < 0, errno == EEXIST { continue }
      guard file >= 0 else { throw .writeFailed(String(cString: strerror(errno))) }
      do throws(Failure) {
        try write(text, to: file)
      } catch {
        // Half a file is worse than none.
        close(file)
        unlink(used)
        throw error
      }
      guard close(file) == 0 else { throw .writeFailed(String(cString: strerror(errno))) }
      return used
    }
    throw .writeFailed(String(cString: strerror(EEXIST)))
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
