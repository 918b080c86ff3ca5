import Glibc

/// A file that belongs to the user and is kept by the program: read whole, replaced whole, and never through a link.
package struct OwnFile: Sendable, Hashable {
  /// Why it is not read or not written.
  package enum Refusal: Error, Sendable, Hashable {
    /// A link stands in its place.
    case isLink
    /// A folder stands in its place.
    case isFolder
    /// A pipe, a device or the like stands in its place.
    case isSpecial
    /// It holds more bytes than `sizeLimit`.
    case isTooLarge
    /// The user has no folder for it: neither HOME nor the variable of the XDG Base Directory Specification is set.
    case noHome
    /// Another program has held its lock for two seconds.
    case isHeld
    /// The system's reason.
    case system(SystemError)
  }

  /// No file of the user's is longer, in bytes.
  package static let sizeLimit = 64 << 20
  private static let lockMilliseconds = 2000

  /// The folder it is in.
  package let folder: String
  /// Its name there.
  package let name: String

  /// The file of a name in a folder, whether they are there or not.
  package init(_ name: String, in folder: String) {
    self.name = name
    self.folder = folder
  }

  /// The file at a path, in the current folder where it names none.
  package init(path: String) {
    let slash = path.lastIndex(of: "/")
    folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    name = slash.map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// Its path.
  package var path: String { folder + "/" + name }

  /// Its bytes; nil where there is no such file.
  package func read() throws(Refusal) -> [UInt8]? {
    // Not blocking: a pipe in place of a file must not hang the program.
    let number = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard number >= 0 else {
      switch errno {
      case ENOENT: return nil
      case ELOOP: throw .isLink
      default: throw .system(SystemError())
      }
    }
    defer { close(number) }
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .system(SystemError()) }
    try OwnFile.check(status)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size))
    while let more = Descriptor(number: number).read() {
      bytes += more
      guard bytes.count <= OwnFile.sizeLimit else { throw .isTooLarge }
    }
    return bytes
  }

  private static func check(_ status: stat) throws(Refusal) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder
    case S_IFLNK: throw .isLink
    default: throw .isSpecial
    }
    guard status.st_size <= sizeLimit else { throw .isTooLarge }
  }

  /// Puts a text in its place. Until all of it is on the disk the old file stays as it is; it keeps its permissions, and a new
  /// one is for nobody else to read. Call it under the lock where several programs may write.
  package func replace(with bytes: some Sequence<UInt8>) throws(Refusal) {
    var status = stat()
    var mode: mode_t = 0o600
    if lstat(path, &status) == 0 {
      try OwnFile.check(status)
      mode = status.st_mode & 0o777
    }
    let draft = path + ".new"
    do throws(SystemError) {
      // What was left there by a program that was killed; a link goes, and not what it leads to.
      unlink(draft)
      try NewFile.write(bytes, to: draft, .free, mode: mode, isSafe: true)
      guard rename(draft, path) == 0 else {
        let error = SystemError()
        unlink(draft)
        throw error
      }
    } catch {
      throw .system(error)
    }
    syncFolder()
  }

  /// After this the new name is on the disk too. Where a file system cannot do that, nothing is to be done.
  func syncFolder() {
    let number = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { return }
    fsync(number)
    close(number)
  }

  /// Does something while no other program does anything under the lock of this file. The folder is made where there is none.
  /// A lock goes with the program that holds it, however that ends.
  package func locked<Value>(_ body: () throws(Refusal) -> Value) throws(Refusal) -> Value {
    do throws(SystemError) {
      try OwnFile.makeFolder(folder)
    } catch {
      throw .system(error)
    }
    let number = open(path + ".lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw .system(SystemError()) }
    defer { close(number) }
    let end = MonotonicClock.milliseconds + OwnFile.lockMilliseconds
    while flock(number, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw .system(SystemError()) }
      guard MonotonicClock.milliseconds < end else { throw .isHeld }
      poll(nil, 0, 5)
    }
    return try body()
  }

  /// Makes a folder and those above it, for nobody else to read.
  package static func makeFolder(_ path: String) throws(SystemError) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      guard mkdir(made, 0o700) == 0 || errno == EEXIST else { throw SystemError() }
    }
  }
}
