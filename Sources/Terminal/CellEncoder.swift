import BidiText
import CNcurses
import Screen

/// What a row of cells becomes for curses. A grapheme whose width the C library sees otherwise than the
/// frame does would shift its neighbours: U+FFFD stands in for it.
enum CellEncoder {
  private static let space: UInt32 = 0x20
  private static let replacement: UInt32 = 0xFFFD
  private static let leftToRightMark: UInt32 = 0x200E

  /// The cells as curses gets them: a wide one takes two columns there and has no second cell.
  ///
  /// Where letters are pinned, each of a right-to-left script carries a LEFT-TO-RIGHT MARK. By UAX #9 it is then a run of
  /// its own between runs from left to right, so a terminal that orders text leaves every cell where it is.
  static func encode(_ row: ArraySlice<Cell>, pairs: inout ColorPairs, pinsLetters: Bool = false) -> [curses_cell] {
    var encoded: [curses_cell] = []
    encoded.reserveCapacity(row.count)
    var index = row.startIndex
    while index < row.endIndex {
      let cell = row[index]
      let hasTail = index + 1 < row.endIndex && row[index + 1].columns == 0
      let look = pairs.look(of: cell.style)
      var out = curses_cell()
      out.pair = look.pair
      out.attributes = look.attributes.rawValue
      let columns = hasTail ? 2 : 1
      if !write(cell.text, columns: columns, to: &out) {
        out.scalars = (cell.text.isEmpty ? space : replacement, 0, 0, 0, 0)
        if hasTail {
          encoded.append(out)
          out.scalars = (space, 0, 0, 0, 0)
        }
      }
      if pinsLetters, Unicode.Scalar(out.scalars.0)?.isInRightToLeftBlock == true { pin(&out) }
      encoded.append(out)
      index += columns
    }
    return encoded
  }

  /// Writes a base and its marks, of which curses keeps four. False for what does not take `columns` columns.
  private static func write(_ text: String, columns: Int, to cell: inout curses_cell) -> Bool {
    var count = 0
    for scalar in text.unicodeScalars where !isInvisible(scalar) {
      let value = scalar.value
      let isPlain = (0x20..<0x7F).contains(value)
      let width = isPlain ? 1 : Int(curses_columns(value))
      guard width == (count == 0 ? columns : 0) else { return false }
      switch count {
      case 0: cell.scalars.0 = value
      case 1: cell.scalars.1 = value
      case 2: cell.scalars.2 = value
      case 3: cell.scalars.3 = value
      case 4: cell.scalars.4 = value
      default: break
      }
      count += 1
    }
    return count > 0
  }

  /// Adds the mark after those of the letter; the fourth of these makes way for it.
  private static func pin(_ cell: inout curses_cell) {
    switch (cell.scalars.1, cell.scalars.2, cell.scalars.3) {
    case (0, _, _): cell.scalars.1 = leftToRightMark
    case (_, 0, _): cell.scalars.2 = leftToRightMark
    case (_, _, 0): cell.scalars.3 = leftToRightMark
    default: cell.scalars.4 = leftToRightMark
    }
  }

  /// Control characters, and the controls of UAX #9, which curses would send or hang on another cell.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
