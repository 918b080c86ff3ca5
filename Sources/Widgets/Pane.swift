import Screen

/// A part of the screen in a frame, with words in its borders.
package struct Pane: Sendable {
  /// At the leading end of the upper border.
  package var title: [StyledText]
  /// At the trailing end of the upper border; it yields to the title where both do not fit.
  package var note: [StyledText]
  /// At the trailing end of the lower border.
  package var foot: [StyledText]
  /// Whether the keys go there.
  package var isFocused: Bool

  /// A pane.
  package init(title: [StyledText], note: [StyledText] = [], foot: [StyledText] = [], isFocused: Bool) {
    self.title = title
    self.note = note
    self.foot = foot
    self.isFocused = isFocused
  }

  /// Draws the frame and the words in it. Returns the rectangle inside.
  package func draw(on canvas: inout Canvas, in rect: Rect, _ styles: WidgetStyles) -> Rect {
    canvas.box(rect, styles.border(isFocused), yieldingTo: isFocused ? nil : styles.borderFocused)
    let room = rect.columns - 4
    let blank = StyledText(" ")
    if showsNote(in: rect, canvas) {
      canvas.trailingSpans([blank] + note + [blank], column: rect.column + 2, row: rect.row, width: room)
    }
    let used = canvas.spans([blank] + title, column: rect.column + 1, row: rect.row, width: room - 1, cutsAtWords: true)
    canvas.spans([blank], column: rect.column + 1 + used, row: rect.row, width: 1)
    if !foot.isEmpty {
      canvas.trailingSpans([blank] + foot + [blank], column: rect.column + 2, row: rect.endRow - 1, width: room)
    }
    return rect.inset(columns: 1, rows: 1)
  }

  private func showsNote(in rect: Rect, _ canvas: Canvas) -> Bool {
    !note.isEmpty && canvas.measure(title) + canvas.measure(note) + 5 <= rect.columns - 4
  }

  /// What the words in the upper border lead to at a place, where the pane is drawn in a rectangle; nil beside those that lead somewhere.
  package func link(at position: Position, in rect: Rect, on canvas: Canvas) -> String? {
    guard position.row == rect.row else { return nil }
    let room = rect.columns - 4
    let titles = canvas.columns(of: title, column: rect.column + 2, width: room - 1)
    if let place = titles.firstIndex(where: { $0.contains(position.column) }) { return title[place].link }
    guard showsNote(in: rect, canvas) else { return nil }
    let notes = canvas.columns(
      of: note, column: rect.column + 1 + room - canvas.measure(note), width: canvas.measure(note))
    return notes.firstIndex { $0.contains(position.column) }.flatMap { note[$0].link }
  }

  /// The middle of a screen, as large as wanted where there is room: for what lies over a screen.
  package static func overlay(columns: Int, rows: Int, on size: Size) -> Rect {
    let columns = min(columns, size.columns - 2)
    let rows = min(rows, size.rows - 2)
    return Rect(
      column: (size.columns - columns) / 2, row: max(1, (size.rows - rows) / 2), columns: columns, rows: rows)
  }
}

extension Canvas {
  /// The columns that stretches take one after the other.
  package func measure(_ spans: [StyledText]) -> Int {
    spans.reduce(0) { $0 + measure($1.text, direction: $1.direction) }
  }
}
