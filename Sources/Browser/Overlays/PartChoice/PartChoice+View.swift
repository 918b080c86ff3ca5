import BidiText
import DialogueRecord
import Screen
import Widgets

extension PartChoice {
  /// The widest that the frame round a text is.
  private static let columns = 84
  /// Columns at the sides of the text: the frame and a blank.
  static let margin = 2

  /// The text as it is wrapped on a screen.
  func layout(_ context: Context) -> PartLayout {
    let width = min(PartChoice.columns, context.size.columns - 2) - 2 * PartChoice.margin
    return PartLayout(source.text, source.language.direction, context.settings.layout, width: width)
  }

  /// The frame of the list of uses, which leaves the part in sight above it; nil where none is open.
  func offerFrame(_ context: Context) -> Rect? {
    guard let offer else { return nil }
    let below = min(offer.rows, context.body.rows - 3)
    let frame = Pane.overlay(columns: PartChoice.columns, rows: below, on: context.size)
    return Rect(column: frame.column, row: context.body.endRow - below, columns: frame.columns, rows: below)
  }

  /// The frame of the text.
  func frame(_ context: Context) -> Rect {
    let body = context.body.splitRows(context.body.rows - (offerFrame(context)?.rows ?? 0)).first
    let columns = min(PartChoice.columns, context.size.columns - 2)
    let rows = min(layout(context).lines.count + 2, body.rows)
    return Rect(
      column: (context.size.columns - columns) / 2, row: body.row + (body.rows - rows) / 2, columns: columns,
      rows: rows)
  }

  /// The lines of the text that are shown.
  func list(_ layout: PartLayout, _ context: Context) -> ShownList {
    let rect = frame(context).inset(columns: 1, rows: 1)
    return ShownList(
      rect,
      ListWindow(
        count: layout.lines.count, selected: layout.line(of: cursor), rows: rect.rows, held: context.held[rect]))
  }

  /// Draws the text, what is chosen of it, and what can be done with that.
  func draw(on drawing: inout Drawing) {
    drawText(on: &drawing)
    if let offer, let frame = offerFrame(drawing.context) { offer.draw(on: &drawing, in: frame) }
  }

  /// The column of the leading end of a line: it stands at the side from which the text is read.
  func start(of line: TextLine, in rect: Rect, isMirrored: Bool) -> Int {
    let isLeading = (source.language.direction == .rightToLeft) == isMirrored
    return isLeading ? rect.column : rect.endColumn - line.columns
  }

  private func drawText(on drawing: inout Drawing) {
    let layout = layout(drawing.context)
    let rect = frame(drawing.context)
    drawing.canvas.fill(rect)
    let catalogue = drawing.catalogue
    let pane = Pane(
      title: [drawing.span(catalogue.text(.partTitle, ["id": id]), .title)],
      note: isExtending ? [drawing.span(catalogue[.partGrows], .key)] : [],
      foot: [drawing.span(catalogue.count(.partWords, count), .dim)], isFocused: offer == nil)
    let inside = drawing.pane(pane, in: rect)
    let current = layout.line(of: cursor)
    let window = list(layout, drawing.context).window
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
    let column = start(of: line, in: rect, isMirrored: drawing.canvas.isMirrored)
    let selection = drawing.style(.selection)
    // A line under the word at the end that moves tells the ends apart.
    let end = anchor == head ? [] : [Highlight(head, selection.adding(.underline))]
    drawing.canvas.line(
      line, of: source.text, direction: direction, column: column, row: row, width: line.columns,
      highlights: [Highlight(part, selection)] + end)
    return column
  }
}
