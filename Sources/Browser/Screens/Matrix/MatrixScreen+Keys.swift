import DialogueRecord
import Screen
import Widgets

extension MatrixScreen {
  /// How far a page key goes.
  private static let page = 10

  mutating func perform(_ action: Action, _ context: Context) -> Outcome? {
    if isReading, action == .open { return openPoint(context) }
    if let outcome = performInReader(action, context) { return outcome }
    if !isReading, let step = action.step(page: MatrixScreen.page) {
      moveInList(by: step, context)
      return []
    }
    switch action {
    case .open: return openCell(context)
    case .towardsReader: if !isReading { moveYear(by: 1) }
    case .towardsList: if isReading { isReading = false } else { moveYear(by: -1) }
    case .readerPane: isReading = isReading || showsPoints
    case .nextPane, .previousPane: isReading = showsPoints && !isReading
    case .stepBack: return stepBack(context)
    case .sort:
      sort = sort.next
      return [.say(sort.phrase, context)]
    case .filter: isFiltering = true
    case .compareTab: return [.remember, .show(.matrix)]
    case .sideBySide: return [.show(.sideBySide)]
    default: return nil
    }
    return []
  }

  func reason(against action: Action, _ context: Context) -> Phrase? {
    switch action {
    case .sort, .filter: nil
    default: commonReason(against: action, context)
    }
  }

  mutating func moveInList(by step: Int, _ context: Context) {
    theme = themes(context).entry(after: step) ?? theme
  }

  /// Opens the selected point on its own screen.
  private func openPoint(_ context: Context) -> Outcome {
    selectedPassage(context).map { [.go(toPassage: $0.id, context.record)] } ?? openSelected(context)
  }

  /// Shows the points of the selected cell.
  private mutating func openCell(_ context: Context) -> Outcome {
    guard theme != nil else { return [] }
    guard let cell = selectedCell else {
      let years = ["years": context.catalogue.number(year)]
      return [.say(context.catalogue.text(.compareNoSession, years))]
    }
    guard !cell.isEmpty else { return [.say(.cellEmpty, context)] }
    showsPoints = true
    isReading = true
    return []
  }

  /// One step out of what is open, at last to the browse screen.
  private mutating func stepBack(_ context: Context) -> Outcome {
    if showsPoints {
      showsPoints = false
      isReading = false
      keepSelectionInSight(context)
    } else if !dropFilter(context) {
      return [.resume(.browse)]
    }
    return []
  }

  func hints(_ context: Context) -> [Hint] {
    if isFiltering { return filterHints }
    if isReading {
      return [
        .move, Hint(.open, .hintOpen), Hint(.stepBack, .hintMatrix), Hint(.nextPane, .hintPane), Hint(.copy, .hintCopy),
      ] + Hint.end
    }
    return [
      .moveBothWays, Hint(.open, .hintPoints), Hint(.sideBySide, .hintSideBySide), Hint(.sort, .hintSort),
      Hint(.filter, .hintFilter), Hint(.export, .hintExport),
    ] + Hint.end
  }
}
