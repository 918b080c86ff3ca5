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
      size: context.size, isMirrored: context.settings.language == .arabic, options: context.settings.layout)
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
    list.draw(on: &canvas, in: rect, isFocused: isFocused, styles) { entries.entry($0) }
  }

  /// Draws a paragraph of the interface over as many rows as a rectangle has; returns how many it takes.
  @discardableResult
  mutating func paragraph(_ text: String, _ role: Role, in rect: Rect) -> Int {
    context.wrapped(text, width: rect.columns).draw(on: &canvas, in: rect, style(role))
  }

  /// Draws what is typed to filter a list, behind a label.
  mutating func filter(_ field: TextField, _ label: Phrase, isOpen: Bool, in rect: Rect) {
    let prompt = canvas.spans(
      [span(catalogue[label] + " ", .key)], column: rect.column, row: rect.row, width: rect.columns)
    let (column, width) = (rect.column + prompt, rect.columns - prompt)
    guard !isOpen else { return self.field(field, column: column, row: rect.row, width: width) }
    let direction = field.direction(catalogue.direction)
    canvas.text(field.text, direction: direction, column: column, row: rect.row, width: width)
  }

  /// Draws a field that is open.
  mutating func field(_ field: TextField, column: Int, row: Int, width: Int) {
    field.draw(on: &canvas, column: column, row: row, width: width, catalogue.direction)
  }
}
