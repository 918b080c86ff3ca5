import DialogueRecord
import Screen
import Widgets

extension SideBySideScreen {
  mutating func click(_ position: Position, _ context: Context) -> Click {
    guard let layout = layout(context) else { return .nothing }
    let frames = frames(context)
    if scroll(toMarkAt: position, from: position, context) { return .nothing }
    let drawing = Drawing(context)
    if let link = framePane(layout, drawing)?.link(at: position, in: frames.pane, on: drawing.canvas) {
      return clickTitle(link, context)
    }
    if frames.years.contains(position) {
      select(year: layout.key.years[column(at: position.column, in: layout, frames)])
      return .nothing
    }
    if let id = link(at: position, in: layout, frames, drawing.canvas) {
      return .does([.go(toPassage: id, context.record)])
    }
    guard let stop = stop(at: position, in: layout, frames) else { return .nothing }
    select(year: layout.key.years[stop.column])
    row = layout.side.rows[stop.row].id
    entry = stop.entry
    return .selected
  }

  /// A year in the title gets a column; what the rows are turns.
  private mutating func clickTitle(_ link: String, _ context: Context) -> Click {
    guard let year = Int(link) else { return .does(perform(.axis, context) ?? []) }
    select(year: year)
    layOut(context)
    showStop(context)
    return .nothing
  }

  private func column(at column: Int, in layout: SideBySideLayout, _ frames: SideBySideFrames) -> Int {
    layout.columns.lastIndex { $0.start <= column - frames.text.column } ?? 0
  }

  private func stop(
    at position: Position, in layout: SideBySideLayout, _ frames: SideBySideFrames
  ) -> SideBySideLayout.Stop? {
    guard frames.text.contains(position) else { return nil }
    let row = row(at: position.row - frames.text.row, in: layout)
    let column = column(at: position.column, in: layout, frames)
    return layout.stops.first { $0.column == column && $0.rows.contains(row) }
  }

  /// The point that an id under a place names.
  private func link(
    at position: Position, in layout: SideBySideLayout, _ frames: SideBySideFrames, _ canvas: Canvas
  ) -> String? {
    let row = row(at: position.row - frames.text.row, in: layout)
    guard frames.text.contains(position), layout.rows.indices.contains(row) else { return nil }
    for piece in layout.rows[row] where !piece.links.isEmpty {
      let start = piece.start(in: frames.text.column, on: canvas)
      let left = canvas.fromLeft(position.column, inColumns: piece.line.columns, from: start)
      guard let cell = piece.line.cell(inColumn: left) else { continue }
      return piece.links.first { $0.range.overlaps(cell.range) }?.id
    }
    return nil
  }

  /// Scrolls to where the mark would stand beside a place; false where the pointer was not put down on the mark.
  private mutating func scroll(toMarkAt end: Position, from start: Position, _ context: Context) -> Bool {
    guard let layout = layout(context) else { return false }
    let rect = frames(context).text
    let list = ShownList(rect, ListWindow(count: layout.rows.count, first: top, rows: rect.rows))
    guard list.markRow(at: start) != nil else { return false }
    scroll(by: list.window.scrolled(toMark: end.row - rect.row).first - top, context)
    return true
  }

  mutating func drag(_ drag: inout Drag, _ context: Context) -> DraggedText? {
    _ = scroll(toMarkAt: drag.end, from: drag.start, context)
    return nil
  }

  mutating func scroll(at position: Position, by rows: Int, _ context: Context) {
    if frames(context).pane.contains(position) { scroll(by: rows, context) }
  }
}
