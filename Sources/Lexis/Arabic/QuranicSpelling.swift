/// The spelling of the Quran, and of vocalised texts that follow it, where a mark stands for a letter that the modern spelling
/// writes: the dagger alef of العٰلمين, the و of الصلوٰة, the small ي of إبرٰهۧم, the ءا of القرءان.
enum QuranicSpelling {
  /// A word in the modern spelling; nil where it has none of these. Of some words, such as هٰذا, the modern spelling has no letter
  /// for the mark either: so both readings count.
  static func modern(_ word: String) -> String? {
    guard word.unicodeScalars.contains(where: { signs.contains($0) }) else { return nil }
    let scalars = Array(word.unicodeScalars.filter { Script($0.value) != .mark || signs.contains($0) })
    var modern = String.UnicodeScalarView()
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      let next = place + 1 < scalars.count ? scalars[place + 1] : nil
      let isLast = place + 2 >= scalars.count
      switch (scalar, next) {
      case ("ء", "ا"):
        modern.append("آ")
        place += 2
      // A و behind an alef is its own letter: سمٰوٰت.
      case ("و", daggerAlef) where modern.last != "ا", ("ى", daggerAlef) where !isLast:
        modern.append("ا")
        // الربوٰا has both.
        place += place + 2 < scalars.count && scalars[place + 2] == "ا" ? 3 : 2
      case ("ى", daggerAlef):
        modern.append("ى")
        place += 2
      case (daggerAlef, _):
        if next != "ا" { modern.append("ا") }
        place += 1
      case ("\u{6E5}", _):
        modern.append("و")
        place += 1
      case ("\u{6E6}", _), ("\u{6E7}", _):
        modern.append("ي")
        place += 1
      default:
        modern.append(scalar)
        place += 1
      }
    }
    return String(modern).folded(to: .letters) == word.folded(to: .letters) ? nil : String(modern)
  }

  private static let daggerAlef: Unicode.Scalar = "\u{670}"
  private static let signs: Set<Unicode.Scalar> = [daggerAlef, "ء", "\u{6E5}", "\u{6E6}", "\u{6E7}"]
}
