import DialogueRecord
import Screen
import Widgets

/// A screen with a reader. What all of them do in it stands here once.
protocol ReadingScreen: ScreenModel {
  var pane: ReaderPane { get set }
  /// What the reader shows and where; nil where there is no reader on the screen.
  func reading(_ context: Context) -> Reading?
}

extension ReadingScreen {
  /// The reader as it stands; nil where there is none on the screen.
  func reader(_ context: Context) -> Reader? {
    reading(context).map { pane.reader($0, context) }
  }

  mutating func layOut(_ context: Context) {
    if let reading = reading(context) { pane.layOut(reading, context) }
  }

  mutating func fit(_ context: Context) {
    if let reading = reading(context) { pane.fit(reading, context) }
  }

  /// An action on the reader: wherever the keys go, or while they go there; nil where it means nothing there.
  mutating func performInReader(_ action: Action, _ context: Context) -> Outcome? {
    if let outcome = performOnReader(action, context) { return outcome }
    guard isReading, let reading = reading(context) else { return nil }
    let page = max(1, reading.frame.rows - 4)
    switch action {
    case .moveDown: pane.move(by: 1, reading, context)
    case .moveUp: pane.move(by: -1, reading, context)
    case .pageDown: pane.scroll(by: page, reading, context)
    case .pageUp: pane.scroll(by: -page, reading, context)
    case .first: pane.moveToEnd(last: false, reading, context)
    case .last: pane.moveToEnd(last: true, reading, context)
    case .open: return openSelected(context)
    default: return nil
    }
    return []
  }

  /// Opens what the selected entry of the reader leads to.
  func openSelected(_ context: Context) -> Outcome {
    switch selectedTarget(context) {
    case .passage(let id): [.go(toPassage: id, context.record)]
    case .subject(let subject): [.go(Destination(subject))]
    case .several(let ids): [.choose(context.offer(ids))]
    case nil: []
    }
  }

  /// What Enter would open in the reader.
  func selectedTarget(_ context: Context) -> Anchor.Target? {
    isReading ? reader(context)?.selectedAnchor?.target : nil
  }

  /// The passage that is selected in the reader.
  func selectedPassage(_ context: Context) -> Passage? {
    guard isReading, let anchor = reader(context)?.selectedAnchor else { return nil }
    return context.record.passage(anchor.id)
  }

  /// A click in the reader, which has the keys: it follows what leads elsewhere, and selects what stands there.
  mutating func clickReader(_ position: Position, _ context: Context) -> Click {
    if scrollReader(toMarkAt: position, from: position, context) { return .nothing }
    guard let reading = reading(context), pane.click(position, reading, context) else { return .nothing }
    let canvas = Drawing(context).canvas
    let link = pane.reader(reading, context).link(at: position, in: reading.inside, on: canvas)
    guard let thing = link.flatMap(context.record.thing) else { return .selected }
    // An emendation is told of in the details of its passage.
    if case .emendation = thing { return .does([.showDetails, .say(.detailsShown, context)]) }
    return Destination(thing, context.record).map { .does([.go($0)]) } ?? .selected
  }

  /// Scrolls the reader to where its mark would stand beside a place; false where the pointer was not put down on the mark.
  mutating func scrollReader(toMarkAt end: Position, from start: Position, _ context: Context) -> Bool {
    guard let reading = reading(context) else { return false }
    let list = ShownList(reading.inside, pane.reader(reading, context).window)
    guard list.markRow(at: start) != nil else { return false }
    let first = list.window.scrolled(toMark: end.row - list.rect.row).first
    pane.scroll(by: first - list.window.first, reading, context)
    return true
  }

  /// The wheel over the reader.
  mutating func scroll(at position: Position, by rows: Int, _ context: Context) {
    guard showsReader(context), let reading = reading(context), reading.frame.contains(position) else { return }
    pane.scroll(by: rows, reading, context)
  }
}
