import DialogueComparison
import DialogueSearch
import DialogueRecord
import Screen

/// Years side by side, in rows of themes or of lines of descent.
struct SideBySideScreen: ScreenModel {
  /// The years; nil until the screen is opened.
  var columns: SideBySideColumns?
  /// What the rows are.
  var axis = SideBySide.Axis.theme
  /// Id of the theme or line of descent of the selected row.
  var row: String?
  /// Which of the points in the selected cell is selected.
  var entry = 0
  /// First row on screen.
  var top = 0
  /// The theme that was selected in the matrix when the screen was opened.
  var theme: String?
  /// The year that is selected in the matrix.
  var matrixYear = 0
  private var laidOut: SideBySideLayout?

  var tab: ScreenTab { ScreenTab(action: .compareTab, title: .tabCompare) }

  /// The layout as it stands; nil where no years stand side by side.
  func layout(_ context: Context) -> SideBySideLayout? {
    guard let columns else { return nil }
    let key = SideBySideLayout.Key(
      years: columns.years, axis: axis, width: context.size.columns - 2, settings: context.settings,
      desk: context.desk.revision)
    return laidOut?.key == key ? laidOut : SideBySideLayout(context, key)
  }

  /// Keeps the layout of what is shown, as many columns as fit, and the selection on the screen.
  mutating func layOut(_ context: Context) {
    columns?.fit(SideBySideColumns.count(on: context.size.columns))
    laidOut = layout(context)
    guard let layout = laidOut else { return }
    if row == nil || selectedStop(context) == nil {
      row = layout.side.rows.first?.id
      entry = 0
    }
    clampTop(context)
  }

  /// Brings the selection back onto the screen where a change of size has left it beside.
  mutating func fit(_ context: Context) {
    guard let stop = selectedStop(context), !stop.rows.overlaps(top..<top + height(context)) else { return }
    showStop(context)
  }

  func selectedPassage(_ context: Context) -> Passage? {
    selectedStop(context)?.point.flatMap(context.record.passage)
  }

  /// The selected point; in a cell without one its theme or line of descent.
  func selected(_ context: Context) -> Selected? {
    (selectedPassage(context)?.id ?? row.flatMap { context.record.thing($0)?.id }).map(Selected.thing)
  }

  func markableYear(_ context: Context) -> Int? { columns?.year }

  // MARK: Coming here

  /// Puts the years of the matrix side by side. What was left is found as it was, but for a theme or a year that was selected in the
  /// matrix since.
  mutating func enter(_ handover: Handover, isResumed: Bool, _ context: Context) -> Outcome {
    guard !isResumed, let years = handover.compared, let year = handover.year else { return [] }
    let theme = handover.theme
    var said: Outcome = []
    if columns?.compared == years {
      if theme != self.theme, axis == .theme {
        row = theme
        entry = 0
      }
      if year != matrixYear, columns?.all.contains(year) == true { select(year: year) }
    } else {
      let added = SideBySideScreen.neighbours(of: years, context.record)
      let all = years.sessions.map(\.year) + added
      let nearest = all.min { abs($0 - year) < abs($1 - year) } ?? 0
      let room = SideBySideColumns.count(on: context.size.columns)
      self = SideBySideScreen()
      columns = SideBySideColumns(years, added: added, around: nearest, room: room)
      row = theme
      said = SideBySideScreen.whatIsBeside(years, added, context.catalogue)
    }
    self.theme = theme
    matrixYear = year
    layOut(context)
    showStop(context)
    return said
  }

  /// Selects a year; the matrix follows where it has it.
  mutating func select(year: Int) {
    columns?.select(year)
    followInMatrix(year)
  }

  /// Puts a year in the place of the selected one.
  mutating func exchange(for year: Int) {
    columns?.exchange(for: year)
    entry = 0
    followInMatrix(year)
  }

  private mutating func followInMatrix(_ year: Int) {
    if columns?.compared.years.contains(where: { $0.year == year }) == true { matrixYear = year }
  }

  /// What stands beside years with which there is nothing to compare: the session before the only one, or after it where it is
  /// the first, and those on both sides of a year without a session.
  private static func neighbours(of years: ComparedYears, _ record: Record) -> Set<Int> {
    let all = record.sessions.map(\.year)
    func before(_ year: Int) -> [Int] { all.last { $0 < year }.map { [$0] } ?? [] }
    func after(_ year: Int) -> [Int] { all.first { $0 > year }.map { [$0] } ?? [] }
    let sessions = years.sessions.map(\.year)
    if sessions.isEmpty { return Set(years.gaps.flatMap { before($0.year) + after($0.year) }) }
    guard sessions.count == 1 else { return [] }
    return Set(sessions.flatMap { before($0).isEmpty ? after($0) : before($0) })
  }

  /// Which of the years have no session, and which stand beside them unasked.
  private static func whatIsBeside(_ years: ComparedYears, _ added: Set<Int>, _ catalogue: Catalogue) -> Outcome {
    let sentences = [(Phrase.besideNoSession, years.gaps.map(\.year)), (.besideAdded, added.sorted())]
      .filter { !$1.isEmpty }.map { catalogue.text($0, ["years": catalogue.list(of: $1)]) }
    return sentences.isEmpty ? [] : [.say(sentences.joined(separator: " "))]
  }

  func handover(_ context: Context) -> Handover? {
    columns.map { Handover(year: matrixYear, theme: theme, compared: $0.compared) }
  }

  mutating func restore(from left: any ScreenModel, _ context: Context) {
    if let left = left as? Self { self = left }
  }
}
