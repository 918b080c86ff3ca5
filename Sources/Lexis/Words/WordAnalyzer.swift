/// What a search knows of a word by itself.
package struct WordAnalysis {
  /// The word as it is written.
  package var text: String
  /// Its letters as they are compared.
  package var folded: String
  /// Whose letters they are.
  package var script: Script
  /// By what it meets other forms.
  package var keys: WordKeys
}

/// Analyses words, once each. It holds a stemmer and so belongs to one thread.
package struct WordAnalyzer {
  private let english = EnglishStemmer()

  /// An analyzer.
  package init() {}

  /// The bytes of UTF-8 of the longest word that has forms.
  package static let longest = 128

  /// Of a word of one script.
  package func analysis(of word: String) -> WordAnalysis {
    let folded = word.folded()
    let script = word.script
    let keys =
      switch script {
      // What is longer than any word has no forms, and costs what it is long.
      case _ where folded.utf8.count > WordAnalyzer.longest: WordKeys.alone(folded)
      case .latin: english.keys(folded)
      // إلى is no form of آلية.
      case .arabic where FunctionWords.contains(folded): ArabicWord.functionKeys(word, folded: folded)
      case .arabic: ArabicWord.keys(word, folded: folded)
      default: WordKeys.alone(folded)
      }
    return WordAnalysis(text: word, folded: folded, script: script, keys: keys)
  }

  /// The stem of the likeliest reading of a word of one script: the first of its keys, for less.
  package func stem(of word: String) -> [UInt8] {
    let folded = word.folded()
    guard word.script == .arabic, !FunctionWords.contains(folded), let letters = Buckwalter.word(word),
      letters.count > 1
    else { return analysis(of: word).keys.stem }
    return ArabicWord.stem(of: letters[...])
  }
}

extension String {
  /// Whose letters a word is made of.
  package var script: Script {
    for scalar in unicodeScalars {
      let script = Script(scalar.value)
      if script != .mark { return script }
    }
    return .none
  }
}
