import Screen

extension State {
  /// A click on a screen of comparison, at a logical place: into the part that it falls on. False where it is left to the reader.
  mutating func clickInComparison(at position: Position, opens: Bool) -> Bool {
    if showsReader, readerFrame.contains(position) {
      let reader = reader
      focusReader()
      let row = position.row - readerFrame.row - 1
      guard let reader, row >= 0,
        let index = reader.layout.anchors.firstIndex(where: { $0.rows.contains(reader.top + row) })
      else { return true }
      setPosition(self.position(showing: index, in: reader))
    } else {
      comparison.reads = false
      lines.reads = false
    }
    if opens { open() }
    return true
  }
}
