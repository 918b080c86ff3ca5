import Screen
import Widgets

// The mouse: what is under the pointer gets the click or the wheel, and nothing that is not seen.

extension State {
  mutating func act(on mouse: MouseEvent) -> [Effect] {
    let smallest = Context.smallest
    guard size.columns >= smallest.columns, size.rows >= smallest.rows else { return [] }
    let position = Canvas.logical(mouse.position, size, isMirrored: settings.language == .arabic)
    guard Rect(size).contains(position) else { return [] }
    switch mouse.kind {
    case .wheelDown: scroll(at: position, by: 3)
    case .wheelUp: scroll(at: position, by: -3)
    case .click: return click(position)
    case .doubleClick: return clickAgain(position)
    case .drag(let start), .drop(let start):
      clicked = nil
      let start = Canvas.logical(start, size, isMirrored: settings.language == .arabic)
      var drag = drag?.start == start ? drag ?? Drag(start: start, end: position) : Drag(start: start, end: position)
      drag.end = position
      if case .drop = mouse.kind { drag.isHeld = false }
      perform(&drag)
      self.drag = drag.isHeld ? drag : nil
      if !drag.isHeld { offerDragged() }
    }
    return []
  }

  /// The second click of two. Where the first one has led elsewhere there is nothing left to do.
  private mutating func clickAgain(_ position: Position) -> [Effect] {
    let first = clicked?.position == position ? clicked : nil
    guard first?.isSpent != true else { return [] }
    let effects = first?.opens == true ? [] : click(position)
    defer { clicked = nil }
    guard clicked?.opens == true, clicked?.isSpent == false else { return effects }
    return effects + perform(.open)
  }

  private mutating func click(_ position: Position) -> [Effect] {
    (dragged, drag) = (nil, nil)
    let before = Standpoint(self)
    clicked = LastClick(position: position, opens: false, isSpent: false)
    let effects = clickWhatIsSeen(position)
    let isSpent = before != Standpoint(self)
    clicked?.isSpent = isSpent
    // What was scrolled is no longer on the screen.
    if isSpent { held = HeldLists() }
    return effects
  }

  private mutating func clickWhatIsSeen(_ position: Position) -> [Effect] {
    guard let context else { return [] }
    if position.row == size.rows - 1 { return clickHint(at: position.column) }
    message = nil
    if var overlay {
      guard !scrollToMark(overlay.lists(context), from: position, to: position) else { return [] }
      guard overlay.takes(position, context) else { return clickBeside(overlay) }
      hold(overlay.lists(context), at: position)
      if case .settings(let panel) = overlay { return click(position, in: panel) }
      let answer = overlay.click(position, context)
      return follow(answer, of: overlay)
    }
    if position.row == 0 {
      guard let action = Drawing(context).header(screens).target(at: position.column) else { return [] }
      screens.active.leaveField(context)
      return perform(action)
    }
    let lists = screens.active.lists(context)
    guard !scrollToMark(lists, from: position, to: position) else { return [] }
    hold(lists, at: position)
    guard let held = self.context else { return [] }
    let click = screens.active.click(position, held)
    clicked?.opens = click.opens
    return follow(click.outcome)
  }

  /// What a click beside something that lies over the screen does: it closes it, unless something was typed there.
  private mutating func clickBeside(_ overlay: Overlay) -> [Effect] {
    if !overlay.holdsText { self.overlay = nil }
    return []
  }

  /// A key that is named in the last row. What was said there goes where it is clicked itself.
  private mutating func clickHint(at column: Int) -> [Effect] {
    guard let context else { return [] }
    let said = Said(at: whereabouts(context), message: message)
    guard let key = Drawing(context).key(at: column, hints(context), after: said) else {
      message = nil
      return []
    }
    return act(on: key)
  }

  /// The keys that the last row names.
  func hints(_ context: Context) -> [Hint] { overlay?.hints ?? screens.active.hints(context) }

  // MARK: Lists

  private mutating func scroll(at position: Position, by step: Int) {
    guard let context, position.row > 0, position.row < size.rows - 1 else { return }
    guard overlay != nil || screens.active.lists(context).contains(where: { $0.contains(position) }) else {
      return screens.active.scroll(at: position, by: step, context)
    }
    let lists = overlay?.lists(context) ?? screens.active.lists(context)
    guard let list = lists.first(where: { $0.contains(position) }) else { return }
    held[list.rect] = list.window.scrolled(by: step).first
  }

  /// A list stays as it is seen while something in it is clicked, so that a second click finds the same thing there.
  private mutating func hold(_ lists: [ShownList], at position: Position) {
    for list in lists where list.rect.contains(position) { held[list.rect] = list.window.first }
  }

  /// Scrolls a list, whose mark stands in the column of one place, to where the mark would stand beside another; false where there is
  /// no such mark.
  private mutating func scrollToMark(_ lists: [ShownList], from start: Position, to end: Position) -> Bool {
    guard let list = lists.first(where: { $0.markRow(at: start) != nil }) else { return false }
    held[list.rect] = list.window.scrolled(toMark: end.row - list.rect.row).first
    return true
  }

  // MARK: Drawing the pointer over something

  private mutating func perform(_ drag: inout Drag) {
    guard let context else { return }
    dragged = nil
    let lists = overlay?.lists(context) ?? screens.active.lists(context)
    if scrollToMark(lists, from: drag.start, to: drag.end) { return }
    switch overlay {
    case .part(var part):
      hold(lists, at: drag.start)
      part.choose(from: drag.start, to: drag.end, context)
      overlay = .part(part)
    case nil where !lists.contains { $0.contains(drag.start) }:
      let words = screens.active.drag(&drag, context)
      // Only what has an id can be cited.
      dragged = words.flatMap { part(of: $0) == nil ? nil : $0 }
    default: break
    }
  }

  /// Offers to copy the words over which the pointer was drawn.
  private mutating func offerDragged() {
    guard let context, let dragged else { return }
    self.dragged = nil
    message = nil
    guard var choice = part(of: dragged) else { return }
    choice.offer = choice.uses(context)
    overlay = .part(choice)
  }
}

/// What tells whether a click has led elsewhere.
private struct Standpoint: Equatable {
  let screen: ScreenName
  let hasOverlay: Bool
  let isMirrored: Bool
  let places: Int

  init(_ state: State) {
    screen = state.screens.shown
    hasOverlay = state.overlay != nil
    isMirrored = state.settings.language == .arabic
    places = state.history.back.count
  }
}
