import Lexis

extension DiffWord {
  /// A word without what makes no change, its article and particles still there.
  static func fold(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    for scalar in scalars where !isIgnored(scalar) || !isArabic(scalar) && scalar.properties.generalCategory != .format
    {
      switch scalar {
      case "أ", "إ", "آ", "ٱ": folded.append("ا")
      case "ى", "ی": folded.append("ي")
      case "ة": folded.append("ه")
      case "ؤ", "ئ": folded.append("ء")
      case "ک": folded.append("ك")
      case "’": folded.append("'")
      case "\u{621}"..."\u{64A}", "a"..."z", "0"..."9", "'": folded.append(scalar)
      default:
        if scalar.properties.numericType == .decimal, let digit = scalar.properties.numericValue {
          folded += String(Int(digit)).unicodeScalars
        } else {
          folded += scalar.properties.lowercaseMapping.unicodeScalars
        }
      }
    }
    return folded.count > 2 && folded.suffix(2) == ["'", "s"] ? folded.dropLast(2) : folded
  }

  /// The folded word, what an article with its particles leaves of it, and what a lone conjunction, a lone preposition or both
  /// leave of it. Whatever is taken off, two letters stay after an article and three after a lone particle, or a function word.
  static func arabicForms(_ word: [Unicode.Scalar]) -> [Form] {
    var forms = [Form(word[...])]
    func add(_ rest: ArraySlice<Unicode.Scalar>, atLeast letters: Int, isGuess: Bool) {
      let form = Form(rest, isGuess: isGuess)
      let isLongEnough = rest.count >= letters || FunctionWords.arabic.contains(form.text)
      if isLongEnough, !forms.contains(where: { $0.text == form.text }) { forms.append(form) }
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

extension DiffWord.Form {
  init(_ scalars: ArraySlice<Unicode.Scalar>, isGuess: Bool = false) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    text = String(view)
    self.isGuess = isGuess
  }
}
