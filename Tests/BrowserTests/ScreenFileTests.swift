import Screen
import TestSupport
import Testing

@testable import Browser

@Suite("Screens as recorded")
struct ScreenFileTests {
  private static let files = RecordedFiles("Tests/BrowserTests/Screens")

  @Test("Each is what its file shows", arguments: RecordedScreen.all)
  func screen(_ screen: RecordedScreen) throws {
    try screen.check(in: Self.files)
  }

  @Test("No file is left of a screen that is no longer recorded")
  func names() throws {
    try RecordedScreen.checkNames(of: RecordedScreen.all, in: Self.files)
  }
}

extension RecordedScreen {
  fileprivate init(
    _ name: String, _ columns: Int, _ rows: Int, keys: String = "", at passage: String? = nil,
    _ settings: Settings = Settings(), _ parts: [Part] = [.seen]
  ) {
    self.init(
      name: "\(name)-\(columns)x\(rows)", size: Size(columns: columns, rows: rows), settings: settings, keys: keys,
      passage: passage, content: .parts(parts))
  }

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

  /// Marks a point, with a remark of two lines and two tags, and a member.
  private static let marking = "<Enter>jbacompare 2017↵قارن بين النصين<Tab>draft, برنامج<Enter>2b1<Enter>j"

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
      RecordedScreen("save", 80, 24, keys: "e"), RecordedScreen("save", 40, 10, keys: "e"),
      RecordedScreen("save-place", 80, 24, keys: "ce2"), RecordedScreen("save-place", 40, 10, keys: "ce2"),
      RecordedScreen("arabic-save", 80, 24, keys: "e", arabic),
      RecordedScreen("arabic-save-place", 80, 24, keys: "ce2", arabic),
      RecordedScreen("help-filter", 80, 24, keys: "?خروج"),
      RecordedScreen("finder", 80, 24, keys: ":"), RecordedScreen("finder-words", 80, 24, keys: ":cyber"),
      RecordedScreen("finder-words", 40, 10, keys: ":2019.2"), RecordedScreen("finder", 40, 10, keys: ":"),
      RecordedScreen("finder-near", 80, 24, keys: ":exprot"),
      RecordedScreen("arabic-finder", 80, 24, keys: ":سيبر", arabic, [.seen, .logical]),
      RecordedScreen("arabic-finder", 40, 10, keys: ":تصدير", arabic, [.seen, .logical]),
      RecordedScreen("disabled", 80, 24, keys: ">"),
      RecordedScreen("arabic-member", 120, 36, keys: "2<Enter>", arabic, [.seen, .logical]),
      RecordedScreen("arabic-group", 120, 36, keys: "3jj<Enter>jj", arabic),
      RecordedScreen("arabic-help", 80, 24, keys: "?", arabic),
      RecordedScreen("marks", 120, 36, keys: marking + "M"), RecordedScreen("marks", 80, 24, keys: marking + "M"),
      RecordedScreen("marks", 40, 10, keys: marking + "M"), RecordedScreen("no-marks", 80, 24, keys: "M"),
      RecordedScreen("arabic-marks", 80, 24, keys: marking + "M", arabic, [.seen, .logical]),
      RecordedScreen("marked", 80, 24, keys: marking, Settings(), [.seen, .logical]),
      RecordedScreen("remark", 80, 24, keys: marking + "1<Enter>ja"),
      RecordedScreen("arabic-remark", 80, 24, keys: marking + "1<Enter>ja<Tab>", arabic, [.seen, .logical]),
      RecordedScreen("settings", 80, 24, keys: "<F2>jjj<Right>"),
      RecordedScreen("settings", 40, 10, keys: "<F2>jjj<Right>"),
      RecordedScreen("arabic-settings", 80, 24, keys: "<F2>jjj<Left>", arabic, [.seen, .logical]),
      RecordedScreen("colors", 80, 24, keys: "kk<Enter>j", Settings(coloring: Palette.fewOnDark.coloring), [.styles]),
      RecordedScreen("mono", 80, 24, keys: "kk<Enter>j", Settings(coloring: Palette.mono.coloring), [.styles]),
    ]
}
