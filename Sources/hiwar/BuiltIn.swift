import CBuiltIn
import DialogueRecord

/// What is built into the program, so that it has it wherever it was put.
enum BuiltIn {
  /// The commit that it was built from, as far as that was said.
  static var commit: String { String(cString: built_in_commit()) }

  /// The words of the interface in a language.
  static func words(_ language: Language) -> [UInt8] {
    switch language {
    case .arabic: bytes(built_in_arabic())
    case .english: bytes(built_in_english())
    }
  }

  /// The licence of the program.
  static var licence: [UInt8] { bytes(built_in_licence()) }

  /// The licences of all that is in it.
  static var licences: [UInt8] { bytes(built_in_licences()) }

  private static func bytes(_ file: BuiltInFile) -> [UInt8] {
    Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
