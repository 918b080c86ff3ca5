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
  /// How far a page key goes.
  private static let page = 10

  /// All actions. They can be found by their names in any of some languages.
  init(_ catalogues: some Collection<Catalogue>) {
    entries = Action.allCases.map { action in Entry(action: action, names: catalogues.map { $0[action.title] }) }
  }

  /// The actions that the filter leaves: those with its words in a name, or with a key that is called so.
  var actions: [Action] {
    let (text, words) = (filter.text, WordFilter(filter.text))
    return entries.filter { entry in
      text.isEmpty || !words.isEmpty && words.matches(entry.names)
        || entry.action.keys.contains { $0.title.lowercased() == text.lowercased() }
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
    case .control("c"): return .quit
    default:
      let before = filter.text
      _ = filter.take(key, context.catalogue.direction)
      if filter.text != before { selected = 0 }
    }
    return OverlayAnswer()
  }

  private mutating func move(by step: Int, _ count: Int) {
    selected = min(max(0, selected + step), max(0, count - 1))
  }

  mutating func paste(_ text: String) {
    filter.insert(text)
    selected = 0
  }

  /// Draws it. `reason` says why an action cannot be done now.
  func draw(on drawing: inout Drawing, reason: (Action) -> Phrase?) {
    let catalogue = drawing.catalogue
    let actions = actions
    let rect = Pane.overlay(columns: 112, rows: entries.count + 4, on: drawing.canvas.size)
    drawing.canvas.fill(rect)
    let pane = Pane(
      title: [drawing.span(catalogue[.helpTitle], .title)], foot: [drawing.span(catalogue[.helpHint], .dim)],
      isFocused: true)
    let inside = drawing.pane(pane, in: rect)
    let prompt = drawing.canvas.spans(
      [drawing.span(" " + catalogue[.filter] + " ", .dim)], column: inside.column, row: inside.row,
      width: inside.columns)
    let list = inside.splitRows(2).rest
    if actions.isEmpty {
      drawing.canvas.spans(
        [drawing.span(catalogue[.helpNone], .caution)], column: list.column + 1, row: list.row,
        width: list.columns - 2)
    }
    let window = ListWindow(count: actions.count, selected: selected, rows: list.rows)
    for place in window.shown {
      let line = Rect(column: list.column, row: list.row + place - window.first, columns: list.columns, rows: 1)
      Help.draw(actions[place], reason(actions[place]), on: &drawing, in: line)
      if place == selected { drawing.canvas.overlay(line, drawing.style(.selection)) }
    }
    drawing.field(filter, column: inside.column + prompt, row: inside.row, width: inside.columns - prompt)
  }

  private static func draw(_ action: Action, _ reason: Phrase?, on drawing: inout Drawing, in line: Rect) {
    let isMirrored = drawing.canvas.isMirrored
    let keys = action.keys.map { (isMirrored ? $0.mirrored : $0).title }.joined(separator: " ")
    drawing.canvas.text(
      keys, column: line.column + 1, row: line.row, width: 20, drawing.style(reason == nil ? .key : .dim))
    var spans = [drawing.span(drawing.catalogue[action.title], reason == nil ? .text : .dim)]
    if let reason { spans.append(drawing.span("  (\(drawing.catalogue[reason]))", .dim)) }
    drawing.canvas.spans(spans, column: line.column + 22, row: line.row, width: line.columns - 23)
  }
}
