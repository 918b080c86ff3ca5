import DialogueRecord
import Foundation
import TestSupport
import Testing

/// The bundled pack as its files have it, so that what is worked out from the record can be checked against what is written there.
enum PackFiles {
  /// The files of the sessions, oldest first; years without a session are left out.
  static func sessions() throws -> [JSON] {
    let folder = Repository.record + "/sessions"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { try file("sessions/" + $0) }
      .filter { $0["statement"] != nil }
  }

  /// A file of the pack.
  static func file(_ name: String) throws -> JSON {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: Repository.record + "/" + name))
    return try #require(JSON([UInt8](bytes)))
  }
}
