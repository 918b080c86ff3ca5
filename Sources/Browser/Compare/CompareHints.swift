import Screen

extension Drawing {
  /// The keys that matter most on the screens of comparison; nil on other screens.
  var comparisonHints: [(keys: String, phrase: Phrase)]? {
    let arrows = canvas.isMirrored ? "→ ←" : "← →"
    switch state.tab {
    case .compare where state.isFilteringThemes:
      return [("Enter", .hintKeepFilter), ("Esc", .hintNoFilter)]
    case .compare where state.isSideBySide:
      return [
        ("j k", .hintMove), (arrows, .hintColumn), ("n N", .hintDifference), ("+ -", .hintOtherYear), ("m", .hintAxis),
        ("Enter", .hintOpen), ("Esc", .hintMatrix), ("L", .hintLanguages), ("e", .hintExport),
      ]
    case .compare where state.comparison.reads:
      return [("j k", .hintMove), ("Enter", .hintOpen), ("Esc", .hintMatrix), ("Tab", .hintPane), ("y", .hintCopy)]
    case .compare:
      return [
        ("j k " + arrows, .hintMove), ("Enter", .hintPoints), ("x", .hintSideBySide), ("s", .hintSort),
        ("f", .hintFilter), ("e", .hintExport),
      ]
    case .lines where state.lines.reads:
      return [("j k", .hintMove), ("Enter", .hintOpen), ("Esc", .hintLines), ("i", .hintReasons), ("y", .hintCopy)]
    case .lines:
      return [
        ("j k " + arrows, .hintMove), ("Enter", .hintOpen), ("i", .hintReasons), ("Tab", .hintPane),
        ("e", .hintExport),
      ]
    case .browse, .search, .terms: return nil
    }
  }
}
