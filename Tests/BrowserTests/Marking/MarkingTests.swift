import Desk
import DialogueRecord
import Screen
import TestSupport
import Testing

@testable import Browser

@Suite("Marking what is selected")
struct MarkingTests {
  private func words(_ phrase: Phrase) throws -> String { try Bundled.catalogue(.english)[phrase] }

  @Test(
    "Whatever is selected is marked, on every screen, and its mark is taken away by the same key",
    arguments: [
      ("", "2021"), ("<Enter>j", "2021.2"), ("2j", "ameripol"), ("2<Enter>jj", "afripol"), ("t", "T01"),
      ("3", "wg-strategic-coordination-2019"), ("d", "2017.4.1"), ("kkk", "2018"), ("tj<Enter>jjj", "2016.2"),
    ])
  func toggle(keys: String, id: String) throws {
    var run = try Run(keys: keys)
    let selected = try #require(run.state.ask { $0.selected($1) }).ids
    try run.press("b")
    #expect(run.marks.all.map(\.id) == selected && selected == [id])
    #expect(run.marks.all.allSatisfy { $0.standing(in: run.state.record) == .same })
    #expect(run.state.message?.contains(selected[0]) == true)
    try run.press("b")
    #expect(run.marks.all.isEmpty)
  }

  @Test("All points of a cell are marked together; where some were, the others are")
  func cell() throws {
    var run = try Run(keys: "c")
    func points() -> [String] { run.state.matrix.selectedCell.map { $0.core + $0.mention } ?? [] }
    for _ in 0..<30 where points().count < 2 { try run.press("j") }
    let points = points()
    run.marks.apply(.remark(points[1], Bilingual(ar: "ا", en: "a"), "mine", was: ""), at: "before")
    try run.press("Mcb")
    #expect(Set(run.marks.all.map(\.id)) == Set(points))
    #expect(run.marks[points[1]]?.remark == "mine" && run.marks[points[1]]?.marked == "before")
    try run.press("b")
    #expect(run.marks.all.isEmpty)
  }

  @Test("A mark that was taken away comes back to its place, with its words")
  func bringBack() throws {
    var run = try Run(keys: "bkbkkb2ba")
    try run.press("why<Enter>")
    let before = run.marks.all
    #expect(before.count == 4)
    try run.press("Mj")
    #expect(run.state.screens.marks.selection == before[1].id)
    try run.press("b")
    #expect(run.marks.all == [before[0], before[2], before[3]])
    // The next one is selected.
    #expect(run.state.screens.marks.selection == before[2].id)
    try run.press("u")
    #expect(run.marks.all == before)
    try run.press("Gb")
    #expect(run.marks.all == Array(before.dropLast()))
    try run.press("u")
    #expect(run.marks.all == before)
    try run.press("u")
    #expect(run.state.message == (try words(.disabledNothingTaken)))
  }

  @Test("A remark with its tags is written in a field, in either interface", arguments: ["", "A"])
  func remark(keys: String) throws {
    var run = try Run(keys: keys + "<Enter>ja")
    try run.press("قارن<M-Enter>2017<Tab>one, #two ،ثلاثة<Enter>")
    let mark = try #require(run.marks["2021.2"])
    #expect(mark.remark == "قارن\n2017" && mark.tags == ["one", "two", "ثلاثة"])
    #expect(run.state.overlay == nil)
    let text = run.frame.logicalText
    #expect(text.contains("♦") && text.contains("✎ قارن") && text.contains("✎ 2017") && text.contains("#one"))
    try run.press("a<C-u><Enter>")
    #expect(run.marks["2021.2"]?.remark == "" && run.marks["2021.2"]?.tags.count == 3)
    // With nothing typed nothing happens.
    let marks = run.marks
    try run.press("a<Enter>a<Esc>a<C-c>")
    #expect(run.marks == marks && run.effects.last == .quit)
  }

  @Test("Of several points the one is chosen that the remark is on")
  func remarkInCell() throws {
    var run = try Run(keys: "c")
    func points() -> [String] { run.state.matrix.selectedCell.map { $0.core + $0.mention } ?? [] }
    for _ in 0..<30 where points().count < 2 { try run.press("j") }
    try run.press("a2why<Enter>")
    #expect(run.marks.all.map(\.id) == [points()[1]])
  }

  @Test("What is typed and not kept is there when the field is opened again, even in the next run")
  func draft() throws {
    var run = try Run(keys: "<Enter>jaunfinished<Tab>tag")
    let kept = run.state.snapshot
    try run.press("<C-c>")
    #expect(run.state.overlay == nil && run.effects.isEmpty && run.marks.all.isEmpty)
    #expect(run.state.message == (try words(.remarkLeft)))
    try run.press("a<Enter>")
    #expect(run.marks["2021.2"]?.remark == "unfinished" && run.marks["2021.2"]?.tags == ["tag"])
    for snapshot in [kept, try Run.left(keys: "<Enter>jaunfinished<Tab>tag<Esc>")] {
      var new = try Run()
      new.take(snapshot)
      // The marks are read behind the first frame.
      new.edit { [marks = new.marks] in $0.take(marks) }
      new.go(toPassage: "2021.2")
      try new.press("a<Enter>")
      #expect(new.marks["2021.2"]?.remark == "unfinished")
    }
    // On another thing another remark is begun.
    try run.press("aagain<Esc>ka<Enter>")
    #expect(run.marks.all.count == 1)
  }

  @Test("A remark that cannot be kept goes back into its field, with the reason")
  func refused() throws {
    var run = try Run(keys: "<Enter>ja")
    run.refusal = "no space"
    try run.press("precious<Enter>")
    #expect(run.state.message == "no space")
    guard case .remark(let field) = run.state.overlay else {
      Issue.record("the field is closed")
      return
    }
    #expect(field.text == "precious")
    run.refusal = nil
    try run.press("<Enter>")
    #expect(run.marks["2021.2"]?.remark == "precious")
    run.refusal = "no space"
    try run.press("b")
    #expect(run.state.message == "no space" && run.state.overlay == nil)
  }

  @Test("Tags alone that cannot be kept go back into their field too")
  func refusedTags() throws {
    var run = try Run(keys: "<Enter>ja<Tab>tag")
    run.refusal = "no space"
    try run.press("<Enter>")
    guard case .remark(let field) = run.state.overlay else {
      Issue.record("the field is closed")
      return
    }
    #expect(field.tagNames == ["tag"])
  }

  @Test("What another program wrote while the field was open stays")
  func meanwhile() throws {
    var run = try Run(keys: "<Enter>ja")
    run.marks.apply(.remark("2021.2", Bilingual(ar: "ا", en: "a"), "theirs", was: ""), at: Run.time)
    try run.press("mine<Enter>")
    #expect(run.marks["2021.2"]?.remark == "theirs\nmine")
  }

  @Test("An editor gets the remark, and what it leaves goes into the field")
  func editor() throws {
    var run = try Run(keys: "<Enter>jaone<C-o>")
    #expect(run.effects == [.edit("one")])
    run.edit { $0.takeEdited("one\ntwo\n\n") }
    try run.press("<Enter>")
    #expect(run.marks["2021.2"]?.remark == "one\ntwo")
    try run.press("a<C-o>")
    #expect(run.effects.last == .edit("one\ntwo"))
  }

  @Test("A search among the marks knows what is marked, and what no longer is")
  func search() throws {
    var run = try Run.searching(keys: "in:statements cybercrime<Enter>b/<C-u>in:marks<Enter>")
    let id = try #require(run.marks.all.first?.id)
    #expect(Set(run.state.search.places) == [id])
    try run.press("b")
    #expect(run.state.search.places.isEmpty)
    #expect(run.frame.text.contains(try words(.searchNothingMarked)))
    // The chooser of filters offers it where something is marked.
    run = try Run.searching(keys: "in:statements cybercrime<Enter>bf")
    let place = try #require(run.choices?.firstIndex(of: try words(.filterMarked)))
    try run.press(String(repeating: "j", count: place) + "<Enter>")
    #expect(run.state.search.field.text == "cybercrime in:marks" && run.state.search.places.count == 1)
  }

  @Test("The sign stands in lists, among hits and side by side")
  func signs() throws {
    var run = try Run(keys: "b2b")
    #expect(run.rows.filter { $0.contains("♦") }.count >= 2)
    run = try Run.searching(keys: "in:statements cybercrime<Enter>b")
    #expect(run.rows.contains { $0.contains("♦") && $0.contains(run.marks.all.first?.id ?? "none") })
    run = try Run(keys: "x")
    for _ in 0..<20 where run.state.selectedPassage == nil { try run.press("j") }
    #expect(!run.frame.text.contains("♦"))
    try run.press("b")
    #expect(run.frame.text.contains((run.state.selectedPassage?.id ?? "none") + " ♦"))
  }
}

extension Run {
  /// The place of a run after some keys.
  fileprivate static func left(keys: String) throws -> Snapshot { try Run(keys: keys).state.snapshot }
}
