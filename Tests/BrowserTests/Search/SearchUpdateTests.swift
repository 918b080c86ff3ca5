import DialogueRecord
import DialogueSearch
import Screen
import TestSupport
import Testing

@testable import Browser

@Suite("Keys on the search screen")
struct SearchUpdateTests {
  private func places(_ query: String) throws -> [String] {
    try Bundled.index().search(Query(query)).hits.map(\.target)
  }

  @Test("The slash opens the screen with the cursor in its field, and the index is asked for once")
  func opening() throws {
    var run = try Run(keys: "/")
    #expect(run.state.screen == .search && run.frame.isEditing)
    #expect(run.effects == [.buildIndex])
    try run.press("<Esc>/<Esc>/")
    run.receive(.indexed(try Bundled.index()))
    try run.press("cyber<Enter>/<Esc><Esc>/")
    #expect(run.effects == [.buildIndex])
  }

  @Test("While the index is built one sees how far it is, and browses; what was typed meanwhile is found then")
  func indexing() throws {
    var run = try Run(keys: "/cyber")
    run.receive(.indexing(0.42))
    #expect(run.rows.contains { $0.contains("Indexing the record: 42%") })
    #expect(run.state.search.results == nil)
    try run.press("<Esc>gj")
    #expect(run.state.screen == .browse && run.state.browse.shown == .year(2016))
    let frame = run.frame
    run.receive(.indexing(0.9))
    #expect(run.frame == frame)
    run.receive(.indexed(try Bundled.index()))
    #expect(run.frame == frame)
    try run.press("/")
    #expect(run.state.search.field.text == "cyber")
    #expect(try run.state.search.places == places("cyber"))
    #expect(!run.rows.contains { $0.contains("Indexing") })
  }

  @Test(
    "Each letter is looked for at once, letters that are keys elsewhere too", arguments: ["quick", "j f/2019", "تعاون"])
  func whileTyping(text: String) throws {
    var run = try Run.searching(keys: "")
    for end in text.indices {
      run.send(.key(.character(text[end])))
      let typed = String(text[...end])
      #expect(run.state.search.field.text == typed)
      #expect(try run.state.search.places == places(typed))
    }
    for _ in text { run.send(.key(.backspace)) }
    #expect(run.state.search.results == nil && run.state.screen == .search)
    run.send(.paste("border\npolice"))
    #expect(run.state.search.field.text == "border police")
    #expect(try run.state.search.places == places("border police"))
  }

  @Test(
    "From the field to the hits, among them, and back",
    arguments: [
      ("<Enter>", 0, false), ("<Tab>", 0, false), ("<Down>", 0, false), ("<Enter>j", 1, false),
      ("<Enter>jjk", 1, false),
      ("<Enter>k", 0, true), ("<Enter>/", 0, true), ("<Enter>j<Tab>", 1, true), ("<Enter>G", -1, false),
      ("<Enter>Gj", -1, false),
      ("<Enter>Gg", 0, false), ("<Enter>n", 1, false), ("<Enter>N", -1, false), ("<Enter>Nn", 0, false),
      ("<Enter>j<Esc>", 1, true),
    ])
  func moving(keys: String, selected: Int, isTyping: Bool) throws {
    let run = try Run.searching(keys: "information" + keys)
    let count = try places("information").count
    #expect(count > 3)
    #expect(run.state.search.selected == (selected + count) % count)
    #expect(run.state.search.isTyping == isTyping)
    #expect(run.frame.isEditing == isTyping)
  }

  @Test(
    "Enter opens what was found with its words marked",
    arguments: [("access information", ["access", "information"]), ("in:statements تعاون", ["تعاون"])])
  func opens(query: String, wanted: [String]) throws {
    let run = try Run.searching(keys: query.spaced + "<Enter><Enter>")
    #expect(try run.anchor == places(query).first)
    #expect(run.state.isReading)
    let marked = run.frame.marked(Settings().palette.style(.hit))
    for word in wanted { #expect(marked.contains { $0.lowercased().contains(word) }, "\(marked)") }
  }

  @Test("The words are marked on the search screen as well, and nowhere without a query")
  func marks() throws {
    let style = Settings().palette.style(.hit)
    #expect(try Run.searching(keys: "information").frame.marked(style).contains("information"))
    #expect(try Run(keys: "<Enter>").frame.marked(style).isEmpty)
  }

  @Test("From hit to hit through all sessions, round at the ends, and in one step out of it")
  func hitToHit() throws {
    let hits = try places("in:statements cooperation")
    var run = try Run.searching(keys: "in:statements cooperation".spaced + "<Enter><Enter>")
    let depth = run.state.history.back.count
    var years: Set<Subject?> = []
    for step in 1...hits.count {
      try run.press("n")
      #expect(run.anchor == hits[step % hits.count])
      #expect(run.state.message?.contains("\(step % hits.count + 1)/\(hits.count)") == true)
      years.insert(run.state.shownSubject)
    }
    #expect(years.count > 2)
    try run.press("N")
    #expect(run.anchor == hits.last)
    #expect(run.state.history.back.count == depth)
    try run.press("<Esc>")
    #expect(run.state.screen == .search && run.state.search.selected == hits.count - 1)
  }

  @Test("From a place that is no hit one comes back to the one that was left")
  func backToHit() throws {
    let hits = try places("in:statements information")
    var run = try Run.searching(keys: "in:statements<Space>information<Enter>j<Enter>")
    #expect(run.anchor == hits[1])
    run.go(toPassage: "2016.1")
    try run.press("n")
    #expect(run.anchor == hits[1])
    try run.press("n")
    #expect(run.anchor == hits[2])
  }

  @Test("Esc leads back to the hits as they were, then to the field, then to where one was before")
  func escape() throws {
    var run = try Run(keys: "2jj")
    let before = run.state.place
    try run.press("/")
    run.receive(.indexed(try Bundled.index()))
    try run.press("information<Enter>jj")
    let hits = run.frame
    try run.press("<Enter>")
    #expect(run.state.screen != .search)
    try run.press("<Esc>")
    #expect(run.frame == hits)
    try run.press("<Esc>")
    #expect(run.state.search.isTyping && run.state.search.selected == 2)
    try run.press("<Esc>")
    #expect(run.state.place == before && run.state.browse.focus == .members)
    try run.press("/")
    #expect(run.state.search.field.text == "information" && run.state.search.selected == 2)
  }

  @Test(
    "Queries that were followed come back with the arrows, the last one first",
    arguments: [
      ("<Up>", "terror"), ("<Up><Up>", "information"), ("<Up><Up><Up>", "information"), ("<Up><Up><Down>", "terror"),
      ("<Up><Down>", ""), ("<Up>x<Up>", "terror"), ("<Up><Up><Enter>/<C-u><Up>", "information"),
    ])
  func history(keys: String, text: String) throws {
    var run = try Run.searching(keys: "information<Enter>/<C-u>terror<Enter>/<C-u>")
    try run.press(keys)
    #expect(run.state.search.field.text == text)
    #expect(try run.state.search.places == (text.isEmpty ? [] : places(text)))
  }

  @Test("A query is kept once, and none that is blank")
  func keptOnce() throws {
    let run = try Run.searching(
      keys: "information<Enter>/<Enter>/<C-u><Space><Enter><C-u>terror<Enter>/<C-u>information<Enter>")
    #expect(run.state.search.history.queries == ["terror", "information"])
  }

  @Test("The concordance: its lines, its orders, and the hits again")
  func concordance() throws {
    var run = try Run.searching(keys: "cooperation<Enter>K")
    let index = try Bundled.index()
    for order in [Concordance.Order.year, .before, .after, .year] {
      let lines = index.concordance(of: Query("cooperation").ofRecord, by: order).lines
      #expect(run.state.search.concordance?.lines == lines)
      try run.press("s")
    }
    #expect(run.state.message == "Sorted by the words before")
    #expect(run.frame.marked(Settings().palette.style(.hit)).contains("cooperation"))
    try run.press("K")
    #expect(run.state.search.concordance == nil)
    #expect(try run.state.search.places == places("cooperation"))
    try run.press("s")
    #expect(run.state.message == run.state.catalogue?[.disabledNotMatrix])
  }

  @Test("The last line of a concordance is opened, one goes on from it, and comes back to it")
  func concordanceLines() throws {
    var run = try Run.searching(keys: "cooperation in:statements,about,sessions,members,groups,glossary,notes<Enter>KG")
    let lines = try #require(run.state.search.concordance?.lines)
    let hits = try places("cooperation")
    #expect(lines.count > hits.count)
    #expect(run.state.search.selected == lines.count - 1)
    let screen = run.frame
    try run.press("<Enter>")
    #expect(!run.rows.isEmpty && run.state.screen != .search)
    try run.press("<Esc>")
    #expect(run.frame == screen)
    try run.press("<Enter>n")
    #expect(run.state.search.selected == 0)
    #expect(run.state.message?.contains("1/\(lines.count)") == true)
    try run.press("N")
    #expect(run.state.search.selected == lines.count - 1)
  }

  @Test("The words through the years, each by itself, and the hits again")
  func trend() throws {
    var run = try Run.searching(keys: "تعاون cooperation year:2016..2020".spaced + "<Enter>T")
    let series = try #require(run.state.search.trend?.series)
    #expect(series.map(\.query.text) == ["تعاون", "cooperation"])
    #expect(series.allSatisfy { $0.values.map(\.year) == [2016, 2017, 2018, 2019, 2020] })
    #expect(series.allSatisfy { $0.query.filters.years == [2016...2020] })
    #expect(run.rows.contains { $0.contains("No session") || $0.contains("no session") })
    try run.press("T")
    #expect(run.state.search.trend == nil)
    try run.press("TK")
    #expect(run.state.search.trend == nil && run.state.search.concordance != nil)
  }

  @Test("Nothing found says so, and what might be meant")
  func nothing() throws {
    var run = try Run.searching(keys: "xylophone<Enter>")
    #expect(run.rows.contains { $0.contains("Nothing found. Searched for: xylophone (0)") })
    #expect(run.state.search.isTyping)
    try run.press("<C-u>information<Space>year:2018")
    #expect(run.rows.contains { $0.contains("Without the filters there ") })
    let arabic = try Run.searching(Size(columns: 120, rows: 36), Settings(language: .arabic), keys: "xylophone")
    let notes = try #require(arabic.state.search.results.flatMap { arabic.state.catalogue?.notes(on: $0) })
    #expect(notes.first?.isEmpty == false)
    #expect(arabic.frame.logicalText.contains(try #require(notes.first?.prefix(12))))
  }

  @Test(
    "What cannot be done is said",
    arguments: [
      ("<Esc>n", Phrase.disabledNoMarks), ("<Esc>K", .disabledNotSearch), ("<Esc>T", .disabledNotSearch),
      ("<Esc>df", .disabledNoFilter),
    ])
  func disabled(keys: String, phrase: Phrase) throws {
    let run = try Run.searching(keys: keys)
    #expect(run.state.message == run.state.catalogue?[phrase])
  }
}

extension String {
  /// A text as keys.
  fileprivate var spaced: String { split(separator: " ").joined(separator: "<Space>") }
}

extension Frame {
  /// The stretches of cells in a style, each in its order of reading.
  fileprivate func marked(_ style: Style) -> [String] {
    (0..<size.rows).flatMap { number in
      row(number).split { $0.style != style }.map { cells in
        cells.map { $0.origin.map { ($0.place, $0.letters) } ?? (0, $0.text) }
          .enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1).joined()
      }
    }
  }
}
