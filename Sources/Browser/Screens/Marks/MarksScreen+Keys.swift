import DialogueRecord
import Screen
import Widgets

extension MarksScreen {
  mutating func perform(_ action: Action, _ context: Context) -> Outcome? {
    if isReading, action == .open { return open(context) }
    if let outcome = performInReader(action, context) { return outcome }
    let list = list(context)
    if let step = action.step(page: (layout(context).list?.rows ?? 0) - 3) {
      select(list.entry(after: step))
      return []
    }
    switch action {
    case .open, .towardsReader, .readerPane: isReading = selection != nil
    case .nextPane, .previousPane: isReading = !isReading && selection != nil
    case .stepBack: return stepBack(context)
    case .sort:
      sort = sort.next
      return [.say(sort.phrase, context)]
    case .filter: isFiltering = true
    case .moveMarkDown: return move(by: 1, context)
    case .moveMarkUp: return move(by: -1, context)
    case .marksTab: return []
    default: return nil
    }
    return []
  }

  func reason(against action: Action, _ context: Context) -> Phrase? {
    switch action {
    case .sort, .filter: nil
    case .moveMarkDown, .moveMarkUp:
      selection == nil ? .disabledNoID : sort == .own ? nil : .disabledNotOwnOrder
    default: commonReason(against: action, context)
    }
  }

  /// Opens what is marked where it stands.
  private func open(_ context: Context) -> Outcome {
    if let target = selectedTarget(context), case .subject = target { return openSelected(context) }
    guard let thing = selected(context)?.ids.first.flatMap(context.record.thing),
      let destination = Destination(thing, context.record)
    else { return [.say(.markGone, context)] }
    return [.go(destination)]
  }

  /// Past the next mark of the list, whatever stands between them in the whole order.
  private func move(by step: Int, _ context: Context) -> Outcome {
    let list = list(context)
    guard let selection, let other = list.entry(after: step), other != selection,
      let place = context.desk.place(other)
    else { return [] }
    return [.perform(.changeMarks([.place(selection, at: place)], said: ""))]
  }

  /// One step out of what is open, at last to the browse screen.
  private mutating func stepBack(_ context: Context) -> Outcome {
    if isReading {
      isReading = false
    } else if !dropFilter(context) {
      return [.resume(.browse)]
    }
    return []
  }

  func hints(_ context: Context) -> [Hint] {
    if isFiltering { return filterHints }
    guard selection != nil else { return [Hint(.stepBack, .hintBack)] + Hint.end }
    let own = [Hint(.remark, .hintRemark), Hint(.bookmark, .hintUnmark)]
    if isReading { return [.move, Hint(.open, .hintOpen), Hint(.stepBack, .hintList)] + own + Hint.end }
    let moves = sort == .own ? [Hint(.moveMarkDown, .moveMarkUp, words: .hintReorder)] : []
    return [.move, Hint(.open, .hintRead)] + own + moves + [Hint(.sort, .hintSort), Hint(.filter, .hintFilter)]
      + Hint.end
  }

  func list(in inside: Rect, _ context: Context) -> ShownList {
    list(context).shown(in: parts(inside, context).list, context.held)
  }

  func filterPlace(_ context: Context) -> Rect? {
    guard showsFilter, let frame = layout(context).list else { return nil }
    return Drawing(context).place(behind: .filterMarks, in: parts(frame.inset(columns: 1, rows: 1), context).filter)
  }

  /// The name of the order leads to the next one.
  mutating func clickTitle(_ position: Position, in frame: Rect, _ context: Context) -> Click {
    let drawing = Drawing(context)
    guard listPane(drawing).link(at: position, in: frame, on: drawing.canvas) != nil else { return .nothing }
    return .does(perform(.sort, context) ?? [])
  }

  mutating func select(at position: Position, in inside: Rect, _ context: Context) -> Bool {
    let id = list(context).entry(at: position, in: parts(inside, context).list, context.held)
    select(id)
    return id != nil
  }
}
