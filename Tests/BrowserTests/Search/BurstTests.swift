import Screen
import Testing

@testable import Browser

@Suite("Letters that come together")
struct BurstTests {
  private func keys(_ text: String) throws -> [Event] { try Key.list(text).map(Event.key) }

  /// The edits that some events become, taken as the loop takes them.
  private func edits(_ events: [Event], of run: inout Run) -> [Event] {
    var left = events[...]
    var rest: Event?
    var edits: [Event] = []
    while let event = rest ?? left.popFirst() {
      let burst = Burst.taken(event, run.state) { left.popFirst() }
      rest = burst.rest
      edits.append(burst.event)
      run.send(burst.event)
    }
    return edits
  }

  @Test("They are one edit of the query, and what is no letter is left")
  func query() throws {
    var run = try Run.searching(keys: "")
    let edits = try edits(keys("crime<Space>x<BS>y<Enter>j"), of: &run)
    #expect(
      edits == [
        .paste("crime x"), .key(.backspace), .key(.character("y")), .key(.enter), .key(.character("j")),
      ])
    #expect(run.state.search.field.text == "crime y")
  }

  @Test("They do what they do one by one, in a query that is there as well", arguments: ["", "drugs<Enter>/"])
  func asOneByOne(before: String) throws {
    let typed = "الجريمة cyber 2021"
    var together = try Run.searching(keys: before)
    _ = edits(typed.map { .key(.character($0)) }, of: &together)
    var apart = try Run.searching(keys: before)
    for letter in typed { apart.send(.key(.character(letter))) }
    #expect(together.frame == apart.frame)
    #expect(together.state.search.results?.hits.map(\.id) == apart.state.search.results?.hits.map(\.id))
  }

  @Test("Where letters are keys each is one")
  func elsewhere() throws {
    var run = try Run(keys: "")
    #expect(edits(try keys("jj"), of: &run) == [.key(.character("j")), .key(.character("j"))])
    var over = try Run.searching(keys: "crime<Enter>")
    #expect(edits(try keys("jj"), of: &over).count == 2)
  }
}
