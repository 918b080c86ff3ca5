import Glibc

/// Why a file could not be written, in the system's words.
struct FileFailure: Error {
  var reason: String

  init(reason: String) {
    self.reason = reason
  }

  /// The last error of the system.
  fileprivate init() {
    reason = String(cString: strerror(errno))
  }
}

/// Files that belong to the user: written whole or not at all.
enum UserFile {
  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(FileFailure) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      guard mkdir(made, 0o700) == 0 || errno == EEXIST else { throw FileFailure() }
    }
  }

  /// Puts a text in place of a file. Until all of it is on the disk the old file stays as it is.
  static func replace(_ path: String, with text: String) throws(FileFailure) {
    let draft = path + ".new"
    try write(text, to: draft, flags: O_TRUNC)
    guard rename(draft, path) == 0 else {
      let failure = FileFailure()
      unlink(draft)
      throw failure
    }
  }

  private static func write(_ text: String, to path: String, flags: Int32) throws(FileFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0o600)
    guard descriptor >= 0 else { throw FileFailure() }
    defer { close(descriptor) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        let failure = FileFailure()
        unlink(path)
        throw failure
      }
    }
    guard fsync(descriptor) == 0 else { throw FileFailure() }
  }
}
