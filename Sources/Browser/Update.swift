import Screen

/// The one place that changes the state. Returns what is to be done in the world.
public func update(_ state: inout State, _ event: Event) -> [Effect] {
  defer {
    state.forgetWhatWasLeft()
    state.layOut()
  }
  switch event {
  case .resize(let size):
    state.size = size
    state.layOut()
    state.showSelected()
    return []
  case .resumed:
    return [.redraw]
  case .paste(let text):
    state.paste(text)
    return []
  case .mouse(let mouse):
    return state.act(on: mouse)
  case .key(let key):
    state.message = nil
    return state.act(on: key)
  }
}

extension State {
  mutating func act(on key: Key) -> [Effect] {
    switch overlay {
    case .help(let help): return actInHelp(help, key)
    case .chooser(let chooser): return actInChooser(chooser, key)
    case nil: break
    }
    if tab == .search, search.isTyping { return actInSearchField(key) }
    if isFilteringThemes { return actInThemeFilter(key) }
    guard let action = Action.of(settings.language == .arabic ? key.mirrored : key) else {
      message = interface?.text(.noSuchKey, ["key": key.title])
      return []
    }
    return perform(action)
  }

  /// Does an action, or says why it cannot be done.
  mutating func perform(_ action: Action) -> [Effect] {
    if let reason = action.disabled(self) {
      message = interface?[reason]
      return []
    }
    switch action {
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .help, .palette: overlay = .help(HelpState())
    case .moveDown: move(by: 1)
    case .moveUp: move(by: -1)
    case .pageDown: movePage(by: 1)
    case .pageUp: movePage(by: -1)
    case .first: moveToEnd(last: false)
    case .last: moveToEnd(last: true)
    case .towardsReader: moveAcross(by: 1)
    case .towardsList: moveAcross(by: -1)
    case .nextPane: cycleFocus(by: 1)
    case .previousPane: cycleFocus(by: -1)
    case .sessionsPane: focus(on: .sessions)
    case .membersPane: focus(on: .members)
    case .groupsPane: focus(on: .groups)
    case .readerPane: focusReader()
    case .termsTab: showTerms()
    case .compareTab: showComparison()
    case .linesTab: showLines()
    case .mark: markYear()
    case .sideBySide: showSideBySide()
    case .axis: turnAxis()
    case .laterColumn: exchangeColumn(by: 1)
    case .earlierColumn: exchangeColumn(by: -1)
    case .sort: if tab == .search { sortConcordance() } else { sortThemes() }
    case .concordance: turnSearch(to: isConcordance ? search.view : .concordance(.year))
    case .trend: turnSearch(to: .trend)
    case .filter: if tab == .search { offerFilters() } else { comparison.isFiltering = true }
    case .searchTab: return showSearch()
    case .nextMark: if isSideBySide { goToDifference(by: 1) } else { goToHit(by: 1) }
    case .previousMark: if isSideBySide { goToDifference(by: -1) } else { goToHit(by: -1) }
    case .export: offerExports()
    case .open: open()
    case .stepBack: stepBack()
    case .goBack: goBack()
    case .goForward: goForward()
    case .toEarlier: follow(later: false)
    case .toLater: follow(later: true)
    case .copy: offerCopies()
    case .languages:
      settings.texts = settings.texts.next
      message = interface?[settings.texts.phrase]
    case .sourceReadings:
      settings.showsSourceReadings.toggle()
      message = interface?[settings.showsSourceReadings ? .sourceReadingsShown : .emendedReadingsShown]
    case .details:
      settings.showsDetails.toggle()
      message = interface?[settings.showsDetails ? .detailsShown : .detailsHidden]
    case .interfaceLanguage: settings.language = settings.language == .arabic ? .english : .arabic
    case .bidiOrder:
      settings.layout.order = settings.layout.order.next
      message = interface?.text(.bidiOrderIs, ["order": settings.layout.order.rawValue])
      return [.order(settings.layout.order)]
    }
    return []
  }
}

extension Key {
  /// The key on a screen that is mirrored: the arrows change sides.
  var mirrored: Key {
    switch self {
    case .left: .right
    case .right: .left
    case .wordLeft: .wordRight
    case .wordRight: .wordLeft
    default: self
    }
  }
}

extension TextChoice {
  /// What is said when the choice is made.
  var phrase: Phrase {
    switch self {
    case .both: .textsBoth
    case .english: .textsEnglish
    case .arabic: .textsArabic
    }
  }
}
