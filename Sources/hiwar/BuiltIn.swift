import CBuiltIn
import DialogueRecord

/// What is built into the program, so that it has it wherever it was put.
enum BuiltIn {
  /// The commit that it was built from, as far as that was said.
  static var commit: String { String(cString: built_in_commit()) }

  /// The words of the interface in a language.
  static func words(_ language: Language) -> [UInt8] {
    let file =
      switch language {
      case .arabic: built_in_arabic()
      case .english: built_in_english()
      }
    return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
