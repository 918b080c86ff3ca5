import DialogueRecord
import Screen
import Widgets

/// Where the parts of the finder stand.
struct FinderLayout {
  /// The frame round all of them.
  let frame: Rect
  /// The label and the field.
  let field: Rect
  /// What is found.
  let list: Rect
  /// The part of it that is on the screen.
  let window: ListWindow

  /// The row of an entry that is on the screen.
  func row(of place: Int) -> Rect {
    Rect(column: list.column, row: list.row + place - window.first, columns: list.columns, rows: 1)
  }

  /// The place of the entry at a place of the screen; nil beside them.
  func place(at position: Position) -> Int? {
    let place = window.first + position.row - list.row
    return list.contains(position) && window.shown.contains(place) ? place : nil
  }
}

extension Finder {
  /// Where its parts stand on a screen: drawing and the mouse go by the same rows.
  func layout(_ context: Context) -> FinderLayout {
    let frame = Pane.overlay(columns: 88, rows: 22, on: context.size)
    let inside = frame.inset(columns: 1, rows: 1)
    let field = inside.splitRows(1).first
    let list = inside.splitRows(inside.rows < 10 ? 1 : 2).rest
    return FinderLayout(
      frame: frame, field: field, list: list,
      window: ListWindow(count: found.count, selected: selected, rows: list.rows, held: context.held[list]))
  }

  /// Draws it. `reason` says why an action cannot be done now.
  func draw(on drawing: inout Drawing, reason: (Action) -> Phrase?) {
    let catalogue = drawing.catalogue
    let layout = layout(drawing.context)
    drawing.canvas.fill(layout.frame)
    let place = found.isEmpty ? "0" : "\(catalogue.number(selected + 1))/\(catalogue.number(found.count))"
    let pane = Pane(
      title: [drawing.span(catalogue[.finderTitle], .title)],
      note: isNear ? [drawing.span(catalogue[.finderNear], .caution)] : [], foot: [drawing.span(place, .dim)],
      isFocused: true)
    _ = drawing.pane(pane, in: layout.frame)
    for place in layout.window.shown {
      let entry = found[place]
      let why: Phrase? = if let action = entry.action { reason(action) } else { nil }
      draw(entry, why, on: &drawing, in: layout.row(of: place))
      if place == selected { select(layout.row(of: place), on: &drawing) }
    }
    if found.isEmpty { drawing.paragraph(catalogue[.finderNone], .caution, in: layout.list.inset(columns: 1)) }
    drawing.canvas.scrollMark(
      layout.window, column: layout.list.endColumn, row: layout.list.row, drawing.styles.borderFocused)
    drawing.field(field, in: drawing.draw(prompt(drawing), before: layout.field))
  }

  private func prompt(_ drawing: Drawing) -> [StyledText] {
    [drawing.span(" " + drawing.catalogue[.filter] + " ", .dim)]
  }

  /// A click on what is found does what Enter does there, one in the field puts the cursor there.
  mutating func click(_ position: Position, _ context: Context) -> OverlayAnswer {
    let layout = layout(context)
    if layout.field.contains(position) {
      let drawing = Drawing(context)
      context.click(&field, at: position, in: drawing.place(behind: prompt(drawing), in: layout.field))
    }
    guard let place = layout.place(at: position) else { return OverlayAnswer() }
    return choose(place)
  }

  /// The cursor stays in the field, so the row is told by a sign too.
  private func select(_ line: Rect, on drawing: inout Drawing) {
    drawing.canvas.overlay(line, drawing.style(.selection))
    drawing.canvas.symbol("▌", column: line.column, row: line.row, drawing.style(.selection))
  }

  /// What it is called and, at the end of the row, its kind and its key or id; where there is little room, one of the two.
  private func draw(_ entry: FinderEntry, _ reason: Phrase?, on drawing: inout Drawing, in line: Rect) {
    let catalogue = drawing.catalogue
    let bindings = drawing.settings.bindings
    let first = entry.action.flatMap { bindings.keys(of: $0).first }
    let key = first.map { (drawing.canvas.isMirrored ? bindings.mirrored($0) : $0).title }
    let short = StyledText(key ?? entry.id, drawing.style(key == nil || reason != nil ? .dim : .key))
    let kind = drawing.span(catalogue[entry.kind], .dim)
    let isWide = line.columns >= 60
    let end = short.text.isEmpty ? [kind] : isWide ? [kind, drawing.span("  "), short] : [short]
    let used = drawing.canvas.trailingSpans(
      end, column: line.column + 2, row: line.row, width: max(0, line.columns - 3))
    var name = [drawing.span(entry.label, reason == nil ? .text : .dim)]
    if let reason { name.append(drawing.span("  (\(catalogue[reason]))", .dim)) }
    drawing.canvas.spans(name, column: line.column + 2, row: line.row, width: line.columns - 5 - used)
  }
}
