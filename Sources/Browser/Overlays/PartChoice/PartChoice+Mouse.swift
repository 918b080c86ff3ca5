import BidiText
import Screen
import Widgets

extension PartChoice {
  /// What the wheel scrolls: the list of uses while it is open, else the text.
  func lists(_ context: Context) -> [ShownList] {
    if let offer, let frame = offerFrame(context) { return [offer.list(in: frame, context.held)] }
    return [list(layout(context), context)]
  }

  /// A click chooses the word under it; in the list of uses it does what it is on, and beside it leads back to the text.
  mutating func click(_ position: Position, _ context: Context) -> OverlayAnswer {
    guard var chooser = offer, let frame = offerFrame(context) else {
      choose(from: position, to: position, context)
      return OverlayAnswer()
    }
    guard frame.contains(position) else {
      offer = nil
      return OverlayAnswer()
    }
    let answer = chooser.click(position, in: frame, context.held)
    offer = answer.isOpen ? chooser : nil
    return answer.isOpen || answer.outcome.isEmpty ? OverlayAnswer(outcome: answer.outcome) : answer
  }

  /// Chooses from the word at one place to the word at another.
  mutating func choose(from start: Position, to end: Position, _ context: Context) {
    guard offer == nil, let first = word(at: start, context), let last = word(at: end, context) else { return }
    column = nil
    choose(from: first, to: last)
  }

  /// The word at a place, or the nearest one in its line; nil beside the text.
  private func word(at position: Position, _ context: Context) -> Range<Int>? {
    let layout = layout(context)
    let list = list(layout, context)
    guard list.rect.contains(position) else { return nil }
    let number = list.window.first + position.row - list.rect.row
    guard layout.lines.indices.contains(number) else { return nil }
    let line = layout.lines[number]
    let canvas = Drawing(context).canvas
    let inside = list.rect.inset(columns: PartChoice.margin - 1)
    let start = start(of: line, in: inside, isMirrored: canvas.isMirrored)
    let left = canvas.fromLeft(position.column, inColumns: line.columns, from: start)
    return layout.word(at: left, in: number, source.parts.words)
  }
}
