import DialogueComparison
import DialogueRecord
import Screen

// Going through years that stand side by side.

extension State {
  /// The rows of text on the screen: the body without frame, years and caution.
  var sideBySideHeight: Int { max(1, size.rows - 2 - 2 - 1 - sideBySideFoot) }

  /// Rows at the foot for what the signs mean and for the caution; on low screens for the caution alone, in short.
  var sideBySideFoot: Int {
    guard let years = comparison.sideBySide?.years else { return 0 }
    let caution = ComparisonCaution(record, ComparedYears(record, years))
    let rows = self.caution(caution, width: size.columns - 4, rows: size.rows < 16 ? 1 : 3)?.lines.count ?? 0
    return sideBySideLegend.count + rows
  }

  /// The layout as it stands; nil where years do not stand side by side.
  var sideBySideLayout: SideBySideLayout? {
    guard let side = comparison.sideBySide, let interface else { return nil }
    let key = SideBySideLayout.Key(
      years: side.years, axis: side.axis, width: size.columns - 2, settings: settings)
    return laidOutYears?.key == key ? laidOutYears : SideBySideLayout(record, key, interface)
  }

  /// Keeps the layout of what is shown, as many columns as fit, and the selection on the screen.
  mutating func layOutSideBySide() {
    guard isSideBySide else { return }
    comparison.sideBySide?.fit(SideBySideState.columns(on: size.columns))
    laidOutYears = sideBySideLayout
    guard let layout = laidOutYears else { return }
    if comparison.sideBySide?.row == nil || selectedStop == nil {
      comparison.sideBySide?.row = layout.side.rows.first?.id
      comparison.sideBySide?.entry = 0
    }
    clampTop()
  }

  /// What is selected.
  var selectedStop: SideBySideLayout.Stop? {
    guard let side = comparison.sideBySide, let layout = sideBySideLayout else { return nil }
    let stops = columnStops(layout, side).filter { layout.side.rows[$0.row].id == side.row }
    return stops.indices.contains(side.entry) ? stops[side.entry] : stops.last
  }

  /// Where the selection can stand in its column.
  private func columnStops(_ layout: SideBySideLayout, _ side: SideBySideState) -> [SideBySideLayout.Stop] {
    guard let column = layout.key.years.firstIndex(of: side.year) else { return [] }
    return layout.stops.filter { $0.column == column }
  }

  private mutating func select(_ stop: SideBySideLayout.Stop, in layout: SideBySideLayout) {
    comparison.sideBySide?.row = layout.side.rows[stop.row].id
    comparison.sideBySide?.entry = stop.entry
    showStop()
  }

  /// Scrolls as little as shows the selection, its beginning where it is longer than the screen.
  mutating func showStop() {
    guard let stop = selectedStop, var top = comparison.sideBySide?.top else { return }
    let height = sideBySideHeight
    if stop.rows.upperBound > top + height { top = stop.rows.upperBound - height }
    if stop.rows.lowerBound < top { top = stop.rows.lowerBound }
    comparison.sideBySide?.top = top
    clampTop()
  }

  private mutating func clampTop() {
    guard let layout = sideBySideLayout, let top = comparison.sideBySide?.top else { return }
    let last = max(0, layout.rows.count - sideBySideHeight)
    comparison.sideBySide?.top = min(max(0, top), last)
  }

  /// To the next point of the column, or a part of the way where the selected one is not yet seen to its end.
  mutating func moveSideBySide(by step: Int) {
    guard let side = comparison.sideBySide, let layout = sideBySideLayout, let stop = selectedStop else { return }
    let height = sideBySideHeight
    let hidden =
      step > 0 ? stop.rows.upperBound - (side.top + height) : side.top - stop.rows.lowerBound
    if hidden > 0, abs(step) == 1 {
      comparison.sideBySide?.top += step * min(hidden, max(1, height / 2))
      clampTop()
      return
    }
    let stops = columnStops(layout, side)
    guard let index = stops.firstIndex(of: stop) else { return }
    // `step` may be as large as stands for the end.
    select(stops[min(max(0, index + max(-stops.count, min(step, stops.count))), stops.count - 1)], in: layout)
  }

  /// Scrolls by rows; the selection stays on the screen.
  mutating func scrollSideBySide(by step: Int) {
    guard let side = comparison.sideBySide, let layout = sideBySideLayout, let stop = selectedStop else { return }
    comparison.sideBySide?.top += step
    clampTop()
    let top = comparison.sideBySide?.top ?? 0
    let shown = top..<top + sideBySideHeight
    guard !stop.rows.overlaps(shown) else { return }
    let seen = columnStops(layout, side).filter { $0.rows.overlaps(shown) }
    guard let next = step > 0 ? seen.first : seen.last else { return }
    comparison.sideBySide?.row = layout.side.rows[next.row].id
    comparison.sideBySide?.entry = next.entry
  }

  mutating func moveColumn(by step: Int) {
    guard let year = comparison.sideBySide?.neighbour(step) else { return }
    comparison.sideBySide?.select(year)
    comparison.select(year: year)
    layOutSideBySide()
    showStop()
  }

  /// To the next or the previous row in which the years differ.
  mutating func goToDifference(by step: Int) {
    guard let side = comparison.sideBySide, let layout = sideBySideLayout else { return }
    let current = layout.side.rows.firstIndex { $0.id == side.row } ?? 0
    let next = step > 0 ? layout.side.difference(after: current) : layout.side.difference(before: current)
    guard let next, let stop = columnStops(layout, side).first(where: { $0.row == next }) else {
      message = interface?[step > 0 ? .noLaterDifference : .noEarlierDifference]
      return
    }
    select(stop, in: layout)
    // The row begins at the top, so that as much of it is seen as can be.
    comparison.sideBySide?.top = stop.rows.lowerBound
    clampTop()
  }

  /// The point that is selected on the screens of comparison, outside their reader.
  var comparedPassage: Passage? {
    switch tab {
    case .compare: selectedStop?.point.flatMap(record.passage)
    case .lines: lines.point.flatMap(record.passage)
    case .browse, .search, .terms: nil
    }
  }
}
