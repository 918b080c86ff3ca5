import Screen

extension State {
  /// A click on a screen of comparison, at a logical place: selects what is there and, where `opens`, opens it.
  mutating func clickInComparison(at position: Position, opens: Bool) -> Bool {
    if showsReader, readerFrame.contains(position) {
      focusReader()
      clickInReader(row: position.row - readerFrame.row - 1)
    } else {
      comparison.reads = false
      lines.reads = false
      if let parts = matrixParts { click(in: parts, at: position) }
      if isSideBySide { clickSideBySide(at: position) }
    }
    if opens { open() }
    return true
  }

  private mutating func clickInReader(row: Int) {
    guard let reader, row >= 0,
      let index = reader.layout.anchors.firstIndex(where: { $0.rows.contains(reader.top + row) })
    else { return }
    setPosition(self.position(showing: index, in: reader))
  }

  private mutating func click(in parts: MatrixParts, at position: Position) {
    let row = parts.top + position.row - parts.list.row
    if parts.list.contains(position), parts.rows.indices.contains(row) { comparison.theme = parts.rows[row].id }
    let index = (position.column - parts.list.column - parts.columns.label) / parts.columns.cell
    let isYear = position.column >= parts.list.column + parts.columns.label && position.column < parts.end
    guard isYear, parts.list.contains(position) || parts.header.contains(position),
      let years = comparison.matrix?.years.years
    else { return }
    comparison.year = years[parts.columns.years.lowerBound + index].year
  }

  private mutating func clickSideBySide(at position: Position) {
    guard let side = comparison.sideBySide, let layout = sideBySideLayout else { return }
    let row = side.top + position.row - 3
    let column = layout.columns.lastIndex { $0.start <= position.column - 1 } ?? 0
    guard let stop = layout.stops.first(where: { $0.column == column && $0.rows.contains(row) }) else { return }
    comparison.sideBySide?.select(layout.key.years[column])
    comparison.sideBySide?.row = layout.side.rows[stop.row].id
    comparison.sideBySide?.entry = stop.entry
  }
}
