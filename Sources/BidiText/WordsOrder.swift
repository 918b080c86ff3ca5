extension TextLine {
  /// The line for a terminal that draws each run of right-to-left letters in one face backwards: such runs are sent
  /// turned round, and whatever else touches them is set apart in another face, so that it stays out of the run.
  /// The cells' ranges stay where they are, since the reader will see the letters there.
  func wordsTurned() -> TextLine {
    var line = self
    var start = 0
    while start < cells.count {
      guard cells[start].isRightToLeftLetter else {
        start += 1
        continue
      }
      let end = cells[start...].firstIndex { !$0.isRightToLeftLetter } ?? cells.count
      for (index, source) in zip(start..<end, cells[start..<end].reversed()) {
        line.cells[index].text = source.text
        line.cells[index].columns = source.columns
      }
      for neighbour in [start - 1, end] where cells.indices.contains(neighbour) {
        line.cells[neighbour].isSetApart = cells[neighbour].text != " "
      }
      start = end
    }
    return line
  }
}

extension TextCell {
  /// Whether the terminal takes the cell for part of a right-to-left word: a letter of such a script, or a digit that
  /// belongs to one (U+06F0–U+06F9 have the script Arabic, where U+0660–U+0669 have none).
  fileprivate var isRightToLeftLetter: Bool {
    guard let base = text.unicodeScalars.first else { return false }
    switch base.value {
    case 0x06F0...0x06F9: return true
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      return base.properties.isAlphabetic
    default: return false
    }
  }
}
