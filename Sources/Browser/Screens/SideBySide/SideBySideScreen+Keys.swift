import DialogueRecord
import Screen

extension SideBySideScreen {
  mutating func perform(_ action: Action, _ context: Context) -> Outcome? {
    switch action {
    case .moveDown, .moveUp, .first, .last: move(by: action.step(page: 1) ?? 0, context)
    case .pageDown, .pageUp: scroll(by: action.step(page: frames(context).text.rows - 1) ?? 0, context)
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

  // MARK: The mouse

  mutating func click(_ position: Position, opens: Bool, _ context: Context) -> Outcome {
    if let layout = layout(context), let stop = stop(at: position, in: layout, context) {
      select(year: layout.key.years[stop.column])
      row = layout.side.rows[stop.row].id
      entry = stop.entry
    }
    return opens ? perform(.open, context) ?? [] : []
  }

  private func stop(
    at position: Position, in layout: SideBySideLayout, _ context: Context
  ) -> SideBySideLayout.Stop? {
    let text = frames(context).text
    guard text.contains(position) else { return nil }
    let row = top + position.row - text.row
    let column = layout.columns.lastIndex { $0.start <= position.column - text.column } ?? 0
    return layout.stops.first { $0.column == column && $0.rows.contains(row) }
  }

  mutating func scroll(at position: Position, by rows: Int, _ context: Context) {
    move(by: rows.signum(), context)
  }
}
