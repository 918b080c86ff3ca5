/// What a person types to leave of a list what holds it. Each typed word has to be found as the beginning of a word or, from three
/// letters on, within one, or in another form of it; letters and words are compared as in a search. Nothing is left out
/// while nothing is typed, and no word is left out of what is typed: to someone who is still typing, an article may be half a word.
package struct WordFilter: Sendable, Hashable {
  let typed: [FilteredWord]
  private let isWithin: Bool

  /// A filter. `isWithin` false finds beginnings and forms of words only.
  package init(_ text: String, isWithin: Bool = true) {
    let analyzer = WordAnalyzer()
    typed = text.words.map { FilteredWord($0, analyzer) }
    self.isWithin = isWithin
  }

  /// Whether it keeps everything.
  package var isEmpty: Bool { typed.isEmpty }

  /// Letters of the longest word that was typed; none where nothing is.
  package var greatestLength: Int { typed.map(\.length).max() ?? 0 }

  /// Whether a text holds all that was typed.
  package func matches(_ text: String) -> Bool {
    matches([text])
  }

  /// Whether some texts together hold all that was typed, such as a label in both languages.
  package func matches(_ texts: [String]) -> Bool {
    guard !isEmpty else { return true }
    let analyzer = WordAnalyzer()
    let words = texts.flatMap(\.words).map { FilteredWord($0, analyzer) }
    return typed.allSatisfy { part in words.contains { part.isFound(in: $0, isWithin: isWithin) } }
  }
}

/// A word as a filter compares it.
struct FilteredWord: Sendable, Hashable {
  /// The word levelled, then without its article, and each without the hamza on its letters; in UTF-8.
  let forms: [[UInt8]]
  /// Those that are long enough to be found within a word; of a number none.
  private let longForms: [[UInt8]]
  let stem: [UInt8]
  /// What a word has to begin with that is found by this one.
  private let beginnings: [[UInt8]]

  init(_ word: String, _ analyzer: WordAnalyzer) {
    let texts = WordForms(word, withGuesses: false).all.map(\.text)
    forms = texts.map { Array($0.utf8) }
    longForms = word.script == .digit ? [] : texts.filter { $0.unicodeScalars.count >= 3 }.map { Array($0.utf8) }
    stem = analyzer.stem(of: word)
    // What two letters behind an article are is not known before there are more.
    beginnings = forms.prefix(1) + longForms
  }

  /// How many letters it has.
  var length: Int { String(decoding: forms[0], as: UTF8.self).unicodeScalars.count }

  /// Whether a word of a text begins with this one or holds it, or both are forms of one word. `isWithin` false leaves out what only
  /// holds it.
  func isFound(in word: FilteredWord, isWithin: Bool) -> Bool {
    beginnings.contains { part in word.forms.contains { $0.starts(with: part) } }
      || isWithin && longForms.contains { part in word.forms.contains { $0[...].holds(part) } } || stem == word.stem
  }
}
