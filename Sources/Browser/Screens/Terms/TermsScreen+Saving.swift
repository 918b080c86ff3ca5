extension TermsScreen {
  /// What the reader shows, wherever the keys go, and the list while it has them.
  func saveable(_ context: Context) -> Saveable? {
    let entries = list(context.record).entries
    return Saveable(shown, context, list: isReading ? nil : Saveable.Forms(list: entries, "terms", context))
  }
}
