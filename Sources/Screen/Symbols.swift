/// The sign of how far down one is in a list that is longer than its room.
package enum ScrollMark {
  /// It stands on the frame beside the list, which is its track.
  package static let thumb: Character = "┃"
}

/// Signs that point somewhere or have a side.
enum Symbols {
  private static let pairs: [Character: Character] = {
    let oneWay: [(Character, Character)] = [
      ("╭", "╮"), ("╰", "╯"), ("┌", "┐"), ("└", "┘"), ("├", "┤"), ("▸", "◂"), ("▶", "◀"), ("→", "←"), ("›", "‹"),
      ("▌", "▐"), ("▏", "▕"), ("«", "»"), ("⟶", "⟵"), ("⤳", "⬳"), ("↪", "↩"), ("┏", "┓"), ("┗", "┛"),
      ("┣", "┫"), ("↗", "↖"), ("⇢", "⇠"),
    ]
    return Dictionary(uniqueKeysWithValues: oneWay + oneWay.map { ($1, $0) })
  }()

  /// The sign as a reader from the right needs it.
  static func mirrored(_ symbol: Character) -> Character {
    pairs[symbol] ?? symbol
  }
}
