import DialogueRecord

/// Places that the user left and can come back to, the last one at the end.
struct History: Sendable {
  private(set) var back: [Place] = []
  private(set) var forward: [Place] = []

  /// A place: the screens as they stood there.
  struct Place: Sendable {
    var screens: Screens
    /// What an earlier run kept of the screen that was shown, as long as it was not taken up.
    var left: JSON?
    /// What was opened from here, while it is still read: one step out of it leads back here.
    var opened: Subject?
  }

  /// The places before and after.
  init(back: [Place] = [], forward: [Place] = []) {
    self.back = back
    self.forward = forward
  }

  var canGoBack: Bool { !back.isEmpty }
  var canGoForward: Bool { !forward.isEmpty }

  /// Keeps a place before a jump.
  mutating func remember(_ screens: Screens) {
    back.append(Place(screens: screens))
    forward = []
  }

  /// Notes what was opened from the last place.
  mutating func noteOpened(_ subject: Subject?) {
    guard canGoBack else { return }
    back[back.count - 1].opened = subject
  }

  /// The place before, for the one that is left now.
  mutating func goBack(from screens: Screens) -> Place? {
    guard let last = back.popLast() else { return nil }
    forward.append(Place(screens: screens))
    return last
  }

  /// The place that was left by going back.
  mutating func goForward(from screens: Screens) -> Place? {
    guard let next = forward.popLast() else { return nil }
    back.append(Place(screens: screens))
    return next
  }
}

extension State {
  mutating func remember() {
    history.remember(screens)
  }

  /// Whether one still reads what was opened from another screen: a hit, a point that is compared, a point of a theme; or from another
  /// page of the overview, which stands in no list below it.
  var readsWhatWasOpened: Bool {
    guard screens.active.isReading, let last = history.back.last else { return false }
    let isElsewhere = last.screens.shown != screens.shown || screens.shown == .insights && last.screens.active.isReading
    return isElsewhere && last.opened == screens.active.subject && last.opened != nil
  }

  /// Once one has left what was opened, coming by it again is another thing.
  mutating func forgetWhatWasLeft() {
    if !readsWhatWasOpened { history.noteOpened(nil) }
  }

  mutating func goBack() {
    guard let context, var place = history.goBack(from: screens) else { return }
    place.wakeUp(context)
    screens.restore(place.screens, context)
  }

  mutating func goForward() {
    guard let context, var place = history.goForward(from: screens) else { return }
    place.wakeUp(context)
    screens.restore(place.screens, context)
  }

  /// Shows another screen anew. Ways of showing the same thing under one entry of the first row are one place.
  mutating func show(_ name: ScreenName) -> [Effect] {
    guard let context else { return [] }
    if screens[name].tab != screens.active.tab { remember() }
    return follow(screens.show(name, context))
  }

  /// Goes to a thing, on the screen that holds it.
  mutating func go(to destination: Destination) {
    guard let context else { return }
    remember()
    screens.reveal(destination, context)
    history.noteOpened(screens.active.subject)
  }

  /// Goes to a passage and selects it.
  package mutating func go(toPassage id: String) {
    go(to: Destination(passage: id, record))
  }
}
