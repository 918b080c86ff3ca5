import DialogueRecord
import Lexis

/// Every place of a keyword with what stands before and after it.
package struct Concordance: Sendable {
  /// What was looked for.
  package var query: Query
  /// The places in the order asked for, no more than were asked for.
  package var lines: [Line]
  /// How many places there are in all.
  package var count: Int
  /// Words that nothing answers, with what was taken for them.
  package var corrections: [SearchResults.Correction]
  /// What is to be said of the filters.
  package var remarks: [FilterRemark]

  /// How lines are ordered. Lines that are equal in it stand in the order of the record.
  package enum Order: String, CaseIterable, Sendable, Hashable {
    /// By year, what has none last.
    case year
    /// By the words before, beginning with the nearest.
    case before
    /// By the words after, beginning with the nearest.
    case after
  }

  /// A place of the keyword.
  package struct Line: Sendable, Hashable {
    /// Where in the record it stands.
    package var kind: HitKind
    /// Id of what holds the text.
    package var id: String
    /// Id of what a reader opens.
    package var target: String
    /// Which of its texts it is.
    package var part: TextPart
    /// The year, where it has one.
    package var year: Int?
    /// The language of the text.
    package var language: Language
    /// The whole text, in logical order.
    package var text: String
    /// Where the keyword stands in it, in Unicode scalars.
    package var keyword: Range<Int>
    /// How the keyword answers the query.
    package var tier: Tier
    /// By which detour it was found.
    package var through: Through?

    /// The text before the keyword, in logical order: of Arabic what stands at its right.
    package var before: String { text.scalars(0..<keyword.lowerBound) }
    /// The keyword as it is written there.
    package var word: String { text.scalars(keyword) }
    /// The text after the keyword, in logical order.
    package var after: String { text.scalars(keyword.upperBound..<text.unicodeScalars.count) }
  }
}

extension SearchIndex {
  /// Every place of what a query looks for, or the first ones in the order. Places are looked for in ten thousand hits.
  package func concordance(
    of query: Query, by order: Concordance.Order = .year, limit: Int = .max
  ) -> Concordance {
    let results = search(query, limit: 10_000, needsAllWords: true)
    let lines = results.hits.flatMap { hit in
      hit.counted.flatMap { text in
        Language.allCases.flatMap { language in
          text.matches[language].map { match in
            Concordance.Line(
              kind: hit.kind, id: hit.id, target: hit.target, part: text.part, year: hit.year, language: language,
              text: text.text[language], keyword: match.range, tier: match.tier, through: hit.through)
          }
        }
      }
    }
    return Concordance(
      query: query, lines: Array(sorted(lines, by: order).prefix(limit)), count: lines.count,
      corrections: results.corrections, remarks: results.remarks)
  }

  private func sorted(_ lines: [Concordance.Line], by order: Concordance.Order) -> [Concordance.Line] {
    let places = Dictionary(zip(items.ids, items.ids.indices), uniquingKeysWith: { first, _ in first })
    let keyed = lines.map { line in
      (line: line, key: line.key(order), place: places[line.id] ?? 0)
    }
    return keyed.sorted {
      if $0.key != $1.key { return $0.key.lexicographicallyPrecedes($1.key) }
      return ($0.place, $0.line.language.order, $0.line.keyword.lowerBound)
        < ($1.place, $1.line.language.order, $1.line.keyword.lowerBound)
    }.map(\.line)
  }
}

extension Concordance.Line {
  fileprivate func key(_ order: Concordance.Order) -> [String] {
    switch order {
    case .year: [year.map { String($0 + 100_000) } ?? "~"]
    case .before: before.words.reversed().map(folded)
    case .after: after.words.map(folded)
    }
  }

  private func folded(_ word: String) -> String {
    word.folded()
  }
}

extension Language {
  fileprivate var order: Int { self == .arabic ? 0 : 1 }
}
