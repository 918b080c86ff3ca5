import Screen
import Widgets

/// Where the parts of the search screen stand.
struct SearchLayout {
  /// The frame round all of them.
  let pane: Rect
  /// The field.
  let field: Rect
  /// The years with what was found in each.
  let years: Rect
  /// What is to be said of the search, above what was found.
  let notes: [(text: WrappedText, rect: Rect)]
  /// The hits, or the places of the words.
  let body: Rect
  /// The words through the years.
  let trend: Rect

  /// A note takes two rows at most.
  init(_ screen: SearchScreen, _ context: Context) {
    pane = context.body
    let inside = pane.inset(columns: 1, rows: 1)
    let text = inside.inset(columns: 1)
    var rest: Rect
    (field, rest) = text.splitRows(1)
    (years, rest) = rest.splitRows(1)
    var notes: [(text: WrappedText, rect: Rect)] = []
    for note in screen.results.map({ screen.notes(on: $0, context.catalogue) }) ?? [] where !rest.isEmpty {
      let wrapped = context.wrapped(note, width: rest.columns)
      let (rect, below) = rest.splitRows(min(2, wrapped.lines.count))
      notes.append((wrapped, rect))
      rest = below
    }
    self.notes = notes
    rest = rest.splitRows(1).rest
    body = Rect(column: inside.column, row: rest.row, columns: inside.columns, rows: rest.rows)
    trend = inside.splitRows(context.size.rows > 14 ? 2 : 1).rest
  }
}

extension SearchScreen {
  /// Where the parts stand.
  func layout(_ context: Context) -> SearchLayout { SearchLayout(self, context) }

  /// Which of what was found stands at a place of the screen; nil beside it.
  func place(at position: Position, _ context: Context) -> Int? {
    let body = layout(context).body
    guard trend == nil, body.contains(position) else { return nil }
    if let concordance {
      let place = concordanceWindow(concordance, context, in: body).first + position.row - body.row
      return concordance.lines.indices.contains(place) ? place : nil
    }
    guard let results else { return nil }
    let list = hitList(results, context, in: body)
    let row = hitsWindow(list, context, in: body).first + position.row - body.row
    return list.hit(atRow: row)
  }
}
