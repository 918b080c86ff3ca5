import DialogueRecord
import DialogueSearch
import Widgets

extension SearchScreen {
  var kept: JSON {
    let place = awaited ?? (selected, scroll)
    return [
      "query": field.kept, "isTyping": .bool(isTyping), "isReplacing": .bool(isReplacing), "way": .string(way.name),
      "selected": .int(place.selected), "scroll": .int(place.scroll), "isUsed": .bool(isUsed),
      "queries": .array(history.queries.suffix(Snapshot.queries).map(JSON.string)),
    ]
  }

  /// What was found is found again when there is an index.
  mutating func take(_ kept: JSON, _ context: Context) {
    field = TextField(kept: kept["query"])
    isTyping = kept["isTyping"]?.asBool ?? true
    isReplacing = kept["isReplacing"]?.asBool ?? false
    way = kept["way"]?.asString.flatMap(Way.init) ?? .hits
    for query in (kept["queries"]?.elements ?? []).suffix(Snapshot.queries).compactMap(\.asString) {
      history.keep(TextField(query, cursor: nil).text)
    }
    isUsed = kept["isUsed"]?.asBool == true || !field.text.isEmpty
    awaited = (kept["selected"]?.asCount ?? 0, kept["scroll"]?.asCount ?? 0)
  }

  /// Stands where one stood, as far as as much is found as then.
  mutating func stand(at place: (selected: Int, scroll: Int)) {
    selected = min(place.selected, max(0, places.count - 1))
    scroll = place.scroll
    if !hasBody { isTyping = true }
  }
}

extension SearchScreen.Way {
  fileprivate var name: String {
    switch self {
    case .hits: "hits"
    case .concordance(let order): "concordance-\(order.rawValue)"
    case .trend: "trend"
    }
  }

  fileprivate init?(_ name: String) {
    let all = [Self.hits, .trend] + Concordance.Order.allCases.map { .concordance($0) }
    guard let way = all.first(where: { $0.name == name }) else { return nil }
    self = way
  }
}
