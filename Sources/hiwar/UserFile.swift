import Glibc
import System

/// Files that belong to the user: written whole or not at all, and read by nobody else.
enum UserFile {
  /// Whether there is nothing at a path, or a file of its own. A link, a folder or the like is neither.
  static func isFileOrNothing(_ path: String) -> Bool {
    var information = stat()
    return lstat(path, &information) != 0 || information.st_mode & S_IFMT == S_IFREG
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(SystemError) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      guard mkdir(made, 0o700) == 0 || errno == EEXIST else { throw SystemError() }
    }
  }

  /// Puts a text in place of a file. Until all of it is on the disk the old file stays as it is. Of two programs that do so at once
  /// the last one wins, since each has a draft of its own.
  static func replace(_ path: String, with text: String) throws(SystemError) {
    let draft = "\(path).\(getpid()).new"
    try NewFile.write(text, to: draft, .any, mode: 0o600, isSafe: true)
    guard rename(draft, path) == 0 else {
      let error = SystemError()
      unlink(draft)
      throw error
    }
  }
}
