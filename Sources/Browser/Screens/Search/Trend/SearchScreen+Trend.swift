import DialogueExport
import DialogueRecord
import Screen
import Widgets

// The trend on the screen: a document that is scrolled.

extension SearchScreen {
  /// The trend as it stands on the screen; nil while it is not shown.
  func trendReader(_ context: Context) -> Reader? {
    guard let trend else { return nil }
    let catalogue = context.catalogue
    let frame = trendFrame(context)
    let width = frame.columns - 2 * Reader.margin
    var builder = DocumentBuilder(record: context.record, catalogue: catalogue, settings: context.settings)
    if trend.series.isEmpty {
      builder.add(.paragraph(catalogue[.searchWordsWanted], catalogue.direction, .caution))
      builder.addBlank()
    }
    builder.add(trend, columns: width)
    builder.addCaution(context.record.extractCaution)
    if trend.series.contains(where: { $0.language == .english }) { builder.addTranslationNotice() }
    let layout = ReaderLayout(builder.blocks, width: width, settings: context.settings)
    return Reader(layout, ReaderPosition(offset: scroll), height: frame.rows)
  }

  /// Where the trend stands: below the field, and where there is room below an empty row.
  func trendFrame(_ context: Context) -> Rect { layout(context).trend }

  /// Scrolls the trend by rows; above its first row the field is.
  mutating func scrollTrend(by step: Int, _ context: Context) {
    guard let reader = trendReader(context) else { return }
    if reader.top == 0, step == -1 { isTyping = true }
    scroll = min(max(0, reader.top + step), reader.lastTop)
  }

  /// The rows of the trend that are seen; nil while it is not shown.
  func trendList(_ context: Context) -> ShownList? {
    trendReader(context).map { reader in
      let rect = trendFrame(context)
      return ShownList(rect, ListWindow(count: reader.lastTop + rect.rows, first: reader.top, rows: rect.rows))
    }
  }

  /// Scrolls the trend to where its mark would stand beside a row.
  mutating func scrollTrend(toMark row: Int, _ context: Context) {
    if let list = trendList(context) { scroll = list.window.scrolled(toMark: row).first }
  }

  /// How often the words stand in each year.
  func drawTrend(_ reader: Reader, on drawing: inout Drawing, in rect: Rect) {
    reader.draw(on: &drawing.canvas, in: rect, drawing.settings, isFocused: false)
    let window = ListWindow(count: reader.lastTop + rect.rows, first: reader.top, rows: rect.rows)
    drawing.canvas.scrollMark(window, column: rect.endColumn, row: rect.row, drawing.styles.borderFocused)
    // Nothing is selected there: one reads on from the first row that is shown.
    if !isTyping { drawing.canvas.setCursor(column: rect.column + 1, row: rect.row) }
  }
}
