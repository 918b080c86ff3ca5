import Testing

@testable import Browser

@Suite("A part of whatever is selected")
struct PartElsewhereTests {
  @Test(
    "The text is that of the row",
    arguments: [
      ("2", "African Union"), ("t", "Information exchange"), ("2<Enter>jj", "Name: A variant"),
      ("d", "establishing a global"),
    ])
  func rows(keys: String, text: String) throws {
    let run = try Run(keys: keys + "V")
    #expect(run.partChoice?.source.text.hasPrefix(text) == true, "\(run.partChoice?.source.text ?? "none")")
  }

  @Test("Of the points of a cell one is chosen first")
  func cell() throws {
    var run = try Run(keys: "c")
    func points() -> [String] { run.state.matrix.selectedCell.map { $0.core + $0.mention } ?? [] }
    for _ in 0..<30 where points().count < 2 { try run.press("j") }
    try run.press("V2")
    #expect(run.partChoice?.id == points()[1])
  }

  @Test("Where nothing is selected it is said")
  func nothing() throws {
    var run = try Run.searching(keys: "terrorism<Enter>T")
    try run.press("V")
    #expect(run.state.overlay == nil)
    #expect(run.state.message == (try Bundled.catalogue(.english)[.disabledNothingSelected]))
  }
}
