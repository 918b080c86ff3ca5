import DialogueRecord
import DialogueSearch
import Screen

/// The search screen.
struct SearchState: Sendable {
  /// What is typed.
  var field = TextField()
  /// Whether the next letter begins a new query in place of the last one.
  var isReplacing = false
  /// Whether keys go to the field, or to the hits.
  var isTyping = true
  /// What was found; nil before anything is typed.
  var results: SearchResults?
  /// Which hit is selected.
  var selected = 0
  /// The first row of the trend on the screen.
  var scroll = 0
  /// Queries that were followed, the last one at the end.
  var history: [String] = []
  /// Which of them stands in the field; nil while a new one is typed.
  var historyPlace: Int?
  /// The index; nil until it is built.
  var index: SearchIndex?
  /// How much of the index is built, from 0 to 1; nil while none is being built.
  var progress: Double?
  /// How the hits are shown.
  var view = SearchView.hits

  /// Every place of the words, while that is shown.
  var concordance: Concordance?
  /// The words through the years, while that is shown.
  var trend: Trend?

  /// Ids of what there is to select from, for the reader: of the lines of a concordance while that is shown, else of the hits.
  var places: [String] { concordance?.lines.map(\.target) ?? results?.hits.map(\.target) ?? [] }

  /// Id of what is selected, for the reader.
  var place: String? {
    let places = places
    return places.indices.contains(selected) ? places[selected] : nil
  }

  /// Whether keys can go elsewhere than to the field: there are hits, or words that are found one by one if not together, which can
  /// be followed through the years.
  var hasBody: Bool {
    place != nil || trend != nil || results?.nothing?.lookedFor.contains { $0.count > 0 } == true
  }
}

/// How the words that were looked for are shown.
enum SearchView: Sendable, Hashable {
  /// Kind by kind, and there hit by hit, best first.
  case hits
  /// Every place of the words, in an order.
  case concordance(Concordance.Order)
  /// How often the words stand in each year.
  case trend
}

/// What comes back from work that was done beside the loop.
package enum News: Sendable {
  /// How much of an index is built, from 0 to 1.
  case indexing(Double)
  /// The index.
  case indexed(SearchIndex)
}

extension Concordance.Order {
  /// What it is called.
  var phrase: Phrase {
    switch self {
    case .year: .orderYear
    case .before: .orderBefore
    case .after: .orderAfter
    }
  }
}

extension State {
  /// Whether the concordance is on the screen.
  var isConcordance: Bool { tab == .search && search.concordance != nil }

  /// Whether the words through the years are on the screen.
  var isTrend: Bool { tab == .search && search.trend != nil }

  /// Takes in what was worked out beside the loop.
  package mutating func receive(_ news: News) {
    switch news {
    case .indexing(let progress): search.progress = progress
    case .indexed(let index):
      search.index = index
      search.progress = nil
      runSearch()
    }
    layOut()
  }

  /// Opens the search screen, with the cursor in the field.
  mutating func showSearch() -> [Effect] {
    search.isReplacing = tab != .search && !search.field.text.isEmpty
    if tab != .search { remember() }
    tab = .search
    search.isTyping = true
    guard search.index == nil, search.progress == nil else { return [] }
    search.progress = 0
    return [.buildIndex]
  }

  /// Looks for what stands in the field.
  mutating func runSearch() {
    guard let index = search.index else { return }
    let text = search.field.text
    search.selected = 0
    search.scroll = 0
    search.results = text.allSatisfy(\.isWhitespace) ? nil : index.search(Query(text))
    search.concordance = nil
    search.trend = nil
    guard search.results != nil else { return }
    switch search.view {
    case .hits: break
    case .concordance(let order): search.concordance = index.concordance(of: Query(text).ofRecord, by: order)
    case .trend: search.trend = index.trend(of: Query(text).parts)
    }
  }

  /// Shows the hits in another way, or as hits again.
  mutating func turnSearch(to view: SearchView) {
    search.view = search.view == view ? .hits : view
    search.isTyping = false
    runSearch()
  }

  /// The next order of a concordance.
  mutating func sortConcordance() {
    guard case .concordance(let order) = search.view else { return }
    let all = Concordance.Order.allCases
    let next = all[((all.firstIndex(of: order) ?? 0) + 1) % all.count]
    search.view = .concordance(next)
    runSearch()
    message = interface?[next.phrase]
  }

  /// Keys while the field has them.
  mutating func actInSearchField(_ key: Key) -> [Effect] {
    switch key {
    case .escape:
      if search.field.text.isEmpty || search.results == nil { goBack() } else { leaveSearch() }
    case .enter:
      keepQuery()
      if search.hasBody { search.isTyping = false }
    case .tab, .pageDown:
      if search.hasBody { search.isTyping = false }
    case .down:
      if let place = search.historyPlace { recall(place + 1) } else if search.hasBody { search.isTyping = false }
    case .up: recall((search.historyPlace ?? search.history.count) - 1)
    case .control("c"): return [.quit]
    case .control("z"): return [.suspend]
    case .function(1): overlay = .help(HelpState())
    default:
      let before = search.field.text
      if search.isReplacing, case .character = key { search.field = TextField() }
      search.isReplacing = false
      guard search.field.take(key, settings.language.direction) else { break }
      if search.field.text != before {
        search.historyPlace = nil
        runSearch()
      }
    }
    return []
  }

  /// Out of the search screen, with what was found kept for the next time.
  private mutating func leaveSearch() {
    keepQuery()
    goBack()
  }

  /// Keeps a query that was followed.
  mutating func keepQuery() {
    let text = search.field.text
    guard !text.allSatisfy(\.isWhitespace) else { return }
    search.history.removeAll { $0 == text }
    search.history.append(text)
    search.historyPlace = nil
  }

  private mutating func recall(_ place: Int) {
    guard place >= 0, place <= search.history.count else { return }
    let isNew = place == search.history.count
    search.field = TextField(isNew ? "" : search.history[place])
    search.historyPlace = isNew ? nil : place
    runSearch()
  }

  /// Text that was pasted into the field.
  mutating func pasteIntoSearch(_ text: String) {
    if search.isReplacing { search.field = TextField() }
    search.isReplacing = false
    search.field.insert(text)
    search.historyPlace = nil
    runSearch()
  }
}
