import DialogueRecord

extension CollectionScreen {
  func whereabouts(_ context: Context) -> Whereabouts {
    guard !isReading else { return whereaboutsInReader(context) }
    let list = list(context)
    return context.whereabouts(collection.title, list.entries, list.index) { context.shortName($0) }
  }
}
