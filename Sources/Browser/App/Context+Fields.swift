import Screen
import Widgets

extension Context {
  /// Puts the cursor of a field that stands in a rectangle where a click means it.
  func click(_ field: inout TextField, at position: Position, in rect: Rect) {
    field.click(at: position.column, in: rect, on: Drawing(self).canvas, catalogue.direction)
  }
}
