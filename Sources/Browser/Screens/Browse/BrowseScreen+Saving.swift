extension BrowseScreen {
  /// What the reader shows, wherever the keys go, and the list that has them.
  func saveable(_ context: Context) -> Saveable? {
    let names: [Part: String] = [.sessions: "sessions", .members: "members", .groups: "groups"]
    let entries = list(focus, context.record).entries
    return Saveable(shown, context, list: names[focus].map { Saveable.Forms(list: entries, $0, context) })
  }
}
