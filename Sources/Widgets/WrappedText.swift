import BidiText
import Screen

/// A paragraph of the interface's own words over as many rows as it needs.
package struct WrappedText: Sendable {
  /// The whole text, in logical order.
  package let text: String
  /// Its lines in a width.
  package let lines: [TextLine]
  private let direction: BaseDirection

  /// Wrapped to a width in columns.
  package init(_ text: String, _ direction: BaseDirection, _ options: TextOptions, width: Int) {
    self.text = text
    self.direction = direction
    lines = Paragraph(text, direction: direction, options: options).lines(width: max(1, width))
  }

  /// The scalar of the text at a place, where the paragraph is drawn in a rectangle; nil beside the letters.
  package func offset(at position: Position, in rect: Rect, on canvas: Canvas) -> Int? {
    guard rect.contains(position), lines.indices.contains(position.row - rect.row) else { return nil }
    let line = lines[position.row - rect.row]
    let left = canvas.fromLeft(position.column, inColumns: line.columns, from: rect.column)
    return line.cell(inColumn: left)?.range.lowerBound
  }

  /// Draws as many lines as a rectangle has rows. Returns how many that are.
  @discardableResult
  package func draw(on canvas: inout Canvas, in rect: Rect, _ style: Style) -> Int {
    for (index, line) in lines.prefix(rect.rows).enumerated() {
      canvas.line(
        line, of: text, direction: direction, column: rect.column, row: rect.row + index, width: rect.columns, style)
    }
    return min(lines.count, rect.rows)
  }
}
