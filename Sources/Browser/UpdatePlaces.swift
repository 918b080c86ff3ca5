import DialogueRecord
import Screen

// Going from place to place, and back.

extension State {
  /// Where the user is.
  var place: Place {
    Place(
      tab: tab, focus: tab == .terms ? (termsReads ? .reader : .sessions) : focus, subject: shownSubject,
      position: positions[shownSubject] ?? ReaderPosition(),
      comparison: comparison, lines: lines)
  }

  private mutating func restore(_ place: Place) {
    tab = place.tab
    positions[place.subject] = place.position
    switch place.tab {
    case .terms:
      terms.selection = place.subject
      termsReads = place.focus == .reader
    case .compare:
      let marked = comparison.marked
      comparison = place.comparison
      comparison.marked = marked
    case .lines: lines = place.lines
    case .search: search.isTyping = !search.hasBody
    case .browse:
      focus = place.focus
      subject = place.subject
      if let pane = pane(of: place.subject) { lists[pane, default: ListState()].selection = place.subject }
    }
  }

  /// Remembers where the user is before a jump.
  mutating func remember() {
    back.append(place)
    forward = []
  }

  /// Whether one still reads what was opened from another screen: a hit, a point that is compared, a point of a theme.
  var readsWhatWasOpened: Bool {
    guard isReading, let last = back.last else { return false }
    return last.tab != tab && last.opened == shownSubject
  }

  /// Notes that what is read was opened from the place before.
  mutating func noteOpened() {
    guard !back.isEmpty else { return }
    back[back.count - 1].opened = shownSubject
  }

  /// Once one has left what was opened, coming by it again is another thing.
  mutating func forgetWhatWasLeft() {
    guard !back.isEmpty, !readsWhatWasOpened else { return }
    back[back.count - 1].opened = nil
  }

  mutating func goBack() {
    guard let last = back.popLast() else { return }
    forward.append(place)
    restore(last)
  }

  mutating func goForward() {
    guard let next = forward.popLast() else { return }
    back.append(place)
    restore(next)
  }

  mutating func focus(on pane: Pane) {
    tab = .browse
    focus = pane
    if let selection = lists[pane]?.selection { subject = selection }
  }

  mutating func focusReader() {
    switch tab {
    case .browse: focus = .reader
    case .terms: termsReads = true
    case .compare: if comparison.showsPoints { comparison.reads = true }
    case .lines: lines.reads = true
    case .search: break
    }
  }

  mutating func showTerms() {
    if tab != .terms { remember() }
    tab = .terms
    termsReads = false
  }

  mutating func cycleFocus(by step: Int) {
    switch tab {
    case .browse: break
    case .terms: return termsReads.toggle()
    case .compare: return comparison.reads = comparison.showsPoints && !comparison.reads
    case .lines: return lines.reads.toggle()
    case .search: return search.isTyping = true
    }
    let count = Pane.allCases.count
    let next = Pane(rawValue: (focus.rawValue + step + count) % count) ?? .sessions
    if next == .reader { focusReader() } else { focus(on: next) }
  }

  /// One step out: from the reader to its list, from another screen to the browse screen. Never out of the program.
  mutating func stepBack() {
    if readsWhatWasOpened { return goBack() }
    switch tab {
    case .browse: if isReading { focus(on: pane(of: subject) ?? .sessions) }
    case .terms: if termsReads { termsReads = false } else { tab = .browse }
    case .compare: stepOutOfComparison()
    case .lines: if lines.reads { lines.reads = false } else { tab = .browse }
    case .search: if search.view == .hits { search.isTyping = true } else { turnSearch(to: search.view) }
    }
  }

  /// Opens what is selected: the reader for an entry of a list, the target for an entry of the reader.
  mutating func open() {
    if tab == .compare || tab == .lines, openCompared() { return }
    if tab == .search { return openHit() }
    guard isReading else {
      focusReader()
      return
    }
    switch selectedTarget {
    case .passage(let id): go(toPassage: id)
    case .subject(let subject): go(to: subject)
    case nil: break
    }
  }

  /// Goes to a thing, in the list that holds it.
  mutating func go(to subject: Subject) {
    remember()
    show(subject)
    focus = .reader
    noteOpened()
  }

  /// Shows a thing on the screen that it belongs to.
  private mutating func show(_ subject: Subject) {
    switch subject {
    case .theme, .term:
      tab = .terms
      terms.selection = subject
      termsReads = true
    default:
      tab = .browse
      self.subject = subject
      if let pane = pane(of: subject) { lists[pane, default: ListState()].selection = subject }
    }
  }

  /// Goes to a passage and selects it.
  public mutating func go(toPassage id: String) {
    remember()
    show(record.session(of: id).map { .year($0.year) } ?? .about)
    focus = .reader
    noteOpened()
    guard let reader, let index = reader.layout.anchors.firstIndex(where: { $0.anchor.id == id }) else { return }
    let rows = reader.layout.anchors[index].rows
    // A third of the way down, so that what comes before is seen as well.
    let offset = rows.count >= reader.height ? 0 : -min(reader.height / 3, reader.height - rows.count)
    setPosition(ReaderPosition(anchor: id, offset: offset))
  }

  /// Along a line of descent, from the selected point to an earlier or a later one.
  mutating func follow(later: Bool) {
    guard let passage = selectedPassage, let interface else { return }
    let links =
      later
      ? record.successors(of: passage.id).map { ($0.point.id, $0.link) }
      : passage.follows.map { ($0.point, $0) }
    var seen: Set<String> = []
    let targets = links.filter { seen.insert($0.0).inserted }
    if targets.count == 1 {
      go(toPassage: targets[0].0)
      return
    }
    let choices = targets.map { id, link in
      let line = record.lineages.first { $0.id == link.line }?.name[settings.language] ?? ""
      return ChooserState.Choice(label: "\(id)  \(line)", outcome: .go(passage: id))
    }
    overlay = .chooser(ChooserState(title: interface[later ? .actionToLater : .actionToEarlier], choices: choices))
  }
}
