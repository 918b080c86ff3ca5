import DialogueRecord
import Lexis
import Screen
import Widgets

/// The screen of themes and terms: a list of both beside the reader, which shows references too.
struct TermsScreen: ListScreen {
  /// The selected theme or term.
  var selection: Subject?
  /// A reference, which stands in no list, while it is read.
  var reference: String?
  var isReading = false {
    didSet { if !isReading { reference = nil } }
  }
  var pane = ReaderPane()
  var filter = TextField()
  var isFiltering = false
  /// What the filter leaves, and for which filter: looking through all names is not for every key.
  private var left: (filter: String, entries: [Subject])?

  /// With the first theme selected.
  init(_ record: Record) {
    selection = record.themes.first.map { .theme($0.code) }
  }

  var tab: ScreenTab { ScreenTab(action: .termsTab, title: .tabTerms) }
  var subject: Subject? { shown }

  /// What the reader shows.
  var shown: Subject { reference.map { .reference($0) } ?? selection ?? .about }

  /// The themes, then the terms, without those that the filter leaves out.
  func list(_ record: Record) -> SelectableList<Subject> {
    let entries = left?.filter == filter.text ? left?.entries ?? [] : entries(record)
    return SelectableList(entries, selection: selection)
  }

  /// Those with what was typed in their names in either language, their codes or ids.
  private func entries(_ record: Record) -> [Subject] {
    let filter = WordFilter(filter.text)
    let themes = record.themes.filter { filter.matches([$0.name.ar, $0.name.en, $0.code, $0.id]) }
    let terms = record.terms.filter { filter.matches([$0.text.ar, $0.text.en, $0.id]) }
    return themes.map { Subject.theme($0.code) } + terms.map { .term($0.id) }
  }

  private mutating func sift(_ record: Record) {
    if left?.filter != filter.text { left = (filter.text, entries(record)) }
  }

  mutating func layOut(_ context: Context) {
    sift(context.record)
    if let reading = reading(context) { pane.layOut(reading, context) }
  }

  mutating func moveInList(by step: Int, _ context: Context) { select(list(context.record).entry(after: step)) }

  mutating func keepSelectionInSight(_ context: Context) {
    sift(context.record)
    let entries = list(context.record).entries
    if selection.map(entries.contains) != true, let first = entries.first { selection = first }
  }

  /// Where the list and the reader stand.
  func layout(_ context: Context) -> ListBesideReader {
    ListBesideReader(context.body, isReading: isReading, isAlone: pane.isAlone)
  }

  func reading(_ context: Context) -> Reading? {
    Reading(subject: shown, frame: layout(context).reader ?? context.body)
  }

  // MARK: Coming here

  mutating func enter(_ handover: Handover, isResumed: Bool, _ context: Context) -> Outcome {
    if !isResumed { isReading = false }
    return []
  }

  func holds(_ subject: Subject) -> Bool {
    switch subject {
    case .theme, .term, .reference: true
    default: false
    }
  }

  mutating func reveal(_ destination: Destination, _ context: Context) {
    show(destination.subject)
    if let reading = reading(context) { pane.reveal(destination, reading, context) }
  }

  mutating func restore(from left: any ScreenModel, _ context: Context) {
    guard let left = left as? Self else { return }
    selection = left.selection
    filter = left.filter
    isReading = left.isReading
    reference = left.reference
    pane.stand(as: left.pane, in: shown)
  }

  /// Reads a thing. Of a reference the list says nothing, so its selection stays.
  private mutating func show(_ subject: Subject) {
    isReading = true
    if case .reference(let id) = subject {
      reference = id
    } else {
      reference = nil
      selection = subject
    }
  }

  // MARK: Keys and mouse

  mutating func perform(_ action: Action, _ context: Context) -> Outcome? {
    if let outcome = performInReader(action, context) { return outcome }
    let list = list(context.record)
    if let step = action.step(page: (layout(context).list?.rows ?? 0) - 3) {
      select(list.entry(after: step))
      return []
    }
    switch action {
    case .open, .towardsReader, .readerPane: isReading = true
    case .nextPane, .previousPane: isReading.toggle()
    case .filter:
      isReading = false
      isFiltering = true
    case .stepBack:
      if isReading { isReading = false } else if !dropFilter(context) { return [.resume(.browse)] }
    default: return nil
    }
    return []
  }

  private mutating func select(_ entry: Subject?) {
    if let entry { selection = entry }
  }

  func reason(against action: Action, _ context: Context) -> Phrase? {
    action == .filter ? nil : commonReason(against: action, context)
  }

  func hints(_ context: Context) -> [Hint] {
    if isFiltering { return filterHints }
    guard !isReading else { return readingHints(context) }
    return [.move, Hint(.nextPane, .hintPane), Hint(.open, .hintRead), Hint(.filter, .hintFilter)] + Hint.end
      + Hint.texts
  }

  func list(in inside: Rect, _ context: Context) -> ShownList {
    list(context.record).shown(in: parts(inside).list, context.held)
  }

  func filterPlace(_ context: Context) -> Rect? {
    guard showsFilter, let frame = layout(context).list else { return nil }
    return Drawing(context).place(behind: .filterTerms, in: parts(frame.inset(columns: 1, rows: 1)).filter)
  }

  mutating func clickTitle(_ position: Position, in frame: Rect, _ context: Context) -> Click { .nothing }

  mutating func select(at position: Position, in inside: Rect, _ context: Context) -> Bool {
    let entry = list(context.record).entry(at: position, in: parts(inside).list, context.held)
    select(entry)
    return entry != nil
  }
}
