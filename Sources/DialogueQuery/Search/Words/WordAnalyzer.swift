/// What a search knows of a word by itself.
struct WordAnalysis {
  /// The same spelling has the same.
  var spelling: String
  /// The letters as they are compared.
  var folded: String
  /// Whose letters they are.
  var script: Script
  /// By what it meets other forms.
  var keys: WordKeys
}

/// Analyses words, once each. It holds a stemmer and so belongs to one thread.
struct WordAnalyzer {
  private let english = EnglishStemmer()

  /// Of a word of one script.
  func analysis(of word: String) -> WordAnalysis {
    let spelling = FoldedText(word.unicodeScalars, to: .spelling)
    let folded = FoldedText(word.unicodeScalars).string
    let script = spelling.scalars.lazy.map { Script($0.value) }.first { $0 != .mark } ?? .none
    let keys =
      switch script {
      case .latin: english.keys(folded)
      case .arabic: ArabicWord.keys(FoldedText(word.unicodeScalars, to: .letters).scalars, folded: folded)
      default: WordKeys(stem: folded)
      }
    return WordAnalysis(spelling: spelling.string, folded: folded, script: script, keys: keys)
  }
}
