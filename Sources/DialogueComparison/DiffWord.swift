import DialogueRecord
import Lexis

/// A word of a text that is compared with another text.
struct DiffWord {
  /// Where it stands, in Unicode scalars of the text.
  let range: Range<Int>
  /// By what it counts as unchanged.
  let forms: WordForms
  /// Whether it only binds other words.
  let isFunction: Bool

  /// The words of a text in logical order. The English articles are left out: they make no change.
  static func words(of text: String, in language: Language) -> [DiffWord] {
    text.placedWords.compactMap { word in
      guard language == .arabic || !FunctionWords.isEnglishArticle(word.text.folded()) else { return nil }
      let forms = WordForms(word.text)
      return DiffWord(range: word.range, forms: forms, isFunction: forms.isFunctionWord)
    }
  }

  /// Whether the two are one word that did not change.
  func isSame(as other: DiffWord) -> Bool { forms.meet(other.forms) }
}
