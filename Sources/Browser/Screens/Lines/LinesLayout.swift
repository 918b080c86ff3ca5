import DialogueComparison
import DialogueRecord
import Screen
import Widgets

/// Where everything of the chart of lines stands inside its pane.
struct LinesLayout {
  /// The years.
  let header: Rect
  /// The rows of lines.
  let list: Rect
  /// The caution, always in sight.
  let caution: Rect
  /// Columns of a year.
  let step: Int
  /// The years that are seen, as indices.
  let years: Range<Int>
  /// Which rows of all lines are seen, each with a heading above its own.
  let window: ListWindow

  /// Around a selected point. `longest` are the columns of the longest id.
  init(_ chains: [LineageChain], longest: Int, around selected: LinesScreen.Place, _ context: Context, in inside: Rect)
  {
    let text = context.caution(
      ComparisonCaution(context.record), .place, width: inside.columns - 2, rows: inside.rows < 14 ? 1 : 3)
    let (chart, foot) = inside.splitRows(inside.rows - text.lines.count)
    caution = foot.inset(columns: 1)
    (header, list) = chart.splitRows(1)
    let count = context.record.years.count
    let room = inside.columns - 1
    step = max(longest + 4, min(24, room / max(1, count)))
    let seen = min(count, max(1, room / step))
    let first = min(max(0, selected.node.column - seen / 2), count - seen)
    years = first..<first + seen
    window = ListWindow(
      count: chains.map { $0.rowCount + 2 }.reduce(0, +) - 1, selected: selected.row, rows: list.rows,
      held: context.held[list])
  }

  /// The columns of the screen that years take.
  var columns: Range<Int> { list.column + 1..<list.column + 1 + years.count * step }

  /// The column of the screen where a column of the chart is.
  func column(_ column: Int) -> Int { list.column + 1 + column - years.lowerBound * step }

  /// The column of the screen where a year begins, by its place among all years.
  func column(ofYear place: Int) -> Int { column(place * step) }

  /// The row of the screen where a row of all lines is; nil where it is not seen.
  func row(_ row: Int) -> Int? { window.shown.contains(row) ? list.row + row - window.first : nil }

  /// Where a point is seen; nil where it is not.
  func rect(of place: LinesScreen.Place) -> Rect? {
    guard years.contains(place.node.column), let row = row(place.row) else { return nil }
    return Rect(column: column(ofYear: place.node.column), row: row, columns: place.node.id.count, rows: 1)
  }
}

extension LinesScreen {
  /// The layout of the chart in a pane; nil where there are no lines.
  func layout(_ context: Context, in pane: Rect) -> LinesLayout? {
    selected.map { LinesLayout(chains, longest: longest, around: $0, context, in: pane.inset(columns: 1, rows: 1)) }
  }
}
