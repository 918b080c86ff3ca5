import DialogueComparison
import DialogueSearch
import DialogueRecord
import Screen

// Moving among what was found, and opening it where it stands.

extension SearchScreen {
  /// How many rows a hit takes, with the blank one behind it.
  func hitRows(_ context: Context) -> Int { context.settings.texts.languages.count + 2 }

  /// How many hits, places or rows of the trend a page key goes.
  func page(_ context: Context) -> Int {
    if trend != nil { return max(2, trendFrame(context).rows - 1) }
    return max(2, (context.size.rows - 8) / (concordance == nil ? hitRows(context) : 1))
  }

  mutating func move(by step: Int, _ context: Context) {
    if trend != nil { return scrollTrend(by: step, context) }
    // Above the first one the field is.
    guard selected + step >= 0 || step != -1 else {
      isTyping = true
      return
    }
    selected = min(max(0, selected + step), max(0, places.count - 1))
  }

  /// To the next one or the one before, round at the ends.
  mutating func step(by step: Int) {
    let count = places.count
    if count > 0 { selected = (selected + step + count) % count }
  }

  /// Which of the hits it is.
  func hitPlace(_ catalogue: Catalogue) -> String {
    catalogue.text(
      .hitPlace,
      [
        "place": catalogue.number(selected + 1), "count": catalogue.number(places.count), "query": field.text,
      ])
  }

  /// Opens what is selected, and says how one goes on.
  mutating func open(_ context: Context) -> Outcome {
    guard trend == nil, place != nil else { return [] }
    keepQuery()
    let opening = openingHit(context)
    let shows = opening.contains(.showDetails) && !context.settings.showsDetails
    let place = hitPlace(context.catalogue)
    return opening + [.say(shows ? "\(place) · \(context.catalogue[.detailsShown])" : place)]
  }

  /// Shows what is selected in the reader, with the words that answer in sight. A note is only there with the details, so they are shown.
  func openingHit(_ context: Context) -> Outcome {
    guard let place, let thing = context.record.thing(place), var destination = Destination(thing, context.record)
    else { return [] }
    var isDetail = false
    if let concordance {
      let line = concordance.lines[selected]
      destination.answers = [line.text]
      isDetail = line.isDetail
    } else if let hit = results?.hits[selected] {
      destination.answers =
        hit.texts.first.map { text in
          Language.allCases.filter { !text.matches[$0].isEmpty }.map { text.text[$0] }
        } ?? []
      isDetail = hit.isDetail
    }
    return (isDetail ? [.showDetails] : []) + [.go(destination)]
  }

  /// Offers the filters that the hits allow. A filter is a word of the query, so that it is seen and can be changed there.
  func filters(_ context: Context) -> Chooser? {
    guard let results else { return nil }
    let catalogue = context.catalogue
    let query = Query(field.text)
    func choice(_ label: String, _ text: String) -> Chooser.Choice {
      Chooser.Choice(label: label, outcome: [.query(text)])
    }
    var choices = [choice(catalogue[.filterNone], query.text(without: QueryOperator.filters))]
    for entry in results.years {
      guard let points = entry.points, points > 0 else { continue }
      choices.append(
        choice(
          "\(catalogue.number(entry.year))  (\(catalogue.count(.points, points)))",
          query.text(without: [.year], adding: "year:\(entry.year)")))
    }
    for language in Language.allCases {
      choices.append(
        choice(
          catalogue[language == .arabic ? .filterArabic : .filterEnglish],
          query.text(without: [.language], adding: "lang:\(language.rawValue)")))
    }
    if !context.desk.all.isEmpty {
      choices.append(choice(catalogue[.filterMarked], query.text(without: [.kind], adding: "in:marks")))
    }
    let themes = results.hits.compactMap { context.record.passage($0.target) }.flatMap(\.core)
    for theme in context.record.themes where themes.contains(theme.code) {
      choices.append(
        choice("● \(context.words(theme.name))", query.text(without: [.theme], adding: "theme:\(theme.code)")))
    }
    return Chooser(title: catalogue[.actionFilter], choices: choices)
  }
}
