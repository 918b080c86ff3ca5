/// Signs that point somewhere or have a side.
enum Symbols {
  private static let pairs: [Character: Character] = {
    let oneWay: [(Character, Character)] = [
      ("╭", "╮"), ("╰", "╯"), ("┌", "┐"), ("└", "┘"), ("├", "┤"), ("▸", "◂"), ("▶", "◀"), ("→", "←"), ("›", "‹"),
      ("▌", "▐"), ("▏", "▕"), ("«", "»"), ("⟶", "⟵"), ("⤳", "⬳"), ("↪", "↩"), ("┏", "┓"), ("┗", "┛"),
      ("┣", "┫"),
    ]
    return Dictionary(uniqueKeysWithValues: oneWay + oneWay.map { ($1, $0) })
  }()

  /// The sign as a reader from the right needs it.
  static func mirrored(_ symbol: Character) -> Character {
    pairs[symbol] ?? symbol
  }
}
