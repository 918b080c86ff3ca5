import BidiText
import DialogueRecord
import DialogueSearch
import Screen

// The concordance: the keyword in one column, what stands before and after it on its two sides. Of Arabic what comes before stands
// at the right.

extension Drawing {
  mutating func concordance(_ concordance: Concordance, in rect: Rect) {
    let lines = concordance.lines
    let first = min(max(0, state.search.selected - rect.rows / 2), max(0, lines.count - rect.rows))
    let ids = min(12, (lines.map(\.id.count).max() ?? 0) + 1)
    let keyword = min(24, lines.map { canvas.measure($0.word, direction: $0.language.direction) }.max() ?? 1)
    let text = Rect(column: rect.column + 2 + ids, row: rect.row, columns: rect.columns - 3 - ids, rows: rect.rows)
    for (place, line) in lines.enumerated().dropFirst(first).prefix(rect.rows) {
      let row = rect.row + place - first
      let isSelected = place == state.search.selected && !state.search.isTyping
      canvas.spans([Span(line.id, style(.title))], column: rect.column + 2, row: row, width: ids)
      draw(line, keyword: keyword, Rect(column: text.column, row: row, columns: text.columns, rows: 1))
      guard isSelected else { continue }
      canvas.symbol("▌", column: rect.column, row: row, style(.marker))
      canvas.setCursor(column: rect.column + 2, row: row)
    }
  }

  private mutating func draw(_ line: Concordance.Line, keyword: Int, _ rect: Rect) {
    let direction = line.language.direction
    let side = (rect.columns - keyword - 2) / 2
    guard side > 0 else { return }
    let leading = rect.column
    let trailing = rect.column + side + keyword + 2
    canvas.text(
      line.word, direction: direction, column: leading + side + 1, row: rect.row, width: keyword, align: .center,
      style(.hit))
    // What is read first stands at the side from which the text is read, whichever side the interface is read from.
    let beforeLeads = (direction == .leftToRight) == !canvas.isMirrored
    let around = Surroundings(line, columns: side, options: canvas.options)
    canvas.text(
      around.before, direction: direction,
      column: beforeLeads ? leading : trailing, row: rect.row, width: side, align: beforeLeads ? .trailing : .leading)
    canvas.text(
      around.after, direction: direction,
      column: beforeLeads ? trailing : leading, row: rect.row, width: side, align: beforeLeads ? .leading : .trailing)
  }
}
