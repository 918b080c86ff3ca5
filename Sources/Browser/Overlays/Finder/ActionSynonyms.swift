extension Action {
  /// Other words for it, parted by commas; nil where its title says it all.
  var synonyms: Phrase? {
    switch self {
    case .first: .synonymsFirst
    case .last: .synonymsLast
    case .open: .synonymsOpen
    case .stepBack: .synonymsStepBack
    case .goBack: .synonymsGoBack
    case .goForward: .synonymsGoForward
    case .toEarlier: .synonymsToEarlier
    case .toLater: .synonymsToLater
    case .nextPane, .previousPane: .synonymsPanes
    case .sessionsPane: .synonymsSessions
    case .membersPane: .synonymsMembers
    case .groupsPane: .synonymsGroups
    case .readerPane: .synonymsReader
    case .insightsTab: .synonymsInsights
    case .termsTab: .synonymsTerms
    case .languages: .synonymsLanguages
    case .sourceReadings: .synonymsReadings
    case .details: .synonymsDetails
    case .copy: .synonymsCopy
    case .choosePart: .synonymsPart
    case .export: .synonymsExport
    default: synonymsOfMore
    }
  }

  private var synonymsOfMore: Phrase? {
    switch self {
    case .bookmark: .synonymsBookmark
    case .remark: .synonymsRemark
    case .marksTab: .synonymsMarks
    case .moveMarkDown, .moveMarkUp: .synonymsOrder
    case .bringBack: .synonymsBringBack
    case .searchTab: .synonymsSearch
    case .concordance: .synonymsConcordance
    case .trend: .synonymsTrend
    case .nextMark, .previousMark: .synonymsHits
    case .compareTab: .synonymsCompare
    case .linesTab: .synonymsLines
    case .mark: .synonymsChoose
    case .sideBySide: .synonymsSideBySide
    case .axis: .synonymsAxis
    case .laterColumn, .earlierColumn: .synonymsColumn
    case .sort: .synonymsSort
    case .filter: .synonymsFilter
    case .interfaceLanguage: .synonymsInterface
    case .bidiOrder: .synonymsBidi
    case .help: .synonymsHelp
    case .readerDown, .readerUp: .synonymsScroll
    case .nextHeading, .previousHeading: .synonymsHeading
    case .placeEntry: .synonymsPlace
    case .maximize: .synonymsMaximize
    case .redraw: .synonymsRedraw
    case .suspend: .synonymsSuspend
    case .quit: .synonymsQuit
    case .settings: .synonymsSettings
    default: nil
    }
  }
}
