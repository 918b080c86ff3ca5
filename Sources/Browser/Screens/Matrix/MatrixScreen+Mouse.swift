import DialogueRecord
import Screen
import Widgets

extension MatrixScreen {
  mutating func click(_ position: Position, _ context: Context) -> Click {
    if let reading = reading(context), reading.frame.contains(position) {
      isReading = true
      leaveField(context)
      return clickReader(position, context)
    }
    guard let parts = parts(context), let main = frames(context).main, main.contains(position) else { return .nothing }
    isReading = false
    if clickFilter(position, context) { return .nothing }
    leaveField(context)
    let drawing = Drawing(context)
    if framePane(drawing).link(at: position, in: main, on: drawing.canvas) != nil {
      return .does(perform(.sort, context) ?? [])
    }
    if parts.header.contains(position) { return clickHead(position.column, in: parts, context) }
    return select(at: position, in: parts) ? .selected : .nothing
  }

  /// A click on a head: a year is selected, a sign beside them leads to the next year there, the head of the themes orders them by
  /// name, and by first appearance again.
  private mutating func clickHead(_ column: Int, in parts: MatrixParts, _ context: Context) -> Click {
    if let place = parts.year(at: column), let years = matrix?.years.years {
      year = years[place].year
    } else if column == parts.header.column + parts.columns.label - 1, parts.columns.years.lowerBound > 0 {
      moveYear(by: -1)
    } else if column == parts.end, parts.columns.years.upperBound < (matrix?.years.years.count ?? 0) {
      moveYear(by: 1)
    } else if column < parts.header.column + parts.columns.label {
      sort = sort == .name ? .firstAppearance : .name
      return .does([.say(sort.phrase, context)])
    }
    return .nothing
  }

  private mutating func select(at position: Position, in parts: MatrixParts) -> Bool {
    let row = parts.window.first + position.row - parts.list.row
    guard parts.list.contains(position), parts.rows.indices.contains(row) else { return false }
    theme = parts.rows[row].id
    if let place = parts.year(at: position.column), let years = matrix?.years.years { year = years[place].year }
    return true
  }

  func lists(_ context: Context) -> [ShownList] {
    parts(context).map { [ShownList($0.list, $0.window, markColumn: $0.list.endColumn + 1)] } ?? []
  }

  func filterPlace(_ context: Context) -> Rect? {
    guard showsFilter, let parts = parts(context) else { return nil }
    return Drawing(context).place(behind: .filterThemes, in: parts.filter)
  }
}
