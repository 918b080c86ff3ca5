import BidiText
import Screen

/// Keys with what they do, in a row: as many as fit, whole.
package struct KeyHints: Sendable {
  /// A key of a hint, by their places.
  package struct Target: Sendable, Hashable {
    /// The place of the hint.
    package var hint: Int
    /// The place of the key among those of the hint.
    package var key: Int

    /// A key.
    package init(hint: Int, key: Int) {
      self.hint = hint
      self.key = key
    }
  }

  private let hints: [(keys: [String], words: String)]
  private let said: [StyledText]
  private let direction: BaseDirection
  private let styles: WidgetStyles

  /// The most important first, behind what is said there.
  package init(
    _ hints: [(keys: [String], words: String)], after said: [StyledText] = [], _ direction: BaseDirection,
    _ styles: WidgetStyles
  ) {
    self.hints = hints
    self.said = said
    self.direction = direction
    self.styles = styles
  }

  /// Draws them in a row of the canvas.
  package func draw(on canvas: inout Canvas, row: Int) {
    canvas.spans(spans(on: canvas), column: 0, row: row, width: canvas.size.columns)
  }

  /// The key in a column of the row, on its words the first one; nil between and beside the hints.
  package func target(at column: Int, on canvas: Canvas) -> Target? {
    let spans = spans(on: canvas)
    let places = canvas.columns(of: spans, column: 0, width: canvas.size.columns)
    guard let place = places.firstIndex(where: { $0.contains(column) }), place > said.count else { return nil }
    // Behind what is said a blank stands first, then two stretches for each hint; the last three columns of the words are blanks.
    let hint = (place - said.count - 1) / 2
    guard (place - said.count) % 2 == 1 else {
      return column < places[place].upperBound - 3 ? Target(hint: hint, key: 0) : nil
    }
    let keys = hints[hint].keys
    let columns = places[place]
    let left = canvas.fromLeft(column, inColumns: columns.count, from: columns.lowerBound)
    var end = 0
    let key = keys.firstIndex { key in
      end += canvas.measure(key) + 1
      return left < end
    }
    return Target(hint: hint, key: key ?? 0)
  }

  private func spans(on canvas: Canvas) -> [StyledText] {
    var spans = said + [StyledText(" ", styles.text, direction: direction)]
    for (keys, words) in hints {
      let next = [
        StyledText(keys.joined(separator: " "), styles.key),
        StyledText(" " + words + "   ", styles.text, direction: direction),
      ]
      // Of the three blanks behind the last one, one is left at the end of the row.
      guard canvas.measure(spans + next) <= canvas.size.columns + 2 else { break }
      spans += next
    }
    return spans
  }
}
