import Glibc

/// A folder of files on disk: the only place of this module that touches the system.
package struct Folder: Sendable {
  /// Path of the folder.
  package let path: String

  /// The folder at a path, whether it is there or not.
  package init(path: String) {
    self.path = path
  }

  /// The names in a folder below it, sorted; empty where there is none.
  package func names(in folder: String) -> [String] {
    guard let directory = opendir(path + "/" + folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// No file of a pack is longer, in bytes.
  package static let sizeLimit = 64 << 20

  /// Reads a file of the folder whole.
  package func read(_ name: String) throws(ReadFailure) -> [UInt8] {
    guard let place = realpath(path + "/" + name, nil) else {
      throw errno == ENOENT ? .missing : .unreadable(String(cString: strerror(errno)))
    }
    defer { free(place) }
    guard let root = realpath(path, nil) else { throw .missing }
    defer { free(root) }
    guard String(cString: place).hasPrefix(String(cString: root) + "/") else { throw .outside }
    // Not blocking: a pipe in place of a file must not hang the program.
    let descriptor = open(place, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw .unreadable(String(cString: strerror(errno))) }
    guard information.st_mode & S_IFMT == S_IFREG else { throw .notPlain }
    // What a file says of its length is only believed where it is too much: it may grow and shrink meanwhile.
    guard information.st_size <= Folder.sizeLimit else { throw .tooLarge }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(String(cString: strerror(errno))) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
      guard bytes.count <= Folder.sizeLimit else { throw .tooLarge }
    }
  }

  /// Why a file could not be read.
  package enum ReadFailure: Error, Sendable, Hashable {
    case missing
    /// A link leads out of the folder.
    case outside
    /// It is a folder, a pipe, a device or the like.
    case notPlain
    /// It holds more bytes than `sizeLimit`.
    case tooLarge
    /// The system's reason.
    case unreadable(String)
  }
}
