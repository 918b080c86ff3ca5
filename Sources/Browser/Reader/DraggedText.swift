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
    func isPart(_ piece: ReaderLayout.Piece) -> Bool {
      piece.block == wanted.piece.block && piece.text == wanted.piece.text
    }
    let shown = (top..<top + height).clamped(to: layout.rows.indices)
    let rows = shown.filter { layout.rows[$0].pieces.contains(where: isPart) }
    let wantedRow = top + position.row - rect.row
    guard let row = rows.min(by: { abs($0 - wantedRow) < abs($1 - wantedRow) }),
      let piece = layout.rows[row].pieces.first(where: isPart)
    else { return nil }
    // Above and below the text everything to its end is meant.
    if wantedRow < row { return piece.line.cells.min { $0.range.lowerBound < $1.range.lowerBound }?.range }
    if wantedRow > row { return piece.line.cells.max { $0.range.lowerBound < $1.range.lowerBound }?.range }
    let start = piece.start(in: rect.column + Reader.margin, on: canvas)
    let left = canvas.fromLeft(position.column, inColumns: piece.line.columns, from: start)
    return piece.line.cell(inColumn: min(max(0, left), piece.line.columns - 1))?.range
  }

  /// The anchor and the words between two places in one text; nil where the first place is beside the texts or there is no word.
  func words(
    from start: Position, to end: Position, in rect: Rect, on canvas: Canvas
  ) -> (anchor: Anchor, letter: Letter, range: Range<Int>)? {
    let row = top + start.row - rect.row
    guard let first = letter(at: start, in: rect, on: canvas),
      let last = letter(nearest: end, like: first, in: rect, on: canvas),
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

extension ReadingScreen {
  mutating func drag(from start: Position, to end: Position, _ context: Context) -> DraggedText? {
    guard !scrollReader(toMarkAt: end, from: start, context), let reading = reading(context),
      let (anchor, letter, range) = pane.reader(reading, context).words(
        from: start, to: end, in: reading.inside, on: Drawing(context).canvas)
    else { return nil }
    return DraggedText(
      selected: selected(anchor, of: reading.subject, context.record), block: letter.piece.block,
      text: letter.piece.text, language: letter.piece.direction == .rightToLeft ? .arabic : .english, range: range)
  }
}
