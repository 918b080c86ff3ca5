import DialogueComparison
import DialogueRecord
import Lexis
import Screen
import Widgets

/// The matrix: a row a theme, a column a year; and the points behind one of its cells.
struct MatrixScreen: ChartScreen, FilteredScreen {
  /// The matrix of the years compared; nil until the screen is opened.
  private(set) var matrix: ThemeMatrix?
  /// The years of a matrix that was there in an earlier run, as long as it is not made.
  var owed: [Int] = []
  /// The order of its rows.
  var sort = ThemeSort.firstAppearance
  var filter = TextField()
  var isFiltering = false
  /// Id of the selected theme: the selection follows the theme, not its row.
  var theme: String?
  /// The selected year.
  var year = 0
  /// Whether the points of the selected cell are shown.
  var showsPoints = false
  /// Whether keys go to these points.
  var isReading = false
  var pane = ReaderPane()

  var tab: ScreenTab { ScreenTab(action: .compareTab, title: .tabCompare) }

  /// The cell of which the points are shown.
  var subject: Subject? {
    guard showsPoints, let theme else { return nil }
    return .cell(theme: theme, year: year)
  }

  /// Where the matrix and the points stand.
  func frames(_ context: Context) -> CompareFrames {
    CompareFrames(context.body, hasReader: showsPoints, isReading: isReading, isAlone: pane.isAlone)
  }

  /// The rows as they are shown, without those that the filter leaves out.
  func rows(_ context: Context) -> [ThemeMatrix.Row] {
    guard let matrix else { return [] }
    let filter = WordFilter(filter.text)
    let rows = matrix.rows(in: sort.order(context.settings.language))
    guard !filter.isEmpty else { return rows }
    let others = context.catalogues.filter { $0.language != context.catalogue.language }
    return rows.filter { row in
      let gone = row.course.isGone ? context.catalogues.map { $0[.filterGone] } : []
      return row.matches(
        filter, shown: said(of: row.course, in: context.catalogue),
        meant: others.flatMap { said(of: row.course, in: $0) } + gone)
    }
  }

  /// What the last column says of a row, in short and in full.
  private func said(of course: Course, in catalogue: Catalogue) -> [String] {
    [catalogue.compareWords.brief(course), catalogue.compareWords.short(course)]
  }

  /// Ids of the themes that are shown.
  func themes(_ context: Context) -> SelectableList<String> {
    SelectableList(rows(context).map(\.id), selection: theme)
  }

  /// The cell that is selected; nil where there is no session.
  var selectedCell: ThemeMatrix.Cell? { theme.flatMap { matrix?.cell($0, year) } }

  /// The points of the selected cell, of an empty one its theme.
  func selected(_ context: Context) -> Selected? {
    guard !isReading, let theme else { return selectedInReader(context) }
    guard let cell = selectedCell, !cell.isEmpty else {
      return context.record.theme(theme).map { .thing($0.id) }
    }
    return Selected(.points(cell.core + cell.mention, title: context.cellTitle(theme, year, context.record)))
  }

  func markableYear(_ context: Context) -> Int? { year }

  // MARK: Coming here

  /// Compares the marked years, or all where none is marked; resumed, the years that stood side by side.
  mutating func enter(_ handover: Handover, isResumed: Bool, _ context: Context) -> Outcome {
    if !isResumed {
      let all = context.record.years.map(\.year)
      compare(context.marked.isEmpty ? all : context.marked.sorted(), around: handover.year, context)
      showsPoints = false
      isReading = false
    } else if let compared = handover.compared {
      if compared != matrix?.years { compare(compared.years.map(\.year), around: nil, context) }
      if let year = handover.year { select(year: year) }
    } else {
      return wakeUp(context)
    }
    return []
  }

  func handover(_ context: Context) -> Handover? {
    Handover(year: year, theme: theme, compared: matrix?.years)
  }

  /// Makes the matrix of some years. The selected cell stays where its theme and year are still there; where its year is gone, the year
  /// from which one came is the next best.
  mutating func compare(_ years: [Int], around other: Int?, _ context: Context) {
    let matrix = ThemeMatrix(context.record, years: years)
    self.matrix = matrix
    owed = []
    let known = matrix.years.years.map(\.year)
    if let other, !known.contains(year), known.contains(other) { year = other }
    if !known.contains(year) { year = matrix.years.sessions.last?.year ?? known.last ?? 0 }
    keepSelectionInSight(context)
  }

  mutating func restore(from left: any ScreenModel, _ context: Context) {
    guard let left = left as? Self else { return }
    let pane = pane
    self = left
    self.pane = pane
    self.pane.stand(as: left.pane, in: subject)
  }

  // MARK: Selecting

  /// Selects a year where the matrix has it.
  private mutating func select(year: Int) {
    if matrix?.years.years.contains(where: { $0.year == year }) == true { self.year = year }
  }

  /// Selects a theme that is shown where the selected one is not.
  mutating func keepSelectionInSight(_ context: Context) {
    let themes = themes(context).entries
    if theme.map(themes.contains) != true { theme = themes.first }
  }

  /// To the year so many columns further.
  mutating func moveYear(by step: Int) {
    year = SelectableList(matrix?.years.years.map(\.year) ?? [], selection: year).entry(after: step) ?? year
  }
}
