import DialogueRecord
import Lexis

/// A sequence of words that returns in another session, to the letter but for articles, vowel marks and the spelling of hamza and alef.
package struct Recurrence: Sendable, Hashable {
  /// Where it stands.
  package struct Place: Sendable, Hashable {
    /// Id of the point.
    package let point: String
    /// The year of its session.
    package let year: Int
    /// In Unicode scalars of the point's text, in logical order.
    package let range: Range<Int>
  }

  /// The words as they stand in the first place.
  package let text: String
  /// The language of the texts.
  package let language: Language
  /// How many words it has.
  package let length: Int
  /// Its places, oldest first.
  package let places: [Place]

  /// The years in which it stands, oldest first.
  package var years: [Int] { Array(Set(places.map(\.year))).sorted() }

  /// Fewer words make no sequence.
  package static let least = 3
  /// Longer ones are found as the sequences that they consist of.
  fileprivate static let longest = 40
}

extension Record {
  /// The sequences of words that return from session to session in one language: those of the most sessions first, then the longest.
  /// A part of a longer one is left out where it stands nowhere else. Two words at the least say something by themselves.
  package func recurrences(in language: Language) -> [Recurrence] {
    var numbers: [String: Int] = [:]
    let texts = sessions.flatMap { session in
      session.statement.points.map { RecurringText($0, session.year, language, &numbers) }
    }
    var found: [Recurrence] = []
    // What begins alike is in one group; each round makes the sequences one word longer, and only what returns goes on.
    var groups = [texts.indices.flatMap { text in texts[text].words.indices.map { (text: text, start: $0) } }]
    for length in 1...Recurrence.longest where !groups.isEmpty {
      groups = groups.flatMap { group in
        let longer = group.filter { $0.start + length <= texts[$0.text].words.count }
        return Dictionary(grouping: longer) { texts[$0.text].keys[$0.start + length - 1] }.values.filter { places in
          places.contains { texts[$0.text].year != texts[places[0].text].year }
        }
      }
      if length >= Recurrence.least { found += groups.compactMap { Recurrence($0, length, texts) } }
    }
    return found.longestOnly.sorted { $0.precedes($1) }
  }
}

extension [Recurrence] {
  /// Without those of which every place lies in a place of one longer one.
  fileprivate var longestOnly: [Recurrence] {
    var kept: [Recurrence] = []
    var byPoint: [String: [Int]] = [:]
    for short in sorted(by: { $0.length > $1.length }) {
      let candidates = short.places.first.flatMap { byPoint[$0.point] } ?? []
      if candidates.contains(where: { kept[$0].covers(short) }) { continue }
      for point in Set(short.places.map(\.point)) { byPoint[point, default: []].append(kept.count) }
      kept.append(short)
    }
    return kept
  }
}

/// A point as it is looked through for sequences.
private struct RecurringText {
  let point: Passage
  let year: Int
  let language: Language
  let words: [PlacedWord]
  /// By what each word is the same as another: a number for each.
  let keys: [Int]
  let areFunctionWords: [Bool]

  /// `numbers` are those of the words that were seen before.
  init(_ point: Passage, _ year: Int, _ language: Language, _ numbers: inout [String: Int]) {
    self.point = point
    self.year = year
    self.language = language
    words = point.text[language].placedWords.filter {
      language == .arabic || !FunctionWords.isEnglishArticle($0.text.folded())
    }
    let forms = words.map { WordForms($0.text, withGuesses: false) }
    keys = forms.map { form in
      let text = form.all.last?.text ?? ""
      let number = numbers[text] ?? numbers.count
      numbers[text] = number
      return number
    }
    areFunctionWords = forms.map(\.isFunctionWord)
  }
}

extension Recurrence {
  /// Nil where its words only bind others.
  fileprivate init?(_ starts: [(text: Int, start: Int)], _ length: Int, _ texts: [RecurringText]) {
    guard let first = starts.first else { return nil }
    let bind = texts[first.text].areFunctionWords[first.start..<first.start + length]
    guard bind.count(where: { !$0 }) > 1, bind.first == false, bind.last == false else { return nil }
    func range(_ place: (text: Int, start: Int)) -> Range<Int> {
      let words = texts[place.text].words[place.start..<place.start + length]
      return (words.first?.range.lowerBound ?? 0)..<(words.last?.range.upperBound ?? 0)
    }
    language = texts[first.text].language
    self.length = length
    text = texts[first.text].point.text[language].scalars(range(first))
    places = starts.map { Place(point: texts[$0.text].point.id, year: texts[$0.text].year, range: range($0)) }
  }

  /// Whether every place of another one lies in a place of this longer one.
  fileprivate func covers(_ other: Recurrence) -> Bool {
    length > other.length
      && other.places.allSatisfy { place in
        places.contains {
          $0.point == place.point && $0.range.lowerBound <= place.range.lowerBound
            && place.range.upperBound <= $0.range.upperBound
        }
      }
  }

  fileprivate func precedes(_ other: Recurrence) -> Bool {
    func rank(_ recurrence: Recurrence) -> (Int, Int, Int, String) {
      (-recurrence.years.count, -recurrence.length, recurrence.places.first?.year ?? 0, recurrence.text)
    }
    return rank(self) < rank(other)
  }
}
