import Screen

// What stands at a place of the screen.

extension Reader {
  /// A letter of a text in the reader.
  struct Letter {
    /// The piece of a row that it stands in.
    var piece: ReaderLayout.Piece
    /// Its scalars in the text of the piece.
    var range: Range<Int>
  }

  /// The letter at a place, where the reader is drawn in a rectangle; nil between the texts.
  func letter(at position: Position, in rect: Rect, on canvas: Canvas) -> Letter? {
    guard rect.contains(position) else { return nil }
    return letter(inColumn: position.column, ofRow: top + position.row - rect.row, in: rect, on: canvas)
  }

  /// The letter in a column of the screen and a row of the document, whether that is seen or not.
  func letter(inColumn column: Int, ofRow row: Int, in rect: Rect, on canvas: Canvas) -> Letter? {
    guard layout.rows.indices.contains(row) else { return nil }
    for piece in layout.rows[row].pieces {
      let start = piece.start(in: rect.column + Reader.margin, on: canvas)
      let left = canvas.fromLeft(column, inColumns: piece.line.columns, from: start)
      if let cell = piece.line.cell(inColumn: left) { return Letter(piece: piece, range: cell.range) }
    }
    return nil
  }

  /// The thing to which one goes from a place; nil where nothing leads elsewhere.
  func link(at position: Position, in rect: Rect, on canvas: Canvas) -> String? {
    guard let letter = letter(at: position, in: rect, on: canvas) else { return nil }
    return letter.piece.links.first { $0.range.overlaps(letter.range) }?.id
  }
}

extension ReaderLayout.Piece {
  /// The column of its leading end where its document begins in a column.
  func start(in column: Int, on canvas: Canvas) -> Int {
    column + self.column + canvas.offset(of: align, direction, slack: width - line.columns)
  }
}
