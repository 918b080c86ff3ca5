import BidiText
import Screen

extension TextField {
  /// Draws the field and puts the cursor where the next letter goes. A text longer than the field is shown around the cursor.
  /// The column before the field stays free for the cursor at the end of a text that is read the other way. `interface` is the direction of
  /// a text without a letter.
  package func draw(on canvas: inout Canvas, column: Int, row: Int, width: Int, _ catalogue: BaseDirection) {
    let direction = direction(catalogue)
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
    canvas.line(line, of: shown, direction: direction, column: column, row: row, width: width)
    let offset = String(letters[first..<cursor]).unicodeScalars.count
    canvas.setCaret(line, before: offset, direction: direction, column: column, row: row)
  }
}
