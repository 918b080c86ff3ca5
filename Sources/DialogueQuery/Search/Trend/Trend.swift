import DialogueRecord

/// How often words stand in the statements of each year.
public struct Trend: Sendable {
  /// Every year, oldest first, with those that had no session.
  public var years: [Year]
  /// The words, in the order in which they were given.
  public var series: [Series]

  /// A year and how long its statements are.
  public struct Year: Sendable, Hashable {
    /// The year.
    public var year: Int
    /// Whether no session was held.
    public var isGap: Bool
    /// Words of the Arabic texts and of the English ones.
    public var words: [Language: Int]
  }

  /// A word through the years.
  public struct Series: Sendable {
    /// What was looked for.
    public var query: Query
    /// In the texts of which language it is counted: that of its letters.
    public var language: Language
    /// One value for each year.
    public var values: [Value]
    /// The detours by which it was found, if any.
    public var through: [Through]
    /// Words that nothing answers, with what was taken for them.
    public var corrections: [SearchResults.Correction]
  }

  /// A word in a year; nothing is counted in a year without a session.
  public struct Value: Sendable, Hashable {
    /// The year.
    public var year: Int
    /// How often it stands in the statements.
    public var count: Int?
    /// How often in a thousand words of them.
    public var perThousand: Double?
    /// In how many points.
    public var points: Int?
  }
}

extension SearchIndex {
  /// The trend of some queries beside each other. Their filters count; only points of statements are looked at.
  public func trend(of queries: [Query]) -> Trend {
    let totals = wordsByYear()
    let years = self.years.map { year in
      Trend.Year(
        year: year.year, isGap: year.isGap,
        words: Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, totals[$0]?[year.year] ?? 0) }))
    }
    return Trend(years: years, series: queries.map { series($0, years) })
  }

  private func series(_ query: Query, _ years: [Trend.Year]) -> Trend.Series {
    var query = query
    query.filters.kinds = [.statements]
    let results = search(query, limit: .max)
    let language = query.language
    var counts: [Int: Int] = [:]
    var points: [Int: Int] = [:]
    var through: [Through] = []
    for hit in results.hits {
      let count = hit.texts.reduce(0) { $0 + $1.matches[language].count }
      guard let year = hit.year, count > 0 else { continue }
      counts[year, default: 0] += count
      points[year, default: 0] += 1
      if let detour = hit.through, !through.contains(detour) { through.append(detour) }
    }
    let values = years.map { year in
      let total = year.words[language] ?? 0
      let count = counts[year.year] ?? 0
      return year.isGap
        ? Trend.Value(year: year.year)
        : Trend.Value(
          year: year.year, count: count, perThousand: total == 0 ? 0 : Double(count) * 1000 / Double(total),
          points: points[year.year] ?? 0)
    }
    return Trend.Series(
      query: query, language: language, values: values, through: through, corrections: results.corrections)
  }

  /// For each language and year how many words its statements have.
  private func wordsByYear() -> [Language: [Int: Int]] {
    var totals: [Language: [Int: Int]] = [:]
    for document in 0..<documents.count where documents.kinds[document] == .statements {
      for text in documents.texts(of: document) {
        for language in Language.allCases {
          totals[language, default: [:]][Int(documents.years[document]), default: 0] +=
            words(ofText: text, language).count
        }
      }
    }
    return totals
  }
}

extension Query {
  /// The language of the texts in which the words are to be counted: the one chosen, else Arabic as soon as there is an Arabic letter.
  fileprivate var language: Language {
    if filters.languages.count == 1, let only = filters.languages.first { return only }
    let words = clauses.filter { !$0.isNegated }.flatMap(\.alternatives).flatMap(\.words)
    let isArabic = words.contains { $0.unicodeScalars.contains { Script($0.value) == .arabic } }
    return isArabic ? .arabic : .english
  }
}
