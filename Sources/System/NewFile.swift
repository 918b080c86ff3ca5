import Glibc

/// A file that is written as a whole: one that cannot be is taken away again, since half a file is worse than none.
package enum NewFile {
  /// Whether there may be a file of the name already.
  package enum Place: Sendable {
    /// Nothing is written over: an error (EEXIST) where there is one.
    case free
    /// What is there is lost.
    case any
  }

  /// Writes a text under a name, and to the disk itself where `isSafe`. `mode` are the permissions before umask(2).
  package static func write(
    _ text: String, to path: String, _ place: Place, mode: mode_t, isSafe: Bool = false
  ) throws(SystemError) {
    try write(text.utf8, to: path, place, mode: mode, isSafe: isSafe)
  }

  /// Writes bytes under a name, as `write` does a text.
  package static func write(
    _ bytes: some Sequence<UInt8>, to path: String, _ place: Place, mode: mode_t, isSafe: Bool = false
  ) throws(SystemError) {
    let number = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | (place == .free ? O_EXCL : O_TRUNC), mode)
    guard number >= 0 else { throw SystemError() }
    let file = Descriptor(number: number)
    do throws(SystemError) {
      do throws(SystemError) {
        try file.write(bytes)
        if isSafe, fsync(number) != 0 { throw SystemError() }
      } catch {
        try? file.close()
        throw error
      }
      try file.close()
    } catch {
      unlink(path)
      throw error
    }
  }
}
