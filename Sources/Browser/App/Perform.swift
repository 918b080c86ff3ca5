import BidiText
import DialogueComparison
import DialogueSearch
import DialogueRecord
import Screen

// Actions: what a screen does not do, the program does, whatever the screen.

extension State {
  /// Why an action cannot be done now; nil where it can.
  func reason(against action: Action) -> Phrase? {
    switch action {
    case .goBack: return history.canGoBack ? nil : .disabledNoBack
    case .goForward: return history.canGoForward ? nil : .disabledNoForward
    case .sideBySide where record.sessions.isEmpty: return .disabledNoComparison
    case .bringBack: return takenAway.isEmpty ? .disabledNothingTaken : nil
    case .nextMark where canGoToHits, .previousMark where canGoToHits: return nil
    default: return ask { $0.reason(against: action, $1) }
    }
  }

  /// Whether there are hits to go to from another screen than that of search.
  private var canGoToHits: Bool { screens.shown != .search && screens.search.place != nil }

  /// Does an action, or says why it cannot be done.
  mutating func perform(_ action: Action) -> [Effect] {
    guard let context else { return [] }
    if let reason = reason(against: action) {
      say(context.catalogue[reason])
      return []
    }
    // Out of what was opened from another screen one step leads back there.
    if action == .stepBack, readsWhatWasOpened {
      goBack()
      return []
    }
    if let outcome = screens.active.perform(action, context) { return follow(outcome) }
    switch action {
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .towardsList: return screens.active.isReading ? perform(.stepBack) : []
    case .help: overlay = .help(Help(context))
    case .palette: openFinder()
    case .settings: showSettings()
    case .sessionsPane, .membersPane, .groupsPane:
      let outcome = screens.show(.browse, isResumed: true, context)
      return follow(outcome + (screens.active.perform(action, context) ?? []))
    case .placeEntry:
      asksHeight = true
      say(context.catalogue[.placeEntryHow])
    case .insightsTab: return show(.insights)
    case .termsTab: return show(.terms)
    case .compareTab: return show(.matrix)
    case .linesTab: return show(.lines)
    case .searchTab: return show(.search)
    case .sideBySide: return show(.matrix) + show(.sideBySide)
    case .mark: markYear()
    case .nextMark: return goToHit(by: 1)
    case .previousMark: return goToHit(by: -1)
    case .export: offerSaving()
    case .goBack: goBack()
    case .goForward: goForward()
    case .toEarlier: return followLine(later: false)
    case .toLater: return followLine(later: true)
    case .copy: offerCopies()
    case .bookmark: return toggleMarks()
    case .bringBack: return bringBackMarks()
    case .remark: return writeRemark()
    case .marksTab: return show(.marks)
    case .choosePart: if let selected = ask({ $0.selected($1) }) { offerPart(of: selected) }
    case .languages, .sourceReadings, .details, .interfaceLanguage, .bidiOrder: return change(action)
    default: break
    }
    return []
  }

  /// Changes what the user chooses apart from places.
  private mutating func change(_ action: Action) -> [Effect] {
    var said: Phrase?
    switch action {
    case .languages:
      settings.texts = settings.texts.next
      said = settings.texts.phrase
    case .sourceReadings:
      settings.showsSourceReadings.toggle()
      said = settings.showsSourceReadings ? .sourceReadingsShown : .emendedReadingsShown
    case .details:
      settings.showsDetails.toggle()
      said = settings.showsDetails ? .detailsShown : .detailsHidden
    case .interfaceLanguage: settings.language = settings.language.other
    case .bidiOrder:
      let order = settings.layout.order.next
      settings.layout.order = order
      inForce.change(.bidi, to: order.rawValue)
      if let catalogue { say(catalogue.text(.bidiOrderIs, ["order": order.rawValue])) }
      return [.order(order)]
    default: break
    }
    if let said, let catalogue { say(catalogue[said]) }
    return []
  }

  private mutating func markYear() {
    guard let year = ask({ $0.markableYear($1) }), let catalogue else { return }
    if marked.remove(year) == nil { marked.insert(year) }
    let phrase: Phrase = marked.isEmpty ? .markedNone : marked.count == 1 ? .markedYear : .markedYears
    say(catalogue.text(phrase, ["years": catalogue.list(of: marked.sorted())]))
  }

  /// To the next hit or the one before, from wherever one reads; round at the ends.
  private mutating func goToHit(by step: Int) -> [Effect] {
    guard let context, let place = screens.search.place else { return [] }
    if isShown(place) { screens.search.step(by: step) }
    let before = history
    let isOpened = readsWhatWasOpened
    let effects = follow(screens.search.openingHit(context))
    // Going from hit to hit is one journey: back leads out of it.
    history = before
    if isOpened { history.noteOpened(screens.active.subject) }
    say(screens.search.hitPlace(context.catalogue))
    return effects
  }

  /// Whether something that was found is what the reader shows, or the passage that is selected in it.
  private func isShown(_ place: String) -> Bool {
    if ask({ $0.selectedPassage($1) })?.id == place { return true }
    return switch screens.active.subject {
    case .organization(let id), .group(let id), .term(let id), .theme(let id): id == place
    case .year(let year): String(year) == place
    default: false
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

extension TextOrder {
  /// The next order of the round.
  var next: TextOrder {
    switch self {
    case .visual: .words
    case .words: .logical
    case .logical: .visual
    }
  }
}
