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

  /// The words as they stand in the first place, but for particles before the first word and a capital that begins a sentence.
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
    derived(language.rawValue) { $0.foundRecurrences(in: language) }
  }

  private func foundRecurrences(in language: Language) -> [Recurrence] {
    var numbers: [String: Int] = [:]
    let headwords = ArabicHeadwords(self)
    let texts = sessions.flatMap { session in
      session.statement.points.map { RecurringText($0, session.year, language, headwords, &numbers) }
    }
    var capitals = EnglishCapitals()
    for text in texts { capitals.take(text.point.text.en) }
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
      if length >= Recurrence.least { found += groups.compactMap { Recurrence($0, length, texts, capitals) } }
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
  /// How many letters at the beginning of each are particles that are written with it.
  let particles: [Int]
  /// Whether no blank stands between each and the one behind it.
  let joined: [Bool]

  /// `numbers` are those of the words that were seen before.
  init(
    _ point: Passage, _ year: Int, _ language: Language, _ headwords: ArabicHeadwords, _ numbers: inout [String: Int]
  ) {
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
    // What is joined by a sign is part of a name: the I of I-24/7 binds nothing.
    let scalars = Array(point.text[language].unicodeScalars)
    let joined = zip(words, words.dropFirst()).map { left, right in
      !scalars[left.range.upperBound..<right.range.lowerBound].contains(where: \.properties.isWhitespace)
    }
    areFunctionWords = forms.enumerated().map { place, form in
      let isJoined = (place > 0 && joined[place - 1]) || (place < joined.count && joined[place])
      return form.isFunctionWord && !isJoined
    }
    self.joined = joined
    particles = words.map { language == .arabic ? headwords.particles(of: $0.text) : 0 }
  }

  /// Where words stand, without particles before the first, and with the possessive ending of the last.
  func range(_ places: Range<Int>) -> Range<Int> {
    guard let first = words[places].first, let last = words[places].last else { return 0..<0 }
    let scalars = Array(point.text[language].unicodeScalars)
    let rest = scalars[last.range.upperBound...]
    let isPossessive =
      rest.count > 1 && ["'", "’"].contains(rest[rest.startIndex]) && rest[rest.startIndex + 1] == "s"
      && rest.dropFirst(2).first?.properties.isAlphabetic != true
    return first.range.lowerBound + particles[places.lowerBound]..<last.range.upperBound + (isPossessive ? 2 : 0)
  }
}

extension Recurrence {
  /// Nil where its words only bind others.
  fileprivate init?(
    _ starts: [(text: Int, start: Int)], _ length: Int, _ texts: [RecurringText], _ capitals: EnglishCapitals
  ) {
    guard let first = starts.first else { return nil }
    let bind = texts[first.text].areFunctionWords[first.start..<first.start + length]
    guard bind.count(where: { !$0 }) > 1, bind.first == false, bind.last == false else { return nil }
    // A name such as I-24/7 is one word by itself.
    if texts[first.text].joined[first.start..<first.start + length - 1].allSatisfy(\.self) { return nil }
    func range(_ place: (text: Int, start: Int)) -> Range<Int> {
      texts[place.text].range(place.start..<place.start + length)
    }
    language = texts[first.text].language
    self.length = length
    text = capitals.headword(of: texts[first.text].point.text[language].scalars(range(first)))
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
