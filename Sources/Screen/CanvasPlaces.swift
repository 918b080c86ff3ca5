import BidiText

// Where what is drawn stands, for whoever is asked what is at a place of the screen.

extension Canvas {
  /// The columns that each of some stretches takes when they are drawn one after the other.
  package func columns(of spans: [StyledText], column: Int, width: Int) -> [Range<Int>] {
    var used = 0
    return spans.map { span in
      let start = column + used
      used += columns(of: span, width: width - used)
      return start..<column + used
    }
  }

  private func columns(of span: StyledText, width: Int) -> Int {
    let (before, core, after) = span.separatingBlanks
    var used = max(0, min(before, width))
    if width > used, !core.text.isEmpty {
      used += Paragraph(core.text, direction: core.direction, options: options).line(truncatedTo: width - used).columns
    }
    return used + max(0, min(after, width - used))
  }

  /// How many columns from its left a logical column is away in something whose leading end stands in a column of the screen.
  package func fromLeft(_ column: Int, inColumns columns: Int, from start: Int) -> Int {
    isMirrored ? start + columns - 1 - column : column - start
  }

  /// How many columns before a line stay free in a field in which so many are left.
  package func offset(of align: Alignment, _ direction: BaseDirection, slack: Int) -> Int {
    switch align {
    case .leading: 0
    case .trailing: slack
    case .center: slack / 2
    case .natural: (direction == .rightToLeft) == isMirrored ? 0 : slack
    }
  }
}
