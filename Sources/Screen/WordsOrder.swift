extension Frame {
  /// The frame for a terminal that draws each run of right-to-left letters in one face backwards (kitty): such runs are
  /// turned round, and whatever else touches them is put in another face, so that it stays out of the run.
  ///
  /// Runs are those of the screen, not of a text: what lies over a word, or is bold inside it, ends a run. Styles and origins
  /// stay where they are, since the reader will see the letters there.
  package func wordsTurned() -> Frame {
    var frame = self
    for row in 0..<size.rows { frame.turnWords(in: row * size.columns..<(row + 1) * size.columns, of: cells) }
    return frame
  }

  private mutating func turnWords(in row: Range<Int>, of old: [Cell]) {
    var start = row.lowerBound
    while start < row.upperBound {
      guard old[start].isRightToLeftLetter else {
        start += 1
        continue
      }
      let face = old[start].face
      let end =
        (start..<row.upperBound).first { !old[$0].isRightToLeftLetter || old[$0].face != face } ?? row.upperBound
      for (index, source) in zip(start..<end, (start..<end).reversed()) { cells[index].text = old[source].text }
      for neighbour in [start - 1, end] where row.contains(neighbour) && old[neighbour].joins(face) {
        cells[neighbour].style.attributes = old[neighbour].style.attributes.symmetricDifference(.bold)
      }
      start = end
    }
  }
}

extension Cell {
  /// The attributes that choose the face of the font.
  fileprivate var face: Attributes { style.attributes.intersection([.bold, .italic]) }

  /// Whether the cell would be drawn into a run of letters in a face that it touches: it is in that face too, not a blank,
  /// and not one of the lines and blocks, which such a terminal draws without a font.
  fileprivate func joins(_ other: Attributes) -> Bool {
    guard face == other, !isRightToLeftLetter, let base = text.unicodeScalars.first else { return false }
    return base != " " && !(0x2500...0x259F).contains(base.value)
  }
}
