import DialogueRecord
import Screen
import TestSupport
import Testing

@testable import Browser

@Suite("Screens of a part that is chosen, as recorded")
struct PartScreenTests {
  private static let files = RecordedFiles("Tests/BrowserTests/Parts/Screens")

  /// The selection goes from the first line of a text over to the second.
  static let all: [RecordedScreen] = [
    ("arabic", "w jb"), ("english", "w jb"), ("uses", "w jb<Enter>"), ("small", "w jjb"),
  ].flatMap { name, keys in
    Language.allCases.map { language in
      let size = name == "small" ? Size(columns: 40, rows: 10) : Size(columns: 80, rows: 24)
      let isOther = (name == "english") == (language == .arabic)
      return RecordedScreen(
        name: "\(name)-\(size.columns)x\(size.rows)-\(language.rawValue)", size: size,
        settings: Settings(language: language), keys: "V" + (isOther ? "<Tab>" : "") + keys, passage: "2019.2.2",
        content: .parts([.seen, .logical, .styles]))
    }
  }

  @Test("Each is what its file shows", arguments: all)
  func screen(_ screen: RecordedScreen) throws {
    try screen.check(in: Self.files)
  }

  @Test("No file is left of a screen that is no longer recorded")
  func names() throws {
    try RecordedScreen.checkNames(of: Self.all, in: Self.files)
  }
}
