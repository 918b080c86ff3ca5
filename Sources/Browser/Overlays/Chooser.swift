import Screen
import Widgets

/// Several things of which one is chosen, by its number or by going to it.
struct Chooser: Sendable, Hashable {
  /// One of them.
  struct Choice: Sendable, Hashable {
    /// What it is called.
    var label: String
    /// What is done when it is chosen.
    var outcome: Outcome
  }

  let title: String
  /// A remark below the choices; empty for none.
  private let remark: String
  let choices: [Choice]
  private(set) var selected = 0
  /// How far a page key goes.
  private static let page = 10

  init(title: String, choices: [Choice], remark: String = "") {
    self.title = title
    self.remark = remark
    self.choices = choices
  }

  mutating func type(_ key: Key) -> OverlayAnswer {
    switch Keymap.latin(key) {
    case .escape, .backspace, .character("q"): return .closed
    case .control("c"): return .quit
    case .enter: return choose(selected)
    case .down, .tab, .character("j"): selected = min(selected + 1, choices.count - 1)
    case .up, .backTab, .character("k"): selected = max(0, selected - 1)
    case .pageDown: selected = max(0, min(selected + Chooser.page, choices.count - 1))
    case .pageUp: selected = max(0, selected - Chooser.page)
    case .home, .character("g"): selected = 0
    case .end, .character("G"): selected = max(0, choices.count - 1)
    case .character(let digit):
      if let number = digit.wholeNumberValue, choices.indices.contains(number - 1) { return choose(number - 1) }
    default: break
    }
    return OverlayAnswer()
  }

  private func choose(_ place: Int) -> OverlayAnswer {
    OverlayAnswer(isOpen: false, outcome: choices.indices.contains(place) ? choices[place].outcome : [])
  }

  /// The rows that it takes with its frame where there is room.
  var rows: Int { choices.count + 2 }

  /// Its frame in the middle of the screen.
  func frame(_ size: Size) -> Rect { Pane.overlay(columns: 76, rows: rows, on: size) }

  /// The choices that are shown in a frame.
  func list(in frame: Rect, _ held: HeldLists) -> ShownList {
    let rect = frame.inset(columns: 1, rows: 1)
    return ShownList(
      rect, ListWindow(count: choices.count, selected: selected, rows: rect.rows, held: held[rect]))
  }

  /// A click does what it is on.
  mutating func click(_ position: Position, in frame: Rect, _ held: HeldLists) -> OverlayAnswer {
    let list = list(in: frame, held)
    let place = list.window.first + position.row - list.rect.row
    guard list.rect.contains(position), choices.indices.contains(place) else { return OverlayAnswer() }
    selected = place
    return choose(place)
  }

  /// Draws it in the middle of the screen, or in a place that is given.
  func draw(on drawing: inout Drawing, in place: Rect? = nil) {
    let rect = place ?? frame(drawing.canvas.size)
    drawing.canvas.fill(rect)
    let foot = remark.isEmpty ? [] : [drawing.span(remark, .dim)]
    let inside = drawing.pane(Pane(title: [drawing.span(title, .title)], foot: foot, isFocused: true), in: rect)
    let window = list(in: rect, drawing.context.held).window
    drawing.canvas.scrollMark(window, column: inside.endColumn, row: inside.row, drawing.styles.borderFocused)
    for place in window.shown {
      let line = Rect(column: inside.column, row: inside.row + place - window.first, columns: inside.columns, rows: 1)
      // A key is one digit; the others are gone to.
      let number = place < 9 ? drawing.catalogue.number(place + 1) : " "
      drawing.canvas.spans(
        [drawing.span("\(number)  ", .key), drawing.span(choices[place].label)], column: line.column + 1,
        row: line.row, width: line.columns - 2)
      guard place == selected else { continue }
      drawing.canvas.overlay(line, drawing.style(.selection))
      drawing.canvas.setCursor(column: line.column, row: line.row)
    }
  }
}
