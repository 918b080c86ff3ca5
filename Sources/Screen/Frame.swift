/// One cell of a frame, at its physical place.
package struct Cell: Sendable, Hashable {
  /// What of a text a cell stands for, so that the text can be read back in logical order.
  package struct Origin: Sendable, Hashable {
    /// Number of the stretch of text in this frame.
    package var run: Int32
    /// Logical place of the cell in its stretch.
    package var place: Int32
    /// The letters themselves, before joining and mirroring.
    package var letters: String
  }

  /// One grapheme as the terminal is to get it; empty in the second column of a wide one.
  package var text: String
  /// How it looks.
  package var style: Style
  /// 1 or 2; 0 in the second column of a wide one.
  package var columns: Int
  /// Present where the order of the cells need not be the order of reading.
  package var origin: Origin?

  /// A cell.
  package init(text: String, style: Style, columns: Int = 1, origin: Origin? = nil) {
    self.text = text
    self.style = style
    self.columns = columns
    self.origin = origin
  }

  static let blank = Cell(text: " ", style: .plain)

  /// Takes away what stands here; how it looks stays.
  mutating func clear() {
    self = Cell(text: " ", style: style)
  }
}

/// How a cursor shows where the next letter goes: before the cell on which it stands, in the order of reading.
package enum Caret: Sendable, Hashable {
  /// A bar, which terminals draw at the left edge of a cell.
  case bar
  /// The whole cell. The place before a letter that is read from the right is at its right edge, where no terminal has a bar.
  case block
}

/// A screen as a value: every cell, and where the cursor stands.
package struct Frame: Sendable, Hashable {
  /// Its size.
  package let size: Size
  /// Row by row, each from left to right.
  package internal(set) var cells: [Cell]
  /// Where the hardware cursor stands: on the selection or in the text field.
  package internal(set) var cursor: Position?
  /// How the cursor shows where text goes in; nil where none is typed.
  package internal(set) var caret: Caret?
  /// Whether text is being typed.
  package var isEditing: Bool { caret != nil }

  /// A frame of blanks.
  package init(size: Size) {
    self.size = size
    self.cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// Takes rows from another frame of the same size; nothing where it has another. Rows below the frame are left out.
  package mutating func replace(_ rows: Range<Int>, from other: Frame) {
    guard other.size == size else { return }
    let rows = rows.clamped(to: 0..<size.rows)
    let range = rows.lowerBound * size.columns..<rows.upperBound * size.columns
    cells.replaceSubrange(range, with: other.cells[range])
  }

  /// The cells of a row, from left to right.
  package func row(_ number: Int) -> ArraySlice<Cell> {
    cells[number * size.columns..<(number + 1) * size.columns]
  }
}
