import DialogueRecord
import DialogueSearch
import TestSupport

/// The bundled record and its index, each made once.
package enum BundledRecord {
  /// The record, or what is wrong with it.
  package static let record = Result { try Record(pack: Repository.record) }
  /// Its index.
  package static let index = record.map { SearchIndex($0) }
  /// The years that have a session.
  package static let sessionYears = [2016, 2017, 2019, 2020, 2021]
}
