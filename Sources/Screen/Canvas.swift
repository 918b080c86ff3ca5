import BidiText

/// Where a text stands in its field.
package enum Alignment: Sendable, Hashable {
  /// At the side from which the interface is read.
  case leading
  /// At the other side.
  case trailing
  /// In the middle.
  case center
  /// At the side from which the text itself is read, whatever the interface.
  case natural
}

/// A stretch of a text that looks different, such as a hit. Offsets of Unicode scalars.
package struct Highlight: Sendable, Hashable {
  /// Where it is.
  package var range: Range<Int>
  /// What is laid over the text's own style there.
  package var style: Style

  /// A stretch.
  package init(_ range: Range<Int>, _ style: Style) {
    self.range = range
    self.style = style
  }
}

/// What views draw on. Columns are logical: column 0 is where the interface is read from, so that a view
/// never asks whether the interface is mirrored. Text keeps its own direction.
package struct Canvas: Sendable {
  /// What has been drawn, at physical places, as the terminal is to get it.
  package var frame: Frame { options.order == .words ? drawn.wordsTurned() : drawn }
  /// Whether column 0 is at the right.
  package let isMirrored: Bool
  /// Whether it goes without frames and ornaments.
  package let isPlain: Bool
  /// How text becomes cells.
  package let options: TextOptions
  private var drawn: Frame
  private var nextRun: Int32 = 0

  /// A blank canvas.
  package init(
    size: Size, isMirrored: Bool = false, isPlain: Bool = false, options: TextOptions = TextOptions()
  ) {
    self.drawn = Frame(size: size)
    self.isMirrored = isMirrored
    self.isPlain = isPlain
    self.options = options
  }

  /// The size of the screen.
  package var size: Size { drawn.size }

  /// Whether something has put the hardware cursor anywhere.
  package var hasCursor: Bool { drawn.cursor != nil }

  /// The physical place of the first column of something that takes `columns` columns.
  private func physical(_ column: Int, columns: Int = 1) -> Int {
    isMirrored ? size.columns - column - columns : column
  }

  /// The logical place of a physical one, such as that of a mouse click, on a screen of a size.
  package static func logical(_ position: Position, _ size: Size, isMirrored: Bool) -> Position {
    isMirrored ? Position(column: size.columns - 1 - position.column, row: position.row) : position
  }

  /// Puts the hardware cursor on a logical place.
  package mutating func setCursor(column: Int, row: Int, caret: Caret? = nil) {
    guard size.columns > 0, size.rows > 0 else { return }
    drawn.cursor = Position(
      column: min(max(0, physical(column)), size.columns - 1), row: min(max(0, row), size.rows - 1))
    drawn.caret = caret
  }

  /// Puts the hardware cursor where the next letter of a line goes. The line stands at the leading side of a field that begins
  /// in a column. Offsets are Unicode scalars.
  package mutating func setCaret(
    _ line: TextLine, before offset: Int, direction: BaseDirection, column: Int, row: Int
  ) {
    let base: BaseDirection = options.order == .logical ? .leftToRight : direction
    let place = physical(column, columns: line.columns) + line.caretColumn(before: offset, direction: base)
    let isRead = direction == .rightToLeft || line.isReadFromRight(at: offset)
    setCursor(column: physical(place), row: row, caret: isRead ? .block : .bar)
  }

  /// Draws a line of a frame, joined to one that stands there. `strong` is a style that stays where it is.
  package mutating func frameLine(_ line: Character, column: Int, row: Int, _ style: Style, yieldingTo strong: Style?) {
    let place = physical(column)
    guard (0..<size.columns).contains(place), (0..<size.rows).contains(row) else { return }
    let old = drawn.cells[row * size.columns + place]
    let shown = isMirrored ? Symbols.mirrored(line) : line
    if old.text == String(ScrollMark.thumb), shown == "│" { return }
    let joined = Character(old.text.isEmpty ? " " : old.text)
    guard let join = BoxLines.joined(joined, shown) else {
      set(Cell(text: String(shown), style: style), place, row)
      return
    }
    set(Cell(text: String(join), style: old.style == strong ? old.style : style), place, row)
  }

  /// Makes a rectangle blank in a style.
  package mutating func fill(_ rect: Rect, _ style: Style = .plain) {
    for row in rect.row..<rect.endRow {
      for column in rect.column..<rect.endColumn { set(Cell(text: " ", style: style), physical(column), row) }
    }
  }

  /// Lays a style over what stands in a rectangle.
  package mutating func overlay(_ rect: Rect, _ style: Style) {
    for row in rect.row..<rect.endRow where (0..<size.rows).contains(row) {
      for column in rect.column..<rect.endColumn {
        let place = physical(column)
        guard (0..<size.columns).contains(place) else { continue }
        let index = row * size.columns + place
        drawn.cells[index].style = drawn.cells[index].style.overlaid(with: style)
        drawn.cells[index] = drawn.cells[index].withLegibleLetters
      }
    }
  }

  /// Lays a background under what stands in a rectangle and has none of its own.
  package mutating func ground(_ rect: Rect, _ color: Color) {
    for row in rect.row..<rect.endRow where (0..<size.rows).contains(row) {
      for column in rect.column..<rect.endColumn where (0..<size.columns).contains(physical(column)) {
        let index = row * size.columns + physical(column)
        if drawn.cells[index].style.background == .standard { drawn.cells[index].style.background = color }
      }
    }
  }

  /// Draws one symbol of a column, mirrored where the canvas is.
  package mutating func symbol(_ symbol: Character, column: Int, row: Int, _ style: Style = .plain) {
    let shown = isMirrored ? Symbols.mirrored(symbol) : symbol
    set(Cell(text: String(shown), style: style), physical(column), row)
  }

  /// Draws a line that is already laid out, in a field of `width` columns.
  package mutating func line(
    _ line: TextLine, of text: String, direction: BaseDirection, column: Int, row: Int, width: Int,
    align: Alignment = .leading, _ style: Style = .plain, highlights: [Highlight] = []
  ) {
    guard row >= 0, row < size.rows, line.columns <= width else { return }
    let offset = offset(of: align, direction, slack: width - line.columns)
    var place = physical(column + offset, columns: line.columns)
    let isReordered = direction == .rightToLeft || line.isReordered
    let letters = isReordered ? line.letters(of: text) : []
    let run = nextRun
    if isReordered { nextRun += 1 }
    for (index, cell) in line.cells.enumerated() {
      var look = style
      // The sign of a cut stands for text that may be marked, and is none.
      let marks = cell.isCut(of: text) ? [] : highlights
      for highlight in marks where highlight.range.overlaps(cell.range) {
        look = look.overlaid(with: highlight.style)
      }
      // Between Arabic words, which have none, a line would look like letters of its own.
      if direction == .rightToLeft, cell.text.partsArabicWords { look.attributes.remove(.underline) }
      let origin =
        isReordered
        ? Cell.Origin(run: run, place: Int32(cell.range.lowerBound), letters: letters[index]) : nil
      set(Cell(text: cell.text, style: look, columns: cell.columns, origin: origin), place, row)
      place += cell.columns
    }
  }

  /// Sets a cell at a physical place, a wide one with both its columns. Half of a wide cell that is overwritten leaves a blank in
  /// its other half, and so does one that would stand half beside the screen.
  private mutating func set(_ cell: Cell, _ column: Int, _ row: Int) {
    guard (0..<size.rows).contains(row) else { return }
    let places = column..<column + cell.columns
    guard places.clamped(to: 0..<size.columns) == places else {
      for place in places where (0..<size.columns).contains(place) {
        set(Cell(text: " ", style: cell.style), place, row)
      }
      return
    }
    let first = row * size.columns + column
    let last = first + cell.columns - 1
    if drawn.cells[first].columns == 0 { drawn.cells[first - 1].clear() }
    if drawn.cells[last].columns == 2 { drawn.cells[last + 1].clear() }
    drawn.cells[first] = (isPlain ? cell.plain : cell).withLegibleLetters
    if last > first { drawn.cells[last] = Cell(text: "", style: cell.style, columns: 0) }
  }
}

extension String {
  /// Whether it is a blank or a sign of Arabic punctuation.
  fileprivate var partsArabicWords: Bool {
    guard let base = unicodeScalars.first else { return false }
    return base == " " || (0x0600...0x06FF).contains(base.value) && !base.properties.isAlphabetic
  }
}

extension TextLine {
  /// Whether the cells stand in another order than the letters.
  fileprivate var isReordered: Bool {
    var last = -1
    for cell in cells {
      if cell.range.lowerBound < last { return true }
      last = cell.range.lowerBound
    }
    return false
  }

  /// The letters of the paragraph that each cell stands for; an ellipsis stands for itself, and not for all that was cut off.
  fileprivate func letters(of text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return cells.map { cell in
      guard cell.text != "…" else { return cell.text }
      var letters = String.UnicodeScalarView()
      letters.append(contentsOf: scalars[cell.range.clamped(to: 0..<scalars.count)])
      return String(letters)
    }
  }
}
