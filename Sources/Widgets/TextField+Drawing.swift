import BidiText
import Screen

extension TextField {
  /// What is seen of the text in a field, and how.
  private struct Shown {
    /// The first character that is seen.
    var first: Int
    var text: String
    var line: TextLine
    var direction: BaseDirection
  }

  /// A text longer than the field is shown around the cursor.
  private func shown(in width: Int, on canvas: Canvas, _ interface: BaseDirection) -> Shown {
    let direction = direction(interface)
    let letters = Array(text)
    // From the cursor backwards, so that a long text costs no more than what is seen of it. The letter behind the cursor stays
    // in sight beside an ellipsis.
    var first = cursor
    while first > 0,
      canvas.measure(String(letters[(first - 1)..<cursor]), direction: direction) <= width - 3
        || canvas.measure(String(letters[(first - 1)...]), direction: direction) <= width - 1
    {
      first -= 1
    }
    let shown = String(letters[first...])
    let line = Paragraph(shown, direction: direction, options: canvas.options).line(truncatedTo: max(1, width - 1))
    return Shown(first: first, text: shown, line: line, direction: direction)
  }

  /// Draws the field and puts the cursor where the next letter goes, unless it is at rest and the cursor stands elsewhere. The column before the field stays free for the cursor at the
  /// end of a text that is read the other way. `interface` is the direction of a text without a letter.
  package func draw(on canvas: inout Canvas, column: Int, row: Int, width: Int, _ interface: BaseDirection) {
    let shown = shown(in: width, on: canvas, interface)
    canvas.line(shown.line, of: shown.text, direction: shown.direction, column: column, row: row, width: width)
    if isAtRest, canvas.hasCursor { return }
    let before = text.dropFirst(shown.first).prefix(cursor - shown.first)
    canvas.setCaret(
      shown.line, before: before.unicodeScalars.count, direction: shown.direction, column: column, row: row)
  }

  /// Puts the cursor where a click in the field means it: before the letter that was clicked, at an end of the text beside it.
  package mutating func click(at column: Int, in rect: Rect, on canvas: Canvas, _ interface: BaseDirection) {
    let shown = shown(in: rect.columns, on: canvas, interface)
    let left = canvas.fromLeft(column, inColumns: shown.line.columns, from: rect.column)
    guard let cell = shown.line.cell(inColumn: left) else {
      // A text from right to left ends at its left, if it is ordered here.
      let endsLeft = shown.direction == .rightToLeft && canvas.options.order != .logical
      return move((left < 0) == endsLeft ? text.count : shown.first)
    }
    let scalars = shown.text.unicodeScalars
    let before = scalars.prefix(cell.range.lowerBound)
    move(shown.first + String(before).count)
  }
}
