import Desk
import DialogueRecord
import Screen
import TestSupport
import Testing

@testable import Browser

@Suite("The screen of marks")
struct MarksScreenTests {
  /// Four marks in an order that is none of the sorted ones.
  private func run(_ keys: String = "M") throws -> Run {
    var run = try Run()
    for (id, tags, time) in [
      ("2019.2", ["z"], "3"), ("afripol", [], "1"), ("2016.1", ["a", "z"], "2"), ("2021.3", [], "4"),
    ] {
      let texts = try #require(run.state.record.thing(id)?.texts)
      run.marks.apply(.tags(id, texts, tags, was: []), at: time)
    }
    run.marks.apply(.remark("2016.1", Bilingual(ar: "", en: ""), "قارِن بينهما", was: ""), at: "")
    try run.press(keys)
    return run
  }

  private func ids(_ run: Run) -> [String] {
    run.state.ask { _, context in run.state.screens.marks.marks(context).map(\.id) } ?? []
  }

  @Test(
    "Its orders",
    arguments: [
      ("M", ["2019.2", "afripol", "2016.1", "2021.3"]), ("Ms", ["2016.1", "2019.2", "2021.3", "afripol"]),
      ("Mss", ["2021.3", "2019.2", "2016.1", "afripol"]), ("Msss", ["2016.1", "2019.2", "afripol", "2021.3"]),
      ("Mssss", ["2019.2", "afripol", "2016.1", "2021.3"]),
    ])
  func orders(keys: String, expected: [String]) throws {
    #expect(try ids(run(keys)) == expected)
  }

  @Test(
    "Filtered by text, remark, tag and id, in either language",
    arguments: [
      ("Mfafripol<Enter>", ["afripol"]), ("Mfقارن<Enter>", ["2016.1"]), ("Mfz<Enter>", ["2019.2", "2016.1"]),
      ("Mfcybercrime<Enter>", ["2021.3"]), ("Mfzzz", []), ("Mfz<Esc>", ["2019.2", "afripol", "2016.1", "2021.3"]),
    ])
  func filter(keys: String, expected: [String]) throws {
    let run = try run(keys)
    #expect(ids(run) == expected)
    if expected.isEmpty { #expect(run.frame.text.contains(try Bundled.catalogue(.english)[.noMarkMatches])) }
  }

  @Test("A mark moves past its neighbour in the list, filtered or not, and only in the user's own order")
  func moves() throws {
    var run = try run("MD")
    #expect(run.marks.all.map(\.id) == ["afripol", "2019.2", "2016.1", "2021.3"])
    #expect(run.state.screens.marks.selection == "2019.2")
    try run.press("UU")
    #expect(run.marks.all.map(\.id) == ["2019.2", "afripol", "2016.1", "2021.3"])
    try run.press("fz<Enter>D")
    #expect(run.marks.all.map(\.id) == ["afripol", "2016.1", "2019.2", "2021.3"])
    try run.press("sD")
    #expect(run.state.message == (try Bundled.catalogue(.english)[.disabledNotOwnOrder]))
    try run.press("1D")
    #expect(run.state.message == (try Bundled.catalogue(.english)[.disabledNotMarks]))
  }

  @Test("Enter reads a mark, and again opens it where it stands; one step leads back")
  func opens() throws {
    var run = try run("M<Enter>j<Enter>")
    #expect(run.state.screen == .browse && run.anchor == "2019.2")
    try run.press("<Esc>")
    #expect(run.state.screen == .marks && run.state.isReading)
    try run.press("<Esc>j<Enter><Enter>")
    #expect(run.state.screen == .browse && run.state.shownSubject == .organization("afripol"))
  }

  @Test("What has changed or is gone says so and shows the text as it was marked; nothing is lost")
  func standing() throws {
    var run = try Run()
    run.marks.apply(.remark("2019.2", Bilingual(ar: "كان غير هذا", en: "It was otherwise"), "r", was: ""), at: Run.time)
    run.marks.apply(.mark("1999.1", Bilingual(ar: "لم يعد هنا", en: "No longer here")), at: Run.time)
    try run.press("M")
    let catalogue = try Bundled.catalogue(.english)
    var text = run.frame.logicalText
    #expect(text.contains(catalogue[.markChanged]) && text.contains("It was otherwise") && text.contains("كان غير هذا"))
    #expect(
      text.contains("A focus on two areas") && text.contains("✎ r") && text.contains(catalogue[.markChangedShort]))
    try run.press("j")
    text = run.frame.logicalText
    #expect(text.contains("No longer here") && text.contains("لم يعد هنا") && text.contains(catalogue[.markGoneShort]))
    try run.press("<Enter><Enter>")
    #expect(run.state.screen == .marks && run.state.message == catalogue[.markGone])
    run.clearEffects()
    try run.press("y1")
    #expect(run.effects == [.copy("لم يعد هنا\nNo longer here", name: "As it is shown (1999.1)")])
    try run.press("<Esc>awhy<Enter>")
    #expect(run.marks["1999.1"]?.remark == "why" && run.marks["1999.1"]?.texts.en == "No longer here")
  }

  @Test("Where the file cannot be read the reason stands in place of the marks")
  func refused() throws {
    var run = try Run()
    run.refusal = "marks.jsonl is a folder"
    try run.press("M")
    #expect(run.rows[2].contains("marks.jsonl is a folder") && run.rows.last?.contains("is a folder") == true)
  }

  @Test("Lines that cannot be read are told of, and stay when something is marked")
  func faults() throws {
    var run = try Run()
    run.marks = Marks(Array("{\"id\": \"2019.2\"}\nnonsense\n".utf8))
    try run.press("M")
    #expect(run.frame.text.contains("Line 2 of the"))
    try run.press("1b")
    #expect(String(decoding: run.marks.bytes, as: UTF8.self).contains("\nnonsense\n"))
    // With nothing marked there is a word on how to mark.
    #expect(try Run(keys: "M").frame.text.contains("Nothing is marked yet"))
  }

  @Test("It is there again in the next run", arguments: ["Msj", "Mfz<Enter>j", "M<Enter>j", "Mjj<Enter><Enter>"])
  func again(keys: String) throws {
    let run = try run(keys)
    var new = try Run()
    new.marks = run.marks
    new.take(run.state.snapshot)
    new.edit { $0.take(run.marks) }
    #expect(new.frame.text == run.frame.text)
  }

  @Test(
    "What is saved as shown is the dossier of what is listed, in its order; everything is all of it; the list is a table"
  )
  func saving() throws {
    let run = try run("Mfz<Enter>s")
    let saveable = try #require(run.state.ask { $0.saveable($1) })
    #expect(saveable.name(.shown, .md) == "hiwar-dossier.md" && saveable.name(.list, .csv) == "hiwar-marks.csv")
    let shown = try #require(saveable.text(.shown, .text))
    let places = ["2016.1", "2019.2"].compactMap { shown.range(of: $0)?.lowerBound }
    #expect(places.count == 2 && places[0] < places[1] && !shown.contains("2021.3"))
    #expect(shown.contains("قارِن بينهما"))
    #expect(try #require(saveable.text(.everything, .html)).contains("2021.3"))
    // What is saved as JSON can be taken in again.
    let list = try #require(saveable.text(.list, .json))
    #expect(Marks(exported: Array(list.utf8)).all.map(\.id) == ["2016.1", "2019.2"])
    #expect(try Run(keys: "M").state.ask { $0.saveable($1) } == nil)
  }
}
