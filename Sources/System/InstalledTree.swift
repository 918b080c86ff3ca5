import Glibc

/// Folders and files that are put somewhere and taken away again, one at a time. `UserFile` writes the files.
package enum InstalledTree {
  /// What others may read is readable for them, however strict the user is with files of their own.
  package static func isForEverybody() {
    umask(0o022)
  }

  /// Makes a folder, with those on the way to it. Returns what was not there, the outermost first.
  package static func makeFolder(_ path: String) throws(SystemError) -> [String] {
    if mkdir(path, 0o755) == 0 { return [path] }
    switch errno {
    case EEXIST:
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw SystemError(ENOTDIR) }
      return []
    case ENOENT:
      let parent = UserFile(path: path).folder
      guard parent != path, parent != "." else { throw SystemError(ENOENT) }
      let made = try makeFolder(parent)
      return made + (try makeFolder(path))
    default: throw SystemError()
    }
  }

  /// Takes a file away.
  package static func remove(_ path: String) throws(SystemError) {
    guard unlink(path) == 0 else { throw SystemError() }
  }

  /// Takes a folder away that has nothing in it; any other stays.
  package static func removeIfEmpty(_ path: String) {
    rmdir(path)
  }
}
