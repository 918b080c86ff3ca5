import DialogueRecord

/// What an installation has put below its prefix, as it keeps it there: for files what `sha256sum --check` reads, for folders that
/// were made for it a remark.
struct Manifest: Equatable {
  /// Where it is kept, below the prefix.
  static let path = "share/hiwar/installed"
  private static let folderMark = "# folder "

  /// A file that holds something.
  struct File: Hashable {
    /// Below the prefix.
    var path: String
    /// The SHA-256 of what it holds.
    var hash: String
  }

  /// The files. While one installation takes the place of another, a path may be here with what it held and what it will hold.
  var files: Set<File> = []
  /// Folders that were not there before, each after the one it is in.
  var folders: [String] = []

  /// One without anything in it.
  init() {}

  /// A line that no manifest has.
  struct Damage: Error, Equatable {
    var line: Int
  }

  /// Reads what `text` has written.
  init(_ text: String) throws(Damage) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where !line.isEmpty {
      if line.hasPrefix(Manifest.folderMark) {
        folders.append(try Manifest.inside(line.dropFirst(Manifest.folderMark.count), number))
      } else if !line.hasPrefix("#") {
        let hash = line.prefix(64)
        guard hash.count == 64, hash.allSatisfy(\.isHexDigit), line.dropFirst(64).hasPrefix("  ") else {
          throw Damage(line: number + 1)
        }
        files.insert(File(path: try Manifest.inside(line.dropFirst(66), number), hash: String(hash)))
      }
    }
  }

  /// A path that leads nowhere but below the prefix.
  private static func inside(_ path: Substring, _ number: Int) throws(Damage) -> String {
    let names = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !names.contains(where: { ["", ".", ".."].contains($0) }) else { throw Damage(line: number + 1) }
    return String(path)
  }

  /// The paths of the files.
  var paths: Set<String> { Set(files.map(\.path)) }

  /// As it is kept.
  var text: String {
    let head = "# hiwar \(Version.number). What `hiwar uninstall` takes away, unless it was changed.\n"
    let files = files.sorted { ($0.path, $0.hash) < ($1.path, $1.hash) }.map { "\($0.hash)  \($0.path)\n" }
    return head + files.joined() + folders.map { Manifest.folderMark + $0 + "\n" }.joined()
  }
}
