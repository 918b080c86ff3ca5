import DialogueRecord
import Screen
import Widgets

/// The screen of themes and terms: a list of both beside the reader, which shows references too.
struct TermsScreen: ReadingScreen {
  /// The selected theme or term.
  var selection: Subject?
  /// A reference, which stands in no list, while it is read.
  var reference: String?
  var isReading = false {
    didSet { if !isReading { reference = nil } }
  }
  var pane = ReaderPane()

  /// With the first theme selected.
  init(_ record: Record) {
    selection = record.themes.first.map { .theme($0.code) }
  }

  var tab: ScreenTab { ScreenTab(action: .termsTab, title: .tabTerms) }
  var subject: Subject? { shown }

  /// What the reader shows.
  var shown: Subject { reference.map { .reference($0) } ?? selection ?? .about }

  /// The themes, then the terms.
  func list(_ record: Record) -> SelectableList<Subject> {
    let entries = record.themes.map { Subject.theme($0.code) } + record.terms.map { .term($0.id) }
    return SelectableList(entries, selection: selection)
  }

  /// Where the list and the reader stand.
  func layout(_ context: Context) -> ListBesideReader { ListBesideReader(context.body, isReading: isReading) }

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
    case .stepBack:
      guard isReading else { return [.resume(.browse)] }
      isReading = false
    default: return nil
    }
    return []
  }

  private mutating func select(_ entry: Subject?) {
    if let entry { selection = entry }
  }

  func hints(_ context: Context) -> [Hint] {
    guard !isReading else { return readingHints(context) }
    return [.move, Hint(.nextPane, .hintPane), Hint(.open, .hintRead)] + Hint.end + Hint.texts
  }

  mutating func click(_ position: Position, opens: Bool, _ context: Context) -> Outcome {
    let layout = layout(context)
    if layout.reader?.contains(position) == true, let reading = reading(context) {
      isReading = true
      pane.click(position, reading, context)
    } else if let frame = layout.list, frame.contains(position) {
      isReading = false
      select(list(context.record).entry(at: position, in: frame.inset(columns: 1, rows: 1)))
    } else {
      return []
    }
    return opens ? perform(.open, context) ?? [] : []
  }

  mutating func scroll(at position: Position, by rows: Int, _ context: Context) {
    if scrollReader(at: position, by: rows, context) { return }
    select(list(context.record).entry(after: rows.signum()))
  }
}
