import Widgets

/// A path that is being completed with what is in its folder.
struct PathCompletion: Sendable, Hashable {
  /// The folder, as far as it is typed; the current one where none is.
  let folder: String
  /// How what is looked for in it begins.
  let beginning: String
  private let onlyFolders: Bool

  /// The completion of a path.
  init(of path: String, onlyFolders: Bool) {
    let slash = path.lastIndex(of: "/")
    folder = slash.map { String(path[...$0]) } ?? "."
    beginning = slash.map { String(path[path.index(after: $0)...]) } ?? path
    self.onlyFolders = onlyFolders
  }

  /// The names that begin so, folders with a stroke at their end. What is hidden has to be asked for by its dot, and what a field
  /// cannot hold as it is does not count.
  func candidates(in entries: [FolderListing.Entry]) -> [String] {
    entries.filter { entry in
      entry.name.hasPrefix(beginning) && (entry.isFolder || !onlyFolders)
        && (!entry.name.hasPrefix(".") || beginning.hasPrefix("."))
        && TextField(entry.name, cursor: nil).text == entry.name
    }.map { $0.isFolder ? $0.name + "/" : $0.name }
  }

  /// What all candidates go on with after the beginning.
  func rest(of candidates: [String]) -> String {
    guard var common = candidates.first else { return "" }
    for candidate in candidates.dropFirst() {
      common = String(zip(common, candidate).prefix { $0 == $1 }.map(\.0))
    }
    return String(common.dropFirst(beginning.count))
  }
}
