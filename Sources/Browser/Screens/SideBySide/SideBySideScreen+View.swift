import DialogueComparison
import DialogueRecord
import Screen
import Widgets

extension SideBySideScreen {
  func draw(on drawing: inout Drawing) {
    guard let columns, let layout = layout(drawing.context) else { return }
    let view = SideBySideView(screen: self, columns: columns, layout: layout, context: drawing.context)
    view.draw(on: &drawing)
  }

  /// The frame round the years, with what can be clicked in it.
  func framePane(_ layout: SideBySideLayout, _ drawing: Drawing) -> Pane? {
    columns.map {
      SideBySideView(screen: self, columns: $0, layout: layout, context: drawing.context).pane(drawing)
    }
  }
}

/// Years side by side as they are drawn.
private struct SideBySideView: ContextWriter {
  let screen: SideBySideScreen
  let columns: SideBySideColumns
  let layout: SideBySideLayout
  let context: Context

  func draw(on drawing: inout Drawing) {
    let frames = screen.frames(context)
    _ = drawing.pane(pane(drawing), in: frames.pane)
    years(on: &drawing, in: frames.years)
    screen.legend(context).draw(on: &drawing, in: frames.legend)
    drawing.caution(layout.side.caution, in: frames.caution)
    rows(on: &drawing, in: frames.text)
    let window = ListWindow(count: layout.rows.count, first: screen.top, rows: frames.text.rows)
    drawing.canvas.scrollMark(
      window, column: frames.text.endColumn, row: frames.text.row, drawing.styles.borderFocused)
  }

  func pane(_ drawing: Drawing) -> Pane {
    let differences = catalogue.count(.differences, layout.side.differences.count)
    let room = screen.frames(context).pane.columns - 6
    let title = title(drawing, room: room)
    let whole = span((layout.changes.map { $0 + " · " } ?? "") + differences, .dim)
    let note = drawing.columns(title + [whole]) < room ? whole : span(differences, .dim)
    let links = "━━ " + catalogue[.legendFollows] + "  ╌╌ " + catalogue[.linkInferred]
    return Pane(
      title: title, note: [note], foot: [span(links, .dim)], isFocused: true)
  }

  /// What is shown, and which sessions are compared beside it, with signs at the sides on which they lie. What does not fit goes
  /// in this order: the words before them, what the rows are, the name of the screen.
  private func title(_ drawing: Drawing, room: Int) -> [StyledText] {
    let name = span(catalogue[.sideBySide], .title)
    let axis = span("  " + catalogue[screen.axis == .theme ? .byTheme : .byLineage]).leading(to: screen.axis.rawValue)
    let hidden = columns.hidden
    guard let first = hidden.first, let last = hidden.last else { return [name, axis] }
    let before = first < columns.years.first ?? first ? "‹ " : ""
    let after = last > columns.years.last ?? last ? " ›" : ""
    let years = hidden.enumerated().map { place, year in
      let (start, end) = (place == 0 ? before : " ", place == hidden.count - 1 ? after : "")
      return span(start + catalogue.number(year) + end, .key).leading(to: "\(year)")
    }
    let forms = [
      [name, axis, span("   " + catalogue[.alsoCompared] + " ")] + years, [name, axis, span("  ")] + years,
      [name, span("  ")] + years,
    ]
    return forms.first { drawing.columns($0) <= room } ?? years
  }

  /// The years above the columns, each with the kind of its document.
  private func years(on drawing: inout Drawing, in rect: Rect) {
    for (year, column) in zip(layout.key.years, layout.columns) {
      let isSelected = year == columns.year
      let statement = context.record.session(year: year)?.statement
      let kind = statement.map { catalogue[$0.genre.phrase] + catalogue[.comma] + " " + catalogue[$0.extract.phrase] }
      drawing.canvas.spans(
        [span(catalogue.number(year), isSelected ? .tabActive : .heading), span("  " + (kind ?? ""), .dim)],
        column: rect.column + column.start + SideBySideLayout.margin, row: rect.row,
        width: column.width - 2 * SideBySideLayout.margin)
    }
    separators(on: &drawing, in: rect, row: rect.row)
  }

  private func separators(on drawing: inout Drawing, in rect: Rect, row: Int) {
    for column in layout.columns.dropFirst() {
      drawing.canvas.symbol("│", column: rect.column + column.start - 1, row: row, style(.border))
    }
  }

  private func rows(on drawing: inout Drawing, in rect: Rect) {
    let stop = screen.selectedStop(context)
    for offset in 0..<rect.rows where layout.rows.indices.contains(screen.top + offset) {
      let index = screen.row(at: offset, in: layout)
      let row = rect.row + offset
      let isHeading = layout.headings.contains(index)
      if isHeading {
        for column in rect.column..<rect.endColumn {
          drawing.canvas.symbol("─", column: column, row: row, style(.border))
        }
      } else if !layout.reasons.contains(index) {
        separators(on: &drawing, in: rect, row: row)
      }
      for piece in layout.rows[index] {
        let column = rect.column + piece.column
        if isHeading {
          drawing.canvas.fill(Rect(column: column - 1, row: row, columns: piece.line.columns + 2, rows: 1))
        }
        drawing.canvas.line(
          piece.line, of: piece.text, direction: piece.direction, column: column, row: row, width: piece.width,
          align: piece.align, piece.style, highlights: piece.highlights)
      }
      guard let stop, (stop.first..<stop.rows.upperBound).contains(index) else { continue }
      let column = layout.columns[stop.column]
      drawing.canvas.symbol("▌", column: rect.column + column.start, row: row, style(.marker))
    }
    guard let stop else { return }
    let first = min(max(stop.first, screen.firstRow(layout)), screen.top + rect.rows - 1)
    drawing.canvas.setCursor(
      column: rect.column + layout.columns[stop.column].start + 1, row: rect.row + first - screen.top)
  }
}
