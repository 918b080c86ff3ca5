import Screen
import Testing
import Widgets

@Suite("Lists")
struct ListTests {
  private let letters = ["a", "b", "c", "d", "e"]

  @Test(
    "The selected entry stands in the middle, and no row is left empty that could be filled",
    arguments: [
      (5, 0, 3, 0..<3), (5, 1, 3, 0..<3), (5, 2, 3, 1..<4), (5, 4, 3, 2..<5), (5, 2, 4, 0..<4), (5, 3, 4, 1..<5),
      (3, 2, 5, 0..<3), (0, 0, 3, 0..<0), (5, 4, 0, 4..<4), (5, 2, -1, 2..<2),
    ])
  func window(count: Int, selected: Int, rows: Int, shown: Range<Int>) {
    #expect(ListWindow(count: count, selected: selected, rows: rows).shown == shown)
  }

  @Test(
    "The mark stands at the top, between, and at the bottom, as long as its part; there is none where all is shown",
    arguments: [
      (0, 3, 0..<1), (1, 3, 1..<2), (2, 3, 2..<3), (0, 4, 0..<3), (1, 4, 1..<4), (0, 5, nil), (0, 0, nil),
    ] as [(Int, Int, Range<Int>?)])
  func mark(first: Int, rows: Int, mark: Range<Int>?) {
    #expect(ListWindow(count: 5, first: first, rows: rows).markRows == mark)
  }

  @Test(
    "Steps end at the ends, however long they are",
    arguments: [
      ("c", 1, "d"), ("c", -1, "b"), ("c", 9, "e"), ("c", Int.max / 2, "e"), ("c", -Int.max / 2, "a"), ("z", 1, "b"),
    ])
  func steps(selection: String, step: Int, wanted: String) {
    #expect(SelectableList(letters, selection: selection).entry(after: step) == wanted)
  }

  @Test("An empty list has no entry to go to")
  func empty() {
    #expect(SelectableList([String](), selection: nil).entry(after: 1) == nil)
    #expect(SelectableList(letters, selection: nil).entry(after: 0) == "a")
  }

  @Test(
    "A place of the screen means the entry that is drawn there",
    arguments: [(0, 0, "b"), (0, 1, "c"), (0, 2, "d"), (3, 2, "d"), (0, 3, nil), (4, 0, nil)] as [(Int, Int, String?)])
  func places(column: Int, row: Int, entry: String?) {
    let rect = Rect(column: 10, row: 5, columns: 4, rows: 3)
    let list = SelectableList(letters, selection: "c")
    #expect(list.entry(at: Position(column: 10 + column, row: 5 + row), in: rect) == entry)
  }

  @Test("Beside the entries of a short list there is none")
  func short() {
    let list = SelectableList(["a"], selection: "a")
    let rect = Rect(column: 0, row: 0, columns: 4, rows: 3)
    #expect(list.entry(at: Position(column: 0, row: 1), in: rect) == nil)
    #expect(list.entry(at: Position(column: 0, row: -1), in: rect) == nil)
  }

  @Test("The selected entry is marked, and the mark beside the list says that there is more")
  func drawing() {
    let list = SelectableList(letters, selection: "d")
    func picture(isFocused: Bool) -> String {
      drawn(9, 3) { canvas in
        list.draw(
          on: &canvas, in: Rect(column: 0, row: 0, columns: 8, rows: 3), isFocused: isFocused, .told
        ) { ([StyledText($0)], [StyledText("1")]) }
      }
    }
    #expect(
      picture(isFocused: true) == """
         c    1
        ▌d    1
         e    1 ┃
        --
        1: 0-7 fg5
        2: 8-8 fg4
        cursor 1: 1
        """)
    #expect(
      picture(isFocused: false) == """
         c    1
        ▌d    1
         e    1 ┃
        --
        1: 0-0 fg7
        1: 1-7 fg6
        2: 8-8 fg3
        """)
  }
}
