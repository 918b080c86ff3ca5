import Glibc

/// Bytes that are written beside the place where they belong, and get its name once all of them are on the disk. A draft is locked as long
/// as its program lives, so that what a dead one has left behind is known and goes.
struct Draft {
  /// Where it is.
  let path: String
  private let file: Descriptor

  private static let (beginning, ending) = (".hiwar-", ".new")

  /// An empty one in a folder, under a name that nothing has. That name is short, since the one of the file may be as long as it can be.
  /// `mode` are the permissions before umask(2).
  init(in folder: String, mode: mode_t) throws(SystemError) {
    Draft.sweep(folder)
    for number in 1...99 {
      let path = "\(folder)/\(Draft.beginning)\(getpid())-\(number)\(Draft.ending)"
      // Nothing that is there is written to, and no link is followed.
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
      if descriptor < 0 {
        guard errno == EEXIST else { throw SystemError() }
        continue
      }
      _ = flock(descriptor, LOCK_EX | LOCK_NB)
      self.path = path
      file = Descriptor(number: descriptor)
      return
    }
    throw SystemError(EEXIST)
  }

  /// Fills it, to the disk, with the permissions and, where the system allows, the owner of the file that it is to replace.
  func fill(with bytes: some Sequence<UInt8>, like old: stat?) throws(SystemError) {
    try file.write(bytes)
    if let old {
      // Who may not give the file away has it under their own name.
      _ = fchown(file.number, old.st_uid, old.st_gid)
      guard fchmod(file.number, old.st_mode & 0o777) == 0 else { throw SystemError() }
    }
    guard fsync(file.number) == 0 else { throw SystemError() }
  }

  /// Gives it the name of what is there, which is gone then.
  func replace(_ place: String) throws(SystemError) {
    guard rename(path, place) == 0 else { throw SystemError() }
  }

  /// Gives it a name that nothing has; an error (EEXIST) where something has it.
  func take(_ place: String) throws(SystemError) {
    if link(path, place) == 0 {
      unlink(path)
      return
    }
    guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else { throw SystemError() }
    // A file system without links: the name is taken first.
    let taken = open(place, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard taken >= 0 else { throw SystemError() }
    Glibc.close(taken)
    guard rename(path, place) == 0 else {
      let error = SystemError()
      unlink(place)
      throw error
    }
  }

  /// Lets it go, and takes it away where it has no other name. An error tells that what was written may not be there.
  func close(isDone: Bool) throws(SystemError) {
    if !isDone { unlink(path) }
    try file.close()
  }

  /// Takes away the drafts of programs that were killed. Whatever else has such a name stays.
  private static func sweep(_ folder: String) {
    guard let directory = opendir(folder) else { return }
    defer { closedir(directory) }
    var left: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if let writer = writer(of: name), kill(writer, 0) != 0, errno == ESRCH { left.append(name) }
    }
    for name in left { removeIfLeft(folder + "/" + name) }
  }

  /// The process whose draft has such a name; nil where it is none of a draft.
  private static func writer(of name: String) -> pid_t? {
    guard name.hasPrefix(beginning), name.hasSuffix(ending) else { return nil }
    let numbers = name.dropFirst(beginning.count).dropLast(ending.count).split(separator: "-").map { pid_t($0) }
    guard numbers.count == 2, let writer = numbers[0], numbers[1] != nil, writer > 0 else { return nil }
    return writer
  }

  /// A process that is not seen may live in another container, or on another machine: then it has the lock.
  private static func removeIfLeft(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { Glibc.close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
      flock(descriptor, LOCK_EX | LOCK_NB) == 0
    else { return }
    unlink(path)
  }
}
