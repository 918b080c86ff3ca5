import DialogueQuery
import DialogueRecord
import TestSupport

/// The bundled record and its index, made once.
enum BundledRecord {
  static let record = Result { try Record(pack: Repository.record) }
  static let index = record.map { SearchIndex($0) }
}
