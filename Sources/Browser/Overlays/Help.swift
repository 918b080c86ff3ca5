import Screen
import Widgets

/// The list of actions, filtered by what was typed; Enter does the selected one.
struct Help: Sendable {
  private(set) var filter = TextField()
  private(set) var selected = 0
  /// The actions that the filter leaves, the best first.
  private(set) var actions = Action.allCases
  /// Whether nothing was found but by forgiving an error of typing.
  private(set) var isNear = false
  private let entries: NamedEntries
  /// How far a page key goes.
  private static let page = 10

  /// All actions. They are found as in the finder, in all languages.
  init(_ context: Context) {
    let entries = FinderEntries(context: context, catalogues: context.catalogues)
    self.entries = NamedEntries(all: entries.actions, bindings: context.settings.bindings)
  }

  private mutating func look() {
    selected = 0
    let typed = filter.text.trimmed
    let found = entries.byKey(typed) + entries.ranked(typed, forgivesErrors: false)
    let near = found.isEmpty ? entries.ranked(typed, forgivesErrors: true) : []
    isNear = !near.isEmpty
    actions = typed.isEmpty ? Action.allCases : (found + near).unique.compactMap(\.action)
  }

  mutating func type(_ key: Key, _ context: Context) -> OverlayAnswer {
    switch key {
    case .escape: return .closed
    case .backspace where filter.text.isEmpty, .character("?") where filter.text.isEmpty: return .closed
    case .enter:
      return OverlayAnswer(isOpen: false, action: actions.indices.contains(selected) ? actions[selected] : nil)
    case .down, .tab: move(by: 1, actions.count)
    case .up, .backTab: move(by: -1, actions.count)
    case .pageDown: move(by: Help.page, actions.count)
    case .pageUp: move(by: -Help.page, actions.count)
    case .home where filter.text.isEmpty: move(by: -actions.count, actions.count)
    case .end where filter.text.isEmpty: move(by: actions.count, actions.count)
    case .control("c"): return .quit
    default:
      let before = filter.text
      _ = filter.take(key, context.catalogue.direction)
      if filter.text != before { look() }
    }
    return OverlayAnswer()
  }

  private mutating func move(by step: Int, _ count: Int) {
    // Above the first one the field is.
    filter.isAtRest = count > 0 && (step > 0 || selected > 0)
    selected = min(max(0, selected + step), max(0, count - 1))
  }

  mutating func paste(_ text: String) {
    filter.insert(text)
    look()
  }

  /// Its frame.
  func frame(_ size: Size) -> Rect { Pane.overlay(columns: 112, rows: entries.all.count + 4, on: size) }

  /// The actions that are shown.
  func list(_ context: Context) -> ShownList {
    let rect = frame(context.size).inset(columns: 1, rows: 1).splitRows(2).rest
    return ShownList(
      rect, ListWindow(count: actions.count, selected: selected, rows: rect.rows, held: context.held[rect]),
      markColumn: nil)
  }

  private func label(_ writer: some Writer) -> [StyledText] {
    [writer.span(" " + writer.catalogue[.filter] + " ", .dim)]
  }

  /// A click does the action that it is on, or puts the cursor into the filter.
  mutating func click(_ position: Position, _ context: Context) -> OverlayAnswer {
    let list = list(context)
    let field = Drawing(context).place(behind: label(context), in: frame(context.size).inset(columns: 1, rows: 1))
    if position.row == field.row { context.click(&filter, at: position, in: field) }
    let place = list.window.first + position.row - list.rect.row
    guard list.rect.contains(position), actions.indices.contains(place) else { return OverlayAnswer() }
    return OverlayAnswer(isOpen: false, action: actions[place])
  }

  /// Draws it. `reason` says why an action cannot be done now.
  func draw(on drawing: inout Drawing, reason: (Action) -> Phrase?) {
    let catalogue = drawing.catalogue
    let rect = frame(drawing.canvas.size)
    drawing.canvas.fill(rect)
    let pane = Pane(
      title: [drawing.span(catalogue[.helpTitle], .title)],
      note: isNear ? [drawing.span(catalogue[.finderNear], .caution)] : [],
      foot: [drawing.span(catalogue[.helpHint], .dim)], isFocused: true)
    let inside = drawing.pane(pane, in: rect)
    let field = drawing.draw(label(drawing), before: inside)
    let (list, window) = (list(drawing.context).rect, list(drawing.context).window)
    if actions.isEmpty {
      drawing.canvas.spans(
        [drawing.span(catalogue[.helpNone], .caution)], column: list.column + 1, row: list.row,
        width: list.columns - 2)
    }
    for place in window.shown {
      let line = Rect(column: list.column, row: list.row + place - window.first, columns: list.columns, rows: 1)
      Help.draw(actions[place], reason(actions[place]), on: &drawing, in: line)
      guard place == selected else { continue }
      drawing.canvas.overlay(line, drawing.style(.selection))
      drawing.canvas.setCursor(column: line.column + 1, row: line.row)
    }
    drawing.field(filter, in: field)
  }

  private static func draw(_ action: Action, _ reason: Phrase?, on drawing: inout Drawing, in line: Rect) {
    let bindings = drawing.settings.bindings
    let own = bindings.keys(of: action).map { drawing.canvas.isMirrored ? bindings.mirrored($0) : $0 }
    let keys = own.map(\.title).joined(separator: " ")
    if own.isEmpty {
      drawing.canvas.spans(
        [drawing.span(drawing.catalogue[.helpNoKey], .dim)], column: line.column + 1, row: line.row, width: 20)
    }
    drawing.canvas.text(
      keys, column: line.column + 1, row: line.row, width: 20, drawing.style(reason == nil ? .key : .dim))
    var spans = [drawing.span(drawing.catalogue[action.title], reason == nil ? .text : .dim)]
    if let reason { spans.append(drawing.span("  (\(drawing.catalogue[reason]))", .dim)) }
    drawing.canvas.spans(spans, column: line.column + 22, row: line.row, width: line.columns - 23)
  }
}
