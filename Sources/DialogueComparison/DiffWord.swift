import DialogueRecord
import Lexis

/// A word of a text with the forms by which it counts as unchanged: letter case, vowel marks, the spelling of hamza and alef,
/// the article, an attached particle and the English possessive make no change. Punctuation belongs to no word.
struct DiffWord {
  /// Where it stands, in Unicode scalars of the text.
  let range: Range<Int>
  /// The folded word and, for Arabic, what is left of it without article and particles.
  let forms: [Form]
  /// Whether it only binds other words.
  let isFunction: Bool

  /// A form of a word.
  struct Form: Hashable {
    var text: String
    /// Whether a lone particle was taken off, which may have been a letter of the word itself.
    var isGuess: Bool
  }

  /// The words of a text in logical order. The English articles are left out: they make no change.
  static func words(of text: String, in language: Language) -> [DiffWord] {
    let scalars = Array(text.unicodeScalars)
    var words: [DiffWord] = []
    var start = 0
    while start < scalars.count {
      guard let kind = Kind(scalars[start]) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < scalars.count, continues(kind, scalars, end) { end += 1 }
      let folded = fold(scalars[start..<end])
      let isArticle = language == .english && articles.contains(folded)
      if !folded.isEmpty, !isArticle {
        words.append(DiffWord(range: start..<end, folded: folded, isArabic: kind == .arabic))
      }
      start = end
    }
    return words
  }

  private static let articles: [[Unicode.Scalar]] = [["a"], ["a", "n"], ["t", "h", "e"]]

  private init(range: Range<Int>, folded: [Unicode.Scalar], isArabic: Bool) {
    let forms = isArabic ? DiffWord.arabicForms(folded) : [Form(folded[...])]
    let functionWords = isArabic ? FunctionWords.arabic : FunctionWords.english
    self.range = range
    self.forms = forms
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
