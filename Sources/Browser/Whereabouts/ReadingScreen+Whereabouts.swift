import DialogueRecord

extension ReadingScreen {
  /// Where one is in the reader: of a document with passages, at which of them.
  func whereaboutsInReader(_ context: Context) -> Whereabouts {
    let part = context.catalogue[.paneReader]
    guard let reading = reading(context), let reader = reader(context) else { return Whereabouts(part) }
    guard let selected = reader.selected, let anchor = reader.selectedAnchor else {
      return Whereabouts(part, context.shortName(reading.subject))
    }
    if let (place, count) = reader.passagePlace {
      return Whereabouts(part, anchor.id, place: place, of: count)
    }
    let name = reader.firstWords ?? context.shortName(reading.subject)
    return Whereabouts(part, name, place: selected + 1, of: reader.layout.places.anchors)
  }
}

extension Reader {
  private static let longestName = 40

  /// What the selected anchor begins with on the screen, as the label of a fact; nil where it has no words.
  fileprivate var firstWords: String? {
    guard let row = selectedRows?.lowerBound, layout.rows.indices.contains(row) else { return nil }
    let texts = layout.rows[row].pieces.map { $0.text.trimmed }
    guard let text = texts.first(where: { $0.contains(where: \.isLetter) }) else { return nil }
    return text.count > Reader.longestName ? text.prefix(Reader.longestName - 1) + "…" : text
  }
}
