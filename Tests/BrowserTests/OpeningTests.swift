import DialogueRecord
import Screen
import Testing

@testable import Browser

@Suite("Opened at a place")
struct OpeningTests {
  private func opened(_ id: String, keepsPlace: Bool = false, keys: String = "") throws -> Run {
    var run = try Run(keys: keys)
    run.open(.thing(try #require(try Bundled.record().thing(id))), keepsPlace: keepsPlace)
    return run
  }

  @Test(
    "Each thing on the screen that holds it",
    arguments: [
      ("2019.2.1", .browse, .year(2019)), ("2018", .browse, .year(2018)), ("about", .browse, .about),
      ("eco", .browse, .organization("eco")), ("wg-strategic-2021", .browse, .group("wg-strategic-2021")),
      ("CYB", .terms, .theme("CYB")), ("G12", .terms, .term("G12")), ("S10", .terms, .reference("S10")),
      ("cyber", .lines, .node(line: "cyber", point: "2020.1")), ("E1", .browse, .year(2021)),
    ] as [(String, ScreenName, Subject)])
  func things(id: String, screen: ScreenName, subject: Subject) throws {
    let run = try opened(id)
    #expect(run.state.screen == screen && run.state.shownSubject == subject)
    #expect(!run.state.history.canGoBack)
  }

  @Test("A point is selected, an emendation shown with its reason")
  func passages() throws {
    #expect(try opened("2019.2.1").anchor == "2019.2.1")
    let emended = try opened("E1")
    #expect(emended.anchor == "2021.3" && emended.state.settings.showsDetails)
    let reason = try #require(try Bundled.record().emendations.first).reason.en
    #expect(emended.state.reader?.layout.rows.contains { $0.pieces.contains { $0.text.hasPrefix(reason) } } == true)
  }

  @Test("One can go back to where one stood")
  func back() throws {
    var run = try opened("G12", keepsPlace: true, keys: "d<Right>")
    #expect(run.state.screen == .terms)
    try run.press("<lt>")
    #expect(run.state.screen == .lines)
  }

  @Test("Years are marked and compared")
  func years() throws {
    var run = try Run()
    run.open(.years([2017, 2019]), keepsPlace: false)
    #expect(run.state.screen == .matrix && run.state.marked == [2017, 2019])
    #expect(run.state.place.matrix.years == [2017, 2019])
  }

  @Test("Words that are near to nothing are searched at once")
  func searched() throws {
    var run = try Run()
    run.open(.unknown("drug trafficking", nearestID: nil, nearestCommand: nil), keepsPlace: false)
    #expect(run.state.overlay == nil && run.state.screen == .search)
    #expect(run.state.search.field.text == "drug trafficking" && run.effects == [.buildIndex])
  }

  @Test("Words that name nothing are searched, taken for an id, or left")
  func unknown() throws {
    var run = try Run()
    run.open(.unknown("ECQ", nearestID: "ECO", nearestCommand: "check"), keepsPlace: false)
    #expect(run.choices?.count == 3)
    #expect(run.frame.text.contains("hiwar check"))
    var search = run
    try search.press("1")
    #expect(search.state.screen == .search && search.state.search.field.text == "ECQ")
    #expect(search.effects == [.buildIndex])
    var thing = run
    try thing.press("2")
    #expect(thing.state.shownSubject == .organization("eco"))
    try run.press("3")
    #expect(run.state.screen == .browse && run.state.overlay == nil)
  }

  @Test("A reference leads to what rests on it, and the list of the screen stays as it was")
  func reference() throws {
    var run = try opened("S10", keys: "tjj")
    let selected = run.state.terms.selection
    #expect(selected != nil)
    try run.press("j<Enter>")
    #expect(run.state.shownSubject == .year(2019))
    try run.press("<lt>")
    #expect(run.state.shownSubject == .reference("S10") && run.state.terms.selection == selected)
    try run.press("<Esc>")
    #expect(run.state.shownSubject == selected && !run.state.isReading)
  }

  @Test("Whatever names a reference in the record is a link of its document")
  func everything() throws {
    let record = try Bundled.record()
    for reference in record.references {
      var builder = DocumentBuilder(record: record, catalogue: try Bundled.catalogue(.english), settings: Settings())
      builder.addWhole(reference)
      let targets = builder.blocks.compactMap(\.anchor?.target)
      func isLinked(_ subject: Subject, _ facts: [Fact]) -> Bool {
        !facts.contains { $0.from.references.contains(reference.id) } || targets.contains(.subject(subject))
      }
      #expect(record.sessions.allSatisfy { isLinked(.year($0.year), $0.facts) }, "\(reference.id)")
      #expect(record.gaps.allSatisfy { isLinked(.year($0.year), $0.evidence) }, "\(reference.id)")
      #expect(record.organizations.allSatisfy { isLinked(.organization($0.id), $0.facts) }, "\(reference.id)")
      #expect(record.groups.allSatisfy { isLinked(.group($0.id), $0.facts) }, "\(reference.id)")
      #expect(
        record.terms.allSatisfy {
          !$0.references.contains(reference.id) || targets.contains(.subject(.term($0.id)))
        }, "\(reference.id)")
    }
  }
}
