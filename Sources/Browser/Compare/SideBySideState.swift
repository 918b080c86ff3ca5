import DialogueQuery
import DialogueRecord

/// Years in columns: which, what the rows are, and where one is.
struct SideBySideState: Sendable, Hashable {
  /// Years with a session, oldest first; as many are shown as fit.
  var years: [Int]
  /// The year of the selected column.
  var year: Int
  /// What the rows are.
  var axis: SideBySide.Axis
  /// Id of the theme or line of descent of the selected row.
  var row: String?
  /// Which of the points in the selected cell is selected.
  var entry = 0
  /// First row on screen.
  var top = 0

  /// The years that fit on a screen of a width, around the selected one.
  func years(fitting columns: Int) -> [Int] {
    let count = min(years.count, SideBySideState.columns(on: columns))
    let index = years.firstIndex(of: year) ?? 0
    let first = min(max(0, index - count + 1), years.count - count)
    return Array(years[first..<first + count])
  }

  /// How many columns a screen has room for: each about 38 wide.
  static func columns(on width: Int) -> Int {
    width < 60 ? 1 : min(4, max(2, width / 40))
  }
}

extension State {
  /// Whether years stand side by side.
  var isSideBySide: Bool { tab == .compare && comparison.sideBySide != nil }

  /// Puts the years compared side by side: as many as fit, the selected one among them. One alone gets its neighbour.
  mutating func showSideBySide() {
    guard !isSideBySide else {
      comparison.sideBySide = nil
      return
    }
    if tab != .compare { showComparison() }
    let all = record.sessions.map(\.year)
    var years = comparison.matrix?.years.sessions.map(\.year) ?? []
    if years.isEmpty, let year = nearestSession(to: comparison.year) { years = [year] }
    guard let first = years.first else {
      message = interface?[.disabledNoComparison]
      return
    }
    if years.count == 1, let neighbour = all.first(where: { $0 > first }) ?? all.last(where: { $0 < first }) {
      years = [first, neighbour].sorted()
    }
    let year = years.contains(comparison.year) ? comparison.year : years.last ?? first
    let count = min(years.count, max(2, SideBySideState.columns(on: size.columns)))
    let index = years.firstIndex(of: year) ?? 0
    let start = min(index, years.count - count)
    comparison.showsPoints = false
    comparison.reads = false
    comparison.sideBySide = SideBySideState(
      years: Array(years[start..<start + count]), year: year, axis: .theme, row: comparison.theme)
    layOutSideBySide()
    showStop()
  }

  private func nearestSession(to year: Int) -> Int? {
    record.sessions.map(\.year).min { abs($0 - year) < abs($1 - year) }
  }

  /// From rows of themes to rows of lines of descent, and back.
  mutating func turnAxis() {
    guard let axis = comparison.sideBySide?.axis else { return }
    comparison.sideBySide?.axis = axis == .theme ? .lineage : .theme
    comparison.sideBySide?.row = nil
    comparison.sideBySide?.entry = 0
    comparison.sideBySide?.top = 0
  }

  /// Puts the next later or earlier session that is not shown in the place of the selected column.
  mutating func exchangeColumn(by step: Int) {
    guard var side = comparison.sideBySide else { return }
    let free = record.sessions.map(\.year).filter { $0 == side.year || !side.years.contains($0) }
    guard free.count > 1, let index = free.firstIndex(of: side.year) else {
      message = interface?[.noOtherYear]
      return
    }
    let before = side.year
    let year = free[(index + step + free.count) % free.count]
    side.years = (side.years.filter { $0 != side.year } + [year]).sorted()
    side.year = year
    side.entry = 0
    comparison.sideBySide = side
    comparison.select(year: year)
    layOutSideBySide()
    showStop()
    guard let interface else { return }
    message = interface.text(.columnExchanged, ["new": interface.number(year), "old": interface.number(before)])
  }
}
