import Glibc

/// A folder for files that are handed to another program.
package enum PrivateFolder {
  /// Makes a new one, for nobody else to read, in `$TMPDIR`, else in /tmp. Returns its path.
  package static func make(_ name: String) throws(SystemError) -> String {
    let parent = Environment.value("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var template = Array("\(parent)/\(name)-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError() }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
