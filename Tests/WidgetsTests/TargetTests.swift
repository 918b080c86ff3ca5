import BidiText
import Screen
import Testing

@testable import Widgets

@Suite("What stands where")
struct TargetTests {
  @Test(
    "Where the cursor of a field is, a click leaves it, in either language on either screen", arguments: [false, true])
  func field(isMirrored: Bool) {
    for text in ["", "one", "كلمة أخرى", "قال one two هنا", "a لا b", String(repeating: "long ", count: 9)] {
      for cursor in 0...text.count {
        var field = TextField(text, cursor: cursor)
        func column(_ field: TextField) -> Int? {
          var canvas = Canvas(size: Size(columns: 30, rows: 1), isMirrored: isMirrored)
          field.draw(on: &canvas, column: 4, row: 0, width: 20, .leftToRight)
          return canvas.frame.cursor.map { Canvas.logical($0, canvas.size, isMirrored: isMirrored).column }
        }
        let canvas = Canvas(size: Size(columns: 30, rows: 1), isMirrored: isMirrored)
        let place = column(field) ?? 0
        field.click(at: place, in: Rect(column: 4, row: 0, columns: 20, rows: 1), on: canvas, .leftToRight)
        // Letters that share a cell, and a blank at the end of what is seen, have no place of their own.
        #expect(abs(field.cursor - cursor) <= (text.contains("لا") || text.count > 20 ? 1 : 0), "\(text) \(cursor)")
      }
    }
  }

  @Test("Each key of a hint is its own, its words are the first one's, and the blanks are nobody's")
  func hints() {
    for isMirrored in [false, true] {
      let canvas = Canvas(size: Size(columns: 30, rows: 1), isMirrored: isMirrored)
      let hints = KeyHints([(["j", "k"], "move"), (["q"], "quit")], .leftToRight, .told)
      let found = (0..<30).map { hints.target(at: $0, on: canvas) }
      func columns(_ hint: Int, _ key: Int) -> [Int] {
        found.indices.filter { found[$0] == KeyHints.Target(hint: hint, key: key) }
      }
      // " j k move   q quit": the keys stand from left to right whatever the screen.
      #expect(columns(0, 1) == (isMirrored ? [1] : [3]))
      #expect(columns(0, 0) == (isMirrored ? [2, 3, 4, 5, 6, 7, 8] : [1, 2, 4, 5, 6, 7, 8]))
      #expect(columns(1, 0) == [12, 13, 14, 15, 16, 17])
    }
  }

  @Test("A window scrolled to a row of its mark has the mark there", arguments: [(30, 10), (100, 7), (12, 10), (5, 2)])
  func mark(count: Int, rows: Int) {
    let window = ListWindow(count: count, first: 0, rows: rows)
    for row in 0..<rows where count - rows >= rows - 1 {
      let mark = window.scrolled(toMark: row).markRows
      #expect(mark?.contains(row) == true && (mark?.lowerBound == row || mark?.upperBound == rows))
    }
    #expect(window.scrolled(toMark: -5).first == 0 && window.scrolled(toMark: 99).first == count - rows)
  }
}
