import DialogueComparison
import DialogueRecord

// Putting years side by side, leaving them, and exchanging a column.

extension State {
  /// Whether years stand side by side.
  var isSideBySide: Bool { tab == .compare && comparison.sideBySide != nil }

  /// Puts the years compared side by side, or goes back to the matrix. What was left is found as it was, but for a theme or a
  /// year that was selected in the matrix since.
  mutating func showSideBySide() {
    guard !isSideBySide else { return comparison.leaveSideBySide() }
    if tab != .compare { showComparison() }
    guard let years = comparison.matrix?.years, !record.sessions.isEmpty else {
      message = interface?[.disabledNoComparison]
      return
    }
    comparison.showsPoints = false
    comparison.reads = false
    if let left = comparison.left, left.side.compared == years {
      comparison.sideBySide = left.side
      if left.theme != comparison.theme, left.side.axis == .theme {
        comparison.sideBySide?.row = comparison.theme
        comparison.sideBySide?.entry = 0
      }
      if left.year != comparison.year, left.side.all.contains(comparison.year) {
        comparison.sideBySide?.select(comparison.year)
      }
    } else {
      let added = neighbours(of: years)
      let all = years.sessions.map(\.year) + added
      let nearest = all.min { abs($0 - comparison.year) < abs($1 - comparison.year) } ?? 0
      comparison.sideBySide = SideBySideState(
        years, added: added, around: nearest, row: comparison.theme, room: SideBySideState.columns(on: size.columns))
      sayWhatIsBeside(years, added)
    }
    layOutSideBySide()
    showStop()
  }

  /// What stands beside years with which there is nothing to compare: the session before the only one, or after it where it is
  /// the first, and those on both sides of a year without a session.
  private func neighbours(of years: ComparedYears) -> Set<Int> {
    let all = record.sessions.map(\.year)
    func before(_ year: Int) -> [Int] { all.last { $0 < year }.map { [$0] } ?? [] }
    func after(_ year: Int) -> [Int] { all.first { $0 > year }.map { [$0] } ?? [] }
    let sessions = years.sessions.map(\.year)
    if sessions.isEmpty { return Set(years.gaps.flatMap { before($0.year) + after($0.year) }) }
    guard sessions.count == 1 else { return [] }
    return Set(sessions.flatMap { before($0).isEmpty ? after($0) : before($0) })
  }

  /// Which of the years have no session, and which stand beside them unasked.
  private mutating func sayWhatIsBeside(_ years: ComparedYears, _ added: Set<Int>) {
    guard let interface else { return }
    func list(_ years: [Int]) -> String { years.map(interface.number).joined(separator: interface[.comma] + " ") }
    let sentences = [(Phrase.besideNoSession, years.gaps.map(\.year)), (.besideAdded, added.sorted())]
      .filter { !$1.isEmpty }.map { interface.text($0, ["years": list($1)]) }
    if !sentences.isEmpty { message = sentences.joined(separator: " ") }
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
    guard let side = comparison.sideBySide, let interface else { return }
    let free = record.sessions.map(\.year).filter { !side.years.contains($0) }
    guard let year = step > 0 ? free.first(where: { $0 > side.year }) : free.last(where: { $0 < side.year }) else {
      message = interface[step > 0 ? .noLaterYear : .noEarlierYear]
      return
    }
    comparison.sideBySide?.exchange(for: year)
    comparison.select(year: year)
    layOutSideBySide()
    showStop()
    message = interface.text(.columnExchanged, ["new": interface.number(year), "old": interface.number(side.year)])
  }
}
