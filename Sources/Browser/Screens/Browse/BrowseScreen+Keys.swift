import DialogueRecord
import Screen

extension BrowseScreen {
  mutating func perform(_ action: Action, _ context: Context) -> Outcome? {
    if let outcome = performInReader(action, context) { return outcome }
    let list = list(focus, context.record)
    if let step = action.step(page: (layout(context).frames[focus]?.rows ?? 0) - 3) {
      select(list.entry(after: step))
      return []
    }
    switch action {
    case .open, .towardsReader, .readerPane: focus = .reader
    case .stepBack: leaveReader(context)
    case .nextPane: cycleFocus(by: 1)
    case .previousPane: cycleFocus(by: -1)
    case .sessionsPane: focus(on: .sessions)
    case .membersPane: focus(on: .members)
    case .groupsPane: focus(on: .groups)
    default: return nil
    }
    return []
  }

  private mutating func cycleFocus(by step: Int) {
    let count = Part.allCases.count
    focus(on: Part(rawValue: (focus.rawValue + step + count) % count) ?? .sessions)
  }

  func hints(_ context: Context) -> [Hint] {
    guard !isReading else { return readingHints(context) }
    let marks = markableYear(context) == nil ? [] : [Hint(.mark, .hintMark), Hint(.compareTab, .hintCompare)]
    return [.move, Hint(.nextPane, .hintPane), Hint(.open, .hintRead)] + marks + Hint.end + Hint.texts
  }

  mutating func click(_ position: Position, opens: Bool, _ context: Context) -> Outcome {
    guard let (part, frame) = layout(context).frames.first(where: { $0.value.contains(position) }) else { return [] }
    if part == .reader {
      focus = .reader
      if let reading = reading(context) { pane.click(position, reading, context) }
    } else {
      focus(on: part)
      select(list(part, context.record).entry(at: position, in: frame.inset(columns: 1, rows: 1)))
    }
    return opens ? perform(.open, context) ?? [] : []
  }

  mutating func scroll(at position: Position, by rows: Int, _ context: Context) {
    if scrollReader(at: position, by: rows, context) { return }
    select(list(focus, context.record).entry(after: rows.signum()))
  }
}
