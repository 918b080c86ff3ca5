import Glibc

/// A file of the user's, which is read whole and written whole: under its name there is all of the new text or what was there before. A
/// link in its place stays, and what it leads to is read and replaced.
package struct UserFile: Sendable, Hashable {
  /// Why it is not read or not written.
  package enum Refusal: Error, Sendable, Hashable {
    /// Something has the name already, and nothing was to be replaced.
    case isThere
    /// A link has the name, and none was to be followed.
    case isLink
    /// A link has the name that leads to nothing.
    case leadsNowhere
    /// A folder has the name.
    case isFolder
    /// A pipe, a device or the like has the name.
    case isSpecial
    /// It holds more bytes than are read.
    case isTooLarge
    /// It holds something else than this program writes there.
    case notUnderstood
    /// The user has no folder for it: neither HOME nor the variable of the XDG Base Directory Specification is set.
    case noHome
    /// Another program has held its lock for two seconds.
    case isHeld
    /// The system's reason.
    case system(SystemError)
  }

  /// What becomes of something that has the name already.
  package enum Place: Sendable {
    /// Nothing may have it.
    case free
    /// A file is replaced and keeps its permissions and, where the system allows, its owner.
    case old
    /// Whatever has it, but a folder, is replaced, a link too. A program that runs, and whoever reads the old file, keep that one.
    case any
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

  // MARK: Reading

  /// Its bytes, all of them or an error; nil where there is no such file.
  package func read(limit: Int = sizeLimit, followsLinks: Bool = true) throws(Refusal) -> [UInt8]? {
    // Not blocking: a pipe in place of a file must not hang the program.
    let number = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | (followsLinks ? 0 : O_NOFOLLOW))
    guard number >= 0 else {
      let error = SystemError()
      var status = stat()
      if error.number == ENOENT { if lstat(path, &status) == 0 { throw .leadsNowhere } else { return nil } }
      throw error.number == ELOOP && !followsLinks ? .isLink : .system(error)
    }
    let file = Descriptor(number: number)
    defer { try? file.close() }
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .system(SystemError()) }
    try UserFile.check(status)
    guard status.st_size <= limit else { throw .isTooLarge }
    let bytes: [UInt8]?
    do throws(SystemError) {
      bytes = try file.readAll(limit: limit)
    } catch {
      throw .system(error)
    }
    guard let bytes else { throw .isTooLarge }
    return bytes
  }

  private static func check(_ status: stat) throws(Refusal) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder
    default: throw .isSpecial
    }
  }

  // MARK: Writing

  /// Puts bytes in its place. A new file has the permissions of `mode` before umask(2). Call it under the lock where several programs may
  /// write.
  package func write(_ bytes: some Sequence<UInt8>, over place: Place = .old, mode: mode_t = 0o600) throws(Refusal) {
    let old: (file: UserFile, status: stat)? =
      switch place {
      case .free: try nothing()
      case .old: try oldFile()
      case .any: nil
      }
    let file = old?.file ?? self
    do throws(SystemError) {
      let draft = try Draft(in: file.folder, mode: old == nil ? mode : 0o600)
      var isDone = false
      do throws(SystemError) {
        try draft.fill(with: bytes, like: old?.status)
        if old == nil, place != .any { try draft.take(file.path) } else { try draft.replace(file.path) }
        isDone = true
        try draft.close(isDone: true)
      } catch {
        if !isDone { try? draft.close(isDone: false) }
        throw error
      }
    } catch {
      throw error.number == EEXIST ? .isThere : .system(error)
    }
    file.syncFolder()
  }

  /// Puts a text into a new file of a folder that only the program has, for another program to read. Nothing that is there is written to.
  package func writeNew(_ text: String) throws(SystemError) {
    do throws(Refusal) {
      try write(text.utf8, over: .free)
    } catch {
      if case .system(let reason) = error { throw reason }
      throw SystemError(EEXIST)
    }
  }

  /// Nothing may be there.
  private func nothing() throws(Refusal) -> (UserFile, stat)? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    throw status.st_mode & S_IFMT == S_IFDIR ? .isFolder : .isThere
  }

  /// The file that is replaced, where a link leads to it; nil where there is none.
  private func oldFile() throws(Refusal) -> (UserFile, stat)? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw .system(SystemError())
    }
    guard let real = realpath(path, nil) else { throw errno == ENOENT ? .leadsNowhere : .system(SystemError()) }
    defer { free(real) }
    let file = UserFile(path: String(cString: real))
    guard stat(file.path, &status) == 0 else { throw .system(SystemError()) }
    try UserFile.check(status)
    // What may not be written to is not replaced either, though the folder would let it.
    guard access(file.path, W_OK) == 0 else { throw .system(SystemError()) }
    return (file, status)
  }

  /// After this the new name is on the disk too. Where a file system cannot do that, nothing is to be done.
  private func syncFolder() {
    let number = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { return }
    fsync(number)
    close(number)
  }

  /// A name like its own that nothing in its folder has: `a-2.txt`; nil where a thousand are taken.
  package var freeName: String? {
    let dot = name.dropFirst().lastIndex(of: ".") ?? name.endIndex
    return (2...999).lazy.map { "\(name[..<dot])-\($0)\(name[dot...])" }.first { name in
      var status = stat()
      return lstat(folder + "/" + name, &status) != 0 && errno == ENOENT
    }
  }

  // MARK: With others

  /// Does something while no other program does anything under the lock of this file. The folder is made where there is none.
  /// A lock goes with the program that holds it, however that ends.
  package func locked<Value>(_ body: () throws(Refusal) -> Value) throws(Refusal) -> Value {
    do throws(SystemError) {
      try UserFolder.make(folder)
    } catch {
      throw .system(error)
    }
    let number = open(path + ".lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw .system(SystemError()) }
    defer { close(number) }
    let end = MonotonicClock.milliseconds + UserFile.lockMilliseconds
    while flock(number, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw .system(SystemError()) }
      guard MonotonicClock.milliseconds < end else { throw .isHeld }
      poll(nil, 0, 5)
    }
    return try body()
  }
}
