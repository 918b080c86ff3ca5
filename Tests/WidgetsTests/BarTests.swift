import BidiText
import Screen
import Testing
import Widgets

@Suite("The bars of names and keys")
struct BarTests {
  private let tabs = [("1", "One"), ("2", "Two"), ("3", "Three"), ("4", "Four")].map { TabBar.Tab(key: $0, name: $1) }

  private func bar(_ width: Int, active: Int) -> String {
    drawn(40, 1) { canvas in
      let bar = TabBar(tabs, active: active, .leftToRight, .told)
      let spans = bar.spans(after: [StyledText("Hi")], width: width, on: canvas)
      canvas.spans(spans, column: 0, row: 0, width: width)
    }
  }

  @Test("Every name where there is room, the shown one told apart")
  func whole() {
    #expect(
      bar(40, active: 1) == """
        Hi    1 One   2 Two   3 Three   4 Four
        --
        0: 6-7 fg1
        0: 8-10 fg8
        0: 14-15 fg1
        0: 16-18 fg9
        0: 22-23 fg1
        0: 24-28 fg8
        0: 32-33 fg1
        0: 34-37 fg8
        """)
  }

  @Test(
    "Where there is less, narrower gaps, then those around the shown one, then it alone; none is cut",
    arguments: [
      (33, 1, "Hi  1 One  2 Two  3 Three  4 Four"), (32, 1, " 1 One  2 Two  3 Three  4 Four"),
      (27, 1, " 1 One 2 Two 3 Three 4 Four"), (26, 1, "Hi  … 2 Two  3 Three …"),
      (24, 3, "Hi  … 3 Three  4 Four"),
      (24, 0, "Hi  1 One  2 Two …"), (9, 3, " … 4 Four"), (5, 3, ""),
    ])
  func narrow(width: Int, active: Int, wanted: String) {
    #expect(
      bar(width, active: active).split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init)
        == wanted)
  }

  @Test(
    "As many hints as fit, whole",
    arguments: [
      (30, " j move   Enter open   q quit"), (29, " j move   Enter open"), (27, " j move   Enter open"),
      (12, " j move"), (5, ""),
    ])
  func hints(width: Int, wanted: String) {
    let picture = drawn(width, 1) { canvas in
      KeyHints([(["j"], "move"), (["Enter"], "open"), (["q"], "quit")], .leftToRight, .told).draw(on: &canvas, row: 0)
    }
    #expect(picture.split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init) == wanted)
    #expect(picture.contains("fg1") == !wanted.isEmpty)
  }

  @Test("A paragraph takes the rows that there are, and says how many")
  func wrapped() {
    let text = WrappedText("one two three four", .leftToRight, TextOptions(), width: 9)
    var rows: [Int] = []
    let picture = drawn(9, 3) { canvas in
      rows = [2, 5].map { text.draw(on: &canvas, in: Rect(column: 0, row: 0, columns: 9, rows: $0), .plain) }
    }
    #expect(rows == [2, 3])
    #expect(picture.hasPrefix("one two\nthree\nfour\n"))
  }
}
