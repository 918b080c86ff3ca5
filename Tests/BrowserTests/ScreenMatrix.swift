import DialogueRecord
import Screen

@testable import Browser

extension RecordedScreen {
  /// A screen at three sizes in both languages of the interface, each with the cursor.
  static func matrix(_ name: String, keys: String, isSearching: Bool = false) -> [RecordedScreen] {
    [(80, 24), (120, 36), (200, 60)].flatMap { columns, rows in
      Language.allCases.map { language in
        RecordedScreen(
          name: "\(name)-\(columns)x\(rows)-\(language.rawValue)", size: Size(columns: columns, rows: rows),
          settings: Settings(language: language), keys: keys, isSearching: isSearching, content: .cursor)
      }
    }
  }
}
