import DialogueRecord
import Screen
import Widgets

/// The browse screen: three lists beside the reader.
struct BrowseScreen: ReadingScreen {
  /// A part of the screen that keys can go to.
  enum Part: Int, CaseIterable, Sendable, Hashable {
    case sessions, members, groups, reader

    /// The lists, in their order on the screen.
    static let lists: [Part] = [.sessions, .members, .groups]
  }

  /// The part that the keys go to.
  var focus = Part.sessions
  /// What is selected in each list.
  var selections: [Part: Subject]
  /// What the reader shows.
  var shown: Subject
  var pane = ReaderPane()
  /// What is typed to filter each list; nothing for those that are whole.
  var filters: [Part: TextField] = [:]
  var isFiltering = false
  /// What the filters leave, and for which text.
  var left: [Part: (filter: String, entries: [Subject])] = [:]

  /// With the last session selected.
  init(_ record: Record) {
    let first = record.sessions.last.map { Subject.year($0.year) } ?? .about
    shown = first
    selections = [.sessions: first]
    selections[.members] = record.organizations.first.map { .organization($0.id) }
    selections[.groups] = record.groups.first.map { .group($0.id) }
  }

  var tab: ScreenTab { ScreenTab(action: .sessionsPane, title: .tabBrowse) }
  var subject: Subject? { shown }
  var isReading: Bool { focus == .reader }

  /// The entries of a list.
  func entries(_ part: Part, _ record: Record) -> [Subject] {
    record.derived { BrowseEntries($0) }.of[part] ?? []
  }

  /// A list with its selected entry, without those that its filter leaves out.
  func list(_ part: Part, _ record: Record) -> SelectableList<Subject> {
    let known = left[part]
    let isKnown = known != nil && known?.filter == filters[part]?.text
    return SelectableList(isKnown ? known?.entries ?? [] : sifted(part, record), selection: selections[part])
  }

  /// The list that holds a thing.
  func part(of subject: Subject, _ record: Record) -> Part? {
    switch subject {
    case .about: .sessions
    case .year(let year): record.session(year: year) == nil && record.gap(year: year) == nil ? nil : .sessions
    case .organization(let id): record.organization(id) == nil ? nil : .members
    case .group(let id): record.group(id) == nil ? nil : .groups
    case .theme, .term, .reference, .cell, .node, .mark, .insight: nil
    }
  }

  /// Where the parts stand.
  func layout(_ context: Context) -> BrowseLayout {
    let record = context.record
    return BrowseLayout(
      context.size, focus: focus, list: isReading ? part(of: shown, record) ?? .sessions : focus,
      counts: Dictionary(uniqueKeysWithValues: Part.lists.map { ($0, entries($0, record).count) }),
      isAlone: pane.isAlone)
  }

  func showsReader(_ context: Context) -> Bool { layout(context).frames[.reader] != nil }

  func hasTwoPanes(_ context: Context) -> Bool {
    var screen = self
    screen.pane.isAlone = false
    return screen.layout(context).frames.count > 1
  }

  func reading(_ context: Context) -> Reading? {
    Reading(subject: shown, frame: layout(context).frames[.reader] ?? context.body)
  }

  mutating func layOut(_ context: Context) {
    sift(context.record)
    if let reading = reading(context) { pane.layOut(reading, context) }
  }

  func markableYear(_ context: Context) -> Int? {
    if case .year(let year) = shown { year } else { nil }
  }

  // MARK: Moving

  /// Gives the keys to a part, and shows what is selected there.
  mutating func focus(on part: Part) {
    focus = part
    if let selection = selections[part] { shown = selection }
  }

  /// Selects a thing in the list that has the keys and shows it.
  mutating func select(_ entry: Subject?) {
    guard let entry else { return }
    selections[focus] = entry
    shown = entry
  }

  /// Back from the reader to the list that holds what it shows.
  mutating func leaveReader(_ context: Context) {
    if isReading { focus(on: part(of: shown, context.record) ?? .sessions) }
  }

  // MARK: Coming here

  func holds(_ subject: Subject) -> Bool {
    switch subject {
    case .about, .year, .organization, .group: true
    case .theme, .term, .reference, .cell, .node, .mark, .insight: false
    }
  }

  private mutating func show(_ subject: Subject, _ context: Context) {
    shown = subject
    guard let part = part(of: subject, context.record) else { return }
    dropFilter(hiding: subject, in: part, context.record)
    selections[part] = subject
  }

  mutating func reveal(_ destination: Destination, _ context: Context) {
    show(destination.subject, context)
    focus = .reader
    if let reading = reading(context) { pane.reveal(destination, reading, context) }
  }

  mutating func restore(from left: any ScreenModel, _ context: Context) {
    guard let left = left as? Self else { return }
    pane.stand(as: left.pane, in: left.shown)
    focus = left.focus
    filters = left.filters
    show(left.shown, context)
  }

  func handover(_ context: Context) -> Handover? { Handover(year: markableYear(context)) }
}

/// The entries of the lists of a record.
private struct BrowseEntries: Sendable {
  let of: [BrowseScreen.Part: [Subject]]

  init(_ record: Record) {
    of = [
      .sessions: [.about] + record.years.map { .year($0.year) },
      .members: record.organizations.map { .organization($0.id) },
      .groups: record.groups.map { .group($0.id) },
    ]
  }
}
