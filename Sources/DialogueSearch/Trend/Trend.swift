import DialogueRecord
import Lexis

/// How often words stand in the statements of each year.
package struct Trend: Sendable {
  /// Every year that counts for one of the words, oldest first, with those that had no session.
  package var years: [Year]
  /// The words, in the order in which they were given.
  package var series: [Series]

  /// A year and how long its statements are.
  package struct Year: Sendable, Hashable {
    /// The year.
    package var year: Int
    /// Whether no session was held.
    package var isGap: Bool
    /// Words of the Arabic texts and of the English ones.
    package var words: [Language: Int]
  }

  /// A word through the years.
  package struct Series: Sendable {
    /// What was looked for.
    package var query: Query
    /// In the texts of which language it is counted: that of its letters.
    package var language: Language
    /// One value for each year that the filters leave. Of the others nothing is said: they were not counted.
    package var values: [Value]
    /// What was counted, as it is written, most frequent first.
    package var forms: [Form]
    /// What answers it in the other language by the glossary; nil where the glossary has nothing for it.
    package var counterpart: Counterpart?
    /// The detours by which it was found, if any.
    package var through: [Through]
    /// Words that nothing answers, with what was taken for them.
    package var corrections: [SearchResults.Correction]
    /// What is to be said of the filters.
    package var remarks: [FilterRemark]

    /// Whether it was found anywhere.
    package var isEmpty: Bool { forms.isEmpty }
  }

  /// What answers a word in the other language. It is counted by itself: where only one of the two texts says it, the two
  /// numbers differ.
  package struct Counterpart: Sendable {
    /// The language.
    package var language: Language
    /// What was looked for, as the glossary has it.
    package var names: [String]
    /// What was counted, as it is written, most frequent first.
    package var forms: [Form]
  }

  /// A word in a year.
  package struct Value: Sendable, Hashable {
    /// The year.
    package var year: Int
    /// Whether no session was held.
    package var isGap: Bool
    /// How many words the points have in which it was looked for: those that the filters leave.
    package var words: Int
    /// How often it stands in them; nil where there are none.
    package var count: Int?
    /// How often in a thousand words of them.
    package var perThousand: Double?
    /// In how many points.
    package var points: Int?
    /// How often the counterpart stands in the same points; nil where there is none, and where there are no points.
    package var counterpart: Int?
  }

  /// A word or phrase as it is written, and how often it is.
  package struct Form: Sendable, Hashable {
    /// As it is written most often; capitals make no form of their own.
    package var text: String
    /// How often.
    package var count: Int
  }
}

extension SearchIndex {
  /// The trend of some queries beside each other. Their filters count; only points of statements are looked at.
  package func trend(of queries: [Query]) -> Trend {
    let series = queries.map(series)
    let counted = Set(series.flatMap(\.values).map(\.year))
    let totals = Language.allCases.map { ($0, words(in: Query(""), $0)) }
    let years = self.years.filter { counted.contains($0.year) }.map { year in
      Trend.Year(
        year: year.year, isGap: year.isGap,
        words: Dictionary(uniqueKeysWithValues: totals.map { ($0, $1[year.year] ?? 0) }))
    }
    return Trend(years: years, series: series)
  }

  private func series(_ query: Query) -> Trend.Series {
    let (understood, years) = takingBareYears(of: query)
    var query = understood
    query.filters.kinds = [.statements]
    let results = search(query, limit: .max, needsAllWords: true)
    let language = query.writtenLanguage
    let words = words(in: query.withoutWords, language)
    var own = TrendCount()
    var through: [Through] = []
    for hit in results.hits {
      let found = hit.counted.flatMap { text in text.matches[language].map { text.text[language].scalars($0.range) } }
      guard let year = hit.year, !found.isEmpty else { continue }
      own.add(found, year: year)
      if let detour = hit.through, !through.contains(detour) { through.append(detour) }
    }
    let other = counterpartCount(of: query, language.other)
    let gate = FilterGate(self, query)
    let values = self.years.filter { gate.admits(year: $0.year) }.map { year in
      let total = words[year.year] ?? 0
      guard total > 0 else { return Trend.Value(year: year.year, isGap: year.isGap, words: 0) }
      let count = own.places[year.year] ?? 0
      return Trend.Value(
        year: year.year, isGap: year.isGap, words: total, count: count,
        perThousand: Double(count) * 1000 / Double(total), points: own.points[year.year] ?? 0,
        counterpart: other.map { $0.count.places[year.year] ?? 0 })
    }
    return Trend.Series(
      query: query, language: language, values: values, forms: Trend.forms(own.surfaces),
      counterpart: other.map {
        Trend.Counterpart(language: language.other, names: $0.names, forms: Trend.forms($0.count.surfaces))
      }, through: through,
      corrections: results.corrections, remarks: remarks(on: query, years: years))
  }

  /// For each year how many words those points of its statements have that a query lets through.
  private func words(in query: Query, _ language: Language) -> [Int: Int] {
    let tiers = evaluate(Planner(self).plan(query), languages: query.filters.languages).tiers
    let gate = FilterGate(self, query)
    var totals: [Int: Int] = [:]
    tiers.forEach { item, _ in
      let year = Int(items.years[item])
      guard items.kinds[item] == .statements, gate.admits(item, .statements), gate.admits(year: year) else {
        return
      }
      for text in items.texts(of: item) where items.parts[text] == .text {
        totals[year, default: 0] += self.words(ofText: text, language).count
      }
    }
    return totals
  }
}

extension Trend {
  /// Spellings with their counts as forms, those together that differ in capitals only.
  static func forms(_ surfaces: [String: Int]) -> [Form] {
    Dictionary(grouping: surfaces) { $0.key.folded(to: .spelling) }.values.compactMap { same in
      // Of two that are as frequent the one in small letters is shown, which comes last.
      same.max { ($0.value, $0.key) < ($1.value, $1.key) }
        .map { Form(text: $0.key, count: same.reduce(0) { $0 + $1.value }) }
    }.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
  }
}

extension Query {
  /// The language of the texts in which the words are to be counted: the one chosen, else Arabic as soon as there is an Arabic letter.
  var writtenLanguage: Language {
    if filters.languages.count == 1, let only = filters.languages.first { return only }
    let words = clauses.filter { !$0.isNegated }.flatMap(\.alternatives).flatMap(\.words)
    let isArabic = words.contains { $0.unicodeScalars.contains { Script($0.value) == .arabic } }
    return isArabic ? .arabic : .english
  }
}
