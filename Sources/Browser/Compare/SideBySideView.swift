import DialogueComparison
import DialogueRecord
import Screen

// Years side by side, as they are drawn.

extension Drawing {
  mutating func sideBySide() {
    guard let side = state.comparison.sideBySide, let layout = state.sideBySideLayout else { return }
    let body = Rect(column: 0, row: 1, columns: canvas.size.columns, rows: canvas.size.rows - 2)
    let differences = interface.count(.differences, layout.side.differences.count)
    let links = "━━ " + interface[.legendFollows] + "  ╌╌ " + interface[.linkInferred]
    let inside = pane(
      body, title: title(side, room: body.columns - 6), note: [span(differences, .dim)], below: [span(links, .dim)],
      isFocused: true)
    years(layout, side, in: inside)
    let foot = Rect(
      column: inside.column, row: inside.endRow - state.sideBySideFoot, columns: inside.columns,
      rows: state.sideBySideFoot)
    caution(layout.side.caution, in: legend(in: foot).inset(columns: 1))
    let text = Rect(
      column: inside.column, row: inside.row + 1, columns: inside.columns, rows: state.sideBySideHeight)
    rows(layout, side, in: text)
  }

  /// What is shown, and which sessions are compared beside it, with signs at the sides on which they lie. What does not fit goes
  /// in this order: the words before them, what the rows are, the name of the screen.
  private func title(_ side: SideBySideState, room: Int) -> [Span] {
    let name = span(interface[.sideBySide], .title)
    let axis = span("  " + interface[side.axis == .theme ? .byTheme : .byLineage])
    let hidden = side.hidden
    guard let first = hidden.first, let last = hidden.last else { return [name, axis] }
    let before = first < side.years.first ?? first ? "‹ " : ""
    let after = last > side.years.last ?? last ? " ›" : ""
    let years = span(before + hidden.map(interface.number).joined(separator: " ") + after, .key)
    let forms = [
      [name, axis, span("   " + interface[.alsoCompared] + " "), years], [name, axis, span("  "), years],
      [name, span("  "), years],
    ]
    return forms.first { columns($0) <= room } ?? [years]
  }

  /// The years above the columns, each with the kind of its document.
  private mutating func years(_ layout: SideBySideLayout, _ side: SideBySideState, in rect: Rect) {
    for (year, column) in zip(layout.key.years, layout.columns) {
      let isSelected = year == side.year
      let statement = state.record.session(year: year)?.statement
      let kind = statement.map { interface[$0.genre.phrase] + interface[.comma] + " " + interface[$0.extract.phrase] }
      canvas.spans(
        [span(interface.number(year), isSelected ? .tabActive : .heading), span("  " + (kind ?? ""), .dim)],
        column: rect.column + column.start + SideBySideLayout.margin, row: rect.row,
        width: column.width - 2 * SideBySideLayout.margin)
    }
    separators(layout, in: Rect(column: rect.column, row: rect.row, columns: rect.columns, rows: 1), row: rect.row)
  }

  private mutating func separators(_ layout: SideBySideLayout, in rect: Rect, row: Int) {
    for column in layout.columns.dropFirst() {
      canvas.symbol("│", column: rect.column + column.start - 1, row: row, style(.border))
    }
  }

  private mutating func rows(_ layout: SideBySideLayout, _ side: SideBySideState, in rect: Rect) {
    let stop = state.selectedStop
    for offset in 0..<rect.rows where layout.rows.indices.contains(side.top + offset) {
      let index = side.top + offset
      let row = rect.row + offset
      let isHeading = layout.headings.contains(index)
      if isHeading {
        for column in rect.column..<rect.endColumn { canvas.symbol("─", column: column, row: row, style(.border)) }
      } else {
        separators(layout, in: rect, row: row)
      }
      for piece in layout.rows[index] {
        let column = rect.column + piece.column
        if isHeading { canvas.fill(Rect(column: column - 1, row: row, columns: piece.line.columns + 2, rows: 1)) }
        canvas.line(
          piece.line, of: piece.text, direction: piece.direction, column: column, row: row, width: piece.width,
          align: piece.align, piece.style, highlights: piece.highlights)
      }
      guard let stop, (stop.first..<stop.rows.upperBound).contains(index) else { continue }
      let column = layout.columns[stop.column]
      canvas.symbol("▌", column: rect.column + column.start, row: row, style(.marker))
      canvas.symbol("▐", column: rect.column + column.start + column.width - 1, row: row, style(.marker))
    }
    guard let stop else { return }
    let first = min(max(stop.first, side.top), side.top + rect.rows - 1)
    canvas.setCursor(
      column: rect.column + layout.columns[stop.column].start + 1, row: rect.row + first - side.top)
  }
}
