import DialogueRecord
import Screen
import Widgets

extension LinesScreen {
  mutating func click(_ position: Position, _ context: Context) -> Click {
    if let reading = reading(context), reading.frame.contains(position) {
      isReading = true
      return clickReader(position, context)
    }
    guard let main = frames(context).main, main.contains(position), let layout = layout(context, in: main) else {
      return .nothing
    }
    isReading = false
    if layout.header.contains(position) { clickYear(position.column, in: layout, context) }
    guard layout.list.contains(position) else { return .nothing }
    if let place = places.first(where: { layout.rect(of: $0)?.contains(position) == true }) {
      select(place)
      return .selected
    }
    // The heading of a line leads to its first point.
    let headed = heading(at: layout.window.first + position.row - layout.list.row)
    if let first = places.first(where: { $0.line == headed }) { select(first) }
    return .nothing
  }

  /// A click on a year leads to its point nearest to the selected one, a click on a sign beside the years to the next one there.
  private mutating func clickYear(_ column: Int, in layout: LinesLayout, _ context: Context) {
    let count = context.record.years.count
    if column == layout.header.column, layout.years.lowerBound > 0 { return move(later: false) }
    if column == layout.header.endColumn - 1, layout.years.upperBound < count { return move(later: true) }
    guard layout.columns.contains(column), let selected else { return }
    let year = layout.years.lowerBound + (column - layout.columns.lowerBound) / layout.step
    func away(_ place: Place) -> Int { abs(place.row - selected.row) }
    let nearest = places.filter { $0.node.column == year }.min { away($0) < away($1) }
    if let nearest { select(nearest) }
  }

  /// The line whose heading is in a row of all lines; nil in other rows.
  private func heading(at row: Int) -> String? {
    var top = 0
    for chain in chains {
      if top == row { return chain.id }
      top += chain.rowCount + 2
    }
    return nil
  }

  func lists(_ context: Context) -> [ShownList] {
    guard let main = frames(context).main, let layout = layout(context, in: main) else { return [] }
    return [ShownList(layout.list, layout.window)]
  }
}
