import Glibc

/// A file that the user has asked for, anywhere: under its name there is all of the new text or what was there before. It is
/// written beside its place, synced, and only then given its name.
package enum WholeFile {
  /// Why it is not written.
  package enum Refusal: Error, Sendable, Hashable {
    /// Something has the name already, and nothing was to be written over.
    case isThere
    /// A folder has the name.
    case isFolder
    /// A pipe, a device or the like has the name.
    case isSpecial
    /// A link has the name that leads to nothing.
    case leadsNowhere
    /// The system's reason.
    case system(SystemError)
  }

  /// Writes a text under a path. Only where it `replaces` may a file be there already: it keeps its permissions and, where the
  /// system allows, its owner. A link stays, and what it leads to is replaced.
  package static func write(_ text: String, to path: String, replaces: Bool) throws(Refusal) {
    let old = try replaces ? oldFile(path) : nothing(at: path)
    let place = old?.path ?? path
    let folder = OwnFile(path: place).folder
    let draft = try draft(text.utf8, in: folder, mode: old == nil ? 0o666 : 0o600)
    do throws(SystemError) {
      if let status = old?.status {
        // Who may not give the file away has it under their own name.
        _ = chown(draft, status.st_uid, status.st_gid)
        guard chmod(draft, status.st_mode & 0o777) == 0, rename(draft, place) == 0 else { throw SystemError() }
      } else {
        try name(draft, place)
      }
    } catch {
      unlink(draft)
      throw error.number == EEXIST ? .isThere : .system(error)
    }
    OwnFile(path: place).syncFolder()
  }

  /// Puts bytes under a path in place of what has the name: a program that runs, and whoever reads the old file, keep that one.
  package static func replace(_ path: String, with bytes: [UInt8], mode: mode_t) throws(SystemError) {
    let file = OwnFile(path: path)
    let draft: String
    do throws(Refusal) {
      draft = try self.draft(bytes, in: file.folder, mode: mode)
    } catch {
      if case .system(let reason) = error { throw reason }
      throw SystemError(EEXIST)
    }
    guard rename(draft, path) == 0 else {
      let error = SystemError()
      unlink(draft)
      throw error
    }
    file.syncFolder()
  }

  /// A name like another one that nothing in a folder has: `a-2.txt`; nil where a thousand are taken.
  package static func freeName(like name: String, in folder: String) -> String? {
    let dot = name.dropFirst().lastIndex(of: ".") ?? name.endIndex
    return (2...999).lazy.map { "\(name[..<dot])-\($0)\(name[dot...])" }.first { name in
      var status = stat()
      return lstat(folder + "/" + name, &status) != 0 && errno == ENOENT
    }
  }

  /// Nothing may be there.
  private static func nothing(at path: String) throws(Refusal) -> (path: String, status: stat)? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    throw status.st_mode & S_IFMT == S_IFDIR ? .isFolder : .isThere
  }

  /// The file that is replaced, where a link leads to it; nil where there is none.
  private static func oldFile(_ path: String) throws(Refusal) -> (path: String, status: stat)? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw .system(SystemError())
    }
    guard let real = realpath(path, nil) else { throw errno == ENOENT ? .leadsNowhere : .system(SystemError()) }
    defer { free(real) }
    let place = String(cString: real)
    guard stat(place, &status) == 0 else { throw .system(SystemError()) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder
    default: throw .isSpecial
    }
    // What may not be written to is not replaced either, though the folder would let it.
    guard access(place, W_OK) == 0 else { throw .system(SystemError()) }
    return (place, status)
  }

  /// Bytes in a file of their own in the folder, on the disk. Its name is short, since that of the file may be as long as it can be.
  private static func draft(
    _ bytes: some Sequence<UInt8>, in folder: String, mode: mode_t
  ) throws(Refusal) -> String {
    for number in 1...99 {
      let path = "\(folder)/.hiwar-\(getpid())-\(number).new"
      do throws(SystemError) {
        try NewFile.write(bytes, to: path, .free, mode: mode, isSafe: true)
        return path
      } catch {
        // Something that was left there by another program is not ours to take away.
        guard error.number == EEXIST else { throw .system(error) }
      }
    }
    throw .system(SystemError(EEXIST))
  }

  /// Gives a draft its name where nothing has it.
  private static func name(_ draft: String, _ path: String) throws(SystemError) {
    if link(draft, path) == 0 {
      unlink(draft)
      return
    }
    guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else { throw SystemError() }
    // A file system without links: the name is taken first.
    try NewFile.write("", to: path, .free, mode: 0o666)
    guard rename(draft, path) == 0 else {
      let error = SystemError()
      unlink(path)
      throw error
    }
  }
}
