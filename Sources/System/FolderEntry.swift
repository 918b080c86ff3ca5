import Glibc

/// What stands in a folder.
package struct FolderEntry: Sendable, Hashable {
  /// Its name.
  package let name: String
  /// Whether it is a folder, or a link to one.
  package let isFolder: Bool

  /// No more are read of one folder.
  package static let limit = 10_000

  /// Everything in a folder, by name. What has a name that is not UTF-8 is left out.
  package static func all(in folder: String) throws(SystemError) -> [FolderEntry] {
    guard let directory = opendir(folder) else { throw SystemError() }
    defer { closedir(directory) }
    var entries: [FolderEntry] = []
    while entries.count < limit, let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      guard let name, name != ".", name != ".." else { continue }
      var status = stat()
      let isFolder = stat(folder + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      entries.append(FolderEntry(name: name, isFolder: isFolder))
    }
    return entries.sorted { $0.name < $1.name }
  }
}
