import Screen

extension Drawing {
  /// The keys that matter most on the search screen, in the way in which it shows what was found.
  var searchHints: [(keys: String, phrase: Phrase)] {
    if state.search.isTyping {
      return [("Enter", .hintToHits), ("↑", .hintHistory), ("Esc", .hintBack), ("F1", .hintKeys)]
    }
    let end: [(String, Phrase)] = [("?", .hintKeys), ("q", .hintQuit)]
    switch state.search.view {
    case .hits where state.search.places.isEmpty, .concordance where state.search.places.isEmpty:
      return [("T", .hintTrend), ("f", .hintFilter), ("/", .hintQuery)] + end
    case .hits:
      return [
        ("j k", .hintMove), ("Enter", .hintRead), ("n N", .hintHits), ("f", .hintFilter), ("K", .hintConcordance),
        ("T", .hintTrend), ("/", .hintQuery),
      ] + end
    case .concordance:
      return [
        ("j k", .hintMove), ("Enter", .hintRead), ("s", .hintSort), ("K", .hintToHits), ("T", .hintTrend),
        ("n N", .hintHits), ("f", .hintFilter), ("/", .hintQuery),
      ] + end
    case .trend:
      return [
        ("j k", .hintMove), ("T", .hintToHits), ("K", .hintConcordance), ("f", .hintFilter), ("/", .hintQuery),
        ("L", .hintLanguages),
      ] + end
    }
  }
}
