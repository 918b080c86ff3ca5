import DialogueRecord

/// How a word or a term is rendered in the other language: by the glossary, passage by passage. No text says which of its words
/// answers which of the other's, so a rendering counts as often as both stand in a passage; what the glossary does not explain is
/// left for the reader to look at.
package struct Renderings: Sendable {
  /// What was looked for.
  package var query: Query
  /// The language of its letters.
  package var language: Language
  /// How often it stands in the record.
  package var count: Int
  /// The renderings, most frequent first.
  package var entries: [Entry]
  /// Where it is rendered by no word of the glossary, as often as that.
  package var otherwise: [Place]
  /// Words that nothing answers, with what was taken for them.
  package var corrections: [SearchResults.Correction]
  /// What is to be said of the filters.
  package var remarks: [FilterRemark]

  /// The language that it is rendered in.
  package var other: Language { language.other }

  /// A rendering.
  package struct Entry: Sendable, Hashable {
    /// As it is written most often.
    package var text: String
    /// All the ways in which it is written, most frequent first.
    package var forms: [Trend.Form]
    /// How often it stands for the word.
    package var count: Int
    /// Where, in the order of the record.
    package var places: [Place]
    /// The terms of the glossary that say so.
    package var terms: [Term]
  }

  /// A passage with a number of occurrences.
  package struct Place: Sendable, Hashable {
    /// Id of the passage.
    package var id: String
    /// The year; nil in the preamble.
    package var year: Int?
    /// How often.
    package var count: Int
  }
}

extension SearchIndex {
  /// How the words of a query are rendered in the passages of the record that its filters leave. Several words are a phrase.
  package func renderings(of query: Query) -> Renderings {
    let (understood, years) = takingBareYears(of: query)
    let query = understood.asPhrase.ofRecord
    let language = query.writtenLanguage
    let results = search(query, limit: .max, needsAllWords: true)
    let order = Dictionary(zip(items.ids, 0..<items.recordCount), uniquingKeysWith: { first, _ in first })
    let hits = results.hits.sorted { order[$0.id] ?? 0 < order[$1.id] ?? 0 }
    var left = hits.compactMap { hit in
      hit.counted.first { $0.part == .text }.map { text in
        (place: Renderings.Place(id: hit.id, year: hit.year, count: text.matches[language].count), text: text.text)
      }
    }.filter { $0.place.count > 0 }
    let count = left.reduce(0) { $0 + $1.place.count }
    var entries: [Renderings.Entry] = []
    for candidate in candidates(for: query, language) {
      let marker = Marker(self, [Plan(clauses: [PlannedClause(alternatives: candidate.rows)])], languages: [])
      var places: [Renderings.Place] = []
      var surfaces: [String: Int] = [:]
      for index in left.indices where left[index].place.count > 0 {
        let text = left[index].text[language.other]
        let found = marker.matches(in: text, language.other).prefix(left[index].place.count)
        guard !found.isEmpty else { continue }
        left[index].place.count -= found.count
        places.append(Renderings.Place(id: left[index].place.id, year: left[index].place.year, count: found.count))
        for match in found { surfaces[text.scalars(match.range), default: 0] += 1 }
      }
      let forms = Trend.forms(surfaces)
      guard let first = forms.first else { continue }
      entries.append(
        Renderings.Entry(
          text: first.text, forms: forms, count: places.reduce(0) { $0 + $1.count }, places: places,
          terms: candidate.terms))
    }
    // Of two that are as frequent the one with the better reason stands first.
    let ranked = entries.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
    return Renderings(
      query: query, language: language, count: count, entries: ranked.map(\.element),
      otherwise: left.map(\.place).filter { $0.count > 0 }, corrections: results.corrections,
      remarks: remarks(on: query, years: years))
  }
}
