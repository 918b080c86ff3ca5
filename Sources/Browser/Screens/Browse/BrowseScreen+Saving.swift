extension BrowseScreen {
  /// What the reader shows, wherever the keys go.
  func saveable(_ context: Context) -> Saveable? { Saveable(shown, context) }
}
