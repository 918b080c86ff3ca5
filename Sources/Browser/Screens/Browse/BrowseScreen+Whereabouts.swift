import DialogueRecord

extension BrowseScreen {
  func whereabouts(_ context: Context) -> Whereabouts {
    guard !isReading else { return whereaboutsInReader(context) }
    let list = list(focus, context.record)
    return context.whereabouts(focus.phrase, list.entries, list.index) { context.shortName($0) }
  }
}
