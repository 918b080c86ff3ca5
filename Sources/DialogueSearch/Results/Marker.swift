import DialogueRecord
import Lexis

/// Finds the places that answer a query in any text, also in one that is no hit: the reader marks with it. Words that no text of
/// the record has are not marked.
package struct Marker: Sendable {
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
  package func matches(in text: Bilingual) -> Matches {
    Matches(ar: matches(in: text.ar, .arabic), en: matches(in: text.en, .english))
  }

  /// The places in a text, first to last; they do not overlap.
  package func matches(in text: String, _ language: Language) -> [Match] {
    isSearched(language) ? places(of: rows, in: WordPlaces(text, index.vocabulary)) : []
  }

  /// The places in a text in both languages, and those that say by the glossary what was found in the other: of these none where
  /// a text has places of its own.
  package func marks(in text: Bilingual) -> (matches: Matches, counterparts: Matches) {
    marks(ar: WordPlaces(text.ar, index.vocabulary), en: WordPlaces(text.en, index.vocabulary))
  }

  /// A text of the index with its places, by the words that the index has of it already.
  func marked(text number: Int) -> HitText {
    let text = index.documents.texts[number]
    let (matches, counterparts) = marks(
      ar: WordPlaces(text.ar, numbers: index.words(ofText: number, .arabic)),
      en: WordPlaces(text.en, numbers: index.words(ofText: number, .english)))
    return HitText(
      part: index.documents.parts[number], text: text, matches: matches, counterparts: counterparts)
  }

  private func marks(ar: WordPlaces, en: WordPlaces) -> (matches: Matches, counterparts: Matches) {
    func matches(_ language: Language, _ words: WordPlaces) -> [Match] {
      isSearched(language) ? places(of: rows, in: words) : []
    }
    let found = Matches(ar: matches(.arabic, ar), en: matches(.english, en))
    func counterparts(_ language: Language, _ words: WordPlaces) -> [Match] {
      guard !found.isEmpty, found[language].isEmpty, let rows = self.counterparts[language] else { return [] }
      return places(of: rows, in: words)
    }
    return (found, Matches(ar: counterparts(.arabic, ar), en: counterparts(.english, en)))
  }

  private func isSearched(_ language: Language) -> Bool {
    languages.isEmpty || languages.contains(language)
  }

  private func places(of rows: [[PlannedWord]], in words: WordPlaces) -> [Match] {
    var found: [(place: Int, row: Int, tier: Tier)] = []
    for number in rows.indices {
      rows[number].forEachPlace(in: words.numbers) { found.append(($0, number, $1)) }
    }
    guard !found.isEmpty else { return [] }
    let ranges = words.ranges
    return Marker.apart(
      found.map { place, number, tier in
        let row = rows[number]
        let range = ranges[place].lowerBound..<ranges[place + row.count - 1].upperBound
        let word = words.numbers[words.numbers.startIndex + place]
        return Match(range: range, part: part(of: row, tier, word, range), tier: tier)
      })
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

/// The words of a text with their places in it.
private struct WordPlaces {
  private let text: String
  /// For each word its number in the vocabulary; one that no word has where the vocabulary does not hold it.
  let numbers: ArraySlice<UInt32>

  /// Of a text whose words are known.
  init(_ text: String, numbers: ArraySlice<UInt32>) {
    self.text = text
    self.numbers = numbers
  }

  /// Of any text.
  init(_ text: String, _ vocabulary: Vocabulary) {
    let span = text.utf8Span.span
    var splitter = WordSplitter()
    var numbers: [UInt32] = []
    while let word = splitter.next(in: span) { numbers.append(vocabulary.surfaces.find(span, word.bytes) ?? .max) }
    self.init(text, numbers: numbers[...])
  }

  /// For each word where it stands, in Unicode scalars. Worked out when it is asked for: most texts hold nothing to be marked.
  var ranges: [Range<Int>] {
    let span = text.utf8Span.span
    var splitter = WordSplitter()
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(numbers.count)
    while let word = splitter.next(in: span) { ranges.append(word.scalars) }
    return ranges
  }
}
