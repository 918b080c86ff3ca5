import BidiText
import DialogueRecord
import Screen

// What lies over a screen: the list of keys, and a choice of places.

extension Drawing {
  mutating func overlay() {
    switch state.overlay {
    case .help(let help): self.help(help)
    case .chooser(let chooser): self.chooser(chooser)
    case nil: break
    }
  }

  /// A rectangle in the middle of the screen, made blank.
  private mutating func panel(columns: Int, rows: Int) -> Rect {
    let size = canvas.size
    let columns = min(columns, size.columns - 2)
    let rows = min(rows, size.rows - 2)
    let rect = Rect(
      column: (size.columns - columns) / 2, row: max(1, (size.rows - rows) / 2), columns: columns, rows: rows)
    canvas.fill(rect)
    return rect
  }

  private mutating func help(_ help: HelpState) {
    let entries = state.helpEntries(help.filter.text)
    let rect = panel(columns: 112, rows: Action.allCases.count + 4)
    let inside = pane(
      rect, title: [span(interface[.helpTitle], .title)], below: [span(interface[.helpHint], .dim)], isFocused: true)
    let prompt = canvas.spans(
      [span(" " + interface[.filter] + " ", .dim)], column: inside.column, row: inside.row, width: inside.columns)
    let rows = inside.splitRows(2).rest
    let first = min(max(0, help.selected - rows.rows / 2), max(0, entries.count - rows.rows))
    if entries.isEmpty {
      canvas.spans(
        [span(interface[.helpNone], .caution)], column: rows.column + 1, row: rows.row, width: rows.columns - 2)
    }
    for row in 0..<rows.rows where entries.indices.contains(first + row) {
      let action = entries[first + row]
      let line = rows.row + row
      let reason = action.disabled(state)
      let keys = action.keys.map { (canvas.isMirrored ? $0.mirrored : $0).title }.joined(separator: " ")
      canvas.text(keys, column: rows.column + 1, row: line, width: 20, style(reason == nil ? .key : .dim))
      var spans = [span(interface[action.title], reason == nil ? .text : .dim)]
      if let reason { spans.append(span("  (\(interface[reason]))", .dim)) }
      canvas.spans(spans, column: rows.column + 22, row: line, width: rows.columns - 23)
      guard first + row == help.selected else { continue }
      canvas.overlay(Rect(column: rows.column, row: line, columns: rows.columns, rows: 1), style(.selection))
    }
    field(help.filter, column: inside.column + prompt, row: inside.row, width: inside.columns - prompt)
  }

  private mutating func chooser(_ chooser: ChooserState) {
    let rect = panel(columns: 76, rows: chooser.choices.count + 2)
    let inside = pane(rect, title: [span(chooser.title, .title)], isFocused: true)
    let count = chooser.choices.count
    let first = min(max(0, chooser.selected - inside.rows / 2), max(0, count - inside.rows))
    scrollSign(count, first, beside: inside, isFocused: true, frame: inside.endColumn)
    for (index, choice) in chooser.choices.enumerated().dropFirst(first).prefix(inside.rows) {
      let row = inside.row + index - first
      // A key is one digit; the others are gone to.
      let number = index < 9 ? interface.number(index + 1) : " "
      canvas.spans(
        [span("\(number)  ", .key), span(choice.label)], column: inside.column + 1, row: row,
        width: inside.columns - 2)
      guard index == chooser.selected else { continue }
      canvas.overlay(Rect(column: inside.column, row: row, columns: inside.columns, rows: 1), style(.selection))
      canvas.setCursor(column: inside.column, row: row)
    }
  }
}
