import BidiText
import DialogueRecord
import Screen
import SeededNumbers
import TestSupport
import Testing

@testable import Browser

@Suite("The place of last time")
struct SnapshotTests {
  /// A run that begins where another one ended, after writing and reading.
  private func again(_ run: Run, _ size: Size? = nil, record: Record? = nil, isIndexed: Bool = false) throws -> Run {
    let json = try #require(JSON(Array(run.state.snapshot.json.text.utf8)))
    var settings = run.state.settings
    (settings.language, settings.texts) = (.english, .both)
    (settings.showsDetails, settings.showsSourceReadings) = (false, false)
    var new = try Run(size ?? run.state.size, settings, record: record)
    new.marks = run.marks
    new.edit { $0.take(run.marks) }
    new.take(Snapshot(json))
    if isIndexed { new.receive(.indexed(try Bundled.index())) }
    return new
  }

  private func expectSame(_ run: Run, _ new: Run, _ location: SourceLocation = #_sourceLocation) {
    #expect(new.state.snapshot == run.state.snapshot, sourceLocation: location)
    #expect(new.frame.text == run.frame.text, sourceLocation: location)
    #expect(new.frame == run.frame, sourceLocation: location)
  }

  @Test(
    "It is there again, on every screen, and so is the way back",
    arguments: [
      "", "kk<Enter>jjj<PgDn>", "kk<Enter>LAi", "2jj<Enter>j", "3j<Enter><Tab>1", "tjj<Enter>jj", "t<Tab>jj1", "tfcyb",
      "oj<Enter>jj", "ofch",
      "cjjl<Enter>j", "csscjfcyb", "cfcyb<Enter>j", "gjj<Space>jj<Space>c", "gjj<Space>jj<Space>cxmj+", "cxjjjnn<PgDn>",
      "d<Right>j4j", "kk<Enter>dj<Enter>tj<Enter>c<lt><lt>", "cxd<lt>",
    ])
  func screens(keys: String) throws {
    var run = try Run(keys: keys)
    run.close()
    var new = try again(run)
    expectSame(run, new)
    #expect(new.state.settings == run.state.settings && new.state.marked == run.state.marked)
    for key in ["<lt>", "<lt>", ">", "<lt>", "<lt>"] {
      try run.press(key)
      try new.press(key)
      run.close()
      new.close()
      #expect(new.frame == run.frame, "\(keys) \(key)")
    }
  }

  @Test(
    "What was found is found again, with one's place in it",
    arguments: [
      "crime<Enter>jjj", "crime<Enter>K<PgDn>j", "crime<Enter>Ksjj", "crime border police<Enter>T<PgDn>",
      "crime<Enter>jj<Enter>j",
      "crime", "cyber<Enter>/x<Enter>", "crime<Enter>jt",
    ])
  func search(keys: String) throws {
    var run = try Run.searching(keys: keys)
    run.close()
    let new = try again(run, isIndexed: true)
    expectSame(run, new)
    #expect(
      new.state.search.selected == run.state.search.selected && new.state.search.scroll == run.state.search.scroll)
    #expect(new.state.search.history.queries == run.state.search.history.queries)
    #expect(new.effects == [.buildIndex])
  }

  @Test("Whatever one did, one is there again, and goes back as before", arguments: 0..<12)
  func random(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let keys = RandomRunTests.keys
    var run = try Run(Size(columns: 100, rows: 30))
    if seed % 2 == 0 {
      try run.press("/")
      run.receive(.indexed(try Bundled.index()))
      try run.press("crime<Enter>")
    }
    for _ in 0..<60 { run.send(.key(generator.pick(keys))) }
    run.close()
    var new = try again(run, isIndexed: seed % 2 == 0)
    expectSame(run, new)
    for _ in 0..<12 {
      for key in [Key.escape, .character("<")] {
        run.send(.key(key))
        new.send(.key(key))
        run.close()
        new.close()
        #expect(new.frame.text == run.frame.text)
      }
    }
    #expect(new.state.snapshot.json["back"] == run.state.snapshot.json["back"])
  }

  @Test("What was asked for now is not taken from last time")
  func asked() throws {
    let run = try Run(keys: "AL")
    #expect(run.state.settings.language == .arabic && run.state.settings.texts == .english)
    var new = try Run()
    new.take(run.state.snapshot, keepsInterface: true, keepsTexts: true)
    #expect(new.state.settings.language == .english && new.state.settings.texts == .both)
  }

  @Test("On another screen the selection is in sight", arguments: [(40, 10), (60, 15), (200, 60)])
  func otherSize(columns: Int, rows: Int) throws {
    for keys in ["kk<Enter>jjjj", "cxjjjjjj"] {
      let run = try Run(keys: keys)
      let new = try again(run, Size(columns: columns, rows: rows))
      #expect(new.state.selectedPassage == run.state.selectedPassage)
      if let reader = new.state.reader {
        #expect(reader.selectedRows?.overlaps(reader.top..<reader.top + reader.height) == true)
      }
    }
  }

  @Test("Not more places and queries are kept than can be of use")
  func limits() throws {
    var run = try Run()
    for _ in 0..<40 { try run.press("tdc") }
    #expect(run.state.snapshot.json["back"]?.elements.count == Snapshot.places)
    #expect(try again(run).state.history.back.count == Snapshot.places)
  }

  @Test("What is gone from the record is left out, the rest is taken")
  func changedRecord() throws {
    let run = try Run(keys: "2jj<Enter>1kk<Space>tj")
    var record = try Bundled.record()
    record.organizations.removeAll { $0.id == "aseanapol" }
    record.themes.removeAll()
    record.sessions.removeAll { $0.year == 2019 }
    let new = try again(run, record: record)
    #expect(new.state.screen == .terms && new.state.marked.isEmpty && new.frame.isWhole)
    #expect(new.state.browse.selections[.members] == .organization("afripol"))
  }

  @Test("No damage ends the program: everything in it replaced by everything else", arguments: [0, 1, 2, 3])
  func damage(part: Int) throws {
    var run = try Run.searching(keys: "crime<Enter>K")
    try run.press(["kk1kk<Enter>jj", "cjjl<Enter>j", "cxjj", "d<Right>j4"][part])
    let whole = run.state.snapshot.json
    let values: [JSON] = [
      .null, .bool(true), .int(-1), .int(.max), .int(.min), .double(0.5), "", "2019", "sideBySide", [], [nil, 3], [:],
      ["kind": "year", "year": 9_999],
    ]
    for place in 0..<whole.count {
      // Each value meets every kind of value as the parts go on; all of them at each place would take minutes.
      var number = place
      var new = try Run(Size(columns: 60, rows: 16))
      new.take(Snapshot(whole.replacing(&number, by: values[(place + part * 5) % values.count])))
      for key in [Key.down, .character("<")] { new.send(.key(key)) }
      #expect(new.frame.isWhole)
    }
  }
}

extension Run {
  /// Takes away what lies over the screen and what was just said.
  fileprivate mutating func close() {
    edit {
      $0.overlay = nil
      $0.message = nil
    }
  }
}

extension JSON {
  /// How many values it holds, with itself.
  fileprivate var count: Int {
    switch self {
    case .array(let elements): elements.reduce(1) { $0 + $1.count }
    case .object(let fields): fields.reduce(1) { $0 + $1.value.count }
    default: 1
    }
  }

  /// With the value of a number, in the order of the text, replaced by another one.
  fileprivate func replacing(_ number: inout Int, by other: JSON) -> JSON {
    number -= 1
    if number == -1 { return other }
    switch self {
    case .array(let elements): return .array(elements.map { $0.replacing(&number, by: other) })
    case .object(let fields): return .object(fields.map { Field($0.name, $0.value.replacing(&number, by: other)) })
    default: return self
    }
  }
}
