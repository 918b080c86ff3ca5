import BidiText
import DialogueComparison
import DialogueSearch
import DialogueRecord
import Screen
import Widgets

// The concordance: the keyword in one column, what stands before and after it on its two sides. Of Arabic what comes before stands
// at the right.

extension SearchScreen {
  /// Which of the lines are seen.
  func concordanceWindow(_ concordance: Concordance, _ context: Context, in rect: Rect) -> ListWindow {
    ListWindow(count: concordance.lines.count, selected: selected, rows: rect.rows, held: context.held[rect])
  }

  func draw(_ concordance: Concordance, on drawing: inout Drawing, in rect: Rect) {
    let lines = concordance.lines
    let window = concordanceWindow(concordance, drawing.context, in: rect)
    let ids = min(12, (lines.map(\.id.count).max() ?? 0) + 1)
    let canvas = drawing.canvas
    let keyword = min(24, lines.map { canvas.measure($0.word, direction: $0.language.direction) }.max() ?? 1)
    let text = Rect(column: rect.column + 2 + ids, row: rect.row, columns: rect.columns - 3 - ids, rows: rect.rows)
    for place in window.shown {
      let row = rect.row + place - window.first
      drawing.canvas.spans(
        [StyledText(lines[place].id, drawing.style(.title))], column: rect.column + 2, row: row, width: ids)
      draw(
        lines[place], keyword: keyword, on: &drawing,
        in: Rect(column: text.column, row: row, columns: text.columns, rows: 1))
      guard place == selected, !isTyping else { continue }
      drawing.canvas.symbol("▌", column: rect.column, row: row, drawing.style(.marker))
      drawing.canvas.setCursor(column: rect.column + 2, row: row)
    }
  }

  private func draw(_ line: Concordance.Line, keyword: Int, on drawing: inout Drawing, in rect: Rect) {
    let direction = line.language.direction
    let side = (rect.columns - keyword - 2) / 2
    guard side > 0 else { return }
    let leading = rect.column
    let trailing = rect.column + side + keyword + 2
    drawing.canvas.text(
      line.word, direction: direction, column: leading + side + 1, row: rect.row, width: keyword, align: .center,
      drawing.style(.hit))
    // What is read first stands at the side from which the text is read, whichever side the interface is read from.
    let beforeLeads = (direction == .leftToRight) == !drawing.canvas.isMirrored
    let around = Surroundings(line, columns: side, options: drawing.canvas.options)
    drawing.canvas.text(
      around.before, direction: direction,
      column: beforeLeads ? leading : trailing, row: rect.row, width: side, align: beforeLeads ? .trailing : .leading)
    drawing.canvas.text(
      around.after, direction: direction,
      column: beforeLeads ? trailing : leading, row: rect.row, width: side, align: beforeLeads ? .leading : .trailing)
  }
}
