import BidiText
import DialogueRecord
import DialogueSearch
import Screen
import TestSupport
import Testing

@testable import Browser

@Suite("What was found is in sight once it is opened")
struct HitOpeningTests {
  private static let queries = [
    "in:notes spoc", "in:sessions singapore", "in:members bogotá", "in:glossary catalyst", "in:groups immigration",
    "in:statements cooperation", "in:about umbrella", "تعاون", "in:notes مركز", "in:members بوغوتا",
    "in:sessions سنغافورة",
  ]
  private static let sizes = [(80, 24), (40, 10), (120, 36)].map { Size(columns: $0, rows: $1) }

  private func isMarked(_ run: Run) -> Bool {
    let style = Settings().palette.style(.hit)
    return run.frame.cells.contains {
      $0.style.foreground == style.foreground && $0.style.attributes.isSuperset(of: style.attributes)
    }
  }

  @Test("Every hit, one after the other", arguments: queries, sizes)
  func hits(query: String, size: Size) throws {
    var run = try Run.searching(
      size, keys: query.split(separator: " ").joined(separator: "<Space>") + "<Enter><Enter>")
    let count = run.state.search.places.count
    #expect(count > 0)
    for _ in 0..<min(count, 12) {
      let hit = try #require(run.state.search.results?.hits[run.state.search.selected])
      // A name in another spelling is in no document.
      if hit.texts.first?.part != .spelling {
        let isMarked = isMarked(run)
        #expect(isMarked, "\(hit.id)\n\(run.frame.text)")
      }
      try run.press("n")
    }
  }

  @Test(
    "n goes from hit to hit, of whatever kind they are, and round",
    arguments: HitKind.allCases.map { "in:\($0.rawValue)<Space>\($0 == .notes ? "interpol" : "police")" })
  func fromHitToHit(query: String) throws {
    var run = try Run.searching(keys: query + "<Enter><Enter>")
    let count = run.state.search.places.count
    #expect(count > 1)
    for place in 1...count {
      try run.press("n")
      #expect(run.state.search.selected == place % count)
    }
  }

  @Test(
    "Where one language alone is shown, the other is not brought in by a word of the query",
    arguments: [
      (TextChoice.english, "in:members<Space>بوغوتا", "بوغوتا"),
      (.arabic, "in:members<Space>bogotá", "Bogotá"),
    ])
  func oneLanguage(texts: TextChoice, query: String, word: String) throws {
    for (choice, isShown) in [(TextChoice.both, true), (texts, false)] {
      let run = try Run.searching(Size(columns: 120, rows: 60), Settings(texts: choice), keys: query + "<Enter><Enter>")
      #expect(run.state.isReading)
      // The last row has the query.
      let screen = run.frame.logicalText.split(separator: "\n").dropLast()
      #expect(screen.contains { $0.contains(word) } == isShown)
    }
  }

  @Test("The place of every line of a concordance", arguments: sizes)
  func lines(size: Size) throws {
    var run = try Run.searching(size, keys: "crime<Enter>K<Enter>")
    for _ in 0..<run.state.search.places.count {
      let isMarked = isMarked(run)
      #expect(isMarked, "\(run.frame.text)")
      try run.press("n")
    }
  }

  @Test("A note is opened with the details, which is said; the message has the place and the keys")
  func details() throws {
    let run = try Run.searching(Size(columns: 80, rows: 24), keys: "in:notes<Space>spoc<Enter><Enter>")
    #expect(run.state.settings.showsDetails)
    #expect(run.rows.last?.contains("1/1 · n N next, previous") == true)
    let other = try Run.searching(keys: "crime<Enter><Enter>")
    #expect(!other.state.settings.showsDetails)
    #expect(other.state.message?.hasPrefix("1/") == true)
  }
}
