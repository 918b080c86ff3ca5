import DialogueRecord
import DialogueSearch
import Screen

// Moving among hits, on the search screen and from one to the next in the reader.

extension State {
  /// How many rows a hit takes on the search screen.
  var hitRows: Int { settings.texts.languages.count + 2 }

  mutating func moveInHits(by step: Int) {
    if search.trend != nil { return scrollTrend(by: step) }
    let count = search.places.count
    if search.selected + step < 0, step == -1 {
      search.isTyping = true
      return
    }
    search.selected = min(max(0, search.selected + step), max(0, count - 1))
  }

  /// A screenful of hits, of places or of the trend.
  mutating func pageInHits(by direction: Int) {
    let rows = max(2, search.trend != nil ? trendFrame.rows - 1 : (size.rows - 8) / (isConcordance ? 1 : hitRows))
    moveInHits(by: direction * rows)
  }

  mutating func show(place: String) {
    switch record.thing(place) {
    case .passage(let passage): go(toPassage: passage.id)
    case .session(let session): go(to: .year(session.year))
    case .gap(let gap): go(to: .year(gap.year))
    case .organization(let organization): go(to: .organization(organization.id))
    case .group(let group): go(to: .group(group.id))
    case .term(let term): go(to: .term(term.id))
    case .theme(let theme): go(to: .theme(theme.code))
    default: break
    }
  }

  /// To the next hit or the one before, from wherever one reads; round at the ends.
  mutating func goToHit(by step: Int) {
    let hits = search.places
    guard let selected = search.place else { return }
    if tab == .search || isShown(selected) { search.selected = (search.selected + step + hits.count) % hits.count }
    if tab != .search {
      let places = (back, forward)
      let isOpened = readsWhatWasOpened
      showHit()
      // Going from hit to hit is one journey: back leads out of it.
      (back, forward) = places
      if isOpened { noteOpened() }
    }
    sayHitPlace()
  }

  /// Which of the hits it is, and how one goes on.
  mutating func sayHitPlace(_ more: Phrase? = nil) {
    guard let interface else { return }
    let (place, count) = (search.selected + 1, search.places.count)
    let text = interface.text(
      .hitPlace,
      ["place": interface.number(place), "count": interface.number(count), "query": search.field.text])
    message = more.map { "\(text) · \(interface[$0])" } ?? text
  }

  /// Whether something that was found is what the reader shows, or the passage that is selected in it.
  private func isShown(_ place: String) -> Bool {
    if selectedPassage?.id == place { return true }
    return switch shownSubject {
    case .organization(let id), .group(let id), .term(let id), .theme(let id): id == place
    case .year(let year): String(year) == place
    default: false
    }
  }

  /// Offers the filters that the hits allow. A filter is a word of the query, so that it is seen and can be changed there.
  mutating func offerFilters() {
    guard let interface, let results = search.results else { return }
    let query = Query(search.field.text)
    var choices: [ChooserState.Choice] = [
      .init(label: interface[.filterNone], outcome: .query(query.text(without: QueryOperator.filters)))
    ]
    for entry in results.years {
      guard let points = entry.points, points > 0 else { continue }
      choices.append(
        .init(
          label: "\(interface.number(entry.year))  (\(interface.count(.points, points)))",
          outcome: .query(query.text(without: [.year], adding: "year:\(entry.year)"))))
    }
    for language in Language.allCases {
      choices.append(
        .init(
          label: interface[language == .arabic ? .filterArabic : .filterEnglish],
          outcome: .query(query.text(without: [.language], adding: "lang:\(language.rawValue)"))))
    }
    let themes = results.hits.compactMap { record.passage($0.target) }.flatMap(\.core)
    for theme in record.themes where themes.contains(theme.code) {
      choices.append(
        .init(
          label: "● \(theme.name[settings.language])",
          outcome: .query(query.text(without: [.theme], adding: "theme:\(theme.code)"))))
    }
    overlay = .chooser(ChooserState(title: interface[.actionFilter], choices: choices))
  }
}
