import DialogueRecord
import Lexis
import Screen
import Widgets

/// A list of things beside the reader, which shows also what is opened from them and stands in no list.
struct CollectionScreen: ListScreen {
  /// What is collected.
  let collection: CollectionKind
  /// The selected entry.
  var selection: Subject?
  /// What stands in no list, such as a reference, while it is read.
  var beside: Subject?
  var isReading = false {
    didSet { if !isReading { beside = nil } }
  }
  var pane = ReaderPane()
  var filter = TextField()
  var isFiltering = false
  /// What the filter leaves, and for which filter: looking through all names is not for every key.
  private var left: (filter: String, entries: [Subject])?

  /// With the first entry selected.
  init(_ collection: CollectionKind, _ record: Record) {
    self.collection = collection
    selection = collection.first(of: record)
  }

  var tab: ScreenTab { collection.tab }
  var subject: Subject? { shown }

  /// What the reader shows.
  var shown: Subject { beside ?? selection ?? .about }

  /// The entries, without those that the filter leaves out.
  func list(_ context: Context) -> SelectableList<Subject> {
    let entries = left?.filter == filter.text ? left?.entries ?? [] : entries(context)
    return SelectableList(entries, selection: selection)
  }

  private func entries(_ context: Context) -> [Subject] {
    collection.entries(context, left: WordFilter(filter.text))
  }

  private mutating func sift(_ context: Context) {
    if left?.filter != filter.text { left = (filter.text, entries(context)) }
  }

  mutating func layOut(_ context: Context) {
    sift(context)
    if let reading = reading(context) { pane.layOut(reading, context) }
  }

  mutating func moveInList(by step: Int, _ context: Context) { select(list(context).entry(after: step)) }

  mutating func keepSelectionInSight(_ context: Context) {
    sift(context)
    let entries = list(context).entries
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

  func holds(_ subject: Subject) -> Bool { collection.holds(subject) }

  mutating func reveal(_ destination: Destination, _ context: Context) {
    show(destination.subject, context.record)
    if let reading = reading(context) { pane.reveal(destination, reading, context) }
  }

  mutating func restore(from left: any ScreenModel, _ context: Context) {
    guard let left = left as? Self else { return }
    selection = left.selection
    filter = left.filter
    isReading = left.isReading
    beside = left.beside
    pane.stand(as: left.pane, in: shown)
  }

  /// Reads a thing. Where the list says nothing of it, its selection stays.
  private mutating func show(_ subject: Subject, _ record: Record) {
    isReading = true
    let isListed = collection.lists(subject, record)
    beside = isListed ? nil : subject
    if isListed { selection = subject }
  }

  // MARK: Keys and mouse

  mutating func perform(_ action: Action, _ context: Context) -> Outcome? {
    if let outcome = performInReader(action, context) { return outcome }
    let list = list(context)
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
    list(context).shown(in: parts(inside).list, context.held)
  }

  func filterPlace(_ context: Context) -> Rect? {
    guard showsFilter, let frame = layout(context).list else { return nil }
    return Drawing(context).place(behind: collection.filterLabel, in: parts(frame.inset(columns: 1, rows: 1)).filter)
  }

  mutating func clickTitle(_ position: Position, in frame: Rect, _ context: Context) -> Click { .nothing }

  mutating func select(at position: Position, in inside: Rect, _ context: Context) -> Bool {
    let entry = list(context).entry(at: position, in: parts(inside).list, context.held)
    select(entry)
    return entry != nil
  }
}
