import DialogueRecord
import Foundation
import Screen
import TestSupport
import Testing

@testable import Browser

/// The screens of comparison as they were looked at and found good. `HIWAR_RECORD_SCREENS=1 swift test` records them anew.
@Suite("Screens of comparison as recorded")
struct CompareScreenTests {
  private static let screens: [(name: String, keys: String)] = [
    ("matrix", "c<Left><Left>"), ("matrix-points", "cfcyb<Enter><Enter>"),
    ("side-by-side", "gjj<Space>jj<Space>cxmn"), ("lines", "djj"),
  ]
  private static let sizes = [(80, 24), (120, 36), (200, 60)].map { Size(columns: $0, rows: $1) }

  static let all: [(screen: String, keys: String, size: Size, language: Language)] = screens.flatMap { screen in
    sizes.flatMap { size in Language.allCases.map { (screen.name, screen.keys, size, $0) } }
  }

  @Test("As recorded", arguments: all)
  func recorded(screen: String, keys: String, size: Size, language: Language) throws {
    // Arrows go where they point: on a mirrored screen time runs the other way.
    let meant = language == .arabic ? keys.replacingOccurrences(of: "<Left>", with: "<Right>") : keys
    let frame = try Run(size, Settings(language: language), keys: meant).frame
    let cursor = try #require(frame.cursor)
    let shown = frame.text + "\ncursor \(cursor.row) \(cursor.column)\n"
    let name = "\(screen)-\(size.columns)x\(size.rows)-\(language.rawValue).txt"
    let path = Repository.root + "/Tests/BrowserTests/Compare/Screens/" + name
    if ProcessInfo.processInfo.environment["HIWAR_RECORD_SCREENS"] != nil {
      try shown.write(toFile: path, atomically: true, encoding: .utf8)
    }
    let recorded = try String(contentsOfFile: path, encoding: .utf8)
    #expect(shown == recorded, "\(name)")
  }
}
