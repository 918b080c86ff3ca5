import DialogueRecord

/// Every screen as it stands or was left, and which of them is shown.
struct Screens: Sendable {
  private(set) var shown = ScreenName.browse
  var browse: BrowseScreen
  var matrix = MatrixScreen()
  var sideBySide = SideBySideScreen()
  var search = SearchScreen()
  var lines = LinesScreen()
  var terms: CollectionScreen
  var insights: CollectionScreen
  var marks = MarksScreen()

  /// As they are at the start, the browse screen shown unless it is another one.
  init(_ record: Record, shown: ScreenName = .browse) {
    self.shown = shown
    browse = BrowseScreen(record)
    terms = CollectionScreen(.terms, record)
    insights = CollectionScreen(.insights, record)
  }

  /// The screen that is shown.
  var active: any ScreenModel {
    get { self[shown] }
    set { self[shown] = newValue }
  }

  subscript(_ name: ScreenName) -> any ScreenModel {
    get { self[keyPath: name.path] }
    set { self[keyPath: name.path] = newValue }
  }

  /// Shows a screen, anew or as it was left.
  mutating func show(_ name: ScreenName, isResumed: Bool = false, _ context: Context) -> Outcome {
    var handover = active.handover(context) ?? browse.handover(context) ?? Handover()
    handover.isSameScreen = name == shown
    shown = name
    return active.enter(handover, isResumed: isResumed, context)
  }

  /// Shows a thing on the screen that holds it.
  mutating func reveal(_ destination: Destination, _ context: Context) {
    guard let name = ScreenName.allCases.first(where: { self[$0].holds(destination.subject) }) else { return }
    shown = name
    active.reveal(destination, context)
  }

  /// Shows what was shown at a place, as it was there.
  mutating func restore(_ place: Screens, _ context: Context) {
    shown = place.shown
    active.restore(from: place.active, context)
  }

  // MARK: Being there again

  /// What of each screen is there again.
  var kept: JSON { .object(ScreenName.allCases.map { JSON.Field($0.rawValue, self[$0].kept) }) }

  /// Takes up what was kept, and shows a screen.
  mutating func take(_ kept: JSON?, shown: ScreenName?, _ context: Context) -> Outcome {
    for name in ScreenName.allCases { self[name].take(kept?[name.rawValue] ?? nil, context) }
    self.shown = shown ?? self.shown
    let outcome = active.wakeUp(context)
    // The words of the query are marked everywhere.
    return outcome + (search.isUsed ? search.wakeUp(context) : [])
  }

  /// Takes up what was kept of the screen that is shown.
  mutating func takeShown(_ kept: JSON, _ context: Context) {
    active.take(kept, context)
    _ = active.wakeUp(context)
  }
}

extension ScreenModel {
  /// The screen without its type, so that all of them can be reached in one way.
  fileprivate var model: any ScreenModel {
    get { self }
    set { if let screen = newValue as? Self { self = screen } }
  }
}

extension ScreenName {
  /// Where the screen is kept: the one place that tells one screen from another.
  fileprivate var path: WritableKeyPath<Screens, any ScreenModel> {
    switch self {
    case .browse: \.browse.model
    case .matrix: \.matrix.model
    case .sideBySide: \.sideBySide.model
    case .search: \.search.model
    case .lines: \.lines.model
    case .insights: \.insights.model
    case .terms: \.terms.model
    case .marks: \.marks.model
    }
  }
}
