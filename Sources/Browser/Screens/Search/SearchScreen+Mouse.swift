import DialogueSearch
import DialogueRecord
import Screen
import Widgets

extension SearchScreen {
  mutating func click(_ position: Position, _ context: Context) -> Click {
    let layout = layout(context)
    if position.row == layout.field.row {
      isTyping = true
      isReplacing = false
      context.click(&field, at: position, in: fieldPlace(Drawing(context), in: layout.field))
      return .nothing
    }
    if let row = trendList(context)?.markRow(at: position) {
      scrollTrend(toMark: row, context)
      return .nothing
    }
    if let year = year(at: position, layout, context) { return .does([.query(query(choosing: year))]) }
    if let example = example(at: position, layout, context) {
      return .does([.query(Query(field.text).text(without: [], adding: example))])
    }
    guard let place = place(at: position, context) else {
      if hasBody { isTyping = false }
      return .nothing
    }
    isTyping = false
    selected = place
    return .selected
  }

  func lists(_ context: Context) -> [ShownList] {
    let body = layout(context).body
    guard trend == nil, let results, progress == nil else { return [] }
    if let concordance {
      return [ShownList(body, concordanceWindow(concordance, context, in: body), markColumn: nil)]
    }
    let list = hitList(results, context, in: body)
    return [ShownList(body, hitsWindow(list, context, in: body))]
  }

  mutating func scroll(at position: Position, by rows: Int, _ context: Context) {
    if trend != nil { scrollTrend(by: rows, context) }
  }

  /// The mark of the trend goes with the pointer.
  mutating func drag(_ drag: inout Drag, _ context: Context) -> DraggedText? {
    guard let list = trendList(context), list.markRow(at: drag.start) != nil else { return nil }
    scrollTrend(toMark: drag.end.row - list.rect.row, context)
    return nil
  }

  // MARK: Years

  /// The year that is named at a place above what was found, and has points there.
  private func year(at position: Position, _ layout: SearchLayout, _ context: Context) -> Int? {
    guard let results, trend == nil, progress == nil, layout.years.contains(position) else { return nil }
    let drawing = Drawing(context)
    let spans = yearSpans(results, drawing, width: layout.years.columns)
    let places = drawing.canvas.columns(of: spans, column: layout.years.column, width: layout.years.columns)
    return places.firstIndex { $0.contains(position.column) }.flatMap { spans[$0].link }.flatMap { Int($0) }
  }

  /// The query for a year alone; where it is for that year already, for all of them.
  private func query(choosing year: Int) -> String {
    let query = Query(field.text)
    let chosen = query.text(without: [.year], adding: "year:\(year)")
    return chosen == field.text ? query.text(without: [.year]) : chosen
  }

  // MARK: Examples

  /// The filter that is shown at a place as something that can be typed.
  private func example(at position: Position, _ layout: SearchLayout, _ context: Context) -> String? {
    guard results == nil, trend == nil, progress == nil else { return nil }
    let canvas = Drawing(context).canvas
    for (text, rect) in help(layout, context) {
      guard let offset = text.offset(at: position, in: rect, on: canvas) else { continue }
      let scalars = Array(text.text.unicodeScalars)
      let start = scalars[..<offset].lastIndex(of: " ").map { $0 + 1 } ?? 0
      let end = scalars[offset...].firstIndex(of: " ") ?? scalars.count
      guard start < end else { return nil }
      let word = text.text.scalars(start..<end)
      return Query(word).looksForWords || !word.contains(":") ? nil : word
    }
    return nil
  }
}
