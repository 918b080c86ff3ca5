import DialogueComparison
import DialogueRecord
import Screen

// Going through years that stand side by side.

extension SideBySideScreen {
  /// What is selected.
  func selectedStop(_ context: Context) -> SideBySideLayout.Stop? {
    guard let layout = layout(context) else { return nil }
    let stops = columnStops(layout).filter { layout.side.rows[$0.row].id == row }
    return stops.indices.contains(entry) ? stops[entry] : stops.last
  }

  /// Where the selection can stand in its column.
  private func columnStops(_ layout: SideBySideLayout) -> [SideBySideLayout.Stop] {
    guard let year = columns?.year, let column = layout.key.years.firstIndex(of: year) else { return [] }
    return layout.stops.filter { $0.column == column }
  }

  mutating func select(_ stop: SideBySideLayout.Stop, in layout: SideBySideLayout, _ context: Context) {
    row = layout.side.rows[stop.row].id
    entry = stop.entry
    showStop(context)
  }

  /// Scrolls as little as shows the selection, its beginning where it is longer than the screen.
  mutating func showStop(_ context: Context) {
    guard let layout = layout(context), let stop = selectedStop(context) else { return }
    let height = height(context)
    if stop.rows.upperBound > top + height { top = stop.rows.upperBound - height }
    let first = top(showing: stop.rows.lowerBound, in: layout)
    if first < top { top = first }
    clampTop(context)
  }

  mutating func clampTop(_ context: Context) {
    guard let layout = layout(context) else { return }
    let last = max(0, layout.rows.count - height(context))
    top = min(max(0, top), last)
  }

  /// To the next point of the column, or a part of the way where the selected one is not yet seen to its end.
  mutating func move(by step: Int, _ context: Context) {
    guard let layout = layout(context), let stop = selectedStop(context) else { return }
    let height = height(context)
    let hidden = step > 0 ? stop.rows.upperBound - (top + height) : top - top(showing: stop.rows.lowerBound, in: layout)
    if hidden > 0, abs(step) == 1 {
      top += step * min(hidden, max(1, height / 2))
      clampTop(context)
      return
    }
    let stops = columnStops(layout)
    guard let index = stops.firstIndex(of: stop) else { return }
    // `step` may be as large as stands for the end.
    select(stops[min(max(0, index + max(-stops.count, min(step, stops.count))), stops.count - 1)], in: layout, context)
  }

  /// Scrolls by rows; the selection stays on the screen.
  mutating func scroll(by step: Int, _ context: Context) {
    guard let layout = layout(context), let stop = selectedStop(context) else { return }
    top += step
    clampTop(context)
    let shown = firstRow(layout)..<top + height(context)
    guard !stop.rows.overlaps(shown) else { return }
    let seen = columnStops(layout).filter { $0.rows.overlaps(shown) }
    guard let next = step > 0 ? seen.first : seen.last else { return }
    row = layout.side.rows[next.row].id
    entry = next.entry
  }

  /// To the year beside, which gets a column if it has none.
  mutating func moveColumn(by step: Int, _ context: Context) {
    guard let year = columns?.neighbour(step) else { return }
    select(year: year)
    layOut(context)
    showStop(context)
  }

  /// Puts the next later or earlier session that is not shown in the place of the selected column.
  mutating func exchangeColumn(by step: Int, _ context: Context) -> Outcome {
    guard let old = columns else { return [] }
    let free = context.record.sessions.map(\.year).filter { !old.years.contains($0) }
    guard let year = step > 0 ? free.first(where: { $0 > old.year }) : free.last(where: { $0 < old.year }) else {
      return [.say(step > 0 ? .noLaterYear : .noEarlierYear, context)]
    }
    exchange(for: year)
    layOut(context)
    showStop(context)
    let catalogue = context.catalogue
    return [
      .say(catalogue.text(.columnExchanged, ["new": catalogue.number(year), "old": catalogue.number(old.year)]))
    ]
  }

  /// To the next or the previous row in which the years differ.
  mutating func goToDifference(by step: Int, _ context: Context) -> Outcome {
    guard let layout = layout(context) else { return [] }
    let current = layout.side.rows.firstIndex { $0.id == row } ?? 0
    let next = step > 0 ? layout.side.difference(after: current) : layout.side.difference(before: current)
    guard let next, let stop = columnStops(layout).first(where: { $0.row == next }) else {
      return [.say(step > 0 ? .noLaterDifference : .noEarlierDifference, context)]
    }
    select(stop, in: layout, context)
    // The row begins at the top, so that as much of it is seen as can be.
    top = stop.rows.lowerBound
    clampTop(context)
    return []
  }
}
