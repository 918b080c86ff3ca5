import Screen

/// Where the parts of a screen stand. Three classes of widths: panes beside the reader with its languages side by side,
/// beside it one above the other, and one pane at a time.
struct BrowseLayout {
  let header: Rect
  let footer: Rect
  /// The parts that are shown, with their frames.
  let frames: [BrowseScreen.Part: Rect]

  /// `list` is the list that stands for all of them where there is room for one. `isAlone`: the part with the focus takes all of it.
  init(
    _ size: Size, focus: BrowseScreen.Part, list: BrowseScreen.Part, counts: [BrowseScreen.Part: Int], isAlone: Bool
  ) {
    let whole = Rect(size)
    header = whole.splitRows(1).first
    footer = Rect(column: 0, row: size.rows - 1, columns: size.columns, rows: 1)
    let body = Context.body(size)
    if isAlone || size.columns < 60 {
      frames = [focus: body]
      return
    }
    let (left, reader) = body.splitColumnsAtFrame(Context.listWidth(on: size.columns))
    let heights = BrowseLayout.heights(body.rows, list: list, counts)
    var frames: [BrowseScreen.Part: Rect] = [.reader: reader]
    var row = left.row
    for (pane, height) in zip(BrowseScreen.Part.lists, heights) where height > 0 {
      frames[pane] = Rect(column: 0, row: row, columns: left.columns, rows: height)
      row += height - 1
    }
    self.frames = frames
  }

  /// Rows of the three lists: as many as they have entries where there is room, else shared out, and on low screens
  /// the list with the focus alone.
  private static func heights(_ rows: Int, list: BrowseScreen.Part, _ counts: [BrowseScreen.Part: Int]) -> [Int] {
    if rows < 15 {
      return BrowseScreen.Part.lists.map { $0 == list ? rows : 0 }
    }
    let wanted = BrowseScreen.Part.lists.map { (counts[$0] ?? 0) + 2 }
    // Two rows are shared, since a list ends where the next begins.
    let rows = rows + 2
    if wanted.reduce(0, +) <= rows { return [wanted[0], wanted[1], rows - wanted[0] - wanted[1]] }
    let groups = min(wanted[2], max(4, rows / 4))
    let sessions = min(wanted[0], max(5, (rows - groups) / 2))
    return [sessions, rows - sessions - groups, groups]
  }
}
