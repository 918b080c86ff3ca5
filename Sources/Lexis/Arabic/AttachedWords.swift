/// The words that Arabic writes as one with the next: the article, conjunctions and prepositions of one letter.
package enum AttachedWords {
  /// A reading of a word.
  package struct Form: Sendable, Hashable {
    /// Its letters.
    package var text: String
    /// Whether a lone particle was taken off, which may have been a letter of the word itself.
    package var isGuess: Bool

    /// A reading.
    package init(text: String, isGuess: Bool) {
      self.text = text
      self.isGuess = isGuess
    }
  }

  /// The folded word, what an article with its particles leaves of it, and what a lone conjunction, a lone preposition or both
  /// leave of it. Whatever is taken off, two letters stay after an article and three after a lone particle, or a function word.
  package static func forms(of folded: String) -> [Form] {
    let word = Array(folded.unicodeScalars)
    var forms = [Form(text: folded, isGuess: false)]
    func add(_ rest: ArraySlice<Unicode.Scalar>, atLeast letters: Int, isGuess: Bool) {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: rest)
      let text = String(view)
      guard rest.count >= letters || FunctionWords.arabic.contains(text) else { return }
      if !forms.contains(where: { $0.text == text }) { forms.append(Form(text: text, isGuess: isGuess)) }
    }
    let isConjoined = word.first == "و" || word.first == "ف"
    let bases = isConjoined ? [word[...], word.dropFirst()] : [word[...]]
    let prepositions: [Unicode.Scalar] = ["ب", "ل", "ك"]
    for base in bases {
      if base.starts(with: ["ا", "ل"]) || base.starts(with: ["ل", "ل"]) {
        add(base.dropFirst(2), atLeast: 2, isGuess: false)
      }
      if let first = base.first, prepositions.contains(first), base.dropFirst().starts(with: ["ا", "ل"]) {
        add(base.dropFirst(3), atLeast: 2, isGuess: false)
      }
    }
    for base in bases {
      if base.count < word.count { add(base, atLeast: 3, isGuess: true) }
      if let first = base.first, prepositions.contains(first) { add(base.dropFirst(), atLeast: 3, isGuess: true) }
    }
    return forms
  }
}
