import Browser
import DialogueRecord
import TestSupport

@testable import hiwar

/// What the program finds of its own, read once.
enum Installed {
  private static let result = Result {
    var interfaces: [Language: Interface] = [:]
    for language in Language.allCases {
      let bytes = try Folder(path: Repository.interface).read(language.rawValue + ".json")
      interfaces[language] = try Interface(language: language, catalogue: JSON(bytes) ?? .null)
    }
    return interfaces
  }

  /// The words of the interface in both languages.
  static func interfaces() throws -> [Language: Interface] { try result.get() }
}
