import DialogueQuery
import DialogueRecord

/// The bundled record and its index, made once.
enum BundledRecord {
  static let record = Result { try Record(pack: folder) }
  static let index = record.map { SearchIndex($0) }

  /// The pack in the sources, so that no test depends on what is installed.
  private static let folder: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(4).joined(separator: "/") + "/Resources/Record"
  }()
}
