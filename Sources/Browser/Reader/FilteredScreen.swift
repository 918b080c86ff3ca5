import Screen
import Widgets

/// A screen with a list that is filtered by what is typed. What all of them do with the filter stands here once.
protocol FilteredScreen: ScreenModel {
  /// What is typed to filter the list.
  var filter: TextField { get set }
  /// Whether keys go to the filter.
  var isFiltering: Bool { get set }

  /// Where the field of the filter stands; nil where it has no row on the screen.
  func filterPlace(_ context: Context) -> Rect?
  /// Selects another entry while the filter is open.
  mutating func moveInList(by step: Int, _ context: Context)
  /// Keeps an entry selected that is left.
  mutating func keepSelectionInSight(_ context: Context)
}

extension FilteredScreen {
  /// Whether the filter has a row on the screen.
  var showsFilter: Bool { isFiltering || !filter.text.isEmpty }

  /// The keys that matter while it is open.
  var filterHints: [Hint] {
    [Hint(keys: [.enter], .hintKeepFilter), Hint(keys: [.escape], .hintNoFilter)] + Hint.end
  }

  /// Shows everything again; false where everything is shown already.
  mutating func dropFilter(_ context: Context) -> Bool {
    guard !filter.text.isEmpty else { return false }
    filter = TextField()
    keepSelectionInSight(context)
    return true
  }

  mutating func type(_ key: Key, _ context: Context) -> Outcome? {
    guard isFiltering else { return nil }
    switch key {
    case .control("c"): return [.perform(.quit)]
    case .enter, .tab: leaveField(context)
    case .escape:
      isFiltering = false
      filter = TextField()
    case .down, .up:
      moveInList(by: key == .down ? 1 : -1, context)
      // The cursor goes along.
      filter.isAtRest = true
    default: _ = filter.take(key, context.catalogue.direction)
    }
    keepSelectionInSight(context)
    return []
  }

  mutating func leaveField(_ context: Context) {
    isFiltering = false
    filter.isAtRest = false
  }

  /// A click in the row of the filter opens it and puts the cursor there; false beside it.
  mutating func clickFilter(_ position: Position, _ context: Context) -> Bool {
    guard let place = filterPlace(context), place.row == position.row else { return false }
    isFiltering = true
    context.click(&filter, at: position, in: place)
    return true
  }

  mutating func paste(_ text: String, _ context: Context) {
    guard isFiltering else { return }
    filter.insert(text)
    keepSelectionInSight(context)
  }
}
