import Screen

/// A screen of one filtered list beside the reader. What the mouse does there stands here once.
protocol ListScreen: ReadingScreen, FilteredScreen {
  var isReading: Bool { get set }
  /// Where the list and the reader stand.
  func layout(_ context: Context) -> ListBesideReader
  /// Selects the entry at a place of the screen, where the list has a rectangle inside its frame.
  mutating func select(at position: Position, in inside: Rect, _ context: Context)
}

extension ListScreen {
  mutating func click(_ position: Position, opens: Bool, _ context: Context) -> Outcome {
    let layout = layout(context)
    if layout.reader?.contains(position) == true, let reading = reading(context) {
      isReading = true
      pane.click(position, reading, context)
    } else if let frame = layout.list, frame.contains(position) {
      isReading = false
      select(at: position, in: frame.inset(columns: 1, rows: 1), context)
    } else {
      return []
    }
    return opens ? perform(.open, context) ?? [] : []
  }

  mutating func scroll(at position: Position, by rows: Int, _ context: Context) {
    if scrollReader(at: position, by: rows, context) { return }
    moveInList(by: rows.signum(), context)
  }
}
