import DialogueRecord
import Screen

extension SideBySideScreen {
  mutating func perform(_ action: Action, _ context: Context) -> Outcome? {
    switch action {
    case .moveDown, .moveUp, .first, .last: move(by: action.step(page: 1) ?? 0, context)
    case .pageDown, .pageUp: scroll(by: action.step(page: frames(context).text.rows - 2) ?? 0, context)
    case .readerDown: scroll(by: ReaderPane.step, context)
    case .readerUp: scroll(by: -ReaderPane.step, context)
    case .nextHeading, .previousHeading: return moveToHeading(isNext: action == .nextHeading, context)
    case .towardsReader: moveColumn(by: 1, context)
    case .towardsList: moveColumn(by: -1, context)
    case .laterColumn: return exchangeColumn(by: 1, context)
    case .earlierColumn: return exchangeColumn(by: -1, context)
    case .nextMark: return goToDifference(by: 1, context)
    case .previousMark: return goToDifference(by: -1, context)
    case .axis: turnAxis()
    case .open: return selectedPassage(context).map { [.go(toPassage: $0.id, context.record)] } ?? []
    case .stepBack, .sideBySide: return [.resume(.matrix)]
    case .compareTab: return [.remember, .show(.matrix)]
    case .nextPane, .previousPane, .readerPane: break
    default: return nil
    }
    return []
  }

  func showsReader(_ context: Context) -> Bool { columns != nil }

  /// From rows of themes to rows of lines of descent, and back.
  private mutating func turnAxis() {
    axis = axis == .theme ? .lineage : .theme
    row = nil
    entry = 0
    top = 0
  }

  func reason(against action: Action, _ context: Context) -> Phrase? {
    switch action {
    case .axis, .laterColumn, .earlierColumn, .nextMark, .previousMark: nil
    default: commonReason(against: action, context)
    }
  }

  func hints(_ context: Context) -> [Hint] {
    [
      .move, Hint(.towardsList, .towardsReader, words: .hintColumn),
      Hint(.nextMark, .previousMark, words: .hintDifference), Hint(.laterColumn, .earlierColumn, words: .hintOtherYear),
      Hint(.axis, .hintAxis), Hint(.open, .hintOpen), Hint(.stepBack, .hintMatrix), Hint(.languages, .hintLanguages),
      Hint(.export, .hintExport),
    ] + Hint.end
  }
}
