import DialogueRecord
import Screen
import Testing

@testable import Browser

@Suite("The lists of the browse screen filtered by typing")
struct BrowseFilterTests {
  private func left(_ run: Run, _ part: BrowseScreen.Part) -> [Subject] {
    run.state.browse.list(part, run.state.record).entries
  }

  @Test(
    "The list with the keys keeps what has this in its names, in either language",
    arguments: [
      ("1flyon", BrowseScreen.Part.sessions, Subject.year(2017)), ("1f٢٠١٨", .sessions, .year(2018)),
      ("1fليون", .sessions, .year(2017)), ("2fafripol", .members, .organization("afripol")),
      ("2fأفريبول", .members, .organization("afripol")), ("3f2021 strategic", .groups, .group("wg-strategic-2021")),
    ])
  func filter(keys: String, part: BrowseScreen.Part, first: Subject) throws {
    let all = try Run(keys: String(keys.prefix(1)))
    let run = try Run(keys: keys + "<Enter>")
    #expect(left(run, part).first == first && left(run, part).count < left(all, part).count)
    #expect(run.state.shownSubject == first && run.state.browse.selections[part] == first)
    // The other lists are whole.
    for other in BrowseScreen.Part.lists where other != part { #expect(left(run, other) == left(all, other)) }
  }

  @Test("Enter keeps it, Esc shows all again, from the reader f leads to the list of what is read")
  func keys() throws {
    var run = try Run(keys: "2feuro<Enter>")
    let kept = left(run, .members)
    try run.press("jj")
    #expect(run.state.shownSubject == kept.last)
    try run.press("1jf2020<Enter>")
    #expect(left(run, .sessions) == [.year(2020)] && left(run, .members) == kept)
    try run.press("2<Esc>")
    #expect(left(run, .members).count > kept.count && left(run, .sessions).count == 1)
    try run.press("<Enter>feuro")
    #expect(!run.state.isReading && left(run, .members) == kept)
    try run.press("<Esc>")
    #expect(left(run, .members).count > kept.count && run.state.overlay == nil)
    try run.press("fzzzz")
    let none = try Bundled.catalogue(.english)[.finderNone]
    #expect(left(run, .members).isEmpty && run.frame.text.contains(none))
  }

  @Test("What is gone to is in its list, whatever was filtered there")
  func goingTo() throws {
    var run = try Run(keys: "2feuropol<Enter>:afripol<Enter>")
    #expect(
      left(run, .members).contains(.organization("afripol")) && run.state.shownSubject == .organization("afripol"))
    try run.press("<lt>")
    #expect(left(run, .members).count < 5)
  }

  @Test("What is filtered is there again in the next run")
  func snapshot() throws {
    let run = try Run(keys: "2feuro<Enter>")
    var next = try Run()
    next.take(run.state.snapshot)
    #expect(left(next, .members) == left(run, .members) && next.frame == run.frame)
  }

  @Test(
    "The table of themes is filtered by what its last column says, in either language",
    arguments: [("only 2016", "2016"), ("وحده 2016", "2016"), ("last", "last"), ("new", "new"), ("cyber", "")])
  func status(typed: String, year: String) throws {
    let run = try Run(Size(columns: 160, rows: 40), keys: "cf" + typed + "<Enter>")
    let context = try #require(run.state.context)
    let rows = run.state.matrix.rows(context)
    let all = try #require(run.state.matrix.matrix?.rows)
    #expect(!rows.isEmpty && rows.count < all.count)
    for row in rows { #expect(year.isEmpty || context.catalogue.compareWords.brief(row.course).contains(year)) }
  }
}
