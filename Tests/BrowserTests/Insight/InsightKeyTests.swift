import DialogueRecord
import Screen
import Testing

@testable import Browser

@Suite("Keys and tables of the pages of the overview")
struct InsightKeyTests {
  @Test("Out of a page that was opened from another one, one step leads back there, and the last row says so")
  func back() throws {
    var run = try Run(Size(columns: 80, rows: 24), keys: "o<Enter>G<Enter>")
    #expect(run.state.screens.active.subject == .insight(.attendance))
    #expect(run.rows.last?.contains("Esc " + (try Bundled.catalogue(.english))[.hintBack]) == true)
    try run.press("<Esc>")
    #expect(run.state.screens.active.subject == .insight(.overview) && run.state.screens.active.isReading)
    try run.press("<Esc>")
    #expect(run.state.screens.shown == .insights && !run.state.screens.active.isReading)
  }

  @Test("Of several things in a row one is chosen, each can be")
  func several() throws {
    let record = try Bundled.record()
    let pair = try #require(record.themePairs.first)
    for (place, id) in ([pair.first.id, pair.second.id] + pair.points).prefix(9).enumerated() {
      var run = try Run(Size(columns: 120, rows: 36), keys: "o:themes that go<Enter><Enter>")
      #expect(run.state.overlay != nil)
      try run.press(String(place + 1))
      let active = run.state.screens.active
      if let theme = record.themes.first(where: { $0.id == id }) {
        #expect(active.subject == .theme(theme.code))
      } else {
        #expect(active.subject == record.session(of: id).map { .year($0.year) }, "\(id)")
      }
    }
  }

  @Test("No word is broken in a column where there is room for it")
  func words() {
    var table = Table(columns: [
      Table.Column(head: "", least: 4, width: 30, word: 14), Table.Column(head: "", least: 4, width: 40, word: 9),
      Table.Column(head: "", width: 3, word: 3),
    ])
    #expect(table.widths(80) == [30, 40, 3])
    #expect(table.widths(14 + 9 + 3 + 4) == [14, 9, 3])
    #expect(table.widths(40)?[0] ?? 0 >= 14)
    // Where there is none, they are: a table is better than none.
    #expect(table.widths(20).map { $0.reduce(0, +) } == 16)
    #expect(table.widths(10) == nil)
    table.columns.removeAll()
    #expect(table.widths(10) == [])
  }

  @Test("A sentence says the heads of its columns, but for what says by itself what it is")
  func sentences() throws {
    let table = Table(columns: ["Year", "Place", "Points"].map { Table.Column(head: $0) })
    func cell(_ text: String) -> TableRow.Cell { TableRow.Cell(text: StyledText(text, Style())) }
    let gap = TableRow.Cell(text: StyledText("no session", Style()), standsAlone: true)
    func said(_ cells: [TableRow.Cell]) -> String {
      TableRow(table: table, cells: cells).sentence(Style(), .leftToRight, inWords: false).map(\.text).joined()
    }
    #expect(said([cell("2017"), cell("Lyon"), cell("8")]) == "2017  Place Lyon  Points 8")
    #expect(said([cell("2018"), gap, cell("")]) == "2018  no session")
  }

  @Test("A number with a sign is read from the left in Arabic too")
  func signs() throws {
    let context = try #require(
      try Run(Size(columns: 100, rows: 30), Settings(language: .arabic, digits: .arabic)).state.context)
    let blocks = DocumentBuilder.blocks(.insight(.changes(from: 2017, to: 2019)), context, use: .screen)
    let cells = blocks.flatMap { block -> [TableRow.Cell] in
      if case .row(let row) = block.content { row.cells } else { [] }
    }
    let signed = cells.filter { $0.text.text.hasPrefix("+") }
    #expect(!signed.isEmpty && signed.allSatisfy { $0.text.direction == .leftToRight })
  }
}
