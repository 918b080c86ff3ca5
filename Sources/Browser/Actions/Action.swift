import Screen

/// What the user can do.
package enum Action: String, CaseIterable, Sendable, Hashable {
  case moveDown, moveUp, pageDown, pageUp, first, last
  case open, stepBack, goBack, goForward, toEarlier, toLater
  case towardsReader, towardsList, nextPane, previousPane, sessionsPane, membersPane, groupsPane, readerPane, termsTab
  case insightsTab
  case readerDown, readerUp, nextHeading, previousHeading, placeEntry, maximize
  case languages, sourceReadings, details, copy, choosePart
  case bookmark, remark, marksTab, moveMarkDown, moveMarkUp, bringBack
  case searchTab, concordance, trend, compareTab, linesTab, mark, sideBySide, axis, laterColumn, earlierColumn
  case sort, filter, nextMark, previousMark, export
  case interfaceLanguage, bidiOrder, settings, help, palette, redraw, suspend, quit

  /// The action of a key of the table, whatever keyboard layout is on.
  static func of(_ key: Key) -> Action? { KeyBindings.standard.action(of: key) }

  /// Its name in the settings and in the manual: `page-down`.
  package var id: String {
    rawValue.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }

  /// The action of an id, whether its words are parted by dashes, by underscores or not at all.
  init?(id: String) {
    func plain(_ text: String) -> String { text.lowercased().filter { $0 != "-" && $0 != "_" } }
    guard let action = Action.allCases.first(where: { plain($0.rawValue) == plain(id) }) else { return nil }
    self = action
  }
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
