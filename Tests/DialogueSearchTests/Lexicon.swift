import Lexis

@testable import DialogueSearch

/// A vocabulary of a few words, to ask which of them answer which.
struct Lexicon {
  private let vocabulary: Vocabulary
  private let analyzer = WordAnalyzer()

  init(_ words: [String]) {
    var surfaces = ByteTable()
    for word in words { _ = surfaces.insert(word) }
    vocabulary = Vocabulary(surfaces)
  }

  /// The words of the vocabulary that answer a query word.
  func words(for query: String) -> Set<String> {
    Set(vocabulary.matches(of: analyzer.analysis(of: query)).surfaces.map { vocabulary.surfaces[$0] })
  }

  /// How a word of the vocabulary answers a query word; nil where it does not.
  func tier(of word: String, for query: String) -> Tier? {
    let matches = vocabulary.matches(of: analyzer.analysis(of: query))
    return vocabulary.surfaces.find(word).flatMap { matches[$0] }
  }
}
