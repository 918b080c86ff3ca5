import Lexis

/// A vocabulary of some words by itself, to ask which of them answer which by form: what the rules of the languages do, without a
/// record.
package struct WordMeetings {
  private let vocabulary: Vocabulary
  private let analyzer = WordAnalyzer()

  /// The vocabulary of some words.
  package init(_ words: some Sequence<String>) {
    var surfaces = ByteTable()
    for word in words { _ = surfaces.insert(word) }
    vocabulary = Vocabulary(surfaces)
  }

  /// The words that answer a word, each with the tier by which it does, best first.
  package func answers(to word: String) -> [(word: String, tier: Tier)] {
    let matches = vocabulary.matches(of: analyzer.analysis(of: word))
    return matches.surfaces.compactMap { surface in
      matches[surface].map { (vocabulary.surfaces[surface], $0) }
    }
  }
}
