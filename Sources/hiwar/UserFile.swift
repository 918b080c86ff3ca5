import Glibc
import System

/// Files that belong to the user: written whole or not at all, and read by nobody else.
enum UserFile {
  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(SystemError) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      guard mkdir(made, 0o700) == 0 || errno == EEXIST else { throw SystemError() }
    }
  }

  /// Puts a text in place of a file. Until all of it is on the disk the old file stays as it is.
  static func replace(_ path: String, with text: String) throws(SystemError) {
    let draft = path + ".new"
    try NewFile.write(text, to: draft, .any, mode: 0o600, isSafe: true)
    guard rename(draft, path) == 0 else {
      let error = SystemError()
      unlink(draft)
      throw error
    }
  }
}
