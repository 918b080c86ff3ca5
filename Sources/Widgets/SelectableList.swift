import Screen

/// Entries of which one is selected. The selection follows the entry and not its row.
package struct SelectableList<Entry: Hashable> {
  /// The entries, in order.
  package let entries: [Entry]
  /// The selected one; an entry that is not there counts as the first.
  package let selection: Entry?

  /// A list.
  package init(_ entries: [Entry], selection: Entry?) {
    self.entries = entries
    self.selection = selection
  }

  /// The place of the selected entry.
  package var index: Int { selection.flatMap(entries.firstIndex) ?? 0 }

  /// The entry that is so many places further on, the first or the last one where there are not so many; nil in an empty list.
  package func entry(after step: Int) -> Entry? {
    guard !entries.isEmpty else { return nil }
    let step = max(-entries.count, min(step, entries.count))
    return entries[min(max(0, index + step), entries.count - 1)]
  }

  /// What is shown of it in so many rows, from a given entry on where it is held there.
  package func window(rows: Int, held: Int? = nil) -> ListWindow {
    ListWindow(count: entries.count, selected: index, rows: rows, held: held)
  }

  /// What is shown of it in a rectangle.
  package func shown(in rect: Rect, _ held: HeldLists) -> ShownList {
    ShownList(rect, window(rows: rect.rows, held: held[rect]))
  }

  /// The entry at a place of the screen where the list is drawn in a rectangle; nil beside the entries.
  package func entry(at position: Position, in rect: Rect, _ held: HeldLists = HeldLists()) -> Entry? {
    let place = window(rows: rect.rows, held: held[rect]).first + position.row - rect.row
    return rect.contains(position) && entries.indices.contains(place) ? entries[place] : nil
  }

  /// Draws the entries that fit. A closure gives what stands at the two sides of an entry. The mark of a list that is longer stands on the
  /// frame beside it.
  package func draw(
    on canvas: inout Canvas, in rect: Rect, isFocused: Bool, _ styles: WidgetStyles, _ held: HeldLists = HeldLists(),
    _ row: (Entry) -> (leading: [StyledText], trailing: [StyledText])
  ) {
    let window = window(rows: rect.rows, held: held[rect])
    for place in window.shown {
      let (leading, trailing) = row(entries[place])
      let line = Rect(column: rect.column, row: rect.row + place - window.first, columns: rect.columns, rows: 1)
      let used = canvas.trailingSpans(
        trailing, column: line.column + 1, row: line.row, width: max(0, line.columns - 2))
      canvas.spans(leading, column: line.column + 1, row: line.row, width: line.columns - 3 - used)
      guard entries[place] == selection else { continue }
      canvas.overlay(line, isFocused ? styles.selection : styles.selectionUnfocused)
      canvas.symbol("▌", column: line.column, row: line.row, isFocused ? styles.selection : styles.marker)
      if isFocused { canvas.setCursor(column: line.column + 1, row: line.row) }
    }
    canvas.scrollMark(window, column: rect.endColumn, row: rect.row, styles.border(isFocused))
  }
}
