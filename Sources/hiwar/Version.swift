import Browser
import DialogueRecord

/// What `--version` prints: the version first, then what else tells one program from another.
struct Version {
  /// The version of the program.
  static let number = "0.2.0"
  /// The day of the version.
  static let day = "2026-12-01"

  /// A name and a value in each row.
  let rows: [(name: String, value: String)]

  /// Of a run, which may name a pack.
  init(_ installation: Installation, pack named: String?, _ catalogue: Catalogue) {
    let folder = try? installation.packFolder(named: named)
    let fingerprint = folder.flatMap { try? PackFiles(in: $0).fingerprint }
    rows = [
      ("hiwar", Version.number), ("commit", BuiltIn.commit),
      ("pack", [fingerprint.map { "sha256:" + $0 } ?? "–", folder].compactMap { $0 }.joined(separator: " ")),
      ("", catalogue[.versionLicence]),
    ]
  }

  /// The rows; the first is `hiwar` and the version alone, as scripts take it.
  var text: String {
    let width = (rows.dropFirst().map(\.name.count).max() ?? 0) + 1
    return rows.enumerated().map { number, row in
      number == 0 || row.name.isEmpty
        ? [row.name, row.value].filter { !$0.isEmpty }.joined(separator: " ")
        : row.name + String(repeating: " ", count: width - row.name.count) + row.value
    }.joined(separator: "\n")
  }
}
