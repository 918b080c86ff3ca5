import BidiText
import DialogueRecord
import Screen
import Widgets

extension PartChoice {
  /// The widest that the frame round a text is.
  private static let columns = 84
  /// Columns at the sides of the text: the frame and a blank.
  private static let margin = 2

  /// The text as it is wrapped on a screen.
  func layout(_ context: Context) -> PartLayout {
    let width = min(PartChoice.columns, context.size.columns - 2) - 2 * PartChoice.margin
    return PartLayout(source.text, source.language.direction, context.settings.layout, width: width)
  }

  /// Draws the text, what is chosen of it, and what can be done with that.
  func draw(on drawing: inout Drawing) {
    guard let offer else {
      draw(on: &drawing, in: drawing.context.body)
      return
    }
    // The list of uses leaves the part in sight above it.
    let body = drawing.context.body
    let below = min(offer.rows, body.rows - 3)
    draw(on: &drawing, in: Rect(column: body.column, row: body.row, columns: body.columns, rows: body.rows - below))
    let frame = Pane.overlay(columns: PartChoice.columns, rows: below, on: drawing.canvas.size)
    offer.draw(
      on: &drawing, in: Rect(column: frame.column, row: body.endRow - below, columns: frame.columns, rows: below))
  }

  private func draw(on drawing: inout Drawing, in body: Rect) {
    let layout = layout(drawing.context)
    let columns = min(PartChoice.columns, drawing.canvas.size.columns - 2)
    let rows = min(layout.lines.count + 2, body.rows)
    let rect = Rect(
      column: (drawing.canvas.size.columns - columns) / 2, row: body.row + (body.rows - rows) / 2, columns: columns,
      rows: rows)
    drawing.canvas.fill(rect)
    let catalogue = drawing.catalogue
    let pane = Pane(
      title: [drawing.span(catalogue.text(.partTitle, ["id": id]), .title)],
      note: isExtending ? [drawing.span(catalogue[.partGrows], .key)] : [],
      foot: [drawing.span(catalogue.count(.partWords, count), .dim)], isFocused: offer == nil)
    let inside = drawing.pane(pane, in: rect)
    let current = layout.line(of: cursor)
    let window = ListWindow(count: layout.lines.count, selected: current, rows: inside.rows)
    drawing.canvas.scrollMark(window, column: inside.endColumn, row: inside.row, drawing.styles.borderFocused)
    for number in window.shown {
      let row = inside.row + number - window.first
      let column = draw(
        layout.lines[number], on: &drawing, in: inside.inset(columns: PartChoice.margin - 1, rows: 0), row)
      guard number == current, offer == nil else { continue }
      // Between the letters that are chosen and those that are not, as in a field.
      let edge = layout.edge(of: head, isEnd: goesOn, in: number)
      let isMirrored = drawing.canvas.isMirrored
      let place = isMirrored ? column + layout.lines[number].columns - 1 - edge : column + edge
      drawing.canvas.setCursor(
        column: place, row: row, caret: source.language.direction == .rightToLeft ? .block : .bar)
    }
  }

  /// Draws a line at the side from which the text is read. Returns the column of its leading end.
  private func draw(_ line: TextLine, on drawing: inout Drawing, in rect: Rect, _ row: Int) -> Int {
    let direction = source.language.direction
    let isLeading = (direction == .rightToLeft) == drawing.canvas.isMirrored
    let column = isLeading ? rect.column : rect.endColumn - line.columns
    let selection = drawing.style(.selection)
    // A line under the word at the end that moves tells the ends apart.
    let end = anchor == head ? [] : [Highlight(head, selection.adding(.underline))]
    drawing.canvas.line(
      line, of: source.text, direction: direction, column: column, row: row, width: line.columns,
      highlights: [Highlight(part, selection)] + end)
    return column
  }
}
