import Screen
import Widgets

// What lies over the screen, and the mouse. Frames and lists are those that are drawn.

extension Overlay {
  /// Whether something is typed there, which a click beside it must not lose.
  var holdsText: Bool {
    switch self {
    case .remark(let field): field.isChanged
    case .savePlace(let place): place.isTouched
    case .help, .finder, .chooser, .part: false
    case .settings(let panel): panel.field != nil
    }
  }

  /// Whether a click at a place is for it. While something is asked in it, it answers clicks beside it as well.
  func takes(_ position: Position, _ context: Context) -> Bool {
    switch self {
    case .help(let help): help.frame(context.size).contains(position)
    case .finder(let finder): finder.layout(context).frame.contains(position)
    case .chooser(let chooser): chooser.frame(context.size).contains(position)
    case .remark: RemarkField.frame(context.size).contains(position)
    case .part(let part): part.offer != nil || part.frame(context).contains(position)
    case .settings(let panel): panel.frame(context).contains(position)
    case .savePlace(let place): place.question != nil || place.frame(context.size).contains(position)
    }
  }

  /// What the wheel scrolls there.
  func lists(_ context: Context) -> [ShownList] {
    switch self {
    case .help(let help): [help.list(context)]
    case .finder(let finder): [ShownList(finder.layout(context).list, finder.layout(context).window)]
    case .chooser(let chooser): [chooser.list(in: chooser.frame(context.size), context.held)]
    case .remark: []
    case .part(let part): part.lists(context)
    case .settings(let panel): [panel.list(context)]
    case .savePlace(let place):
      place.question.map { [$0.list(in: $0.frame(context.size), context.held)] } ?? []
    }
  }

  /// A click in its frame.
  mutating func click(_ position: Position, _ context: Context) -> OverlayAnswer {
    switch self {
    case .help(var help):
      defer { self = .help(help) }
      return help.click(position, context)
    case .finder(var finder):
      defer { self = .finder(finder) }
      return finder.click(position, context)
    case .chooser(var chooser):
      defer { self = .chooser(chooser) }
      return chooser.click(position, in: chooser.frame(context.size), context.held)
    // The state answers for it, since a click changes a setting.
    case .settings: return OverlayAnswer()
    case .remark(var field):
      field.click(position, context)
      self = .remark(field)
      return OverlayAnswer()
    case .part(var part):
      defer { self = .part(part) }
      return part.click(position, context)
    case .savePlace(var place):
      defer { self = .savePlace(place) }
      return place.click(position, context)
    }
  }
}
