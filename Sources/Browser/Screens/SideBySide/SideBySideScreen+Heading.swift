import Screen

// The heading of a row stays in sight while its points scroll: it takes the first row of the text, so one less is seen of them.

extension SideBySideScreen {
  /// The row of the heading that stands in the first row of the text, because its own has scrolled away; nil where none does.
  func keptHeading(_ layout: SideBySideLayout) -> Int? {
    layout.headings.contains(top) ? nil : layout.headings.filter { $0 < top }.max()
  }

  /// The first row of the text itself that is seen.
  func firstRow(_ layout: SideBySideLayout) -> Int { keptHeading(layout) == nil ? top : top + 1 }

  /// The row that stands so many rows below the first one on the screen.
  func row(at offset: Int, in layout: SideBySideLayout) -> Int {
    offset == 0 ? keptHeading(layout) ?? top : top + offset
  }

  /// The first row on the screen with which a row is the first to be seen.
  func top(showing row: Int, in layout: SideBySideLayout) -> Int {
    layout.headings.contains(row) ? row : max(0, row - 1)
  }

  /// To the next row of points or the one before, with its heading at the top.
  mutating func moveToHeading(isNext: Bool, _ context: Context) -> Outcome {
    guard let layout = layout(context), let stop = selectedStop(context) else { return [] }
    let row = stop.row + (isNext ? 1 : -1)
    guard let next = layout.stops.first(where: { $0.row == row && $0.column == stop.column }) else {
      return [.say(isNext ? .noLaterHeading : .noEarlierHeading, context)]
    }
    select(next, in: layout, context)
    top = next.rows.lowerBound
    clampTop(context)
    return []
  }

  mutating func place(at height: EntryHeight, _ context: Context) {
    guard let layout = layout(context), let stop = selectedStop(context) else { return }
    let first = height.top(showing: stop.rows, height: self.height(context))
    top = height == .top || first == stop.rows.lowerBound ? top(showing: stop.rows.lowerBound, in: layout) : first
    clampTop(context)
  }
}
