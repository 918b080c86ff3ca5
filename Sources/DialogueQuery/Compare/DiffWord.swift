import DialogueRecord

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
      let isArticle = language == .english && ["a", "an", "the"].contains(folded)
      if !folded.isEmpty, !isArticle {
        words.append(DiffWord(range: start..<end, folded: folded, isArabic: kind == .arabic))
      }
      start = end
    }
    return words
  }

  private init(range: Range<Int>, folded: String, isArabic: Bool) {
    let forms = isArabic ? arabicForms(folded) : [Form(folded)]
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

extension DiffWord.Form {
  fileprivate init(_ text: String) {
    self.text = text
    isGuess = false
  }
}

// MARK: - Where words begin and end

/// A word ends where the kind of its letters changes: a text may lack the blank between an Arabic word and a Latin name.
private enum Kind {
  case arabic, letter, digit

  init?(_ scalar: Unicode.Scalar) {
    if scalar.properties.numericType == .decimal {
      self = .digit
    } else if scalar.properties.isAlphabetic, scalar.properties.generalCategory != .nonspacingMark {
      self = scalar.isArabic ? .arabic : .letter
    } else {
      return nil
    }
  }
}

private func continues(_ kind: Kind, _ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
  let scalar = scalars[index]
  if Kind(scalar) == kind || scalar.isIgnored { return true }
  // The apostrophe of a possessive or a contraction.
  return kind == .letter && (scalar == "'" || scalar == "’") && index + 1 < scalars.count
    && Kind(scalars[index + 1]) == .letter
}

extension Unicode.Scalar {
  fileprivate var isArabic: Bool {
    (0x0600...0x06FF).contains(value) || (0x0750...0x077F).contains(value) || (0x08A0...0x08FF).contains(value)
      || (0xFB50...0xFDFF).contains(value) || (0xFE70...0xFEFE).contains(value)
  }

  /// Vowel marks, other marks, tatweel, joiners: part of a word without being a letter of it.
  fileprivate var isIgnored: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: self == "\u{0640}"
    }
  }
}

// MARK: - Forms

private func fold(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
  var folded = String.UnicodeScalarView()
  for scalar in scalars where !scalar.isIgnored || !scalar.isArabic && scalar.properties.generalCategory != .format {
    switch scalar {
    case "أ", "إ", "آ", "ٱ": folded.append("ا")
    case "ى", "ی": folded.append("ي")
    case "ة": folded.append("ه")
    case "ؤ", "ئ": folded.append("ء")
    case "ک": folded.append("ك")
    case "’": folded.append("'")
    default:
      if scalar.properties.numericType == .decimal, let digit = scalar.properties.numericValue {
        folded.append(contentsOf: String(Int(digit)).unicodeScalars)
      } else {
        folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
  }
  let word = String(folded)
  return word.hasSuffix("'s") ? String(word.dropLast(2)) : word
}

/// The folded word, what an article with its particles leaves of it, and what a lone conjunction, a lone preposition or both
/// leave of it. Whatever is taken off, two letters stay after an article and three after a lone particle, or a function word.
private func arabicForms(_ word: String) -> [DiffWord.Form] {
  var forms = [DiffWord.Form(word)]
  func add(_ rest: Substring, atLeast letters: Int, isGuess: Bool) {
    let form = DiffWord.Form(text: String(rest), isGuess: isGuess)
    let isLongEnough = rest.unicodeScalars.count >= letters || FunctionWords.arabic.contains(form.text)
    if isLongEnough, !forms.contains(where: { $0.text == form.text }) { forms.append(form) }
  }
  let conjunctions: [Character] = ["و", "ف"]
  let prepositions: [Character] = ["ب", "ل", "ك"]
  var bases = [word[...]]
  if let first = word.first, conjunctions.contains(first) { bases.append(word.dropFirst()) }
  for base in bases {
    if base.hasPrefix("ال") || base.hasPrefix("لل") { add(base.dropFirst(2), atLeast: 2, isGuess: false) }
    if let first = base.first, prepositions.contains(first), base.dropFirst().hasPrefix("ال") {
      add(base.dropFirst(3), atLeast: 2, isGuess: false)
    }
  }
  for base in bases {
    if base.count < word.count { add(base, atLeast: 3, isGuess: true) }
    if let first = base.first, prepositions.contains(first) { add(base.dropFirst(), atLeast: 3, isGuess: true) }
  }
  return forms
}
