@testable import DialogueQuery
import DialogueRecord
import Testing
import Foundation

/// The words of comparisons as the catalogue has them.
struct CompareCatalogue {
  let language: Language
  let messages: [String: JSON]

  init(_ language: Language) throws {
    self.language = language
    var messages: [String: JSON] = [:]
    for name in ["\(language.rawValue).json", "compare.\(language.rawValue).json"] {
      let path = CompareFixtures.root + "/Resources/Interface/" + name
      guard let bytes = FileManager.default.contents(atPath: path) else { continue }
      guard case .object(let fields) = try #require(JSON(Array(bytes))) else { continue }
      for field in fields { messages[field.name] = field.value }
    }
    self.messages = messages
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
