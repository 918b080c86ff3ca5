import BidiText
import Screen
import Widgets

extension RemarkField {
  /// Its frame.
  static func frame(_ size: Size) -> Rect { Pane.overlay(columns: 96, rows: 8, on: size) }

  private static func inside(_ size: Size) -> Rect { frame(size).inset(columns: 2, rows: 1) }

  private func text(_ context: Context) -> WrappedText {
    let language = context.catalogue.language
    return WrappedText(
      texts[language], language.direction, context.settings.layout, width: RemarkField.inside(context.size).columns)
  }

  private func labels(_ writer: some Writer) -> [String] {
    [writer.catalogue[.markRemark], writer.catalogue[.markTags]]
  }

  /// Where the field of the remark or of the tags stands, behind the labels; nil where there is no room for it.
  private func place(tags isTags: Bool, _ drawing: Drawing) -> Rect? {
    let inside = RemarkField.inside(drawing.canvas.size)
    let used = min(text(drawing.context).lines.count, min(2, inside.rows))
    let margin = 2 + (labels(drawing).map { drawing.columns([drawing.span($0)]) }.max() ?? 0)
    let row = inside.row + max(3, used + 1) + (isTags ? 2 : 0)
    guard row < inside.endRow else { return nil }
    return Rect(column: inside.column + margin, row: row, columns: inside.columns - margin, rows: 1)
  }

  /// A click in the row of a field puts the cursor there.
  mutating func click(_ position: Position, _ context: Context) {
    for isTags in [false, true] {
      guard let place = place(tags: isTags, Drawing(context)), position.row == place.row else { continue }
      edit(tags: isTags) { context.click(&$0, at: position, in: place) }
    }
  }

  /// The beginning of the text, then the two fields, the open one with the cursor.
  func draw(on drawing: inout Drawing) {
    let catalogue = drawing.catalogue
    let rect = RemarkField.frame(drawing.canvas.size)
    drawing.canvas.fill(rect)
    let title = [drawing.span(catalogue[.remarkTitle] + " ", .title), StyledText(id, drawing.style(.title))]
    let foot = [drawing.span(catalogue[.remarkHint], .dim)]
    _ = drawing.pane(Pane(title: title, foot: foot, isFocused: true), in: rect)
    let inside = RemarkField.inside(drawing.canvas.size)
    text(drawing.context).draw(on: &drawing.canvas, in: inside.splitRows(2).first, drawing.style(.dim))
    // The open field is drawn last: the cursor is its own.
    for isTags in [!isAtTags, isAtTags] {
      guard let place = place(tags: isTags, drawing) else { continue }
      drawing.canvas.spans(
        [drawing.span(labels(drawing)[isTags ? 1 : 0], isTags == isAtTags ? .key : .dim)], column: inside.column,
        row: place.row, width: place.column - inside.column)
      drawing.field(isTags ? tags : remark, in: place)
    }
  }
}
