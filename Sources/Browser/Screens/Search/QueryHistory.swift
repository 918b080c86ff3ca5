/// Queries that were followed, and which of them is looked at again.
struct QueryHistory: Sendable {
  /// The last one at the end, none twice.
  private(set) var queries: [String] = []
  /// Which of them stands in the field; nil while a new one is typed.
  private var place: Int?

  /// Whether one of them stands in the field.
  var isRecalling: Bool { place != nil }

  /// Keeps a query that was followed.
  mutating func keep(_ query: String) {
    guard !query.allSatisfy(\.isWhitespace) else { return }
    queries.removeAll { $0 == query }
    queries.append(query)
    place = nil
  }

  /// What stands in the field was typed, and is none of them.
  mutating func leave() {
    place = nil
  }

  /// The query so many places later, or earlier; behind the last one an empty one; nil where there is none.
  mutating func recall(_ step: Int) -> String? {
    let wanted = (place ?? queries.count) + step
    guard (0...queries.count).contains(wanted) else { return nil }
    place = wanted == queries.count ? nil : wanted
    return place.map { queries[$0] } ?? ""
  }
}
