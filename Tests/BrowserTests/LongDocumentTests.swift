import DialogueRecord
import RecordFixtures
import Screen
import Testing

@testable import Browser

@Suite("A long document is laid out as far as it is looked at")
struct LongDocumentTests {
  private static let count = 300
  private static let record = MadeRecord.record([
    (
      2016,
      (1...count).map { number in
        MadeRecord.Point(
          id: "2016.\(number)", ar: "نص النقطة \(number) من البيان المشترك",
          en: String(repeating: "word ", count: number % 40 + 1) + "\(number)")
      }
    )
  ])

  private func run(keys: String = "") throws -> Run {
    try Run(Size(columns: 120, rows: 36), keys: "1<Enter>" + keys, record: Self.record)
  }

  private func layout(_ run: Run) throws -> ReaderLayout {
    let blocks = DocumentBuilder.blocks(.year(2016), try #require(run.state.context), use: .screen)
    return ReaderLayout(blocks, width: 80, settings: run.state.settings)
  }

  private func texts(_ rows: some Sequence<ReaderLayout.Row>) -> [[String]] { rows.map { $0.pieces.map(\.text) } }

  @Test("What is laid out is the beginning of the whole, whatever was asked for first")
  func beginnings() throws {
    let part = try layout(try run())
    var whole = part
    whole.layOut()
    #expect(whole.isWhole && whole.rowCount == whole.rows.count)
    for rows in [0, 1, 40, 500] {
      var some = part
      some.layOut(rows: rows, andAnchor: nil)
      #expect(!some.isWhole && some.rows.count >= rows && some.rowCount > some.rows.count || rows == 0)
      #expect(texts(some.rows) == texts(whole.rows.prefix(some.rows.count)))
      #expect(
        zip(some.anchors, whole.anchors).allSatisfy { $0.anchor == $1.anchor && $0.rows == $1.rows }, "\(rows)")
      some.layOut()
      #expect(texts(some.rows) == texts(whole.rows) && some.headings == whole.headings)
    }
  }

  @Test("An anchor far down is laid out with the one behind it, one that is not there costs nothing")
  func anchors() throws {
    var layout = try layout(try run())
    layout.layOut(rows: 0, andAnchor: "2019.1")
    #expect(layout.rows.isEmpty)
    layout.layOut(rows: 0, andAnchor: "2016.200")
    #expect(layout.anchors.dropLast().contains { $0.anchor.id == "2016.200" })
    #expect(!layout.isWhole)
  }

  @Test("Keys go from point to point, to the end and back as in a short document")
  func keys() throws {
    var run = try run()
    var visited: [String] = []
    for _ in 0..<2000 where visited.last != "2016.120" {
      try run.press("j")
      if let anchor = run.anchor, visited.last != anchor { visited.append(anchor) }
    }
    #expect(visited.suffix(119) == (2...120).map { "2016.\($0)" })
    #expect(run.rows.contains { $0.contains("120/300") })
    try run.press("G")
    #expect(run.rows.contains { $0.contains("100%") })
    try run.press("g")
    #expect(run.anchor == "2016.1")
  }

  @Test("A point far down is gone to, and stands on the screen")
  func destination() throws {
    var run = try run()
    run.go(toPassage: "2016.250")
    #expect(run.anchor == "2016.250")
    #expect(run.rows.contains { $0.contains("2016.250") } && run.rows.contains { $0.contains("250/300") })
  }

  @Test(
    "The frame is the same whether the layout was kept or is made anew",
    arguments: ["", "jjjjjjjj", "<PgDn><PgDn>", "G", "Gkkk", "pp"])
  func kept(keys: String) throws {
    var run = try run(keys: keys)
    let frame = run.frame
    run.edit { $0.settings.showsDetails = true }
    run.edit { $0.settings.showsDetails = false }
    #expect(run.frame == frame)
  }
}
