import Foundation

/// A folder of texts that were looked at and found good. After a change that is meant, record them anew and look at the
/// difference: `HIWAR_RECORD_SCREENS=1 swift test`.
public struct RecordedFiles: Sendable {
  private let folder: String

  /// The folder at a path from the top of the repository.
  public init(_ path: String) {
    folder = Repository.root + "/" + path
  }

  /// Where a text differs from what is recorded under a name; nil where it does not.
  public func difference(of text: String, from name: String) throws -> String? {
    let file = URL(fileURLWithPath: folder + "/" + name)
    if ProcessInfo.processInfo.environment["HIWAR_RECORD_SCREENS"] != nil { try Data(text.utf8).write(to: file) }
    let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    guard text != recorded else { return nil }
    let (rows, wanted) = (lines(text), lines(recorded))
    let first = zip(rows, wanted).enumerated().first { $1.0 != $1.1 }?.offset ?? min(rows.count, wanted.count)
    return """
      line \(first + 1) of \(name)
      recorded: \(wanted.indices.contains(first) ? wanted[first] : "nothing more")
      now:      \(rows.indices.contains(first) ? rows[first] : "nothing more")
      """
  }

  /// The names of what is recorded.
  public var names: Set<String> {
    get throws { Set(try FileManager.default.contentsOfDirectory(atPath: folder)) }
  }

  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
