import BidiText
import Screen
import Widgets

extension RemarkField {
  /// The beginning of the text, then the two fields, the open one with the cursor.
  func draw(on drawing: inout Drawing) {
    let catalogue = drawing.catalogue
    let rect = Pane.overlay(columns: 96, rows: 8, on: drawing.canvas.size)
    drawing.canvas.fill(rect)
    let title = [drawing.span(catalogue[.remarkTitle] + " ", .title), StyledText(id, drawing.style(.title))]
    let foot = [drawing.span(catalogue[.remarkHint], .dim)]
    let inside = drawing.pane(Pane(title: title, foot: foot, isFocused: true), in: rect).inset(columns: 1, rows: 0)
    let language = catalogue.language
    let text = WrappedText(texts[language], language.direction, drawing.settings.layout, width: inside.columns)
    let used = text.draw(on: &drawing.canvas, in: inside.splitRows(2).first, drawing.style(.dim))
    let labels = [catalogue[.markRemark], catalogue[.markTags]]
    let margin = 2 + (labels.map { drawing.columns([drawing.span($0)]) }.max() ?? 0)
    // The open field is drawn last: the cursor is its own.
    for isTags in [!isAtTags, isAtTags] {
      let row = inside.row + max(3, used + 1) + (isTags ? 2 : 0)
      guard row < inside.row + inside.rows else { continue }
      let isOpen = isTags == isAtTags
      drawing.canvas.spans(
        [drawing.span(labels[isTags ? 1 : 0], isOpen ? .key : .dim)], column: inside.column, row: row, width: margin)
      drawing.field(
        isTags ? tags : remark, column: inside.column + margin, row: row, width: inside.columns - margin)
    }
  }
}
