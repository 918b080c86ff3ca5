import DialogueRecord

/// What is looked for. Whatever one types is a query; nothing is an error.
package struct Query: Sendable, Hashable {
  /// What was typed.
  package var text: String
  /// What has to be found, and what must not be.
  package var clauses: [Clause]
  /// What hits are kept.
  package var filters: SearchFilters
  /// What hits are left out.
  package var excluded: SearchFilters
  /// Ids of what the user marked, for a query that asks for that.
  package var marked: Set<String> = []
  /// The filters that stand in the text, first to last.
  var written: [WrittenFilter] = []
  /// Whether the text ends within quotes that are not closed.
  var endsInQuotes = false

  /// Whether it has more words than are looked for.
  var isCut = false

  /// How many words of a query are looked for.
  package static let mostWords = 64
  /// The year that a span without an end reaches.
  package static let lastYear = 9999

  /// A part of a query that is found or not found by itself.
  package struct Clause: Sendable, Hashable {
    /// Any of these is enough; there are several where OR stands between.
    package var alternatives: [Phrase]
    /// Whether hits must not have it.
    package var isNegated = false
  }

  /// Words one after the other.
  package struct Phrase: Sendable, Hashable {
    /// The phrase as it was typed, with its quotes.
    package var text: String
    /// The words as they were typed.
    package var words: [String]
    /// Whether the last word is the beginning of a longer one.
    package var isPrefix = false
    /// Whether only the same spelling counts.
    package var isExact = false
  }

  /// A filter in the text of a query.
  struct WrittenFilter: Sendable, Hashable {
    /// What it chooses by.
    var name: QueryOperator
    /// Where it stands, with its minus and its value, in Unicode scalars.
    var range: Range<Int>
  }

  /// Whether it says what has to be found, and not only where, or what must not be.
  package var looksForWords: Bool { clauses.contains { !$0.isNegated } }

  /// Whether it asks what the user marked.
  package var asksForMarks: Bool { filters.isMarked || excluded.isMarked }

  /// Whether the filters leave a year; 0 is none.
  package func admits(year: Int) -> Bool {
    if !filters.years.isEmpty, year == 0 || !filters.years.contains(where: { $0.contains(year) }) { return false }
    return year == 0 || !excluded.years.contains { $0.contains(year) }
  }
}

/// What hits are kept or left out. An empty set or list does not choose.
package struct SearchFilters: Sendable, Hashable {
  /// Years, both ends included.
  package var years: [ClosedRange<Int>]
  /// Codes, ids or names of themes, in any language.
  package var themes: [String]
  /// Where in the record.
  package var kinds: Set<HitKind>
  /// Whether it is what the user marked.
  package var isMarked: Bool
  /// In which of the two texts the words have to stand.
  package var languages: Set<Language>

  /// Filters; by default none.
  package init(
    years: [ClosedRange<Int>] = [], themes: [String] = [], kinds: Set<HitKind> = [], isMarked: Bool = false,
    languages: Set<Language> = []
  ) {
    self.years = years
    self.themes = themes
    self.kinds = kinds
    self.isMarked = isMarked
    self.languages = languages
  }

  /// Whether nothing is chosen.
  package var isEmpty: Bool {
    years.isEmpty && themes.isEmpty && kinds.isEmpty && !isMarked && languages.isEmpty
  }

  /// Both together: a year of either, a theme of either.
  package mutating func formUnion(_ other: SearchFilters) {
    years += other.years
    themes += other.themes
    kinds.formUnion(other.kinds)
    isMarked = isMarked || other.isMarked
    languages.formUnion(other.languages)
  }
}
