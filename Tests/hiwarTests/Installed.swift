import Browser
import DialogueRecord
import TestSupport

@testable import hiwar

/// What the program finds of its own, read once.
enum Installed {
  private static let catalogues = Catalogues(folder: Repository.interface)

  /// The words of the interface in both languages.
  static func interfaces() throws -> [Language: Interface] { try catalogues.whole(digits: .latin) }
}
