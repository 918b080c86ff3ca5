import BidiText
import DialogueComparison
import DialogueRecord
import Screen
import Widgets

/// Where everything of the matrix stands inside its pane, from the top to the foot.
struct MatrixParts {
  /// What is typed to filter the rows; empty where nothing is.
  let filter: Rect
  /// The years.
  let header: Rect
  /// The rows of themes.
  let list: Rect
  /// How many points each year has; empty where the rows take all the room.
  let totals: Rect
  /// What the signs mean; empty where there is no room.
  let legend: Rect
  /// The selected cell in words.
  let detail: Rect
  /// The caution, always in sight.
  let caution: Rect
  /// The rows as they are shown.
  let rows: [ThemeMatrix.Row]
  /// Which of them are on the screen.
  let window: ListWindow
  /// The columns.
  let columns: MatrixLayout

  /// The parts inside a rectangle.
  init(_ screen: MatrixScreen, _ matrix: ThemeMatrix, _ context: Context, in inside: Rect) {
    let catalogue = context.catalogue
    let rows = screen.rows(context)
    var rest = inside.inset(columns: 1)
    func measured(_ text: String) -> Paragraph {
      Paragraph(text, direction: catalogue.direction, options: context.settings.layout)
    }
    func top(_ count: Int) -> Rect {
      let parts = rest.splitRows(count)
      rest = parts.rest
      return parts.first
    }
    func foot(_ count: Int) -> Rect {
      let parts = rest.splitRows(rest.rows - count)
      rest = parts.first
      return parts.rest
    }
    let cautionRows = context.caution(matrix.caution, width: rest.columns, rows: rest.rows < 8 ? 1 : 3).lines.count
    filter = top(screen.showsFilter ? 1 : 0)
    header = top(1)
    caution = foot(cautionRows)
    detail = foot(screen.showsPoints || rest.rows < 5 ? 0 : rest.rows < 14 ? 1 : 2)
    let legendRows = measured(catalogue.matrixLegend(matrix)).lines(width: max(1, rest.columns)).count
    legend = foot(rest.rows > matrix.rows.count + legendRows + 2 ? legendRows : 0)
    totals = foot(rest.rows > rows.count ? 1 : 0)
    list = rest
    self.rows = rows
    window = ListWindow(
      count: rows.count, selected: rows.firstIndex { $0.id == screen.theme } ?? 0, rows: list.rows,
      held: context.held[list])
    let words = catalogue.compareWords
    columns = MatrixLayout(
      room: inside.columns - 2, years: matrix.years.years.count,
      selected: matrix.years.years.firstIndex { $0.year == screen.year } ?? 0,
      number: matrix.rows.flatMap(\.cells).map { words.cell($0).count }.max() ?? 1,
      longestLabel: matrix.rows.map { measured($0.theme.name[catalogue.language]).columns }.max() ?? 0,
      longestCourse: matrix.rows.map { measured(words.status($0.course)).columns }.max() ?? 0,
      shortCourse: matrix.rows.map { measured(catalogue.shortStatus($0.course)).columns }.max() ?? 0)
  }

  /// The columns of a year that is seen, by its place among those, in a row of the screen.
  func cell(_ index: Int, row: Int) -> Rect {
    Rect(
      column: list.column + columns.label + index * columns.cell, row: row, columns: columns.cell, rows: 1)
  }

  /// The place among all years of the one in a column of the screen; nil beside the years.
  func year(at column: Int) -> Int? {
    guard column >= list.column + columns.label, column < end else { return nil }
    return columns.years.lowerBound + (column - list.column - columns.label) / columns.cell
  }

  /// The first column after the years.
  var end: Int { list.column + columns.label + columns.years.count * columns.cell }
}

extension MatrixScreen {
  /// The parts of the matrix as it stands; nil where it is not on the screen.
  func parts(_ context: Context) -> MatrixParts? {
    guard let matrix, let main = frames(context).main else { return nil }
    return MatrixParts(self, matrix, context, in: main.inset(columns: 1, rows: 1))
  }
}
