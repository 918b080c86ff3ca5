import Screen

// Where the reader would stand after a move.

extension Reader {
  /// With an anchor selected, scrolled as little as shows it.
  func position(showing index: Int) -> ReaderPosition {
    let (anchor, rows) = layout.anchors[index]
    var top = self.top
    if rows.upperBound > top + height { top = rows.upperBound - height }
    if rows.lowerBound < top { top = rows.lowerBound }
    // What stands above the first anchor comes into sight with it.
    if index == 0, rows.upperBound <= height { top = 0 }
    return ReaderPosition(anchor: anchor.id, offset: top - rows.lowerBound)
  }

  /// Scrolled by rows, with an anchor that is on the screen; nil where the document has none.
  func position(scrolledBy step: Int) -> ReaderPosition? {
    guard let selected else { return nil }
    let anchors = layout.anchors
    let top = min(max(0, self.top + step), lastTop)
    let shown = top..<top + height
    var index = selected
    if !anchors[selected].rows.overlaps(shown) {
      let seen = anchors.indices.filter { anchors[$0].rows.overlaps(shown) }
      index = (step > 0 ? seen.first : seen.last) ?? selected
    }
    return ReaderPosition(anchor: anchors[index].anchor.id, offset: top - anchors[index].rows.lowerBound)
  }

  /// At the first or the last row.
  func position(atEnd last: Bool) -> ReaderPosition {
    let anchor = last ? layout.anchors.last : layout.anchors.first
    return ReaderPosition(
      anchor: anchor?.anchor.id, offset: (last ? lastTop : 0) - (anchor?.rows.lowerBound ?? 0))
  }

  /// With the next heading, or the one before, as the first row, as far as the document is long; its first anchor is selected. Nil where
  /// there is no such heading or no anchor.
  func position(atHeading isNext: Bool) -> ReaderPosition? {
    let headings = layout.headings
    // At the end, where nothing scrolls any more, the selection tells where one is.
    let current =
      top < lastTop
      ? top : max(top, selectedRows.map { rows in headings.last { $0 < rows.upperBound } ?? top } ?? top)
    guard let row = isNext ? headings.first(where: { $0 > current }) : headings.last(where: { $0 < current }),
      let anchor = layout.anchors.first(where: { $0.rows.upperBound > row }) ?? layout.anchors.last
    else { return nil }
    return ReaderPosition(anchor: anchor.anchor.id, offset: min(row, lastTop) - anchor.rows.lowerBound)
  }

  /// With the selected anchor at a height of the screen; nil where none is selected.
  func position(at place: EntryHeight) -> ReaderPosition? {
    guard let selected else { return nil }
    let (anchor, rows) = layout.anchors[selected]
    let top = min(max(0, place.top(showing: rows, height: height)), lastTop)
    return ReaderPosition(anchor: anchor.id, offset: top - rows.lowerBound)
  }

  /// With an anchor a third of the way down, so that what comes before is seen as well; nil where there is no such anchor.
  func position(revealing id: String) -> ReaderPosition? {
    guard let rows = layout.anchors.first(where: { $0.anchor.id == id })?.rows else { return nil }
    let offset = rows.count >= height ? 0 : -min(height / 3, height - rows.count)
    return ReaderPosition(anchor: id, offset: offset)
  }

  /// With the first word in sight that is marked by a style in one of some texts, else in what is selected.
  func position(revealing answers: [String], in style: Style) -> ReaderPosition? {
    guard let row = row(of: answers, in: style) else { return nil }
    // A heading belongs to no anchor; the next one is as good.
    guard let anchor = layout.anchors.first(where: { $0.rows.upperBound > row }) ?? layout.anchors.last else {
      return nil
    }
    let isSeen = (top..<top + height).contains(row)
    let top = isSeen ? self.top : min(max(0, row - height / 3), lastTop)
    return ReaderPosition(anchor: anchor.anchor.id, offset: top - anchor.rows.lowerBound)
  }

  private func row(of answers: [String], in style: Style) -> Int? {
    let rows = layout.rows
    func isMarked(_ piece: ReaderLayout.Piece) -> Bool {
      piece.highlights.contains { $0.style == style && $0.range.overlaps(piece.line.range) }
    }
    let places = rows.indices.filter { rows[$0].pieces.contains(where: isMarked) }
    let own = places.first { place in
      rows[place].pieces.contains { piece in isMarked(piece) && answers.contains { piece.text.hasSuffix($0) } }
    }
    return own ?? places.first { selectedRows?.contains($0) == true }
  }
}
