import Screen

/// Where on the screen the selected entry of a reader is put.
enum EntryHeight: Sendable, Hashable {
  case top, middle, bottom

  /// What a key says behind the one that asks for it, as in vim; nil where it says nothing of that.
  init?(_ key: Key) {
    switch Keymap.latin(key) {
    case .character("t"): self = .top
    case .character("z"): self = .middle
    case .character("b"): self = .bottom
    default: return nil
    }
  }

  /// The first row on a screen of so many rows, so that some rows stand there; their beginning where they are more than the screen.
  func top(showing rows: Range<Int>, height: Int) -> Int {
    guard rows.count < height else { return rows.lowerBound }
    return switch self {
    case .top: rows.lowerBound
    case .middle: rows.lowerBound - (height - rows.count) / 2
    case .bottom: rows.upperBound - height
    }
  }
}
