import DialogueRecord
import Screen
import TestSupport
import Testing

@testable import Browser

@Suite("The words through the years on the screen")
struct TrendViewTests {
  private static let sizes = [(80, 24), (40, 10), (120, 36)].map { Size(columns: $0, rows: $1) }
  private static let three = "crime cooperation الحدود".split(separator: " ").joined(separator: "<Space>") + "<Enter>T"

  /// The screen without its edges.
  private func inside(_ run: Run) -> [String] {
    run.frame.logicalText.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.filter { !"│┃".contains($0) }.split(separator: " ").joined(separator: " ")
    }
  }

  @Test("Every row of three words and the whole caution come into sight", arguments: sizes)
  func scrolled(size: Size) throws {
    var run = try Run.searching(size, keys: Self.three)
    var seen: [String] = []
    for _ in 0..<160 {
      seen += inside(run)
      try run.press("j")
    }
    let record = try Bundled.record()
    for word in ["crime", "cooperation", "الحدود"] { #expect(seen.contains { $0.contains(word) }) }
    let words = Set(seen.flatMap { $0.split(separator: " ") })
    for word in record.extractCaution.en.split(separator: " ") { #expect(words.contains(word), "\(word)") }
    #expect(run.rows.contains { $0.contains("100%") } || size.rows > 30)
  }

  @Test("A sign says that there is more, and keys lead there", arguments: sizes.dropLast())
  func sign(size: Size) throws {
    var run = try Run.searching(size, keys: Self.three)
    let top = run.frame
    #expect(run.rows.contains { $0.hasSuffix("┃") } && run.rows.contains { $0.contains("%") })
    try run.press("G")
    let bottom = run.frame
    #expect(run.rows.contains { $0.contains("100%") })
    try run.press("g")
    #expect(run.frame == top)
    for _ in 0..<40 { try run.press("<PgDn>") }
    #expect(run.frame == bottom)
    for _ in 0..<40 { try run.press("<PgUp>") }
    #expect(run.frame == top)
    try run.press("jk")
    #expect(run.frame == top && !run.state.search.isTyping)
    try run.press("k")
    #expect(run.state.search.isTyping)
  }

  @Test("The status line names no key that does nothing", arguments: ["Enter", "n N"])
  func hints(keys: String) throws {
    var run = try Run.searching(Size(columns: 120, rows: 36), keys: Self.three)
    #expect(run.rows.last?.contains(keys) == false && run.rows.last?.contains("T to the hits") == true)
    let frame = run.frame
    try run.press("<Enter>")
    #expect(run.frame == frame)
    try run.press("n")
    #expect(run.state.message == run.state.catalogue?[.disabledNoMarks])
  }

  @Test("An exact word and a phrase are counted as what they are")
  func exact() throws {
    let run = try Run.searching(keys: "exact:organized<Space>OR<Space>\"front<Space>line\"<Enter>T")
    let series = try #require(run.state.search.trend?.series)
    #expect(series.map(\.query.text) == ["exact:organized", "\"front line\""])
    #expect(series.allSatisfy { !$0.isEmpty })
  }

  @Test("Words that never stand together are counted one by one")
  func apart() throws {
    let run = try Run.searching(keys: "hub<Space>quarantine<Enter>")
    #expect(run.state.search.results?.isPartial == true)
    let trend = try Run.searching(keys: "hub<Space>quarantine<Enter>T")
    #expect(trend.state.search.trend?.series.map(\.isEmpty) == [false, false])
  }

  @Test("Without a word it is said that one is wanted", arguments: ["T", "K"], Language.allCases)
  func withoutWords(key: String, language: Language) throws {
    let run = try Run.searching(
      Size(columns: 200, rows: 30), Settings(language: language), keys: "year:2019<Enter>" + key)
    let wanted = try #require(run.state.catalogue?[.searchWordsWanted])
    #expect(run.frame.logicalText.contains(wanted.prefix(30)))
  }

  @Test("A word that only notes say has no place in the record, which is said")
  func noPlace() throws {
    let run = try Run.searching(keys: "bogotá<Enter>K")
    #expect(run.frame.logicalText.contains(try #require(run.state.catalogue?[.concordanceNone].prefix(30))))
  }

  @Test(
    "The title counts what is shown, in the years that the filters leave",
    arguments: [
      ("crime year:2019<Enter>", "1 hit · 1 year"), ("crime year:2019<Enter>K", "3 places · 1 year"),
      ("xylophone", "─ 0 hits ─"), ("crime in:members<Enter>", "hit"),
    ])
  func title(keys: String, title: String) throws {
    let run = try Run.searching(keys: keys.split(separator: " ").joined(separator: "<Space>"))
    #expect(run.rows[1].contains(title) && !run.rows[1].contains("0 years"), "\(run.rows[1])")
  }
}
