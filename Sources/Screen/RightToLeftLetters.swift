import BidiText

extension Cell {
  /// Whether a letter of a right-to-left script stands here, or a digit that belongs to one (U+0660–U+0669 and U+06F0–U+06F9
  /// have the script Arabic, Scripts.txt of Unicode 15).
  var isRightToLeftLetter: Bool {
    guard let base = text.unicodeScalars.first, base.isInRightToLeftBlock else { return false }
    switch base.value {
    case 0x0660...0x0669, 0x06F0...0x06F9: return true
    default: return base.properties.isAlphabetic
    }
  }

  /// The cell without attributes that take from Arabic letters what tells them apart: the dots below are cut off by bold faces
  /// that hang lower than a row (a final yeh reads as alef maqsura) and struck through by an underline, and slanted faces
  /// seldom have these letters at all.
  var withLegibleLetters: Cell {
    guard !style.attributes.isDisjoint(with: Cell.illegible), isRightToLeftLetter else { return self }
    var cell = self
    cell.style.attributes.subtract(Cell.illegible)
    return cell
  }

  private static let illegible: Attributes = [.bold, .italic, .underline]
}
