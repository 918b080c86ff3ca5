import BidiText
import Screen
import Testing

@testable import Terminal

struct FrameRowsTests {
  private func frame(_ lines: [String], order: TextOrder = .visual, style: Style = .plain) -> Frame {
    var canvas = Canvas(size: Size(columns: 10, rows: 3), options: TextOptions(order: order))
    for (row, line) in lines.enumerated() {
      canvas.text(line, direction: .rightToLeft, column: 0, row: row, width: 10, style)
    }
    return canvas.frame
  }

  @Test func rowsDifferByWhatIsSeen() {
    let old = frame(["a", "b", "c"])
    #expect(old.rowsThatDiffer(from: old).isEmpty)
    #expect(old.rowsThatDiffer(from: nil) == [0, 1, 2])
    #expect(old.rowsThatDiffer(from: Frame(size: Size(columns: 5, rows: 3))) == [0, 1, 2])
    #expect(frame(["a", "x", "c"]).rowsThatDiffer(from: old) == [1])
    #expect(frame(["a", "b", "c"], style: Style(.indexed(1))).rowsThatDiffer(from: old) == [0, 1, 2])
  }

  @Test func rowsWithJoinedLettersAreKnown() {
    let frame = frame(["2017", "2017 لا", "é漢"])
    #expect((0..<4).filter(frame.hasJoinedLetters) == [1])
    #expect(!self.frame(["لا"], order: .logical).hasJoinedLetters(row: 0))
  }
}
