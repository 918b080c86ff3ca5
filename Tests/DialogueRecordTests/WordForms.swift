/// Whether Arabic words are forms of one word, by a rule that is simple enough to be looked through: marks are left out, alef
/// is taken without its hamza, ى as ي and ة as ه; then a particle or article may come off the beginning and an ending off the
/// end, where three letters are left. Two words that agree in one of these forms are one. Broken plurals are not found.
enum ArabicForm {
  private static let beginnings = ["وال", "فال", "بال", "كال", "ولل", "لل", "ال", "و", "ف", "ب", "ك", "ل"]
  private static let endings = [
    "يتين", "يين", "اتها", "تها", "يات", "ها", "هم", "نا", "ات", "ين", "ان", "ون", "ه", "ا", "ي",
  ]

  /// The words of a text, each with all its forms.
  static func words(of text: String) -> [Set<String>] {
    var words = [""]
    for scalar in text.unicodeScalars where !(0x64B...0x652).contains(scalar.value) {
      switch scalar {
      case "أ", "إ", "آ": words[words.count - 1] += "ا"
      case "ى": words[words.count - 1] += "ي"
      case "ة": words[words.count - 1] += "ه"
      case _ where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
        words[words.count - 1].unicodeScalars.append(scalar)
      default: words.append("")
      }
    }
    return words.filter { !$0.isEmpty }.map(forms)
  }

  private static func forms(of word: String) -> Set<String> {
    let beginning = beginnings.first { word.hasPrefix($0) && word.count - $0.count >= 3 } ?? ""
    let stems = [word, String(word.dropFirst(beginning.count))]
    let bare = stems.map { stem in
      let ending = endings.first { stem.hasSuffix($0) && stem.count - $0.count >= 3 } ?? ""
      return String(stem.dropLast(ending.count))
    }
    return Set(stems + bare)
  }

  /// Where some words stand side by side in others, each in one of its forms.
  static func range(of row: [Set<String>], in words: ArraySlice<Set<String>>) -> Range<Int>? {
    guard words.count >= row.count else { return nil }
    return (words.startIndex...words.endIndex - row.count).first { start in
      zip(words[start...], row).allSatisfy { !$0.isDisjoint(with: $1) }
    }.map { $0..<$0 + row.count }
  }

  /// Whether a term of the glossary stands in a text: one of its variants, its words side by side; … stands for other words.
  static func holds(_ text: String, term: String) -> Bool {
    let words = words(of: text)
    return term.split(separator: " / ").contains { variant in
      var rest = words[...]
      for part in variant.split(separator: "…") {
        guard let found = range(of: ArabicForm.words(of: String(part)), in: rest) else { return false }
        rest = rest[found.upperBound...]
      }
      return true
    }
  }
}

/// The same for English: articles are left out, and so are capitals, hyphens, the plural, and then an ending of a verb or of a
/// noun made from one, so that aligning is a form of alignment.
enum EnglishForm {
  private static let endings = ["ating", "ation", "ated", "ment", "ing", "ed", "y", "e"]

  /// The stems of the words of a text.
  static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter {
      !["a", "an", "the"].contains($0)
    }
    .map { word in
      let one = word.hasSuffix("ies") ? word.dropLast(3) + "y" : word.hasSuffix("s") ? word.dropLast() : word[...]
      let ending = endings.first { one.hasSuffix($0) && one.count - $0.count >= 3 } ?? ""
      return String(one.dropLast(ending.count))
    }
  }

  /// The renderings that the English of a term names: `hub (central point)` has two.
  static func renderings(of term: String) -> [[String]] {
    var outside = ""
    var inside: [Substring] = []
    for piece in term.split(separator: "(", omittingEmptySubsequences: false) {
      let parts = piece.split(separator: ")", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { inside.append(parts[0]) }
      outside += parts[parts.count - 1]
    }
    return (outside.split(separator: ";").flatMap { $0.split(separator: " / ") } + inside).map { words(of: String($0)) }
      .filter { !$0.isEmpty }
  }
}
