import DialogueRecord
import Screen

// The trend on the screen: a document that is scrolled.

extension State {
  /// The trend as it stands on the screen; nil while it is not shown.
  var trendReader: Reader? {
    guard tab == .search, let trend = search.trend, let interface else { return nil }
    let frame = trendFrame
    let width = frame.columns - 2 * Reader.margin
    var builder = DocumentBuilder(record: record, interface: interface, settings: settings)
    if trend.series.isEmpty {
      builder.add(.paragraph(interface[.searchWordsWanted], interface.direction, .caution))
      builder.addBlank()
    }
    builder.add(trend, columns: width)
    builder.addCaution(record.extractCaution)
    if trend.series.contains(where: { $0.language == .english }) { builder.addTranslationNotice() }
    let layout = ReaderLayout(builder.blocks, width: width, settings: settings)
    return Reader(layout, ReaderPosition(offset: search.scroll), height: frame.rows)
  }

  /// Where the trend stands: below the field, and where there is room below an empty row.
  var trendFrame: Rect {
    let inside = Rect(column: 0, row: 1, columns: size.columns, rows: size.rows - 2).inset(columns: 1, rows: 1)
    return inside.splitRows(size.rows > 14 ? 2 : 1).rest
  }

  /// Scrolls the trend by rows; above its first row the field is.
  mutating func scrollTrend(by step: Int) {
    guard let reader = trendReader else { return }
    if reader.top == 0, step == -1 { search.isTyping = true }
    search.scroll = min(max(0, reader.top + step), reader.lastTop)
  }
}

extension Drawing {
  /// How often the words stand in each year.
  mutating func trend() {
    guard let reader = state.trendReader else { return }
    let frame = state.trendFrame
    reader.draw(on: &canvas, in: frame, state.settings, isFocused: false)
    guard reader.lastTop > 0 else { return }
    let place = reader.top * (frame.rows - 1) / reader.lastTop
    canvas.symbol("▐", column: frame.endColumn, row: frame.row + place, style(.borderFocused))
    if !state.search.isTyping { canvas.setCursor(column: frame.column + 1, row: frame.row) }
  }
}
