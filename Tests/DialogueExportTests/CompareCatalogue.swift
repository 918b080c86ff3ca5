import DialogueExport
import DialogueRecord
import Foundation
import TestSupport
import Testing

/// The words of comparisons as the catalogue has them.
struct CompareCatalogue {
  let language: Language
  let messages: [String: JSON]

  private struct CatalogueIsNoObject: Error {}

  init(_ language: Language) throws {
    self.language = language
    let path = Repository.interface + "/\(language.rawValue).json"
    let bytes = try #require(FileManager.default.contents(atPath: path))
    guard case .object(let fields) = try #require(JSON(Array(bytes))) else { throw CatalogueIsNoObject() }
    messages = Dictionary(fields.map { ($0.name, $0.value) }) { first, _ in first }
  }

  /// Words as the interface supplies them, with Arabic digits on request.
  func words(arabicDigits: Bool = false) -> CompareWords {
    let messages = messages
    return CompareWords(
      language: language,
      digits: { text in
        guard arabicDigits else { return text }
        return String(
          String.UnicodeScalarView(
            text.unicodeScalars.map { (48...57).contains($0.value) ? UnicodeScalar($0.value + 0x630) ?? $0 : $0 }))
      },
      lookup: { name, arguments in
        guard case .string(var text)? = messages[name] else { return "<\(name)>" }
        for (key, value) in arguments { text = text.replacingOccurrences(of: "{\(key)}", with: value) }
        return text
      })
  }
}
