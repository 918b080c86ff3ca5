import DialogueComparison
import DialogueRecord
import Screen
import Widgets

extension LinesScreen {
  func draw(on drawing: inout Drawing) {
    let frames = frames(drawing.context)
    if let rect = frames.main { drawChart(on: &drawing, in: rect) }
    if let rect = frames.reader { drawReader(on: &drawing, in: rect) }
  }

  private func drawChart(on drawing: inout Drawing, in rect: Rect) {
    let catalogue = drawing.catalogue
    let isMirrored = drawing.canvas.isMirrored
    let legend = [
      drawing.span("━━▸".mirrored(isMirrored), .stated), drawing.span(" " + catalogue[.linkTextual] + "   "),
      drawing.span("╌╌▸".mirrored(isMirrored), .inferred), drawing.span(" " + catalogue[.linkInferred]),
    ]
    let pane = Pane(title: [drawing.span(catalogue[.tabLines], .title)], note: legend, isFocused: !isReading)
    let inside = drawing.pane(pane, in: rect)
    guard let layout = layout(drawing.context, in: rect) else {
      drawing.canvas.spans(
        [drawing.span(catalogue[.noLines], .dim)], column: inside.column + 1, row: inside.row,
        width: inside.columns - 2)
      if !isReading { drawing.canvas.setCursor(column: inside.column + 1, row: inside.row) }
      return
    }
    LinesChart(screen: self, layout: layout, context: drawing.context).draw(on: &drawing)
  }
}

/// The chart of the lines: a row of the screen for each way through the years.
private struct LinesChart: ContextWriter {
  let screen: LinesScreen
  let layout: LinesLayout
  let context: Context

  func draw(on drawing: inout Drawing) {
    drawing.caution(ComparisonCaution(context.record), .place, in: layout.caution)
    years(on: &drawing)
    var top = 0
    for chain in screen.chains {
      if layout.window.shown.overlaps(top..<top + chain.rowCount + 2) { draw(chain, at: top, on: &drawing) }
      top += chain.rowCount + 2
    }
    let hues = Dictionary(screen.chains.map { ($0.id, hue(of: $0)) }) { first, _ in first }
    for place in screen.places { draw(place, hues[place.line] ?? style(.text), on: &drawing) }
    drawing.canvas.scrollMark(
      layout.window, column: layout.list.endColumn, row: layout.list.row, drawing.styles.border(!screen.isReading))
  }

  /// The years above the chart. A bar before a year says that the kind of document changes there, as in the matrix.
  private func years(on drawing: inout Drawing) {
    let row = layout.header.row
    let all = context.record.years
    let changes = Set(ComparisonCaution(context.record).genreChanges.map(\.to))
    if layout.years.lowerBound > 0 {
      drawing.canvas.symbol("‹", column: layout.header.column, row: row, style(.key))
    }
    if layout.years.upperBound < all.count {
      drawing.canvas.symbol("›", column: layout.header.endColumn - 1, row: row, style(.key))
    }
    for place in layout.years {
      let entry = all[place]
      let isGap = if case .gap = entry { true } else { false }
      let role: Role = isGap ? .dim : entry.year == screen.selected?.node.year ? .tabActive : .heading
      let column = layout.column(ofYear: place)
      drawing.canvas.spans(
        [span(catalogue.number(entry.year), role)] + (isGap ? [span(" –", .dim)] : []), column: column, row: row,
        width: layout.step)
      if changes.contains(entry.year), place > layout.years.lowerBound {
        drawing.canvas.symbol("┆", column: column - 1, row: row, style(.caution))
      }
    }
  }

  /// The heading of a line and the links between its points. `top` is its first row among those of all lines.
  private func draw(_ chain: LineageChain, at top: Int, on drawing: inout Drawing) {
    if let row = layout.row(top) {
      drawing.canvas.spans(
        [span(words(chain.lineage.name), .heading), span("  " + catalogue.compareWords.status(chain.course), .dim)],
        column: layout.list.column + 1, row: row, width: layout.list.columns - 2)
    }
    let point = chain.id == screen.line ? screen.point : nil
    for (place, stroke) in LinkStrokes(chain, step: layout.step, selected: point).strokes {
      let column = layout.column(place.column)
      guard layout.columns.contains(column), let row = layout.row(top + 1 + place.row) else { continue }
      let look = style(stroke.isTextual ? .stated : .inferred)
      drawing.canvas.symbol(stroke.symbol, column: column, row: row, stroke.isSelected ? look.adding(.bold) : look)
    }
  }

  /// A point in the hue of its line. That it is selected says more.
  private func draw(_ place: LinesScreen.Place, _ hue: Style, on drawing: inout Drawing) {
    guard let rect = layout.rect(of: place) else { return }
    let isHere = place.line == screen.line && place.node.id == screen.point
    let used = drawing.canvas.text(
      place.node.id, column: rect.column, row: rect.row, width: layout.step, isHere ? style(.title) : hue)
    guard isHere else { return }
    let line = Rect(column: rect.column, row: rect.row, columns: used, rows: 1)
    drawing.canvas.overlay(line, style(screen.isReading ? .selectionUnfocused : .selection))
    if !screen.isReading { drawing.canvas.setCursor(column: rect.column, row: rect.row) }
  }
}

extension String {
  /// An arrow of a legend as it points on a mirrored screen.
  fileprivate func mirrored(_ isMirrored: Bool) -> String {
    isMirrored ? String(reversed()).replacing("▸", with: "◂") : self
  }
}
