import Testing

@testable import Browser

@Suite("Themes and terms filtered by typing")
struct TermsFilterTests {
  private func names(_ run: Run) -> [Subject] { run.state.context.map { run.state.terms.list($0).entries } ?? [] }

  @Test(
    "By names in either language, in any form, by codes and ids",
    arguments: [
      ("cyber", Subject.theme("CYB")), ("الجريمة السيبرية", .theme("CYB")), ("borders", .theme("BDR")),
      ("CYB", .theme("CYB")), ("G45", .term("G45")), ("T01", .theme("INF")),
    ])
  func filter(text: String, first: Subject) throws {
    let run = try Run(keys: "tf" + text + "<Enter>")
    #expect(names(run).count < 86)
    #expect(names(run).first == first && run.state.terms.selection == first)
    #expect(run.state.shownSubject == first)
  }

  @Test("Enter keeps it, Esc shows all again, up and down go through what is left")
  func keys() throws {
    var run = try Run(keys: "tfcooperation<Down>")
    let left = names(run)
    #expect(left.count > 2 && run.state.terms.selection == left[1])
    try run.press("<Enter>jj")
    #expect(run.state.terms.selection == left[min(3, left.count - 1)])
    try run.press("<Esc>")
    #expect(names(run).count > 80)
    #expect(run.state.screen == .terms)
    try run.press("<Esc>")
    #expect(run.state.screen == .browse)
    try run.press("tfzzzz")
    let none = try Bundled.catalogue(.english)[.noTermMatches]
    #expect(names(run).isEmpty && run.frame.text.contains(String(none.prefix(12))))
    try run.press("<Esc>")
    #expect(names(run).count > 80)
    // From the reader the keys go back to the list.
    try run.press("<Enter>fcyb")
    #expect(!run.state.isReading && names(run).first == .theme("CYB"))
  }
}
