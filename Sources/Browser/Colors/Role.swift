/// What a cell is for. Views name roles and never colours.
package enum Role: String, CaseIterable, Sendable {
  case text, dim, title, heading, border, borderFocused, tab, tabActive, key
  case selection, selectionUnfocused, selectedCell, marker
  case theme, mention, stated, elsewhere, inferred, emended, caution, link, hit, counterpart, came, went, cameAndWent,
    only, shade,
    own
}
