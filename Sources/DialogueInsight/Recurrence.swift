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
  private static let longest = 40
}

extension Record {
  /// The sequences of words that return from session to session in one language: those of the most sessions first, then the longest.
  /// A part of a longer one is left out where it stands nowhere else. Two words at the least say something by themselves.
  package func recurrences(in language: Language) -> [Recurrence] {
    let texts = sessions.flatMap { session in
      session.statement.points.map { RecurringText($0, session.year, language) }
    }
    var found: [Recurrence] = []
    var length = Recurrence.least
    var starts = texts.indices.flatMap { text in texts[text].words.indices.map { (text, $0) } }
    while !starts.isEmpty, length <= Recurrence.maximum {
      var byWords: [[String]: [(Int, Int)]] = [:]
      for (text, start) in starts where start + length <= texts[text].words.count {
        byWords[Array(texts[text].keys[start..<start + length]), default: []].append((text, start))
      }
      let groups = byWords.values.filter { Set($0.map { texts[$0.0].year }).count > 1 }
      found += groups.compactMap { Recurrence($0, length, texts) }
      // Only what returns can be the beginning of a longer one that does.
      starts = groups.joined().sorted { $0 < $1 }
      length += 1
    }
    return found.filter { short in !found.contains { $0.covers(short) } }.sorted { $0.precedes($1) }
  }
}

/// A point as it is looked through for sequences.
private struct RecurringText {
  let point: Passage
  let year: Int
  let language: Language
  let words: [PlacedWord]
  /// By what each word is the same as another.
  let keys: [String]
  let areFunctionWords: [Bool]

  init(_ point: Passage, _ year: Int, _ language: Language) {
    self.point = point
    self.year = year
    self.language = language
    words = point.text[language].placedWords.filter {
      language == .arabic || !FunctionWords.isEnglishArticle($0.text.folded())
    }
    let forms = words.map { WordForms($0.text, withGuesses: false) }
    keys = forms.map { $0.all.last?.text ?? "" }
    areFunctionWords = forms.map(\.isFunctionWord)
  }
}

extension Recurrence {
  fileprivate static var maximum: Int { longest }

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
