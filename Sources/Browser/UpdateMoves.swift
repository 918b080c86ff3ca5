import BidiText
import DialogueRecord
import Screen

// Moving through lists and in the reader.

extension State {
  mutating func move(by step: Int) {
    if tab == .search { return moveInHits(by: step) }
    if isReading { moveInReader(by: step) } else if !moveInComparison(by: step) { moveInList(by: step) }
  }

  mutating func movePage(by direction: Int) {
    if tab == .search { return pageInHits(by: direction) }
    if isReading {
      scrollReader(by: direction * max(1, readerFrame.rows - 4))
    } else if !moveInComparison(byPage: direction) {
      moveInList(by: direction * max(1, listHeight - 1))
    }
  }

  mutating func moveToEnd(last: Bool) {
    if tab == .search { return moveInHits(by: last ? Int.max / 2 : -Int.max / 2) }
    if isReading, let reader {
      let anchors = reader.layout.anchors
      setPosition(
        ReaderPosition(
          anchor: (last ? anchors.last : anchors.first)?.anchor.id,
          offset: (last
            ? reader.lastTop - (anchors.last?.rows.lowerBound ?? 0) : -(anchors.first?.rows.lowerBound ?? 0))))
    } else if !moveInComparison(by: last ? Int.max / 2 : -Int.max / 2) {
      moveInList(by: last ? Int.max / 2 : -Int.max / 2)
    }
  }

  /// The entries of the list that has the focus, and the selected one.
  private var listEntries: [Subject] { tab == .terms ? termEntries : entries(focus) }

  private var listHeight: Int {
    let frame = tab == .terms ? TermsLayout(size, reads: termsReads).list : layout.panes[focus]
    return max(1, (frame?.rows ?? 3) - 2)
  }

  private mutating func moveInList(by step: Int) {
    let entries = listEntries
    guard !entries.isEmpty else { return }
    let current = tab == .terms ? terms.selection : lists[focus]?.selection
    let index = current.flatMap(entries.firstIndex) ?? 0
    select(entries[min(max(0, index + step), entries.count - 1)])
  }

  /// Selects a thing in the list that has the focus and shows it.
  mutating func select(_ entry: Subject) {
    if tab == .terms {
      terms.selection = entry
    } else {
      lists[focus, default: ListState()].selection = entry
      subject = entry
    }
  }

  mutating func setPosition(_ position: ReaderPosition) {
    positions[shownSubject] = position
  }

  /// To the next anchor, or a part of the way where the selected one is not yet seen to its end.
  private mutating func moveInReader(by step: Int) {
    guard let reader else { return }
    guard let selected = reader.selected, let rows = reader.selectedRows else {
      scrollReader(by: step)
      return
    }
    let hidden = step > 0 ? rows.upperBound - (reader.top + reader.height) : reader.top - rows.lowerBound
    if hidden > 0 {
      scrollReader(by: step * min(hidden, max(1, reader.height / 2)))
      return
    }
    let next = selected + step
    guard reader.layout.anchors.indices.contains(next) else {
      scrollReader(by: step * reader.height)
      return
    }
    // What stands between the screen and the next anchor is read first.
    let target = reader.layout.anchors[next].rows
    let between = step > 0 ? target.lowerBound - (reader.top + reader.height) : reader.top - target.upperBound
    if between > 0 {
      scrollReader(by: step * min(between, max(1, reader.height / 2)))
    } else {
      showAnchor(next, in: reader)
    }
  }

  /// Selects an anchor and scrolls as little as shows it.
  func position(showing index: Int, in reader: Reader) -> ReaderPosition {
    let (anchor, rows) = reader.layout.anchors[index]
    var top = reader.top
    if rows.upperBound > top + reader.height { top = rows.upperBound - reader.height }
    if rows.lowerBound < top { top = rows.lowerBound }
    // What stands above the first anchor comes into sight with it.
    if index == 0, rows.upperBound <= reader.height { top = 0 }
    return ReaderPosition(anchor: anchor.id, offset: top - rows.lowerBound)
  }

  private mutating func showAnchor(_ index: Int, in reader: Reader) {
    setPosition(position(showing: index, in: reader))
  }

  /// Scrolls as little as shows the selected anchor, where a change of size has left it beside the screen.
  mutating func showSelected() {
    guard let reader, positions[shownSubject] != nil, let selected = reader.selected,
      reader.selectedRows?.overlaps(reader.top..<reader.top + reader.height) == false
    else { return }
    showAnchor(selected, in: reader)
  }

  /// Scrolls by rows; the selection stays on the screen.
  mutating func scrollReader(by step: Int) {
    guard let reader else { return }
    let top = min(max(0, reader.top + step), reader.lastTop)
    let anchors = reader.layout.anchors
    guard let selected = reader.selected else { return }
    let shown = top..<top + reader.height
    var index = selected
    if !anchors[selected].rows.overlaps(shown) {
      let seen = anchors.indices.filter { anchors[$0].rows.overlaps(shown) }
      index = (step > 0 ? seen.first : seen.last) ?? selected
    }
    setPosition(ReaderPosition(anchor: anchors[index].anchor.id, offset: top - anchors[index].rows.lowerBound))
  }
}

extension TextOrder {
  /// The next order of the round.
  var next: TextOrder {
    switch self {
    case .visual: .words
    case .words: .logical
    case .logical: .visual
    }
  }
}
