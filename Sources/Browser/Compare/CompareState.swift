import DialogueComparison
import DialogueRecord
import Lexis

/// The screens of comparison: the matrix, the points behind one of its cells, and the years side by side.
struct CompareState: Sendable, Hashable {
  /// The years marked in the list of sessions.
  var marked: Set<Int> = []
  /// The matrix of the years compared; nil until the screen is opened.
  var matrix: ThemeMatrix?
  /// The order of its rows.
  var sort = ThemeSort.firstAppearance
  /// What is typed to filter its rows.
  var filter = TextField()
  /// Whether keys go to the filter.
  var isFiltering = false
  /// Id of the selected theme: the selection follows the theme, not its row.
  var theme: String?
  /// The selected year.
  var year = 0
  /// Whether the points of the selected cell are shown.
  var showsPoints = false
  /// Whether keys go to these points.
  var reads = false
  /// The years side by side; nil while the matrix is shown.
  var sideBySide: SideBySideState?
  /// The years side by side as they were left, and what was selected in the matrix then.
  private(set) var left: Left?

  struct Left: Sendable, Hashable {
    var side: SideBySideState
    var theme: String?
    var year: Int
  }

  /// The rows as they are shown, without those that the filter leaves out.
  func rows(_ language: Language) -> [ThemeMatrix.Row] {
    guard let matrix else { return [] }
    let filter = WordFilter(filter.text)
    return matrix.rows(in: sort.order(language)).filter { $0.matches(filter) }
  }

  /// What the pane of points shows; nil where it is closed.
  var cell: Subject? {
    guard showsPoints, let theme else { return nil }
    return .cell(theme: theme, year: year)
  }

  /// Selects a year where the matrix has it.
  mutating func select(year: Int) {
    if matrix?.years.years.contains(where: { $0.year == year }) == true { self.year = year }
  }

  /// From years side by side to the matrix.
  mutating func leaveSideBySide() {
    left = sideBySide.map { Left(side: $0, theme: theme, year: year) } ?? left
    sideBySide = nil
  }

  /// One step out of what is open; false where nothing is.
  mutating func stepBack() -> Bool {
    if sideBySide != nil {
      leaveSideBySide()
    } else if showsPoints {
      showsPoints = false
      reads = false
    } else if !filter.text.isEmpty {
      filter = TextField()
    } else {
      return false
    }
    return matrix != nil
  }
}

/// The orders of the matrix that the user goes through.
enum ThemeSort: CaseIterable, Sendable, Hashable {
  case firstAppearance, count, name

  func order(_ language: Language) -> ThemeOrder {
    switch self {
    case .firstAppearance: .firstAppearance
    case .count: .count
    case .name: .name(language)
    }
  }

  var phrase: Phrase {
    switch self {
    case .firstAppearance: .sortFirstAppearance
    case .count: .sortCount
    case .name: .sortName
    }
  }

  var next: ThemeSort {
    switch self {
    case .firstAppearance: .count
    case .count: .name
    case .name: .firstAppearance
    }
  }
}
