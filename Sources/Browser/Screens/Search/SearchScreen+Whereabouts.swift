import DialogueRecord
import DialogueSearch

extension SearchScreen {
  /// While one types, how much was found; else the hit, the place, or the first row of the trend that is shown.
  func whereabouts(_ context: Context) -> Whereabouts {
    let catalogue = context.catalogue
    guard !isTyping else {
      return Whereabouts(catalogue[.tabSearch], count(catalogue) ?? catalogue[.whereTyping])
    }
    if let reader = trendReader(context) {
      return Whereabouts(
        catalogue[.whereTrend], field.text, place: reader.top + 1, of: reader.layout.rowCount, isOfRows: true)
    }
    if let concordance {
      return context.whereabouts(.wherePlaces, concordance.lines, selected) { $0.id }
    }
    return context.whereabouts(.whereHits, places, selected) { $0 }
  }
}
