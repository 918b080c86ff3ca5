/// The files of a content pack as they are on the disk.
package struct PackFiles: Sendable {
  /// A file with its name in the pack.
  package struct File: Sendable {
    package let name: String
    package let bytes: [UInt8]
  }

  /// By their names.
  package let files: [File]

  /// Reads them all.
  package init(in path: String) throws(Folder.ReadFailure) {
    let folder = Folder(path: path)
    var files: [File] = []
    for name in (PackFiles.rootNames + PackFiles.sessionNames(in: folder)).sorted() {
      files.append(File(name: name, bytes: try folder.read(name)))
    }
    self.files = files
  }

  /// What tells one state of a pack from every other: the SHA-256 of all its files, one after the other.
  package var fingerprint: String { SHA256.hexadecimal(of: files.flatMap(\.bytes)) }

  /// The files that every pack has.
  static let rootNames = [
    "pack.json", "preamble.json", "organizations.json", "working-groups.json", "themes.json", "lineages.json",
    "glossary.json", "emendations.json", "references.json",
  ]

  /// The files of sessions and of years without one.
  static func sessionNames(in folder: Folder) -> [String] {
    folder.names(in: "sessions").filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.map { "sessions/" + $0 }
  }
}
