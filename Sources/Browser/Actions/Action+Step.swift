extension Action {
  /// How far an action of moving leads in a list, of which a page has so many entries; nil for other actions. To the ends it is farther than
  /// any list is long.
  func step(page: Int) -> Int? {
    switch self {
    case .moveDown: 1
    case .moveUp: -1
    case .pageDown: max(1, page)
    case .pageUp: -max(1, page)
    case .first: -Int.max / 2
    case .last: Int.max / 2
    default: nil
    }
  }
}
