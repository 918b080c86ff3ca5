import Screen

/// What the user can do. Its id is the name of the case, as the settings and the manual write it.
package enum Action: String, CaseIterable, Sendable, Hashable {
  case moveDown, moveUp, pageDown, pageUp, first, last
  case open, stepBack, goBack, goForward, toEarlier, toLater
  case towardsReader, towardsList, nextPane, previousPane, sessionsPane, membersPane, groupsPane, readerPane, termsTab
  case languages, sourceReadings, details, copy, choosePart
  case bookmark, remark, marksTab, moveMarkDown, moveMarkUp, bringBack
  case searchTab, concordance, trend, compareTab, linesTab, mark, sideBySide, axis, laterColumn, earlierColumn
  case sort, filter, nextMark, previousMark, export
  case interfaceLanguage, bidiOrder, help, palette, redraw, suspend, quit

  /// The action of a key, whatever keyboard layout is on.
  static func of(_ key: Key) -> Action? {
    byKey[Keymap.latin(key)]
  }

  private static let byKey: [Key: Action] = Dictionary(
    allCases.flatMap { action in action.keys.map { ($0, action) } }, uniquingKeysWith: { first, _ in first })
}

/// What actions have to do with each other.
package enum ActionGroup: String, CaseIterable, Sendable, Hashable {
  case moving, places, texts, desk, searching, comparing, program

  /// What it is called.
  package var title: Phrase {
    switch self {
    case .moving: .groupMoving
    case .places: .groupPlaces
    case .texts: .groupTexts
    case .desk: .groupDesk
    case .searching: .groupSearching
    case .comparing: .groupComparing
    case .program: .groupProgram
    }
  }
}
