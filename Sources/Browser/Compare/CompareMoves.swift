import DialogueComparison
import DialogueRecord
import Screen

// The matrix: opening it, going from cell to cell, and what the keys do there.

extension State {
  /// Whether the matrix is on the screen.
  var isMatrix: Bool { tab == .compare && comparison.sideBySide == nil }

  /// The rows of the matrix as they are shown.
  var themeRows: [ThemeMatrix.Row] { comparison.rows(settings.language) }

  /// The year that can be marked here.
  var markableYear: Int? {
    switch tab {
    case .browse: if case .year(let year) = subject { year } else { nil }
    case .compare: comparison.sideBySide.map(\.year) ?? comparison.year
    case .lines, .search, .terms: nil
    }
  }

  /// Compares the marked years, or all where none is marked.
  mutating func showComparison() {
    remember()
    tab = .compare
    compare(comparison.marked.isEmpty ? record.years.map(\.year) : comparison.marked.sorted())
    comparison.leaveSideBySide()
    comparison.showsPoints = false
    comparison.reads = false
  }

  /// Makes the matrix of some years. The selected cell stays where its theme and year are still there.
  mutating func compare(_ years: [Int]) {
    let matrix = ThemeMatrix(record, years: years)
    comparison.matrix = matrix
    let known = matrix.years.years.map(\.year)
    if case .year(let year) = subject, !known.contains(comparison.year), known.contains(year) { comparison.year = year }
    if !known.contains(comparison.year) { comparison.year = matrix.years.sessions.last?.year ?? known.last ?? 0 }
    keepThemeInSight()
  }

  mutating func markYear() {
    guard let year = markableYear, let interface else { return }
    if comparison.marked.remove(year) == nil { comparison.marked.insert(year) }
    let marked = comparison.marked.sorted().map(interface.number)
    message =
      marked.isEmpty
      ? interface[.markedNone]
      : interface.text(.markedYears, ["years": marked.joined(separator: interface[.comma] + " ")])
  }

  mutating func sortThemes() {
    comparison.sort = comparison.sort.next
    message = interface?[comparison.sort.phrase]
  }

  /// Right and left: along the years where there are any, else between list and reader.
  mutating func moveAcross(by step: Int) {
    switch tab {
    case .compare where comparison.sideBySide != nil: moveColumn(by: step)
    case .compare where !comparison.reads: moveYear(by: step)
    case .compare: if step < 0 { comparison.reads = false }
    case .lines where !lines.reads: moveAlongLine(by: step)
    default: if step > 0 { focusReader() } else if isReading { stepBack() }
    }
  }

  private mutating func moveYear(by step: Int) {
    let years = comparison.matrix?.years.years.map(\.year) ?? []
    guard let index = years.firstIndex(of: comparison.year) else { return }
    comparison.year = years[min(max(0, index + step), years.count - 1)]
  }

  /// Moves in what the comparison shows; false on other screens.
  mutating func moveInComparison(by step: Int) -> Bool {
    switch tab {
    case .compare where comparison.sideBySide != nil: moveSideBySide(by: step)
    case .compare: moveTheme(by: step)
    case .lines: moveBetweenLines(by: step)
    case .browse, .search, .terms: return false
    }
    return true
  }

  /// Moves by a page in what the comparison shows; false on other screens.
  mutating func moveInComparison(byPage direction: Int) -> Bool {
    switch tab {
    case .compare where comparison.sideBySide != nil: scrollSideBySide(by: direction * max(1, sideBySideHeight - 1))
    case .compare, .lines: return moveInComparison(by: direction * 10)
    case .browse, .search, .terms: return false
    }
    return true
  }

  private mutating func moveTheme(by step: Int) {
    let rows = themeRows
    guard !rows.isEmpty else { return }
    let index = rows.firstIndex { $0.id == comparison.theme } ?? 0
    comparison.theme = rows[min(max(0, index + step), rows.count - 1)].id
  }

  /// Selects a theme that is shown where the selected one is not.
  mutating func keepThemeInSight() {
    let rows = themeRows
    if !rows.contains(where: { $0.id == comparison.theme }) { comparison.theme = rows.first?.id }
  }

  /// One step out of what is open, at last to the browse screen.
  mutating func stepOutOfComparison() {
    if comparison.stepBack() { keepThemeInSight() } else { tab = .browse }
  }

  /// The cell that is selected in the matrix; nil where there is no session.
  var selectedCell: ThemeMatrix.Cell? {
    comparison.theme.flatMap { comparison.matrix?.cell($0, comparison.year) }
  }

  /// What Enter does on the screens of comparison; false where it is left to the reader.
  mutating func openCompared() -> Bool {
    if let passage = selectedPassage {
      go(toPassage: passage.id)
      return true
    }
    guard !isReading else { return false }
    guard isMatrix else { return true }
    guard comparison.theme != nil else { return true }
    if let cell = selectedCell {
      if cell.isEmpty {
        message = interface?[.cellEmpty]
      } else {
        comparison.showsPoints = true
        comparison.reads = true
      }
    } else {
      message = interface?.text(.compareNoSession, ["years": interface?.number(comparison.year) ?? ""])
    }
    return true
  }

  // MARK: The filter

  /// Whether keys go to the filter of the matrix.
  var isFilteringThemes: Bool { isMatrix && comparison.isFiltering }

  mutating func actInThemeFilter(_ key: Key) -> [Effect] {
    switch key {
    case .control("c"): return [.quit]
    case .enter, .tab: comparison.isFiltering = false
    case .escape:
      comparison.isFiltering = false
      comparison.filter = TextField()
    case .down: moveTheme(by: 1)
    case .up: moveTheme(by: -1)
    default: _ = comparison.filter.take(key, settings.language.direction)
    }
    keepThemeInSight()
    return []
  }

  /// Puts pasted text into the filter.
  mutating func filterThemes(with text: String) {
    comparison.filter.insert(text)
    keepThemeInSight()
  }
}
