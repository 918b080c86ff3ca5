import DialogueRecord

/// What is looked for. Whatever one types is a query; nothing is an error.
public struct Query: Sendable, Hashable {
  /// What was typed.
  public var text: String
  /// What has to be found, and what must not be.
  public var clauses: [Clause]
  /// What hits are kept.
  public var filters: SearchFilters
  /// What hits are left out.
  public var excluded: SearchFilters
  /// The filters that stand in the text, first to last.
  var written: [WrittenFilter] = []
  /// Whether the text ends within quotes that are not closed.
  var endsInQuotes = false

  /// The year that a span without an end reaches.
  public static let lastYear = 9999

  /// A part of a query that is found or not found by itself.
  public struct Clause: Sendable, Hashable {
    /// Any of these is enough; there are several where OR stands between.
    public var alternatives: [Phrase]
    /// Whether hits must not have it.
    public var isNegated = false
  }

  /// Words one after the other.
  public struct Phrase: Sendable, Hashable {
    /// The phrase as it was typed, with its quotes.
    public var text: String
    /// The words as they were typed.
    public var words: [String]
    /// Whether the last word is the beginning of a longer one.
    public var isPrefix = false
    /// Whether only the same spelling counts.
    public var isExact = false
  }

  /// A filter in the text of a query.
  struct WrittenFilter: Sendable, Hashable {
    /// What it chooses by.
    var name: QueryOperator
    /// Where it stands, with its minus and its value, in Unicode scalars.
    var range: Range<Int>
  }

  /// Whether it says what has to be found, and not only where, or what must not be.
  public var looksForWords: Bool { clauses.contains { !$0.isNegated } }

  /// Whether the filters leave a year; 0 is none.
  public func admits(year: Int) -> Bool {
    if !filters.years.isEmpty, year == 0 || !filters.years.contains(where: { $0.contains(year) }) { return false }
    return year == 0 || !excluded.years.contains { $0.contains(year) }
  }
}

/// What hits are kept or left out. An empty set or list does not choose.
public struct SearchFilters: Sendable, Hashable {
  /// Years, both ends included.
  public var years: [ClosedRange<Int>]
  /// Codes, ids or names of themes, in any language.
  public var themes: [String]
  /// Where in the record.
  public var kinds: Set<HitKind>
  /// In which of the two texts the words have to stand.
  public var languages: Set<Language>

  /// Filters; by default none.
  public init(
    years: [ClosedRange<Int>] = [], themes: [String] = [], kinds: Set<HitKind> = [], languages: Set<Language> = []
  ) {
    self.years = years
    self.themes = themes
    self.kinds = kinds
    self.languages = languages
  }

  /// Whether nothing is chosen.
  public var isEmpty: Bool {
    years.isEmpty && themes.isEmpty && kinds.isEmpty && languages.isEmpty
  }

  /// Both together: a year of either, a theme of either.
  public mutating func formUnion(_ other: SearchFilters) {
    years += other.years
    themes += other.themes
    kinds.formUnion(other.kinds)
    languages.formUnion(other.languages)
  }
}
