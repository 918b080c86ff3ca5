import Screen

extension Frame {
  /// The rows that would be seen otherwise in another frame. Where their text comes from does not count.
  func rowsThatDiffer(from other: Frame?) -> [Int] {
    guard let other, other.size == size else { return Array(0..<size.rows) }
    // Fields are compared in place: to copy a cell is to count references to its strings.
    return cells.withUnsafeBufferPointer { new in
      other.cells.withUnsafeBufferPointer { old in
        (0..<size.rows).filter { row in
          (row * size.columns..<(row + 1) * size.columns).contains { index in
            new[index].style != old[index].style || new[index].columns != old[index].columns
              || new[index].text != old[index].text
          }
        }
      }
    }
  }

  /// Whether a row has Arabic presentation forms in it, which reach over the edge of their cells to join. Terminals leave the
  /// overhang on a neighbouring blank when only the cell itself is sent anew, so such a row has to be sent whole.
  func hasJoinedLetters(row: Int) -> Bool {
    row < size.rows
      && self.row(row).contains { cell in
        cell.text.unicodeScalars.first.map { (0xFB50...0xFEFC).contains($0.value) } ?? false
      }
  }
}
