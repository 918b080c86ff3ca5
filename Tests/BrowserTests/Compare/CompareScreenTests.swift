import TestSupport
import Testing

@testable import Browser

@Suite("Screens of comparison as recorded")
struct CompareScreenTests {
  private static let files = RecordedFiles("Tests/BrowserTests/Compare/Screens")

  static let all: [RecordedScreen] = [
    ("matrix", "c<Left><Left>"), ("matrix-points", "cfcyb<Enter><Enter>"),
    ("side-by-side", "gjj<Space>jj<Space>cxmn"), ("lines", "djj"),
  ].flatMap { name, keys in
    RecordedScreen.matrix(name, keys: keys).map { screen in
      // Arrows go where they point: on a mirrored screen time runs the other way.
      var screen = screen
      if screen.settings.language == .arabic { screen.keys.replace("<Left>", with: "<Right>") }
      return screen
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
