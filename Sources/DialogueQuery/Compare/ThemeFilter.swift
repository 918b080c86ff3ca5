import DialogueRecord

extension Theme {
  /// Whether every word typed stands in a label of the theme, in either language, or in its code. Letter case, vowel marks, the
  /// spelling of hamza and alef and the article do not count; nothing typed is in every theme.
  public func isNamed(like typed: String) -> Bool {
    let labels = Language.allCases.flatMap { DiffWord.words(of: name[$0], in: $0) } + DiffWord.words(of: code, in: .english)
    return DiffWord.words(of: typed, in: .arabic).allSatisfy { word in
      labels.contains { label in
        word.forms.contains { form in label.forms.contains { $0.text.contains(form.text) } }
      }
    }
  }
}
