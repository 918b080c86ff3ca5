import DialogueComparison
import Screen

/// Where the parts of years side by side stand.
struct SideBySideFrames {
  /// The frame round all of them.
  let pane: Rect
  /// The years above the columns.
  let years: Rect
  /// The rows of text.
  let text: Rect
  /// What the signs mean; empty on low screens.
  let legend: Rect
  /// The caution, on low screens in short.
  let caution: Rect

  init(_ body: Rect, legend legendRows: Int, caution cautionRows: Int) {
    pane = body
    let inside = body.inset(columns: 1, rows: 1)
    let foot = legendRows + cautionRows
    let (years, rest) = inside.splitRows(1)
    self.years = years
    let height = max(1, rest.rows - foot)
    text = Rect(column: inside.column, row: rest.row, columns: inside.columns, rows: height)
    let end = Rect(column: inside.column, row: inside.endRow - foot, columns: inside.columns, rows: foot)
    let (legend, caution) = end.splitRows(legendRows)
    self.legend = legend
    self.caution = caution.inset(columns: 1)
  }
}

extension SideBySideScreen {
  /// Where the parts stand.
  func frames(_ context: Context) -> SideBySideFrames {
    guard let columns else { return SideBySideFrames(context.body, legend: 0, caution: 0) }
    let caution = ComparisonCaution(context.record, ComparedYears(context.record, columns.years))
    let rows = context.caution(caution, width: context.size.columns - 4, rows: context.size.rows < 16 ? 1 : 3).lines
    return SideBySideFrames(context.body, legend: legend(context).rows.count, caution: rows.count)
  }

  /// What the signs mean.
  func legend(_ context: Context) -> SideBySideLegend {
    SideBySideLegend(context.catalogue, context.settings, on: context.size)
  }

  /// The rows of text on the screen.
  func height(_ context: Context) -> Int { frames(context).text.rows }
}
