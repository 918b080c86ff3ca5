/// One line of cells.
package struct TextLine: Sendable, Hashable {
  /// The cells from left to right; in `logical` order from first to last.
  package var cells: [TextCell]
  /// The stretch of the paragraph on this line, as offsets of Unicode scalars: the blanks trimmed off its end and the
  /// controls without a cell included, so the ranges of a paragraph's lines follow one another without a gap.
  package var range: Range<Int>
  /// Columns of all cells together.
  package var columns: Int

  /// A line of these cells; its columns are counted.
  package init(cells: [TextCell], range: Range<Int>) {
    self.cells = cells
    self.range = range
    self.columns = cells.reduce(0) { $0 + $1.columns }
  }
}

extension TextLine {
  /// The column of the hardware cursor when the next letter is inserted before `offset`: the first column of the cell
  /// that stands for `offset`, or of the next cell in logical order if none does. At the end of the line the cursor
  /// stands one place further in the reading direction: at `columns` from left to right, at -1 from right to left.
  /// A line in `logical` order grows to the right in either language: pass `.leftToRight`.
  package func caretColumn(before offset: Int, direction: BaseDirection) -> Int {
    var column = 0
    var nearest: (start: Int, column: Int)?
    for cell in cells {
      if cell.range.upperBound > offset, cell.range.lowerBound < nearest?.start ?? .max {
        nearest = (cell.range.lowerBound, column)
      }
      column += cell.columns
    }
    return nearest?.column ?? (direction == .leftToRight ? columns : -1)
  }

  /// Whether the letter that stands for `offset` is one of those that are read from right to left.
  package func isReadFromRight(at offset: Int) -> Bool {
    let cell = cells.first { $0.range.contains(offset) }
    return cell?.text.unicodeScalars.first?.isInRightToLeftBlock == true
  }
}

extension TextLine {
  /// The cell in a column from the left; nil beside the line.
  package func cell(inColumn column: Int) -> TextCell? {
    var end = 0
    guard column >= 0 else { return nil }
    return cells.first { cell in
      end += cell.columns
      return column < end
    }
  }
}
