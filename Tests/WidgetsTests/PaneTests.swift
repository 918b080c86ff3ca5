import Screen
import Testing
import Widgets

@Suite("Panes")
struct PaneTests {
  private func picture(_ columns: Int, note: String, isFocused: Bool = false, isMirrored: Bool = false) -> String {
    drawn(columns, 3, isMirrored: isMirrored) { canvas in
      let pane = Pane(
        title: [StyledText("Title", Style(.indexed(9)))], note: [StyledText(note)], foot: [StyledText("50%")],
        isFocused: isFocused)
      let inside = pane.draw(on: &canvas, in: Rect(column: 0, row: 0, columns: columns, rows: 3), .told)
      canvas.text("in", column: inside.column, row: inside.row, width: inside.columns)
    }
  }

  @Test("Words stand in the borders, and the note yields where both do not fit")
  func words() {
    #expect(
      picture(20, note: "note")
        == """
        ╭ Title ──── note ─╮
        │in                │
        ╰──────────── 50% ─╯
        --
        0: 0-0 fg3
        0: 2-6 fg9
        0: 8-11 fg3
        0: 18-19 fg3
        1: 0-0 fg3
        1: 19-19 fg3
        2: 0-12 fg3
        2: 18-19 fg3
        """)
    #expect(picture(16, note: "a long note").hasPrefix("╭ Title ───────╮\n"))
  }

  @Test("The frame of the pane with the keys looks different")
  func focus() {
    #expect(picture(12, note: "", isFocused: true).contains("1: 0-0 fg4"))
  }

  @Test("On a mirrored screen the title stands at the right")
  func mirrored() {
    #expect(picture(20, note: "note", isMirrored: true).hasPrefix("╭─ note ──── Title ╮\n"))
  }

  @Test(
    "What lies over a screen stands in its middle and leaves a column and a row at each side",
    arguments: [
      (80, 24, 40, 10, Rect(column: 20, row: 7, columns: 40, rows: 10)),
      (40, 10, 112, 50, Rect(column: 1, row: 1, columns: 38, rows: 8)),
    ])
  func overlay(columns: Int, rows: Int, wide: Int, high: Int, rect: Rect) {
    #expect(Pane.overlay(columns: wide, rows: high, on: Size(columns: columns, rows: rows)) == rect)
  }
}
