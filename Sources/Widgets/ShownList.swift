import Screen

/// A list as it stands on the screen: what the mouse has to know to scroll it.
package struct ShownList: Sendable, Hashable {
  /// Its rows.
  package let rect: Rect
  /// Which entries are shown.
  package let window: ListWindow
  /// The column of the mark that says how far down one is; nil where there is none.
  package let markColumn: Int?

  /// A list in a rectangle, with the mark in a column.
  package init(_ rect: Rect, _ window: ListWindow, markColumn: Int?) {
    self.rect = rect
    self.window = window
    self.markColumn = markColumn
  }

  /// A list in a rectangle, with the mark on the frame beside it.
  package init(_ rect: Rect, _ window: ListWindow) {
    self.init(rect, window, markColumn: rect.endColumn)
  }

  /// Whether a place lies in the list or on the frame round it.
  package func contains(_ position: Position) -> Bool {
    rect.inset(columns: -1, rows: -1).contains(position)
  }

  /// The row of the list beside which a place lies in the column of its mark; nil elsewhere, and where all entries are seen.
  package func markRow(at position: Position) -> Int? {
    guard window.isPart, position.column == markColumn, (rect.row..<rect.endRow).contains(position.row) else {
      return nil
    }
    return position.row - rect.row
  }
}

/// Lists that stand where the mouse has scrolled them, or where they stood when something in them was clicked, by their
/// rectangles: the first entry that each shows.
package struct HeldLists: Sendable, Hashable {
  private var firsts: [Rect: Int] = [:]

  /// None.
  package init() {}

  /// The first entry of the list in a rectangle; nil where it follows what is selected.
  package subscript(rect: Rect) -> Int? {
    get { firsts[rect] }
    set { firsts[rect] = newValue }
  }
}
