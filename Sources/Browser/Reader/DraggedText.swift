import DialogueRecord
import Screen

/// Words of a text in the reader over which the pointer was drawn with the button down.
struct DraggedText: Sendable, Hashable {
  /// What they stand in.
  var selected: Selected
  /// The place of the block in its document.
  var block: Int
  /// The text that has them, and its language.
  var text: String
  var language: Language
  /// The words, as scalars of the text.
  var range: Range<Int>

  /// To the letter.
  var words: String { text.scalars(range) }
}

extension Reader {
  /// What of a piece is being chosen.
  func chosen(in piece: ReaderLayout.Piece, _ settings: Settings) -> [Highlight] {
    guard let dragged, piece.block == dragged.block, piece.text == dragged.text else { return [] }
    return [Highlight(dragged.range, settings.palette.style(.selection))]
  }

  /// The letter of a text that is nearest to a place, where its first and last rows are not passed; nil where nothing of it is seen.
  private func letter(
    nearest position: Position, like wanted: Letter, in rect: Rect, on canvas: Canvas
  ) -> Range<Int>? {
    let shown = (top..<top + height).clamped(to: layout.rows.indices)
    let rows = shown.filter { layout.rows[$0].pieces.contains(where: wanted.isOfText) }
    let wantedRow = top + position.row - rect.row
    guard let row = rows.min(by: { abs($0 - wantedRow) < abs($1 - wantedRow) }),
      let piece = layout.rows[row].pieces.first(where: wanted.isOfText)
    else { return nil }
    // Above and below the text everything to its end is meant.
    if wantedRow < row { return piece.line.cells.min { $0.range.lowerBound < $1.range.lowerBound }?.range }
    if wantedRow > row { return piece.line.cells.max { $0.range.lowerBound < $1.range.lowerBound }?.range }
    let start = piece.start(in: rect.column + Reader.margin, on: canvas)
    let left = canvas.fromLeft(position.column, inColumns: piece.line.columns, from: start)
    return piece.line.cell(inColumn: min(max(0, left), piece.line.columns - 1))?.range
  }

  /// The anchor and the words between the ends of a drag in one text; nil where it began beside the texts or there is no word.
  func words(
    of drag: Drag, in rect: Rect, on canvas: Canvas
  ) -> (anchor: Anchor, letter: Letter, range: Range<Int>)? {
    let row = top + drag.start.row - drag.scrolled - rect.row
    guard rect.contains(drag.start),
      let first = letter(inColumn: drag.start.column, ofRow: row, in: rect, on: canvas),
      let last = letter(nearest: drag.end, like: first, in: rect, on: canvas),
      let anchor = layout.anchors.first(where: { $0.rows.contains(row) })?.anchor,
      let parts = PartWords(first.piece.text)
    else { return nil }
    let range =
      min(first.range.lowerBound, last.lowerBound)..<max(first.range.upperBound, last.upperBound)
    guard parts.words.contains(where: { $0.overlaps(range) }) else { return nil }
    let ends = parts.ends(of: range)
    return (anchor, first, ends.first.lowerBound..<ends.last.upperBound)
  }
}

extension Reader.Letter {
  /// Whether a piece of a row is of the text that the letter stands in.
  fileprivate func isOfText(_ piece: ReaderLayout.Piece) -> Bool {
    piece.block == self.piece.block && piece.text == self.piece.text
  }
}

extension Reader {
  /// By how many rows a drag scrolls: by one at the first row and the last and beyond, as long as more of the text comes into sight. In
  /// the row in which it began it chooses words.
  fileprivate func step(of drag: Drag, from letter: Letter, in rect: Rect) -> Int {
    func hasText(_ row: ReaderLayout.Row) -> Bool { row.pieces.contains(where: letter.isOfText) }
    let (last, row) = (rect.endRow - 1, drag.end.row)
    if row <= rect.row, row < max(rect.row, drag.start.row) {
      return layout.rows.prefix(top).contains(where: hasText) ? -1 : 0
    }
    guard row >= last, row > min(last, drag.start.row) else { return 0 }
    return layout.rows.dropFirst(top + height).contains(where: hasText) ? 1 : 0
  }
}

extension ReadingScreen {
  mutating func drag(_ drag: inout Drag, _ context: Context) -> DraggedText? {
    guard !scrollReader(toMarkAt: drag.end, from: drag.start, context), let reading = reading(context) else {
      return nil
    }
    scroll(with: &drag, reading, context)
    guard
      let (anchor, letter, range) = pane.reader(reading, context).words(
        of: drag, in: reading.inside, on: Drawing(context).canvas)
    else { return nil }
    return DraggedText(
      selected: selected(anchor, of: reading.subject, context.record), block: letter.piece.block,
      text: letter.piece.text, language: letter.piece.direction == .rightToLeft ? .arabic : .english, range: range)
  }

  /// Scrolls the reader where words are chosen to its edge. What was chosen when the button went up is what was seen then.
  private mutating func scroll(with drag: inout Drag, _ reading: Reading, _ context: Context) {
    let reader = pane.reader(reading, context)
    guard drag.isHeld, let words = reader.words(of: drag, in: reading.inside, on: Drawing(context).canvas) else {
      return
    }
    let step = reader.step(of: drag, from: words.letter, in: reading.inside)
    guard step != 0 else { return }
    pane.scroll(by: step, reading, context)
    drag.scrolled += pane.reader(reading, context).top - reader.top
  }
}
