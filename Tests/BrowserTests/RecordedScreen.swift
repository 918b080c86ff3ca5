import Screen
import TestSupport
import Testing

@testable import Browser

/// A screen that is held against a file: what one does to see it, and what is kept of it.
struct RecordedScreen: Sendable, CustomTestStringConvertible {
  enum Part: String, Sendable {
    /// The rows as they are seen.
    case seen
    /// The rows with Arabic in its order of reading.
    case logical
    /// The runs of styles, and the cursor.
    case styles
  }

  /// What the file holds.
  enum Content: Sendable {
    /// Some parts, each with a head.
    case parts([Part])
    /// The rows as they are seen, then the place of the cursor.
    case cursor
  }

  /// The name of the file, without its ending.
  var name: String
  var size: Size
  var settings: Settings
  /// Keys that are pressed, as on the command line.
  var keys: String
  /// A passage to go to before the keys.
  var passage: String?
  /// Whether one is on the search screen before the keys, with its index.
  var isSearching = false
  var content: Content

  var testDescription: String { name }

  /// Holds the screen against its file.
  func check(in files: RecordedFiles) throws {
    if let difference = try files.difference(of: text(), from: name + ".txt") { Issue.record("\(difference)") }
  }

  /// No file is left of a screen that is no longer recorded, and none is of two.
  static func checkNames(of screens: [RecordedScreen], in files: RecordedFiles) throws {
    #expect(try files.names == Set(screens.map { $0.name + ".txt" }))
    #expect(Set(screens.map(\.name)).count == screens.count)
  }

  /// The text of the file.
  private func text() throws -> String {
    var run = try isSearching ? Run.searching(size, settings, keys: "") : Run(size, settings)
    if let passage { run.go(toPassage: passage) }
    try run.press(keys)
    let frame = run.frame
    switch content {
    case .cursor:
      return frame.text + "\n" + (frame.cursor.map { "cursor \($0.row) \($0.column)" } ?? "no cursor") + "\n"
    case .parts(let parts):
      return parts.map { part in
        let text =
          switch part {
          case .seen: frame.text
          case .logical: frame.logicalText
          case .styles: frame.styleRuns
          }
        return "=== \(part.rawValue)\n\(text)\n"
      }.joined()
    }
  }
}
