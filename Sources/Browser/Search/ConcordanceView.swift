import BidiText
import DialogueQuery
import DialogueRecord
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
    canvas.text(
      fitting(line.before, direction, side, keepsEnd: true), direction: direction,
      column: beforeLeads ? leading : trailing, row: rect.row, width: side, align: beforeLeads ? .trailing : .leading)
    canvas.text(
      fitting(line.after, direction, side, keepsEnd: false), direction: direction,
      column: beforeLeads ? trailing : leading, row: rect.row, width: side, align: beforeLeads ? .leading : .trailing)
  }

  /// As many whole words of a text as fit, from its end or from its beginning.
  private func fitting(_ text: String, _ direction: BaseDirection, _ width: Int, keepsEnd: Bool) -> String {
    var words = text.split(separator: " ")
    // No more words than columns can fit: long texts are not measured whole.
    words = keepsEnd ? words.suffix(width) : Array(words.prefix(width))
    while !words.isEmpty, canvas.measure(words.joined(separator: " "), direction: direction) > width {
      if keepsEnd { words.removeFirst() } else { words.removeLast() }
    }
    return words.joined(separator: " ")
  }

  /// How often the words stand in each year, as bars.
  mutating func trend(_ trend: Trend, in rect: Rect) {
    let lines = interface.lines(of: trend)
    for (index, line) in lines.enumerated() where index < rect.rows {
      canvas.spans(
        [span(line, line.hasPrefix(" ") ? .text : .title)], column: rect.column + 2, row: rect.row + index,
        width: rect.columns - 3)
    }
    let foot = rect.row + lines.count + 1
    let room = Rect(column: rect.column + 2, row: foot, columns: rect.columns - 3, rows: max(0, rect.endRow - foot))
    _ = paragraph(words(state.record.extractCaution), .caution, in: room)
  }
}
