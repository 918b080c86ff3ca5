import DialogueRecord
import Screen
import Widgets

extension CollectionScreen {
  /// The rows of the filter and of the list, inside the frame of the list.
  func parts(_ inside: Rect) -> (filter: Rect, list: Rect) {
    let (filter, list) = inside.splitRows(showsFilter ? 1 : 0)
    return (filter, list)
  }

  /// The list and the reader.
  func draw(on drawing: inout Drawing) {
    let layout = layout(drawing.context)
    if let rect = layout.list {
      let title = drawing.span(drawing.catalogue[collection.title], isReading ? .text : .title)
      let inside = drawing.pane(Pane(title: [title], isFocused: !isReading), in: rect)
      let parts = parts(inside)
      let list = list(drawing.context)
      drawing.list(list, in: parts.list, isFocused: !isReading)
      if list.entries.isEmpty {
        drawing.paragraph(drawing.catalogue[collection.nothing], .dim, in: parts.list)
        if !isReading { drawing.canvas.setCursor(column: parts.list.column, row: parts.list.row) }
      }
      if !parts.filter.isEmpty { drawing.filter(filter, collection.filterLabel, isOpen: isFiltering, in: parts.filter) }
    }
    if let rect = layout.reader { drawReader(on: &drawing, in: rect) }
  }
}
