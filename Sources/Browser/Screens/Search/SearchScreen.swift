import DialogueSearch
import DialogueRecord
import Screen
import Widgets

/// The search screen: a field, and what was found in one of three ways.
struct SearchScreen: ScreenModel {
  /// What is typed.
  var field = TextField()
  /// Whether the next letter begins a new query in place of the last one.
  var isReplacing = false
  /// Whether keys go to the field, or to what was found.
  var isTyping = true
  /// What was found; nil before anything is typed.
  private(set) var results: SearchResults?
  /// Which of what was found is selected.
  var selected = 0
  /// The first row of the trend on the screen.
  var scroll = 0
  /// Queries that were followed.
  var history = QueryHistory()
  /// Which of what will be found again was selected in an earlier run, and the first row of the trend.
  var awaited: (selected: Int, scroll: Int)?
  /// Ids of what the user marked.
  private var marked: Set<String> = []
  /// Whether words were looked for, or were about to be.
  var isUsed = false
  /// The index; nil until it is built.
  private(set) var index: SearchIndex?
  /// How much of the index is built, from 0 to 1; nil while none is being built.
  private(set) var progress: Double?
  /// How the hits are shown.
  var way = Way.hits
  /// Every place of the words, while that is shown.
  private(set) var concordance: Concordance?
  /// How they are rendered in the other language, while their places are shown.
  private(set) var renderings: Renderings?
  /// The words through the years, while that is shown.
  private(set) var trend: Trend?

  /// How the words that were looked for are shown.
  enum Way: Sendable, Hashable {
    /// Kind by kind, and there hit by hit, best first.
    case hits
    /// Every place of the words, in an order.
    case concordance(Concordance.Order)
    /// How often the words stand in each year.
    case trend
  }

  var tab: ScreenTab { ScreenTab(action: .searchTab, title: .tabSearch) }

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

  /// The words of the query, to be marked in all texts.
  var marks: QueryMarks? { results.map { QueryMarks(query: field.text, marker: $0.marker) } }

  func selectedPassage(_ context: Context) -> Passage? { nil }

  // MARK: Coming here

  /// With the cursor in the field, and what stands there to be replaced by what is typed.
  mutating func enter(_ handover: Handover, isResumed: Bool, _ context: Context) -> Outcome {
    guard !isResumed else { return [] }
    isReplacing = !handover.isSameScreen && !field.text.isEmpty
    isTyping = true
    return wakeUp(context)
  }

  /// Has the index built where there is none.
  mutating func wakeUp(_ context: Context) -> Outcome {
    isUsed = true
    guard index == nil, progress == nil else { return [] }
    progress = 0
    return [.perform(.buildIndex)]
  }

  mutating func restore(from left: any ScreenModel, _ context: Context) {
    isTyping = !hasBody
  }

  /// Takes in what was worked out beside the loop.
  mutating func receive(_ news: News, _ context: Context) {
    switch news {
    case .indexing(let progress): self.progress = progress
    case .indexed(let index):
      self.index = index
      progress = nil
      let awaited = awaited
      run()
      if let awaited { stand(at: awaited) }
    }
  }

  // MARK: Looking

  /// Looks for what stands in the field.
  private mutating func run() {
    awaited = nil
    guard let index else { return }
    let text = field.text
    selected = 0
    scroll = 0
    results = text.allSatisfy(\.isWhitespace) ? nil : index.search(query(text))
    concordance = nil
    renderings = nil
    trend = nil
    guard results != nil else { return }
    switch way {
    case .hits: break
    case .concordance(let order):
      let query = query(text).ofRecord
      concordance = index.concordance(of: query, by: order)
      renderings = query.looksForWords ? index.renderings(of: query) : nil
    case .trend: trend = index.trend(of: query(text).parts)
    }
  }

  /// A query that knows what the user marked.
  private func query(_ text: String) -> Query {
    var query = Query(text)
    query.marked = marked
    return query
  }

  /// Takes in what the user marked. Where the query asks for that, it is followed anew.
  mutating func know(_ marks: KnownMarks) {
    marked = Set(marks.all.map(\.id))
    guard results?.query.asksForMarks == true else { return }
    let (selected, scroll) = (selected, scroll)
    run()
    stand(at: (selected, scroll))
  }

  /// Looks for a query in place of the last one.
  mutating func look(for text: String, _ context: Context) {
    field = TextField(text)
    run()
  }

  /// Shows what was found in another way, or as hits again.
  mutating func turn(to way: Way) {
    self.way = self.way == way ? .hits : way
    isTyping = false
    run()
  }

  /// The next order of a concordance; nil where none is shown.
  mutating func turnOrder() -> Concordance.Order? {
    guard case .concordance(let order) = way else { return nil }
    let all = Concordance.Order.allCases
    let next = all[((all.firstIndex(of: order) ?? 0) + 1) % all.count]
    way = .concordance(next)
    run()
    return next
  }

  // MARK: The field

  /// Lets the field take a key, and looks for what it holds then. A letter begins a new query where that is due.
  mutating func edit(_ key: Key, _ context: Context) {
    let before = field.text
    if isReplacing, case .character = key { field = TextField() }
    isReplacing = false
    guard field.take(key, context.catalogue.direction), field.text != before else { return }
    history.leave()
    run()
  }

  mutating func paste(_ text: String, _ context: Context) {
    guard isTyping else { return }
    if isReplacing { field = TextField() }
    isReplacing = false
    field.insert(text)
    history.leave()
    run()
  }

  /// Keeps the query as one that was followed.
  mutating func keepQuery() {
    history.keep(field.text)
  }

  /// Brings an earlier or a later query back into the field.
  mutating func recall(_ step: Int) {
    guard let text = history.recall(step) else { return }
    field = TextField(text)
    run()
  }
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
