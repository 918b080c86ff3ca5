import BidiText
import DialogueComparison
import DialogueRecord
import Screen

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
  /// The first of them on the screen.
  let top: Int
  /// The columns.
  let columns: MatrixLayout

  /// The parts inside a rectangle.
  init(_ state: State, _ matrix: ThemeMatrix, _ interface: Interface, in inside: Rect) {
    let comparison = state.comparison
    let rows = state.themeRows
    var rest = inside.inset(columns: 1)
    func measured(_ text: String) -> Paragraph {
      Paragraph(text, direction: interface.direction, options: state.settings.layout)
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
    let cautionRows = state.caution(matrix.caution, width: rest.columns, rows: rest.rows < 8 ? 1 : 3)?.lines.count ?? 0
    filter = top(comparison.isFiltering || !comparison.filter.text.isEmpty ? 1 : 0)
    header = top(1)
    caution = foot(cautionRows)
    detail = foot(comparison.showsPoints || rest.rows < 5 ? 0 : rest.rows < 14 ? 1 : 2)
    let legendRows = measured(interface.matrixLegend(matrix)).lines(width: max(1, rest.columns)).count
    legend = foot(rest.rows > matrix.rows.count + legendRows + 2 ? legendRows : 0)
    totals = foot(rest.rows > rows.count ? 1 : 0)
    list = rest
    self.rows = rows
    self.top = state.firstThemeRow(rows, height: list.rows)
    let words = interface.compareWords
    columns = MatrixLayout(
      room: inside.columns - 2, years: matrix.years.years.count,
      selected: matrix.years.years.firstIndex { $0.year == comparison.year } ?? 0,
      number: matrix.rows.flatMap(\.cells).map { words.cell($0).count }.max() ?? 1,
      longestLabel: matrix.rows.map { measured($0.theme.name[interface.language]).columns }.max() ?? 0,
      longestCourse: matrix.rows.map { measured(words.status($0.course)).columns }.max() ?? 0,
      shortCourse: matrix.rows.map { measured(interface.shortStatus($0.course)).columns }.max() ?? 0)
  }

  /// The columns of a year that is seen, by its place among those, in a row of the screen.
  func cell(_ index: Int, row: Int) -> Rect {
    Rect(
      column: list.column + columns.label + index * columns.cell, row: row, columns: columns.cell, rows: 1)
  }

  /// The first column after the years.
  var end: Int { list.column + columns.label + columns.years.count * columns.cell }
}

extension State {
  /// The parts of the matrix as it stands; nil where it is not on the screen.
  var matrixParts: MatrixParts? {
    guard isMatrix, let interface, let matrix = comparison.matrix,
      let main = CompareFrames(size, showsPoints: comparison.showsPoints, reads: comparison.reads).main
    else { return nil }
    return MatrixParts(self, matrix, interface, in: main.inset(columns: 1, rows: 1))
  }

  /// The first row of the matrix that is on the screen.
  fileprivate func firstThemeRow(_ rows: [ThemeMatrix.Row], height: Int) -> Int {
    let index = rows.firstIndex { $0.id == comparison.theme } ?? 0
    return min(max(0, index - height / 2), max(0, rows.count - height))
  }
}
