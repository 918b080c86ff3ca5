import DialogueRecord
import Screen
import Widgets

// The first and the last row of every screen.

extension Screens {
  /// The entries of the first row; screens that share one stand in it once.
  var tabs: [ScreenTab] {
    ScreenName.allCases.map { self[$0].tab }.reduce(into: []) { tabs, tab in
      if tabs.last != tab { tabs.append(tab) }
    }
  }
}

extension Drawing {
  /// The name of the program, the screens with their keys, and the way to the other language.
  func header(_ screens: Screens) -> HeaderBar {
    let tabs = screens.tabs
    let bar = TabBar(
      tabs.map { TabBar.Tab(key: settings.bindings.title(of: $0.action) ?? "", name: catalogue[$0.title]) },
      active: tabs.firstIndex(of: screens.active.tab) ?? 0, catalogue.direction, styles)
    // All screens are named rather than the record, or what the keys for help say anyway.
    let name = [span(" " + catalogue[.program], .title)]
    let whole = name + [span(" · " + words(context.record.title), .dim)]
    let (smallest, width) = (headerEnd(hasHelp: false), canvas.size.columns)
    let choices = [(whole, headerEnd(hasHelp: true)), (name, headerEnd(hasHelp: true)), (name, smallest)]
    let fitting = choices.first { bar.fits(after: $0, width: width - columns($1) - 1, on: canvas) }
    let (shownName, end) = fitting ?? (name, smallest)
    return HeaderBar(
      actions: tabs.map(\.action), bar: bar, name: shownName, end: end, room: width - columns(end) - 1, canvas: canvas)
  }

  /// The way to the other language and to the keys.
  private func headerEnd(hasHelp: Bool) -> [StyledText] {
    let other = catalogue.language.other
    func key(_ action: Action) -> String { settings.bindings.title(of: action).map { $0 + " " } ?? "" }
    let help =
      hasHelp
      ? [StyledText("   " + key(.help), style(.key)), span(catalogue[.help] + " ")]
      : [StyledText("  " + key(.help), style(.key))]
    return [
      StyledText(key(.interfaceLanguage), style(.key)),
      StyledText(catalogue[.otherLanguage], style(.tab), direction: other.direction),
    ] + help
  }

  /// The ground of the first and the last row.
  fileprivate mutating func ground(row: Int) {
    guard settings.palette.bar != .standard else { return }
    canvas.ground(Rect(column: 0, row: row, columns: canvas.size.columns, rows: 1), settings.palette.bar)
  }

  /// What is said, and the keys that matter most here, as many as there is room for.
  mutating func footer(_ said: Said, _ hints: @autoclosure () -> [Hint]) {
    let row = canvas.size.rows - 1
    keyHints(hints(), after: said).draw(on: &canvas, row: row)
    ground(row: row)
  }

  /// The key that some hints name in a column of the last row.
  func key(at column: Int, _ hints: [Hint], after said: Said) -> Key? {
    guard let target = keyHints(hints, after: said).target(at: column, on: canvas) else { return nil }
    let keys = shown(hints)[target.hint].keys(settings.bindings)
    guard keys.indices.contains(target.key) else { return nil }
    return canvas.isMirrored ? settings.bindings.mirrored(keys[target.key]) : keys[target.key]
  }

  /// The hints that have a key.
  private func shown(_ hints: [Hint]) -> [Hint] { hints.filter { !$0.keys(settings.bindings).isEmpty } }

  private func keyHints(_ hints: [Hint], after said: Said) -> KeyHints {
    KeyHints(
      shown(hints).map { ($0.titles(settings.bindings, isMirrored: canvas.isMirrored), catalogue[$0.words]) },
      after: spans(said), catalogue.direction, styles)
  }
}

/// What the last row says before the keys.
struct Said: Sendable {
  /// Where one is; nil where that is not said.
  var place: Whereabouts?
  /// What was just said.
  var message: String?

  init(at place: Whereabouts? = nil, message: String?) {
    self.place = place
    self.message = message
  }
}

extension Drawing {
  /// Where one is stands first. It is there again with the next key, so a message for which there is no room beside it stands alone.
  fileprivate func spans(_ said: Said) -> [StyledText] {
    let message = said.message.map { [span(" " + $0 + "  ", .caution)] } ?? []
    let room = canvas.size.columns - columns(message) - 3
    guard let place = said.place else { return message }
    let whole = catalogue.words(place)
    guard !message.isEmpty else { return [span(" " + words(place, width: room) + "  ", .heading)] }
    return columns([span(whole)]) <= room ? [span(" " + whole + "  ", .heading)] + message : message
  }
}

/// The first row as it is laid out.
struct HeaderBar {
  fileprivate let actions: [Action]
  fileprivate let bar: TabBar
  fileprivate let name: [StyledText]
  fileprivate let end: [StyledText]
  fileprivate let room: Int
  fileprivate let canvas: Canvas

  func draw(on drawing: inout Drawing) {
    drawing.canvas.trailingSpans(end, column: 0, row: 0, width: canvas.size.columns)
    drawing.canvas.spans(bar.spans(after: name, width: room, on: canvas), column: 0, row: 0, width: room)
    drawing.ground(row: 0)
  }

  /// What a click in a column does; nil beside what can be clicked.
  func target(at column: Int) -> Action? {
    if let tab = bar.target(at: column, after: name, width: room, on: canvas) { return actions[tab] }
    let start = canvas.size.columns - canvas.measure(end)
    // The key and the name of the other language, then those of help behind blanks.
    let places = canvas.columns(of: end, column: start, width: canvas.size.columns - start)
    guard let place = places.firstIndex(where: { $0.contains(column) }) else { return nil }
    if place < 2 { return .interfaceLanguage }
    let blanks = end[place].separatingBlanks
    let after = place == end.count - 1 ? blanks.after : 0
    return places[place].dropFirst(blanks.before).dropLast(after).contains(column) ? .help : nil
  }
}
