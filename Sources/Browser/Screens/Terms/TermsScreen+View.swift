import DialogueRecord
import Screen
import Widgets

extension TermsScreen {
  /// The rows of the filter and of the list, inside the frame of the list.
  func parts(_ inside: Rect) -> (filter: Rect, list: Rect) {
    let (filter, list) = inside.splitRows(showsFilter ? 1 : 0)
    return (filter, list)
  }

  /// Themes and terms, and the reader.
  func draw(on drawing: inout Drawing) {
    let layout = layout(drawing.context)
    if let rect = layout.list {
      let title = drawing.span(drawing.catalogue[.themesAndTerms], isReading ? .text : .title)
      let inside = drawing.pane(Pane(title: [title], isFocused: !isReading), in: rect)
      let parts = parts(inside)
      let list = list(drawing.context.record)
      drawing.list(list, in: parts.list, isFocused: !isReading)
      if list.entries.isEmpty {
        drawing.paragraph(drawing.catalogue[.noTermMatches], .dim, in: parts.list)
        if !isReading { drawing.canvas.setCursor(column: parts.list.column, row: parts.list.row) }
      }
      if !parts.filter.isEmpty { drawing.filter(filter, .filterTerms, isOpen: isFiltering, in: parts.filter) }
    }
    if let rect = layout.reader { drawReader(on: &drawing, in: rect) }
  }
}
