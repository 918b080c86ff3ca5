import TestSupport
import Testing

@testable import Browser

@Suite("Screens of searching as recorded")
struct SearchScreenTests {
  private static let files = RecordedFiles("Tests/BrowserTests/Search/Screens")

  static let all: [RecordedScreen] = [
    ("information", "access<Space>information<Enter>j"), ("cyber", "سيبرانية<Enter>"), ("ftf", "FTF"),
    ("nothing", "xylophone"), ("concordance-arabic", "تعاون<Enter>Kj"), ("concordance-english", "cooperation<Enter>Ks"),
    ("trend", "تعاون<Space>cooperation<Enter>T"),
  ].flatMap { RecordedScreen.matrix($0, keys: $1, isSearching: true) }

  @Test("Each is what its file shows", arguments: all)
  func screen(_ screen: RecordedScreen) throws {
    try screen.check(in: Self.files)
  }

  @Test("No file is left of a screen that is no longer recorded")
  func names() throws {
    try RecordedScreen.checkNames(of: Self.all, in: Self.files)
  }
}
