/// The forms of an Arabic verb, by what they share: the letters that follow the prefix of the imperfect. يعزز, تعزز, عززت and عززوا
/// have عزز, and أرسل has رسل, as يرسل does. Most words that are written like a verb are none; so only a form that can hardly be
/// anything else (يعزز, وستعزز, عززوا) makes a match, with another such form or with one that may be.
struct ArabicVerb {
  /// Keys of a form that is a verb by its looks.
  private(set) var sure: [[UInt8]] = []
  /// Keys of one that may be.
  private(set) var possible: [[UInt8]] = []

  /// None.
  init() {}

  /// The keys of a word in Buckwalter's letters. `isKnown` tells that its first letter is no particle.
  init(_ word: ArabicWord.Letters, isKnown: Bool) {
    guard !word.ends(with: "p") else { return }
    // يوم is no verb, while بحث may be one all the same.
    if !isKnown || !word.begins(with: "y") { read(word) }
    guard !isKnown, word.count >= 4, word.begins(with: "w") || word.begins(with: "f") else { return }
    read(word.dropFirst())
  }

  /// Reads a word without conjunction. Before a prefix of the imperfect there may be the س of the future or a ل.
  private mutating func read(_ word: ArabicWord.Letters) {
    // تتناول: of the nouns that begin so hardly one leaves a verb. In ن there are more of them.
    let isSure =
      word.begins(with: "y") || (word.begins(with: "n") && isVerbInNun(word))
      || (word.begins(with: "tt") && word.count >= 5)
    readImperfect(word, isSure: isSure)
    if word.begins(with: "s") || word.begins(with: "l") {
      let isLong = word.count >= 5
      let isFuture = word.begins(with: "s") || word.dropFirst().begins(with: "y")
      readImperfect(word.dropFirst(), isSure: isLong && isFuture)
    }
    readPerfect(word)
  }

  /// Whether a word in ن is a verb: نعزز and نواصل, not نظام, نتائج and نفسه.
  private func isVerbInNun(_ word: ArabicWord.Letters) -> Bool {
    guard word.count >= 4, !word.ends(with: "h"), !word.ends(with: "y"), !word.ends(with: "A") else { return false }
    let third = word[word.startIndex + 2]
    return word.count >= 5 || !ArabicVerb.isWeak(third)
  }

  // Not the ك of "you", which is a letter of the word more often: شارك, انتهاك.
  private static let pronouns: [StaticString] = ["hmA", "hA", "hm", "hn", "nA", "ny", "h"]
  private static let endings: [StaticString] = ["wn", "wA", "yn", "An", "w"]
  private static let perfectEndings: [StaticString] = ["wA", "nA", "tA", "tm", "t", "w", "A", "n"]

  private mutating func readImperfect(_ word: ArabicWord.Letters, isSure: Bool) {
    let prefixes: [StaticString] = ["y", "t", "n", ">", "A"]
    // سنوات is no future.
    guard prefixes.contains(where: { word.begins(with: $0) }), !word.ends(with: "At"),
      !(word.begins(with: "n") && (word.count < 4 || KnownArabic.nounsInNun.contains(ArabicEnding.stem(word))))
    else { return }
    for form in ArabicVerb.forms(of: word.dropFirst(), endings: ArabicVerb.endings) {
      add(ArabicVerb.keys(of: form, .imperfect), isSure: isSure)
    }
  }

  private mutating func readPerfect(_ word: ArabicWord.Letters) {
    // Before a pronoun ت is that of a noun: قيمتها.
    for form in ArabicVerb.forms(of: word, endings: ArabicVerb.perfectEndings)
    where !(form.hasPronoun && form.ending == "t") {
      let isVerb =
        form.letters.count >= 3 && (form.ending == "wA" || (form.ending == "t" && isSurePerfect(form.letters)))
      add(ArabicVerb.keys(of: form, .perfect), isSure: isVerb)
      // أرسل, اجتمع: the imperfect has no alef.
      guard form.letters.count >= 4, form.letters.begins(with: "A") || form.letters.begins(with: ">") else { continue }
      var short = form
      short.letters = form.letters.dropFirst()
      add(ArabicVerb.keys(of: short, .augmentedPerfect), isSure: isVerb)
    }
  }

  /// Reads a word that seems to have an article as one of the verbs whose first letters are those of the article: التزم, التقى.
  mutating func readBehindArticle(_ word: ArabicWord.Letters) {
    guard word.begins(with: "Alt") else { return }
    for form in ArabicVerb.forms(of: word, endings: ArabicVerb.perfectEndings) where form.letters.count == 5 {
      var short = form
      short.letters = form.letters.dropFirst()
      add(ArabicVerb.keys(of: short, .augmentedPerfect), isSure: false)
    }
  }

  /// Whether ت behind these letters is the ending of a verb: not in سكوت, تثبيت and صامت, where it is a letter of the word.
  private func isSurePerfect(_ letters: ArabicWord.Letters) -> Bool {
    guard let last = letters.last, !"Awy".utf8.contains(last) else { return false }
    return !KnownArabic.endingInTa.contains(letters.map(Buckwalter.plain) + [UInt8(ascii: "t")])
  }

  private mutating func add(_ keys: [[UInt8]], isSure: Bool) {
    for key in keys where !sure.contains(key) {
      if isSure { sure.append(key) } else if !possible.contains(key) { possible.append(key) }
    }
  }

  /// A form without pronoun and ending.
  private struct Form {
    var letters: ArabicWord.Letters
    var ending: String?
    var hasPronoun = false
  }

  /// Which of its forms a verb is in.
  private enum Aspect {
    case imperfect
    /// Of three radicals, or of any verb as it stands.
    case perfect
    /// Without the alef that a longer verb has before it: أقام, استطاع.
    case augmentedPerfect

    /// What stands in the imperfect for the weak letter before the last; nil where the form has none. قام is يقوم, باع يبيع,
    /// خاف يخاف; أقام is يقيم, اختار يختار.
    func middles(of letter: UInt8) -> [UInt8]? {
      switch (self, letter) {
      case (.imperfect, UInt8(ascii: "w")), (.imperfect, UInt8(ascii: "y")), (.imperfect, UInt8(ascii: "A")): [letter]
      case (.perfect, UInt8(ascii: "A")): Array("wyA".utf8)
      case (.augmentedPerfect, UInt8(ascii: "A")), (.augmentedPerfect, UInt8(ascii: "y")): Array("yA".utf8)
      default: nil
      }
    }
  }

  /// What may be left of a form when a pronoun and an ending are taken off, or none of them.
  private static func forms(of word: ArabicWord.Letters, endings: [StaticString]) -> [Form] {
    let bases =
      [Form(letters: word)]
      + pronouns.filter { word.ends(with: $0) }.map {
        Form(letters: word.dropLast($0.utf8CodeUnitCount), hasPronoun: true)
      }
    return bases.flatMap { base in
      [base]
        + endings.filter { base.letters.ends(with: $0) }.map {
          Form(
            letters: base.letters.dropLast($0.utf8CodeUnitCount), ending: String(describing: $0),
            hasPronoun: base.hasPronoun)
        }
    }
  }

  /// The keys of what is left: hamza without its seat; a weak last letter, which comes and goes, as a dash; of a weak one before
  /// the last what the imperfect has behind a dot.
  private static func keys(of form: Form, _ aspect: Aspect) -> [[UInt8]] {
    let word = form.letters.map(level)
    guard let last = word.last else { return [] }
    func key(_ letters: some Sequence<UInt8>, _ end: StaticString = "") -> [UInt8] {
      [UInt8(ascii: "!")] + letters + end.withUTF8Buffer(Array.init)
    }
    let losesWeak = form.ending == "t" || form.ending == "wA" || form.ending == "wn" || form.ending == "tA"
    if word.count == 2 {
      // يصل of وصل, تم and يتم of a doubled root; رمت and يرمون of رمى.
      return [key(word)] + (losesWeak ? [key(word, "-")] : [])
        + (aspect == .imperfect ? [key([UInt8(ascii: "w")] + word)] : [])
    }
    guard word.count >= 3 else { return [] }
    if isWeak(last) { return [key(word.dropLast(), "-")] }
    var keys = [key(word)]
    if losesWeak { keys.append(key(word, "-")) }
    for middle in aspect.middles(of: word[word.count - 2]) ?? [] {
      keys.append(key(word.dropLast(2) + [UInt8(ascii: "."), middle, last]))
    }
    return keys
  }

  private static func isWeak(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "w") || letter == UInt8(ascii: "y") || letter == UInt8(ascii: "Y")
      || letter == UInt8(ascii: "A")
  }

  private static func level(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "}"):
      UInt8(ascii: "'")
    default: letter
    }
  }
}
