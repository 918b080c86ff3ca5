import DialogueComparison
import DialogueExport
import DialogueRecord
import Screen

@testable import Browser

/// Where a run stands, as far as one place can be told from another: for tests of going away and coming back.
struct Standing: Equatable {
  var screen: ScreenName
  var isReading: Bool
  var subject: Subject?
  var position: ReaderPosition?
  var matrix: Matrix
  var side: Side
  var point: String?

  struct Matrix: Equatable {
    var years: [Int]?
    var sort: ThemeSort
    var filter: String
    var theme: String?
    var year: Int
    var showsPoints: Bool
  }

  struct Side: Equatable {
    var columns: SideBySideColumns?
    var axis: SideBySide.Axis
    var row: String?
    var entry: Int
    var top: Int
  }

  init(_ state: State) {
    self.init(state.screens)
  }

  /// A place that was left.
  init(at place: History.Place) {
    self.init(place.screens)
  }

  private init(_ screens: Screens) {
    screen = screens.shown
    isReading = screens.active.isReading
    subject = screens.active.subject
    position = (screens.active as? any ReadingScreen).flatMap {
      $0.subject.flatMap { [pane = $0.pane] in pane.positions[$0] }
    }
    matrix = Matrix(
      years: screens.matrix.matrix?.years.years.map(\.year), sort: screens.matrix.sort,
      filter: screens.matrix.filter.text, theme: screens.matrix.theme, year: screens.matrix.year,
      showsPoints: screens.matrix.showsPoints)
    side = Side(
      columns: screens.sideBySide.columns, axis: screens.sideBySide.axis, row: screens.sideBySide.row,
      entry: screens.sideBySide.entry, top: screens.sideBySide.top)
    point = screens.lines.point
  }
}

extension State {
  /// Which screen is shown.
  var screen: ScreenName { screens.shown }
  var place: Standing { Standing(self) }
  var browse: BrowseScreen { screens.browse }
  var matrix: MatrixScreen { screens.matrix }
  var sideBySide: SideBySideScreen { screens.sideBySide }
  var search: SearchScreen { screens.search }
  var lines: LinesScreen { screens.lines }
  var terms: CollectionScreen { screens.terms }

  /// What the reader of the screen that is shown shows.
  var shownSubject: Subject? { screens.active.subject }
  var isReading: Bool { screens.active.isReading }

  /// The reader of the screen that is shown.
  var reader: Reader? {
    ask { screen, context in (screen as? any ReadingScreen)?.reader(context) }
  }

  var selectedPassage: Passage? { ask { $0.selectedPassage($1) } }

  /// The rows of the matrix as they are shown.
  var themeRows: [ThemeMatrix.Row] { context.map { matrix.rows($0) } ?? [] }

  var sideBySideLayout: SideBySideLayout? { context.flatMap { sideBySide.layout($0) } }

  /// Where the parts of the browse screen stand.
  var browseFrames: [BrowseScreen.Part: Rect] { context.map { browse.layout($0).frames } ?? [:] }
}
