import DialogueRecord
import Lexis

/// A word of a text with the forms by which it counts as unchanged: letter case, vowel marks, the spelling of hamza and alef,
/// the article, an attached particle and the English possessive make no change. Words are told apart and levelled as in a search.
struct DiffWord {
  /// Where it stands, in Unicode scalars of the text.
  let range: Range<Int>
  /// The folded word and, for Arabic, what is left of it without article and particles.
  let forms: [Form]
  /// Whether it only binds other words.
  let isFunction: Bool

  /// A reading of a word.
  typealias Form = AttachedWords.Form

  /// The words of a text in logical order. The English articles are left out: they make no change.
  static func words(of text: String, in language: Language) -> [DiffWord] {
    text.placedWords.filter { language == .arabic || !articles.contains($0.folded) }.map(DiffWord.init)
  }

  private static let articles: Set<String> = ["a", "an", "the"]

  private init(_ word: PlacedWord) {
    let isArabic = word.script == .arabic
    range = word.range
    forms = isArabic ? AttachedWords.forms(of: word.folded) : [Form(text: word.folded, isGuess: false)]
    let functionWords = isArabic ? FunctionWords.arabic : FunctionWords.english
    isFunction = forms.contains { functionWords.contains($0.text) }
  }

  /// Whether the two are one word that did not change. Two guesses meet only when four letters agree: بلد is not ولد.
  func isSame(as other: DiffWord) -> Bool {
    forms.contains { form in
      other.forms.contains {
        $0.text == form.text && !($0.isGuess && form.isGuess && form.text.unicodeScalars.count < 4)
      }
    }
  }
}

extension DiffWord {
  /// By what the word stands in an alphabetical list: without article, with a particle, which may be a letter of its own.
  var sortKey: String {
    forms.last { !$0.isGuess }?.text ?? ""
  }
}
