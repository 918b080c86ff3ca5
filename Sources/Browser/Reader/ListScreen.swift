import Screen
import Widgets

/// A screen of one filtered list beside the reader. What the mouse does there stands here once.
protocol ListScreen: ReadingScreen, FilteredScreen {
  var isReading: Bool { get set }
  /// Where the list and the reader stand.
  func layout(_ context: Context) -> ListBesideReader
  /// The list as it is shown inside its frame.
  func list(in inside: Rect, _ context: Context) -> ShownList
  /// A click on the frame of the list.
  mutating func clickTitle(_ position: Position, in frame: Rect, _ context: Context) -> Click
  /// Selects the entry at a place of the screen, where the list has a rectangle inside its frame; false beside the entries.
  mutating func select(at position: Position, in inside: Rect, _ context: Context) -> Bool
}

extension ListScreen {
  mutating func click(_ position: Position, _ context: Context) -> Click {
    let layout = layout(context)
    if layout.reader?.contains(position) == true, reading(context) != nil {
      isReading = true
      leaveField(context)
      return clickReader(position, context)
    }
    guard let frame = layout.list, frame.contains(position) else { return .nothing }
    isReading = false
    if clickFilter(position, context) { return .nothing }
    let isHit = select(at: position, in: frame.inset(columns: 1, rows: 1), context)
    leaveField(context)
    return isHit ? .selected : clickTitle(position, in: frame, context)
  }

  func lists(_ context: Context) -> [ShownList] {
    layout(context).list.map { [list(in: $0.inset(columns: 1, rows: 1), context)] } ?? []
  }
}
