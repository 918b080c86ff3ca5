import Screen

/// What there is to say of an action.
struct ActionRow: Sendable {
  /// The keys that do it, the one to be shown first.
  var keys: [Key]
  /// What it is called.
  var title: Phrase
  /// What it has to do with.
  var group: ActionGroup
  /// Why it cannot be done on a screen that does not know it; nil where it then does nothing, or the same everywhere.
  var elsewhere: Phrase?

  init(_ group: ActionGroup, _ title: Phrase, _ keys: Key..., elsewhere: Phrase? = nil) {
    self.keys = keys
    self.title = title
    self.group = group
    self.elsewhere = elsewhere
  }
}

// The one table of actions: keys, help, hints, the palette of actions and docs/keys.md are made from it.

extension Action {
  private var row: ActionRow {
    switch self {
    case .moveDown: ActionRow(.moving, .actionMoveDown, .character("j"), .down)
    case .moveUp: ActionRow(.moving, .actionMoveUp, .character("k"), .up)
    case .pageDown: ActionRow(.moving, .actionPageDown, .pageDown, .control("d"), .control("f"))
    case .pageUp: ActionRow(.moving, .actionPageUp, .pageUp, .control("u"), .control("b"))
    case .first: ActionRow(.moving, .actionFirst, .character("g"), .home)
    case .last: ActionRow(.moving, .actionLast, .character("G"), .end)
    case .open: ActionRow(.moving, .actionOpen, .enter)
    case .stepBack: ActionRow(.moving, .actionStepBack, .escape)
    case .goBack: ActionRow(.moving, .actionGoBack, .backspace, .character("<"), .control("o"))
    case .goForward: ActionRow(.moving, .actionGoForward, .character(">"))
    case .toEarlier: ActionRow(.moving, .actionToEarlier, .character("["))
    case .toLater: ActionRow(.moving, .actionToLater, .character("]"))
    case .towardsReader: ActionRow(.places, .actionTowardsReader, .right, .character("l"))
    case .towardsList: ActionRow(.places, .actionTowardsList, .left, .character("h"))
    case .nextPane: ActionRow(.places, .actionNextPane, .tab)
    case .previousPane: ActionRow(.places, .actionPreviousPane, .backTab)
    case .sessionsPane: ActionRow(.places, .actionSessionsPane, .character("1"))
    case .membersPane: ActionRow(.places, .actionMembersPane, .character("2"))
    case .groupsPane: ActionRow(.places, .actionGroupsPane, .character("3"))
    case .readerPane: ActionRow(.places, .actionReaderPane, .character("4"))
    case .insightsTab: ActionRow(.places, .actionInsightsTab, .character("o"))
    case .termsTab: ActionRow(.places, .actionTermsTab, .character("t"))
    // The keys under those of going back and forward; as vim and less have it with Control.
    case .readerDown:
      ActionRow(.moving, .actionReaderDown, .character("."), .control("e"), elsewhere: .disabledNoReader)
    case .readerUp: ActionRow(.moving, .actionReaderUp, .character(","), .control("y"), elsewhere: .disabledNoReader)
    case .nextHeading: ActionRow(.moving, .actionNextHeading, .character("p"), elsewhere: .disabledNoReader)
    case .previousHeading: ActionRow(.moving, .actionPreviousHeading, .character("P"), elsewhere: .disabledNoReader)
    case .placeEntry: ActionRow(.moving, .actionPlaceEntry, .character("z"), elsewhere: .disabledNoReader)
    // The key of the plus, which side by side has, and the same on both layouts.
    case .maximize: ActionRow(.places, .actionMaximize, .character("="), elsewhere: .disabledOnePane)
    // A capital L types a stroke on the Arabic layout.
    case .languages: ActionRow(.texts, .actionLanguages, .character("L"), .character("v"))
    case .sourceReadings: ActionRow(.texts, .actionSourceReadings, .character("r"))
    case .details: ActionRow(.texts, .actionDetails, .character("i"))
    case .copy: ActionRow(.texts, .actionCopy, .character("y"))
    // A capital V types a brace on the Arabic layout.
    case .choosePart: ActionRow(.texts, .actionChoosePart, .character("V"), .character("{"))
    case .bookmark: ActionRow(.desk, .actionBookmark, .character("b"))
    case .remark: ActionRow(.desk, .actionRemark, .character("a"))
    case .marksTab: ActionRow(.desk, .actionMarksTab, .character("M"), .character("'"))
    // The Arabic layout has no D and no U; E stands above X on both.
    case .moveMarkDown:
      ActionRow(.desk, .actionMoveMarkDown, .character("D"), .character("X"), elsewhere: .disabledNotMarks)
    case .moveMarkUp:
      ActionRow(.desk, .actionMoveMarkUp, .character("U"), .character("E"), elsewhere: .disabledNotMarks)
    case .bringBack: ActionRow(.desk, .actionBringBack, .character("u"))
    case .searchTab: ActionRow(.searching, .actionSearchTab, .character("/"))
    case .concordance:
      ActionRow(.searching, .actionConcordance, .character("K"), elsewhere: .disabledNotSearch)
    case .trend: ActionRow(.searching, .actionTrend, .character("T"), elsewhere: .disabledNotSearch)
    case .compareTab: ActionRow(.comparing, .actionCompareTab, .character("c"))
    case .linesTab: ActionRow(.comparing, .actionLinesTab, .character("d"))
    case .mark: ActionRow(.comparing, .actionMark, .character(" "), elsewhere: .disabledNoYear)
    case .sideBySide: ActionRow(.comparing, .actionSideBySide, .character("x"))
    case .axis: ActionRow(.comparing, .actionAxis, .character("m"), elsewhere: .disabledNotSideBySide)
    case .laterColumn: ActionRow(.comparing, .actionLaterColumn, .character("+"), elsewhere: .disabledNotSideBySide)
    case .earlierColumn:
      ActionRow(.comparing, .actionEarlierColumn, .character("-"), elsewhere: .disabledNotSideBySide)
    case .sort: ActionRow(.comparing, .actionSort, .character("s"), elsewhere: .disabledNotMatrix)
    case .filter: ActionRow(.comparing, .actionFilter, .character("f"), elsewhere: .disabledNoFilter)
    case .nextMark: ActionRow(.searching, .actionNextMark, .character("n"), elsewhere: .disabledNoMarks)
    case .previousMark: ActionRow(.searching, .actionPreviousMark, .character("N"), elsewhere: .disabledNoMarks)
    case .export: ActionRow(.texts, .actionExport, .character("e"), elsewhere: .disabledNothingToSave)
    case .interfaceLanguage: ActionRow(.program, .actionInterfaceLanguage, .character("A"))
    case .bidiOrder: ActionRow(.program, .actionBidiOrder, .character("B"))
    case .settings: ActionRow(.program, .actionSettings, .function(2))
    case .help: ActionRow(.program, .actionHelp, .character("?"), .function(1))
    case .palette: ActionRow(.program, .actionPalette, .character(":"))
    case .redraw: ActionRow(.program, .actionRedraw, .control("l"))
    case .suspend: ActionRow(.program, .actionSuspend, .control("z"))
    case .quit: ActionRow(.program, .actionQuit, .character("q"), .control("c"))
    }
  }

  /// The keys that do it where the user has given it none, the one to be shown first.
  package var keys: [Key] { row.keys }

  /// What it is called.
  package var title: Phrase { row.title }

  /// What it has to do with.
  package var group: ActionGroup { row.group }

  /// Why it cannot be done on a screen that does not know it.
  var elsewhere: Phrase? { row.elsewhere }
}
