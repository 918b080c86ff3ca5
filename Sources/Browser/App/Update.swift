import Screen
import Widgets

/// Changes the state by what happened. Returns what is to be done in the world.
package func update(_ state: inout State, _ event: Event) -> [Effect] {
  defer {
    state.forgetWhatWasLeft()
    state.layOut()
  }
  switch event {
  case .resize(let size):
    state.size = size
    state.held = HeldLists()
    state.layOut()
    if let context = state.context { state.screens.active.fit(context) }
    return []
  case .resumed:
    return [.redraw]
  case .background(let backdrop):
    state.settings.coloring.background = backdrop.background
    return []
  case .order(let order):
    state.settings.layout.order = order
    return []
  case .paste(let text):
    state.paste(text)
    return []
  case .mouse(let mouse):
    return state.act(on: mouse)
  case .key(let key):
    state.message = nil
    defer { state.sayWaiting() }
    return state.act(on: key)
  }
}

extension State {
  /// Does what a key means where the keys go now.
  mutating func act(on key: Key) -> [Effect] {
    held = HeldLists()
    (dragged, drag) = (nil, nil)
    guard let context else { return [] }
    if let action = settings.bindings.actionEverywhere(of: key) { return perform(action) }
    if case .remark(let field) = overlay { return type(key, in: field) }
    if case .settings(let panel) = overlay { return type(key, in: panel) }
    if var overlay {
      let answer = overlay.type(key, context)
      return follow(answer, of: overlay)
    }
    if asksHeight {
      asksHeight = false
      if let height = EntryHeight(key) {
        screens.active.place(at: height, context)
        return []
      }
    }
    if let outcome = screens.active.type(key, context) { return follow(outcome) }
    guard let action = settings.bindings.action(of: key, isMirrored: settings.language == .arabic) else {
      say(
        context.catalogue.text(
          .noSuchKey, ["key": key.title, "help": settings.bindings.title(of: .help) ?? Key.function(1).title]))
      return []
    }
    return perform(action)
  }

  /// What something that lies over the screen answered, with what it has become.
  mutating func follow(_ answer: OverlayAnswer, of overlay: Overlay) -> [Effect] {
    self.overlay = answer.isOpen ? overlay : nil
    return answer.action.map { perform($0) } ?? follow(answer.outcome)
  }

  /// Pasted text goes into the field that is open, and nowhere where none is.
  fileprivate mutating func paste(_ text: String) {
    guard let context else { return }
    if overlay != nil { overlay?.paste(text) } else { screens.active.paste(text, context) }
  }

  /// Does what a screen asks for, in order.
  mutating func follow(_ outcome: Outcome) -> [Effect] {
    outcome.flatMap { follow($0) }
  }

  private mutating func follow(_ request: Request) -> [Effect] {
    guard let context else { return [] }
    switch request {
    case .say(let text): say(text)
    case .show(let name): return show(name)
    case .resume(let name): return follow(screens.show(name, isResumed: true, context))
    case .remember: remember()
    case .back: goBack()
    case .go(let destination): go(to: destination)
    case .open(let opening): return open(opening, keepsPlace: true)
    case .help: overlay = .help(Help(context))
    case .choose(let chooser): overlay = .chooser(chooser)
    case .query(let text): screens.search.look(for: text, context)
    case .choosePart(let selected): offerPart(of: selected)
    case .remark(let id): return writeRemark(on: id)
    case .save(let extent, let format): return save(extent, as: format)
    case .showDetails: settings.showsDetails = true
    case .perform(let effect): return [effect]
    }
    return []
  }
}

extension Key {
  /// The key on a screen that is mirrored: the arrows change sides, and so do the letters that stand for them.
  var mirrored: Key {
    switch self {
    case .left: .right
    case .right: .left
    case .character("h"): .character("l")
    case .character("l"): .character("h")
    case .wordLeft: .wordRight
    case .wordRight: .wordLeft
    default: self
    }
  }
}
