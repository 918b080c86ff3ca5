import BidiText
import Screen

/// Keys with what they do, in a row: as many as fit, whole.
package struct KeyHints: Sendable {
  private let hints: [(keys: String, words: String)]
  private let direction: BaseDirection
  private let styles: WidgetStyles

  /// The most important first.
  package init(_ hints: [(keys: String, words: String)], _ direction: BaseDirection, _ styles: WidgetStyles) {
    self.hints = hints
    self.direction = direction
    self.styles = styles
  }

  /// Draws them in a row of the canvas, behind what is said there.
  package func draw(on canvas: inout Canvas, row: Int, after said: [StyledText] = []) {
    let width = canvas.size.columns
    var spans = said + [StyledText(" ", styles.text, direction: direction)]
    for (keys, words) in hints {
      let next = [StyledText(keys, styles.key), StyledText(" " + words + "   ", styles.text, direction: direction)]
      // Of the three blanks behind the last one, one is left at the end of the row.
      guard canvas.measure(spans + next) <= width + 2 else { break }
      spans += next
    }
    canvas.spans(spans, column: 0, row: row, width: width)
  }
}
