import Testing
import DialogueRecord
import Screen

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

  /// Also the name of the file.
  var name: String
  var size: Size
  var settings: Settings
  /// Keys that are pressed, as on the command line.
  var keys: String
  /// A passage to go to before the keys.
  var passage: String?
  var parts: [Part]

  init(
    _ name: String, _ columns: Int, _ rows: Int, keys: String = "", at passage: String? = nil,
    _ settings: Settings = Settings(), _ parts: [Part] = [.seen]
  ) {
    self.name = "\(name)-\(columns)x\(rows)"
    size = Size(columns: columns, rows: rows)
    self.settings = settings
    self.keys = keys
    self.passage = passage
    self.parts = parts
  }

  var testDescription: String { name }

  /// The text of the file.
  func text() throws -> String {
    var run = try Run(size, settings)
    if let passage { run.go(toPassage: passage) }
    try run.press(keys)
    let frame = run.frame
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

extension RecordedScreen {
  private static let arabic = Settings(language: .arabic, digits: .arabic)
  private static var details: Settings {
    var settings = Settings()
    settings.showsDetails = true
    return settings
  }
  private static var readings: Settings {
    var settings = Settings()
    settings.showsSourceReadings = true
    return settings
  }

  static let all: [RecordedScreen] =
    [(80, 24), (120, 36), (40, 10)].flatMap { columns, rows in
      [
        RecordedScreen("start", columns, rows),
        RecordedScreen("session", columns, rows, keys: "kk<Enter>j", Settings(), [.seen, .logical]),
        RecordedScreen("gap", columns, rows, keys: "kkk<Enter>"),
        RecordedScreen("help", columns, rows, keys: "?"),
        RecordedScreen("arabic-session", columns, rows, keys: "kk<Enter>j", arabic, [.seen, .logical]),
      ]
    } + [
      RecordedScreen("start", 200, 60), RecordedScreen("session", 200, 60, keys: "kk<Enter>j"),
      RecordedScreen("about", 120, 36, keys: "g<Enter>"), RecordedScreen("about", 80, 24, keys: "g<Enter>"),
      RecordedScreen("member", 120, 36, keys: "2<Enter>"), RecordedScreen("member", 40, 10, keys: "2<Enter>"),
      RecordedScreen("group", 120, 36, keys: "3jj<Enter>jj"), RecordedScreen("group", 80, 24, keys: "3jj<Enter>jj"),
      RecordedScreen("theme", 120, 36, keys: "tjjjj<Enter>"), RecordedScreen("theme", 40, 10, keys: "tjjjj<Enter>"),
      RecordedScreen("term", 120, 36, keys: "tG<Enter>"), RecordedScreen("term", 80, 24, keys: "tG<Enter>"),
      RecordedScreen("details", 120, 36, at: "2019.2.2", details, [.seen, .logical]),
      RecordedScreen("details", 80, 24, keys: "<PgDn>", at: "2019.2.2", details),
      RecordedScreen("readings", 120, 36, at: "2020.3.3", readings, [.seen, .logical]),
      RecordedScreen("english", 80, 24, keys: "L", at: "2019.2"),
      RecordedScreen("arabic-texts", 80, 24, keys: "LL", at: "2019.2", Settings(), [.seen, .logical]),
      RecordedScreen("chooser", 120, 36, keys: "[", at: "2019.2.2"),
      RecordedScreen("chooser", 40, 10, keys: "[", at: "2019.2.2"),
      RecordedScreen("copy", 80, 24, keys: "y", at: "2019.2"),
      RecordedScreen("help-filter", 80, 24, keys: "?خروج"),
      RecordedScreen("disabled", 80, 24, keys: ">"),
      RecordedScreen("arabic-member", 120, 36, keys: "2<Enter>", arabic, [.seen, .logical]),
      RecordedScreen("arabic-group", 120, 36, keys: "3jj<Enter>jj", arabic),
      RecordedScreen("arabic-help", 80, 24, keys: "?", arabic),
      RecordedScreen("colors", 80, 24, keys: "kk<Enter>j", Settings(palette: .basic), [.styles]),
      RecordedScreen("mono", 80, 24, keys: "kk<Enter>j", Settings(palette: .mono), [.styles]),
    ]
}
