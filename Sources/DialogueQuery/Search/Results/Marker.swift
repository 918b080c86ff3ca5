import DialogueRecord

/// Finds the places that answer a query in any text, also in one that is no hit: the reader marks with it. Words that no text of
/// the record has are not marked.
public struct Marker: Sendable {
  private let index: SearchIndex
  private let rows: [[PlannedWord]]
  private let counterparts: [Language: [[PlannedWord]]]
  private let languages: Set<Language>

  /// The rows of words of some plans, and of what they are called in a language by the glossary. Words that need not be found
  /// are not marked.
  init(
    _ index: SearchIndex, _ plans: [Plan], counterparts: [Language: [[PlannedWord]]] = [:], languages: Set<Language>
  ) {
    self.index = index
    self.counterparts = counterparts
    self.languages = languages
    rows = plans.flatMap(\.clauses).filter { !$0.isNegated && !$0.isOptional }.flatMap(\.alternatives)
  }

  /// The places in a text in both languages.
  public func matches(in text: Bilingual) -> Matches {
    Matches(ar: matches(in: text.ar, .arabic), en: matches(in: text.en, .english))
  }

  /// The places in a text, first to last; they do not overlap.
  public func matches(in text: String, _ language: Language) -> [Match] {
    languages.isEmpty || languages.contains(language) ? places(of: rows, in: text) : []
  }

  /// The places in one text that say by the glossary what was found in the other; none in a text that has places of its own.
  public func counterparts(in text: Bilingual) -> Matches {
    let found = matches(in: text)
    guard !found.isEmpty else { return found }
    return Matches(
      ar: found.ar.isEmpty ? places(of: counterparts[.arabic] ?? [], in: text.ar) : [],
      en: found.en.isEmpty ? places(of: counterparts[.english] ?? [], in: text.en) : [])
  }

  private func places(of rows: [[PlannedWord]], in text: String) -> [Match] {
    guard !rows.isEmpty else { return [] }
    var ranges: [Range<Int>] = []
    var words: [UInt32] = []
    let span = text.utf8Span.span
    var splitter = WordSplitter()
    while let word = splitter.next(in: span) {
      ranges.append(word.scalars)
      words.append(index.vocabulary.surfaces.find(span, word.bytes) ?? .max)
    }
    var found: [Match] = []
    for row in rows {
      for (place, tier) in index.places(of: row, in: words[...]) {
        let range = ranges[place].lowerBound..<ranges[place + row.count - 1].upperBound
        found.append(Match(range: range, part: part(of: row, tier, words[place], range), tier: tier))
      }
    }
    return Marker.apart(found)
  }

  /// The letters looked for within a longer word.
  private func part(of row: [PlannedWord], _ tier: Tier, _ word: UInt32, _ range: Range<Int>) -> Range<Int> {
    guard tier == .substring, row.count == 1 else { return range }
    let letters = FoldedText(index.vocabulary.surfaces[word])
    let wanted = Array(row[0].folded.unicodeScalars)
    guard letters.scalars.count >= wanted.count,
      let start = (0...(letters.scalars.count - wanted.count)).first(where: {
        letters.scalars[$0..<$0 + wanted.count].elementsEqual(wanted)
      })
    else { return range }
    let part = letters.origin(of: start..<start + wanted.count)
    return range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound
  }

  /// In order; of those that overlap the longer one, then the better one.
  private static func apart(_ matches: [Match]) -> [Match] {
    let sorted = matches.sorted {
      ($0.range.lowerBound, -$0.range.count, $0.tier) < ($1.range.lowerBound, -$1.range.count, $1.tier)
    }
    var kept: [Match] = []
    for match in sorted where match.range.lowerBound >= kept.last?.range.upperBound ?? 0 { kept.append(match) }
    return kept
  }
}
