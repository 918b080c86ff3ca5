extension CollectionScreen {
  /// What the reader shows, wherever the keys go, and the list while it has them.
  func saveable(_ context: Context) -> Saveable? {
    let entries = list(context).entries
    return Saveable(shown, context, list: isReading ? nil : Saveable.Forms(list: entries, collection.fileName, context))
  }
}
