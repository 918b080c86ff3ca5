import DialogueComparison
import DialogueRecord
import Screen

// The lines of descent: a row of the screen for each way through the years, and the selected point below.

extension Drawing {
  mutating func lines() {
    let frames = CompareFrames(state.size, showsPoints: true, reads: state.lines.reads)
    if let rect = frames.main { lineChart(in: rect) }
    if let rect = frames.points { reader(in: rect, isFocused: state.lines.reads) }
  }

  private mutating func lineChart(in rect: Rect) {
    let isFocused = !state.lines.reads
    let legend = [
      span("━━▸".mirrored(canvas.isMirrored), .stated), span(" " + interface[.linkTextual] + "   "),
      span("╌╌▸".mirrored(canvas.isMirrored), .inferred), span(" " + interface[.linkInferred]),
    ]
    let inside = pane(rect, title: [span(interface[.tabLines], .title)], note: legend, isFocused: isFocused)
    guard let selected = state.lines.selected else {
      canvas.spans(
        [span(interface[.noLines], .dim)], column: inside.column + 1, row: inside.row, width: inside.columns - 2)
      return
    }
    let caution = ComparisonCaution(state.record)
    let foot = inside.inset(columns: 1)
    let cautionRows =
      state.caution(caution, .place, width: foot.columns, rows: inside.rows < 14 ? 1 : 3)?.lines.count ?? 0
    let (chart, rest) = inside.splitRows(inside.rows - cautionRows)
    self.caution(caution, .place, in: rest.inset(columns: 1))
    let years = state.record.years
    let longest = state.lines.chains.flatMap(\.nodes).map(\.id.count).max() ?? 0
    let room = inside.columns - 1
    let step = max(longest + 4, min(24, room / max(1, years.count)))
    let seen = min(years.count, max(1, room / step))
    let first = min(max(0, selected.node.column - seen / 2), years.count - seen)
    let changes = Set(caution.genreChanges.map(\.to))
    if first > 0 { canvas.symbol("‹", column: inside.column, row: inside.row, style(.key)) }
    if first + seen < years.count { canvas.symbol("›", column: inside.endColumn - 1, row: inside.row, style(.key)) }
    for index in 0..<seen {
      let entry = years[first + index]
      let isGap = if case .gap = entry { true } else { false }
      let role: Role = isGap ? .dim : entry.year == selected.node.year ? .tabActive : .heading
      canvas.spans(
        [span(interface.number(entry.year), role)] + (isGap ? [span(" –", .dim)] : []),
        column: inside.column + 1 + index * step, row: inside.row, width: step)
      // The kind of document changes here, as in the matrix.
      if changes.contains(entry.year), index > 0 {
        canvas.symbol("┆", column: inside.column + index * step, row: inside.row, style(.caution))
      }
    }
    let list = chart.splitRows(1).rest
    let count = (state.lines.chains.map { $0.rowCount + 2 }.reduce(0, +)) - 1
    let top = min(max(0, selected.row - list.rows / 2), max(0, count - list.rows))
    var start = 0
    for chain in state.lines.chains {
      let columns = first..<first + seen
      line(chain, at: start - top, in: list, columns, step: step, isFocused: isFocused)
      start += chain.rowCount + 2
    }
    scrollSign(count, top, beside: list, isFocused: isFocused)
  }

  /// A line with its heading, `offset` rows down in a rectangle; what lies outside is left out.
  private mutating func line(
    _ chain: LineageChain, at offset: Int, in rect: Rect, _ years: Range<Int>, step: Int, isFocused: Bool
  ) {
    func isSeen(_ row: Int) -> Bool { (0..<rect.rows).contains(row) }
    let isSelected = chain.id == state.lines.line
    if isSeen(offset) {
      canvas.spans(
        [span(words(chain.lineage.name), .heading), span("  " + interface.compareWords.status(chain.course), .dim)],
        column: rect.column + 1, row: rect.row + offset, width: rect.columns - 2)
    }
    let origin = rect.column + 1 - years.lowerBound * step
    let room = rect.column + 1..<rect.column + 1 + years.count * step
    let strokes = LinkStrokes(chain, step: step, selected: isSelected ? state.lines.point : nil).strokes
    for (place, stroke) in strokes {
      let column = origin + place.column
      guard room.contains(column), isSeen(offset + 1 + place.row) else { continue }
      var look = style(stroke.isTextual ? .stated : .inferred)
      if stroke.isSelected { look = look.adding(.bold) }
      canvas.symbol(stroke.symbol, column: column, row: rect.row + offset + 1 + place.row, look)
    }
    for node in chain.nodes where years.contains(node.column) && isSeen(offset + 1 + node.row) {
      let column = origin + node.column * step
      let row = rect.row + offset + 1 + node.row
      let isHere = isSelected && node.id == state.lines.point
      let used = canvas.text(node.id, column: column, row: row, width: step, isHere ? style(.title) : style(.text))
      guard isHere else { continue }
      canvas.overlay(
        Rect(column: column, row: row, columns: used, rows: 1), style(isFocused ? .selection : .selectionUnfocused))
      if isFocused { canvas.setCursor(column: column, row: row) }
    }
  }

  /// The name of a line of descent.
  func lineName(_ id: String) -> String { state.lineName(id) }
}

extension String {
  /// An arrow of a legend as it points on a mirrored screen.
  fileprivate func mirrored(_ isMirrored: Bool) -> String {
    isMirrored ? String(reversed()).replacing("▸", with: "◂") : self
  }
}
