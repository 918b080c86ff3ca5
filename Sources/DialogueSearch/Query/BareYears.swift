import DialogueRecord
import Lexis

extension SearchIndex {
  /// A query in which years of the record that stand among the words are filters: `border 2019` is `border year:2019`. In quotes,
  /// in a heading, and where a text of the record has all the words, a number is a number.
  func takingBareYears(of query: Query) -> (query: Query, taken: [ClosedRange<Int>]) {
    guard let first = years.first?.year, let last = years.last?.year else { return (query, []) }
    let spans = query.clauses.map { $0.bareYears.flatMap { (first...last).contains($0) ? $0 : nil } }
    guard spans.contains(where: { $0 != nil }) else { return (query, []) }
    if zip(query.clauses, spans).contains(where: { $1 == nil && !$0.isNegated }),
      zip(query.clauses, spans).contains(where: { $1 != nil && !$0.isNegated })
    {
      let plan = Planner(self).plan(query)
      guard !isPartOfHeading(query, plan),
        evaluate(plan, languages: query.filters.languages).tiers.isEmpty(upTo: items.recordCount)
      else { return (query, []) }
    }
    var understood = query
    understood.clauses = zip(query.clauses, spans).filter { $1 == nil }.map(\.0)
    for (clause, span) in zip(query.clauses, spans) {
      guard let span else { continue }
      if clause.isNegated { understood.excluded.years.append(span) } else { understood.filters.years.append(span) }
    }
    return (understood, spans.compactMap { $0 })
  }
}

extension SearchIndex {
  /// Whether a heading has the words of a query one after the other.
  private func isPartOfHeading(_ query: Query, _ plan: Plan) -> Bool {
    let rows = zip(query.clauses, plan.clauses).compactMap { plain($0, $1) }
    guard rows.count == query.clauses.count else { return false }
    let row = rows.flatMap { $0 }
    return headings.contains { text in
      Language.allCases.contains { language in
        var isFound = false
        row.forEachPlace(in: words(ofText: Int(text), language)) { _, _ in isFound = true }
        return isFound
      }
    }
  }
}

extension Query.Clause {
  /// The year, or the years from one to the other, that a clause is made of; nil where it is made of anything else.
  fileprivate var bareYears: ClosedRange<Int>? {
    guard alternatives.count == 1, let phrase = alternatives.first, !phrase.isPrefix, !phrase.isExact,
      phrase.text.unicodeScalars.allSatisfy({ !QueryParser.quotes.contains($0) })
    else { return nil }
    let years = phrase.words.map { $0.folded() }.compactMap { $0.utf8.count == 4 ? Int($0) : nil }
    guard years.count == phrase.words.count, years.count <= 2, let first = years.first, let last = years.last else {
      return nil
    }
    return min(first, last)...max(first, last)
  }
}

extension ClosedRange<Int> {
  /// Whether another span lies in it.
  fileprivate func contains(_ other: ClosedRange<Int>) -> Bool {
    contains(other.lowerBound) && contains(other.upperBound)
  }
}
