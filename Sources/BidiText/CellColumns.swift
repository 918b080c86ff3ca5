/// Columns the cells of a grapheme cluster take together, by the same rules as a `Paragraph`'s cells: a pure function of
/// the Unicode tables, whatever the process locale. 0 for a control, 1 or 2 for nearly all others; more for a cluster
/// that takes several cells (an emoji sequence of three persons, an Indic syllable with a spacing vowel).
public func cellColumns(of character: Character) -> Int {
  var columns = 0
  var hasMark = false
  for scalar in character.unicodeScalars {
    switch ScalarKind(scalar) {
    case .base(let width): columns += width
    case .blank: return 1
    case .unassigned: columns += 1
    case .modifier: columns += columns == 0 ? 2 : 0
    case .mark, .haraka: hasMark = true
    case .joiner, .dropped: break
    }
  }
  return columns == 0 && hasMark ? 1 : columns
}
