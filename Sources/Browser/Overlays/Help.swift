import Lexis
import DialogueComparison
import DialogueSearch
import DialogueRecord
import Screen
import Widgets

/// The list of actions, filtered by what was typed; Enter does the selected one.
struct Help: Sendable {
  /// An action with its names in all languages.
  private struct Entry: Sendable {
    var action: Action
    var names: [String]
  }

  private(set) var filter = TextField()
  private(set) var selected = 0
  private let entries: [Entry]
  private let bindings: KeyBindings
  /// How far a page key goes.
  private static let page = 10

  /// All actions. They can be found by their names in any of some languages.
  init(_ catalogues: some Collection<Catalogue>, _ bindings: KeyBindings) {
    self.bindings = bindings
    entries = Action.allCases.map { action in Entry(action: action, names: catalogues.map { $0[action.title] }) }
  }

  /// The actions that the filter leaves: those with its words in a name, or with a key that is called so.
  var actions: [Action] {
    let (text, words) = (filter.text, WordFilter(filter.text))
    return entries.filter { entry in
      text.isEmpty || !words.isEmpty && words.matches(entry.names)
        || bindings.keys(of: entry.action).contains { $0.title.lowercased() == text.lowercased() }
    }.map(\.action)
  }

  mutating func type(_ key: Key, _ context: Context) -> OverlayAnswer {
    let actions = actions
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
      if filter.text != before { selected = 0 }
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
    selected = 0
  }

  /// Its frame.
  func frame(_ size: Size) -> Rect { Pane.overlay(columns: 112, rows: entries.count + 4, on: size) }

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
    let actions = actions
    guard list.rect.contains(position), actions.indices.contains(place) else { return OverlayAnswer() }
    return OverlayAnswer(isOpen: false, action: actions[place])
  }

  /// Draws it. `reason` says why an action cannot be done now.
  func draw(on drawing: inout Drawing, reason: (Action) -> Phrase?) {
    let catalogue = drawing.catalogue
    let actions = actions
    let rect = frame(drawing.canvas.size)
    drawing.canvas.fill(rect)
    let pane = Pane(
      title: [drawing.span(catalogue[.helpTitle], .title)], foot: [drawing.span(catalogue[.helpHint], .dim)],
      isFocused: true)
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
