import DialogueRecord
import Screen
import Widgets

/// A frame being drawn: what the screens are given, and the canvas.
struct Drawing: ContextWriter {
  let context: Context
  var canvas: Canvas

  var styles: WidgetStyles { settings.palette.widgets }

  /// A blank frame.
  init(_ context: Context) {
    self.context = context
    canvas = Canvas(
      size: context.size, isMirrored: context.settings.language == .arabic, isPlain: context.settings.isPlain,
      options: context.settings.layout)
  }

  /// The columns that stretches take one after the other.
  func columns(_ spans: [StyledText]) -> Int { canvas.measure(spans) }

  /// Draws a pane; returns the rectangle inside.
  mutating func pane(_ pane: Pane, in rect: Rect) -> Rect {
    pane.draw(on: &canvas, in: rect, styles)
  }

  /// Draws a list of things of the record.
  mutating func list(_ list: SelectableList<Subject>, in rect: Rect, isFocused: Bool) {
    let entries = ListEntries(self, width: rect.columns)
    list.draw(on: &canvas, in: rect, isFocused: isFocused, styles, context.held) { entries.entry($0) }
  }

  /// Draws a paragraph of the interface over as many rows as a rectangle has; returns how many it takes.
  @discardableResult
  mutating func paragraph(_ text: String, _ role: Role, in rect: Rect) -> Int {
    context.wrapped(text, width: rect.columns).draw(on: &canvas, in: rect, style(role))
  }

  /// Draws what is typed to filter a list, behind a label.
  mutating func filter(_ field: TextField, _ label: Phrase, isOpen: Bool, in rect: Rect) {
    let place = draw([span(catalogue[label] + " ", .key)], before: rect)
    guard !isOpen else { return self.field(field, in: place) }
    let direction = field.direction(catalogue.direction)
    canvas.text(field.text, direction: direction, column: place.column, row: place.row, width: place.columns)
  }

  /// Where a field stands behind its label in the first row of a rectangle.
  func place(behind label: [StyledText], in rect: Rect) -> Rect {
    let used = min(columns(label), rect.columns)
    return Rect(column: rect.column + used, row: rect.row, columns: rect.columns - used, rows: 1)
  }

  /// Where the field of a filter stands behind its label.
  func place(behind label: Phrase, in rect: Rect) -> Rect {
    place(behind: [span(catalogue[label] + " ")], in: rect)
  }

  /// Draws the label of a field; returns where the field stands behind it.
  mutating func draw(_ label: [StyledText], before rect: Rect) -> Rect {
    canvas.spans(label, column: rect.column, row: rect.row, width: rect.columns)
    return place(behind: label, in: rect)
  }

  /// Draws a field that is open.
  mutating func field(_ field: TextField, in rect: Rect) {
    field.draw(on: &canvas, column: rect.column, row: rect.row, width: rect.columns, catalogue.direction)
  }
}
