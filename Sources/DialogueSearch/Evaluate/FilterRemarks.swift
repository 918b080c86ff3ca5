import DialogueRecord

/// What is to be said of a filter that can let nothing through.
package enum FilterRemark: Sendable, Hashable {
  /// In these years no session was held.
  case noSession([Int])
  /// Of these years the record knows nothing.
  case unknownYears(ClosedRange<Int>)
  /// No theme is called so; some are near to it.
  case unknownTheme(String, near: [Theme])
  /// The user has marked nothing.
  case nothingMarked
  /// Of the words only the first were looked for.
  case tooManyWords
  /// These numbers were taken for years.
  case takenForYears([ClosedRange<Int>])
}

extension SearchIndex {
  /// What is to be said of the filters of a query.
  func remarks(on query: Query, years taken: [ClosedRange<Int>] = []) -> [FilterRemark] {
    (query.isCut ? [.tooManyWords] : []) + (taken.isEmpty ? [] : [.takenForYears(taken)])
      + query.filters.years.compactMap(remark)
      + (query.filters.themes + query.excluded.themes).filter { themes.called($0).isEmpty }.map {
        .unknownTheme($0, near: themes.near($0))
      } + (query.filters.isMarked && query.marked.isEmpty ? [.nothingMarked] : [])
  }

  /// Years of which one was held say by themselves what was found.
  private func remark(on range: ClosedRange<Int>) -> FilterRemark? {
    let known = years.filter { range.contains($0.year) }
    guard known.allSatisfy(\.isGap) else { return nil }
    return known.isEmpty ? .unknownYears(range) : .noSession(known.map(\.year))
  }
}
