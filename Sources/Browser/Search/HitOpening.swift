import DialogueRecord
import DialogueSearch
import Screen

// Opening what was found where it stands, with the words that answer in sight.

/// The texts that answer of what is selected among the hits or the places.
private struct FoundText {
  var place: String
  var texts: [String]
  /// Whether it is only shown with the details.
  var isDetail: Bool
}

extension SearchState {
  fileprivate var found: FoundText? {
    if let concordance {
      guard concordance.lines.indices.contains(selected) else { return nil }
      let line = concordance.lines[selected]
      return FoundText(place: line.target, texts: [line.text], isDetail: line.kind == .notes)
    }
    guard let hits = results?.hits, hits.indices.contains(selected) else { return nil }
    let hit = hits[selected]
    let texts = hit.texts.first.map { text in
      Language.allCases.filter { !text.matches[$0].isEmpty }.map { text.text[$0] }
    }
    return FoundText(place: hit.target, texts: texts ?? [], isDetail: hit.kind == .notes)
  }
}

extension State {
  /// Opens the selected hit.
  mutating func openHit() {
    guard search.trend == nil, search.place != nil else { return }
    keepQuery()
    let hadDetails = settings.showsDetails
    showHit()
    sayHitPlace(settings.showsDetails == hadDetails ? nil : .detailsShown)
  }

  /// Shows the selected hit in the reader. A note is only there with the details, so they are shown.
  mutating func showHit() {
    guard let found = search.found else { return }
    if found.isDetail { settings.showsDetails = true }
    show(place: found.place)
    guard let reader, let row = row(of: found, in: reader) else { return }
    let anchors = reader.layout.anchors
    // A heading belongs to no anchor; the next one is as good.
    guard let anchor = anchors.first(where: { $0.rows.upperBound > row }) ?? anchors.last else { return }
    let isSeen = (reader.top..<reader.top + reader.height).contains(row)
    let top = isSeen ? reader.top : min(max(0, row - reader.height / 3), reader.lastTop)
    setPosition(ReaderPosition(anchor: anchor.anchor.id, offset: top - anchor.rows.lowerBound))
  }

  /// The first row with a word that answers: in the text that was found, else in what is selected.
  private func row(of found: FoundText, in reader: Reader) -> Int? {
    let rows = reader.layout.rows
    let style = settings.palette.style(.hit)
    func hits(_ piece: ReaderLayout.Piece) -> Bool {
      piece.highlights.contains { $0.style == style && $0.range.overlaps(piece.line.range) }
    }
    let places = rows.indices.filter { rows[$0].pieces.contains(where: hits) }
    let own = places.first { place in
      rows[place].pieces.contains { piece in hits(piece) && found.texts.contains { piece.text.hasSuffix($0) } }
    }
    return own ?? places.first { reader.selectedRows?.contains($0) == true }
  }
}
