import BidiText

/// A stretch of text in one style, with the direction of its language.
package struct StyledText: Sendable, Hashable {
  /// The text, in logical order.
  package var text: String
  /// How it looks.
  package var style: Style
  /// The direction of its language.
  package var direction: BaseDirection
  /// Offsets in `text` that look different.
  package var highlights: [Highlight]
  /// Id of the thing to which it leads; several ids that stand in it are parted by blanks; nil where it leads nowhere.
  package var link: String?

  /// A stretch.
  package init(
    _ text: String, _ style: Style = .plain, direction: BaseDirection = .leftToRight, highlights: [Highlight] = [],
    link: String? = nil
  ) {
    self.text = text
    self.style = style
    self.direction = direction
    self.highlights = highlights
    self.link = link
  }

  /// The same stretch, leading to a thing.
  package func leading(to link: String?) -> StyledText {
    var linked = self
    linked.link = link
    return linked
  }
}

extension StyledText {
  /// The stretch without the blanks at its ends, and how many there are before and after it.
  package var separatingBlanks: (before: Int, core: StyledText, after: Int) {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { $0 != " " }), let last = scalars.lastIndex(where: { $0 != " " })
    else {
      return (scalars.count, StyledText("", style, direction: direction, link: link), 0)
    }
    let before = scalars.distance(from: scalars.startIndex, to: first)
    let after = scalars.distance(from: last, to: scalars.endIndex) - 1
    guard before + after > 0 else { return (0, self, 0) }
    var core = self
    core.text = String(scalars[first...last])
    core.highlights = highlights.map {
      Highlight(max(0, $0.range.lowerBound - before)..<max(0, $0.range.upperBound - before), $0.style)
    }
    return (before, core, after)
  }
}

extension Canvas {
  /// Draws one line of text, cut with an ellipsis where it does not fit. Returns the columns it takes.
  @discardableResult
  package mutating func text(
    _ text: String, direction: BaseDirection = .leftToRight, column: Int, row: Int, width: Int,
    align: Alignment = .leading, _ style: Style = .plain, highlights: [Highlight] = [], cutsAtWords: Bool = false
  ) -> Int {
    guard width > 0, !text.isEmpty else { return 0 }
    let line = Paragraph(text, direction: direction, options: options)
      .line(truncatedTo: width, atWords: cutsAtWords)
    self.line(
      line, of: text, direction: direction, column: column, row: row, width: width, align: align, style,
      highlights: highlights)
    return line.columns
  }

  /// Draws stretches one after the other from the leading side. Returns the columns they take. Blanks at the ends of a stretch
  /// are gaps in the order of the interface, whatever the direction of the stretch itself.
  @discardableResult
  package mutating func spans(
    _ spans: [StyledText], column: Int, row: Int, width: Int, cutsAtWords: Bool = false
  ) -> Int {
    var used = 0
    for span in spans {
      let (before, core, after) = span.separatingBlanks
      used += gap(before, column: column + used, row: row, width: width - used, span.style)
      used += text(
        core.text, direction: core.direction, column: column + used, row: row, width: width - used, core.style,
        highlights: core.highlights, cutsAtWords: cutsAtWords)
      used += gap(after, column: column + used, row: row, width: width - used, span.style)
    }
    return used
  }

  private mutating func gap(_ blanks: Int, column: Int, row: Int, width: Int, _ style: Style) -> Int {
    let columns = max(0, min(blanks, width))
    for offset in 0..<columns { symbol(" ", column: column + offset, row: row, style) }
    return columns
  }

  /// Draws stretches at the trailing side. Returns the columns they take.
  @discardableResult
  package mutating func trailingSpans(_ spans: [StyledText], column: Int, row: Int, width: Int) -> Int {
    let columns = min(width, spans.reduce(0) { $0 + measure($1.text, direction: $1.direction) })
    self.spans(spans, column: column + width - columns, row: row, width: columns)
    return columns
  }

  /// The columns that a text takes on one line.
  package func measure(_ text: String, direction: BaseDirection = .leftToRight) -> Int {
    Paragraph(text, direction: direction, options: options).columns
  }

  /// Draws a frame of box characters round a rectangle. Where it shares a side with another one, the two join; what stands there in the
  /// style `strong` keeps it.
  package mutating func box(_ rect: Rect, _ style: Style = .plain, yieldingTo strong: Style? = nil) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    func line(_ line: Character, _ column: Int, _ row: Int) {
      frameLine(line, column: column, row: row, style, yieldingTo: strong)
    }
    for column in rect.column + 1..<rect.endColumn - 1 {
      line("─", column, rect.row)
      line("─", column, rect.endRow - 1)
    }
    for row in rect.row + 1..<rect.endRow - 1 {
      line("│", rect.column, row)
      line("│", rect.endColumn - 1, row)
    }
    line("╭", rect.column, rect.row)
    line("╮", rect.endColumn - 1, rect.row)
    line("╰", rect.column, rect.endRow - 1)
    line("╯", rect.endColumn - 1, rect.endRow - 1)
  }
}
