import DialogueRecord
import Lexis

/// A word of a text that is compared with another text.
struct DiffWord {
  /// Where it stands, in Unicode scalars of the text.
  let range: Range<Int>
  /// By what it counts as unchanged.
  let inflection: WordInflection
  /// Whether it only binds other words.
  let isFunction: Bool

  /// The words of a text in logical order. The English articles are left out: they make no change.
  static func words(of text: String, in language: Language) -> [DiffWord] {
    let analyzer = WordAnalyzer()
    return text.placedWords.compactMap { word in
      guard language == .arabic || !FunctionWords.isEnglishArticle(word.text.folded()) else { return nil }
      let inflection = WordInflection(word.text, analyzer)
      return DiffWord(range: word.range, inflection: inflection, isFunction: inflection.forms.isFunctionWord)
    }
  }

  /// Whether the two are one word, whatever its number, article and spelling.
  func isSame(as other: DiffWord) -> Bool { inflection.meet(other.inflection) }
}
