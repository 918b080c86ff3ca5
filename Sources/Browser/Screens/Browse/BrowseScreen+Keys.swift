import DialogueRecord
import Screen
import Widgets

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
    case .filter: openFilter(context)
    case .stepBack: if isReading { leaveReader(context) } else { _ = dropFilter(context) }
    case .nextPane: cycleFocus(by: 1)
    case .previousPane: cycleFocus(by: -1)
    case .sessionsPane: focus(on: .sessions)
    case .membersPane: focus(on: .members)
    case .groupsPane: focus(on: .groups)
    default: return nil
    }
    return []
  }

  func reason(against action: Action, _ context: Context) -> Phrase? {
    action == .filter ? nil : commonReason(against: action, context)
  }

  private mutating func cycleFocus(by step: Int) {
    let count = Part.allCases.count
    focus(on: Part(rawValue: (focus.rawValue + step + count) % count) ?? .sessions)
  }

  func hints(_ context: Context) -> [Hint] {
    if isFiltering { return filterHints }
    guard !isReading else { return readingHints(context) }
    let marks = markableYear(context) == nil ? [] : [Hint(.mark, .hintMark), Hint(.compareTab, .hintCompare)]
    return [.move, Hint(.nextPane, .hintPane), Hint(.open, .hintRead)] + marks + Hint.end
      + [Hint(.filter, .hintFilter)] + Hint.texts
  }

  mutating func click(_ position: Position, _ context: Context) -> Click {
    isFiltering = false
    guard let (part, frame) = layout(context).frames.first(where: { $0.value.contains(position) }) else {
      return .nothing
    }
    guard part != .reader else {
      focus = .reader
      return clickReader(position, context)
    }
    focus(on: part)
    let parts = parts(part, frame.inset(columns: 1, rows: 1))
    if parts.filter.contains(position), clickFilter(position, context) { return .nothing }
    guard let entry = list(part, context.record).entry(at: position, in: parts.list, context.held) else {
      return .nothing
    }
    select(entry)
    return .selected
  }

  func lists(_ context: Context) -> [ShownList] {
    let frames = layout(context).frames
    return Part.lists.compactMap { part in
      frames[part].map { frame in
        list(part, context.record).shown(in: parts(part, frame.inset(columns: 1, rows: 1)).list, context.held)
      }
    }
  }
}
