import Screen

/// What the user can do. Keys, help, the palette of actions, the manual and docs/keys.md are all made from this table.
public enum Action: String, CaseIterable, Sendable, Hashable {
  case moveDown, moveUp, pageDown, pageUp, first, last
  case open, stepBack, goBack, goForward, toEarlier, toLater
  case towardsReader, towardsList, nextPane, previousPane, sessionsPane, membersPane, groupsPane, readerPane, termsTab
  case languages, sourceReadings, details, copy
  case searchTab, concordance, trend, compareTab, linesTab, mark, sideBySide, axis, laterColumn, earlierColumn
  case sort, filter, nextMark, previousMark, export
  case interfaceLanguage, bidiOrder, help, palette, redraw, suspend, quit

  /// The keys that do it, the one to be shown first.
  public var keys: [Key] {
    switch self {
    case .moveDown: [.character("j"), .down]
    case .moveUp: [.character("k"), .up]
    case .pageDown: [.pageDown, .control("d"), .control("f")]
    case .pageUp: [.pageUp, .control("u"), .control("b")]
    case .first: [.character("g"), .home]
    case .last: [.character("G"), .end]
    case .open: [.enter]
    case .stepBack: [.escape]
    case .goBack: [.backspace, .character("<")]
    case .goForward: [.character(">")]
    case .toEarlier: [.character("[")]
    case .toLater: [.character("]")]
    case .towardsReader: [.right]
    case .towardsList: [.left]
    case .nextPane: [.tab]
    case .previousPane: [.backTab]
    case .sessionsPane: [.character("1")]
    case .membersPane: [.character("2")]
    case .groupsPane: [.character("3")]
    case .readerPane: [.character("4")]
    case .termsTab: [.character("t")]
    // A capital L types a stroke on the Arabic layout.
    case .languages: [.character("L"), .character("v")]
    case .sourceReadings: [.character("r")]
    case .details: [.character("i")]
    case .copy: [.character("y")]
    case .compareTab: [.character("c")]
    case .linesTab: [.character("d")]
    case .mark: [.character(" ")]
    case .sideBySide: [.character("x")]
    case .axis: [.character("m")]
    case .laterColumn: [.character("+")]
    case .earlierColumn: [.character("-")]
    case .sort: [.character("s")]
    case .filter: [.character("f")]
    case .searchTab: [.character("/")]
    case .concordance: [.character("K")]
    case .trend: [.character("T")]
    case .nextMark: [.character("n")]
    case .previousMark: [.character("N")]
    case .export: [.character("e")]
    case .interfaceLanguage: [.character("A")]
    case .bidiOrder: [.character("B")]
    case .help: [.character("?"), .function(1)]
    case .palette: [.character(":")]
    case .redraw: [.control("l")]
    case .suspend: [.control("z")]
    case .quit: [.character("q"), .control("c")]
    }
  }

  /// What it is called.
  public var title: Phrase {
    switch self {
    case .moveDown: .actionMoveDown
    case .moveUp: .actionMoveUp
    case .pageDown: .actionPageDown
    case .pageUp: .actionPageUp
    case .first: .actionFirst
    case .last: .actionLast
    case .open: .actionOpen
    case .stepBack: .actionStepBack
    case .goBack: .actionGoBack
    case .goForward: .actionGoForward
    case .toEarlier: .actionToEarlier
    case .toLater: .actionToLater
    case .towardsReader: .actionTowardsReader
    case .towardsList: .actionTowardsList
    case .nextPane: .actionNextPane
    case .previousPane: .actionPreviousPane
    case .sessionsPane: .actionSessionsPane
    case .membersPane: .actionMembersPane
    case .groupsPane: .actionGroupsPane
    case .readerPane: .actionReaderPane
    case .termsTab: .actionTermsTab
    case .languages: .actionLanguages
    case .sourceReadings: .actionSourceReadings
    case .details: .actionDetails
    case .copy: .actionCopy
    case .compareTab: .actionCompareTab
    case .linesTab: .actionLinesTab
    case .mark: .actionMark
    case .sideBySide: .actionSideBySide
    case .axis: .actionAxis
    case .laterColumn: .actionLaterColumn
    case .earlierColumn: .actionEarlierColumn
    case .sort: .actionSort
    case .filter: .actionFilter
    case .searchTab: .actionSearchTab
    case .concordance: .actionConcordance
    case .trend: .actionTrend
    case .nextMark: .actionNextMark
    case .previousMark: .actionPreviousMark
    case .export: .actionExport
    case .interfaceLanguage: .actionInterfaceLanguage
    case .bidiOrder: .actionBidiOrder
    case .help: .actionHelp
    case .palette: .actionPalette
    case .redraw: .actionRedraw
    case .suspend: .actionSuspend
    case .quit: .actionQuit
    }
  }

  /// The action of a key, whatever keyboard layout is on.
  static func of(_ key: Key) -> Action? {
    byKey[Keymap.latin(key)]
  }

  private static let byKey: [Key: Action] = Dictionary(
    allCases.flatMap { action in action.keys.map { ($0, action) } }, uniquingKeysWith: { first, _ in first })
}

extension Action {
  /// Why it cannot be done now; nil where it can.
  func disabled(_ state: State) -> Phrase? {
    switch self {
    case .goBack: state.back.isEmpty ? .disabledNoBack : nil
    case .goForward: state.forward.isEmpty ? .disabledNoForward : nil
    case .toEarlier: state.selectedPassage?.follows.isEmpty == false ? nil : .disabledNoEarlier
    case .toLater:
      state.selectedPassage.map { !state.record.successors(of: $0.id).isEmpty } == true ? nil : .disabledNoLater
    case .copy: state.selectedPassage == nil ? .disabledNoPassage : nil
    case .mark: state.markableYear == nil ? .disabledNoYear : nil
    case .axis, .laterColumn, .earlierColumn: state.isSideBySide ? nil : .disabledNotSideBySide
    case .nextMark, .previousMark:
      state.isSideBySide || !state.search.places.isEmpty && !state.isTrend ? nil : .disabledNoMarks
    case .filter: state.isMatrix || state.search.results != nil && state.tab == .search ? nil : .disabledNoFilter
    case .sort: state.isMatrix || state.isConcordance ? nil : .disabledNotMatrix
    case .concordance, .trend: state.tab == .search && state.search.results != nil ? nil : .disabledNotSearch
    case .export: state.exportedComparison == nil ? .disabledNoComparison : nil
    default: nil
    }
  }
}
