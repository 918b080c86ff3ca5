import BidiText
import DialogueRecord
import Screen

/// The frame of a state: a pure function, so that any screen can be printed, tested and replayed.
public func view(_ state: State) -> Frame {
  var canvas = Canvas(
    size: state.size, isMirrored: state.settings.language == .arabic, options: state.settings.layout)
  guard let interface = state.interface else { return canvas.frame }
  let smallest = BrowseLayout.smallest
  guard state.size.columns >= smallest.columns, state.size.rows >= smallest.rows else {
    let text = interface.text(
      .tooSmall, ["columns": interface.number(smallest.columns), "rows": interface.number(smallest.rows)])
    canvas.text(text, direction: interface.direction, column: 0, row: 0, width: state.size.columns)
    return canvas.frame
  }
  var drawing = Drawing(state: state, interface: interface, canvas: canvas)
  drawing.header()
  switch state.tab {
  case .browse: drawing.browse()
  case .search: drawing.search()
  case .compare: drawing.comparison()
  case .lines: drawing.lines()
  case .terms: drawing.terms()
  }
  drawing.footer()
  drawing.overlay()
  return drawing.canvas.frame
}

/// A view being drawn: the state, the words, and the canvas.
struct Drawing {
  let state: State
  let interface: Interface
  var canvas: Canvas

  func style(_ role: Role) -> Style { state.settings.palette.style(role) }

  /// A stretch of the interface's own words.
  func span(_ text: String, _ role: Role = .text) -> Span {
    Span(text, style(role), direction: interface.direction)
  }

  /// A text of the record in the language of the interface.
  func words(_ text: Bilingual) -> String { text[interface.language] }

  /// The columns that stretches take one after the other.
  func columns(_ spans: [Span]) -> Int {
    spans.reduce(0) { $0 + canvas.measure($1.text, direction: $1.direction) }
  }

  /// A pane: its frame, and titles in its borders. Returns the rectangle inside.
  mutating func pane(
    _ rect: Rect, title: [Span], note: [Span] = [], below: [Span] = [], isFocused: Bool
  ) -> Rect {
    canvas.box(rect, style(isFocused ? .borderFocused : .border))
    let room = rect.columns - 4
    let blank = Span(" ")
    // The note yields to the title where both do not fit.
    let showsNote = !note.isEmpty && columns(title) + columns(note) + 5 <= room
    if showsNote {
      canvas.trailingSpans([blank] + note + [blank], column: rect.column + 2, row: rect.row, width: room)
    }
    canvas.spans([blank] + title + [blank], column: rect.column + 1, row: rect.row, width: room)
    if !below.isEmpty {
      canvas.trailingSpans([blank] + below + [blank], column: rect.column + 2, row: rect.endRow - 1, width: room)
    }
    return rect.inset(columns: 1, rows: 1)
  }

  /// A list with its selected entry. A closure says what stands at the two sides of an entry.
  mutating func list(
    _ entries: [Subject], _ selection: Subject?, in rect: Rect, isFocused: Bool,
    _ entry: (Subject) -> (leading: [Span], trailing: [Span])
  ) {
    let first = state.firstRow(of: entries, selection, rows: rect.rows)
    for row in 0..<rect.rows where entries.indices.contains(first + row) {
      let (leading, trailing) = entry(entries[first + row])
      let line = Rect(column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1)
      let used = canvas.trailingSpans(
        trailing, column: line.column + 1, row: line.row, width: max(0, line.columns - 2))
      canvas.spans(leading, column: line.column + 1, row: line.row, width: line.columns - 3 - used)
      guard entries[first + row] == selection else { continue }
      canvas.overlay(line, style(isFocused ? .selection : .selectionUnfocused))
      canvas.symbol(
        "▌", column: line.column, row: line.row, style(isFocused ? .selection : .marker))
      if isFocused { canvas.setCursor(column: line.column + 1, row: line.row) }
    }
    if entries.count > rect.rows, rect.rows > 0 {
      let place = first * (rect.rows - 1) / (entries.count - rect.rows)
      canvas.symbol("▐", column: rect.endColumn, row: rect.row + place, style(isFocused ? .borderFocused : .border))
    }
  }
}
