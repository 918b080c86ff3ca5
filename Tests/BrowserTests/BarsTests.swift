import DialogueRecord
import Screen
import Testing

@testable import Browser

@Suite("The first and the last row")
struct BarsTests {
  @Test(
    "Screens are named whole and parted by blanks, and where some are left out a sign says so",
    arguments: Language.allCases, [40, 50, 60, 70, 76, 80, 90, 100, 120, 200])
  func header(language: Language, width: Int) throws {
    let catalogue = try Bundled.catalogue(language)
    for (keys, tab) in [
      ("1", Phrase.tabBrowse), ("c", .tabCompare), ("cx", .tabCompare), ("/", .tabSearch), ("d", .tabLines),
      ("t", .tabTerms),
    ] {
      let run = try Run(Size(columns: width, rows: 12), Settings(language: language), keys: keys)
      let header = try #require(run.frame.logicalText.split(separator: "\n").first)
      let tabs = run.state.screens.tabs.map { (key: $0.action.keys.first?.title ?? "", name: catalogue[$0.title]) }
      let words = header.split(separator: " ").map(String.init)
      // Every word of the row is one that stands there whole.
      let known =
        [catalogue[.program], catalogue[.otherLanguage], catalogue[.help], "A", "?", "·", "…"]
        + (try Bundled.title(language)).split(separator: " ").map(String.init)
        + tabs.flatMap { [$0.key, $0.name] }
      #expect(words.allSatisfy(known.contains), "\(header)")
      let shown = tabs.filter { words.contains($0.name) }
      #expect(shown.contains { $0.name == catalogue[tab] })
      #expect(words.contains("…") == (shown.count < tabs.count), "\(header)")
      if width >= 80 { #expect(shown.count == tabs.count) }
    }
  }

  @Test(
    "While something lies over the screen its own keys are named, and no other", arguments: ["ce", "cxe", "?", "c?"])
  func footer(keys: String) throws {
    let run = try Run(Size(columns: 80, rows: 24), keys: keys)
    let catalogue = try Bundled.catalogue(.english)
    let footer = try #require(run.rows.last)
    #expect(footer.contains("Enter " + catalogue[.hintChoose]))
    #expect(footer.contains("Esc " + catalogue[.hintBack]))
    #expect(!footer.contains(catalogue[.hintSideBySide]))
    #expect(!footer.contains(catalogue[.hintQuit]))
  }
}
