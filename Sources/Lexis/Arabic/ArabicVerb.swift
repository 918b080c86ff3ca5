/// The forms of an Arabic verb, by what they share: the letters that follow the prefix of the imperfect. يعزز, تعزز, عززت and عززوا
/// have عزز, and أرسل has رسل, as يرسل does. Most words that are written like a verb are none; so only a form that can hardly be
/// anything else (يعزز, وستعزز, عززوا) makes a match, with another such form or with one that may be.
struct ArabicVerb {
  /// Keys of a form that is a verb by its looks.
  private(set) var sure: [[UInt8]] = []
  /// Keys of one that may be.
  private(set) var possible: [[UInt8]] = []

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
    // نواصل, تتناول: of the nouns that begin so hardly one leaves a verb.
    let isSure =
      word.begins(with: "y") || (word.begins(with: "n") && word.count >= 4)
      || (word.begins(with: "tt") && word.count >= 5)
    readImperfect(word, isSure: isSure)
    if word.begins(with: "s") || word.begins(with: "l") {
      let isLong = word.count >= 5
      let isFuture = word.begins(with: "s") || word.dropFirst().begins(with: "y")
      readImperfect(word.dropFirst(), isSure: isLong && isFuture)
    }
    readPerfect(word)
  }

  private static let pronouns: [StaticString] = ["hmA", "hA", "hm", "hn", "km", "nA", "ny", "h", "k"]
  private static let endings: [StaticString] = ["wn", "wA", "yn", "An", "w"]
  private static let perfectEndings: [StaticString] = ["wA", "nA", "tA", "tm", "t", "w", "A", "n"]

  private mutating func readImperfect(_ word: ArabicWord.Letters, isSure: Bool) {
    let prefixes: [StaticString] = ["y", "t", "n", ">", "A"]
    guard prefixes.contains(where: { word.begins(with: $0) }) else { return }
    for form in ArabicVerb.forms(of: word.dropFirst(), endings: ArabicVerb.endings) {
      add(ArabicVerb.keys(of: form.letters, isPerfect: false, ending: form.ending), isSure: isSure)
    }
  }

  private mutating func readPerfect(_ word: ArabicWord.Letters) {
    for form in ArabicVerb.forms(of: word, endings: ArabicVerb.perfectEndings) {
      let isVerb =
        form.letters.count >= 3 && (form.ending == "wA" || (form.ending == "t" && isSurePerfect(form.letters)))
      // أرسل, اجتمع: the imperfect has no alef.
      let isLong = form.letters.count >= 4 && (form.letters.begins(with: "A") || form.letters.begins(with: ">"))
      for letters in isLong ? [form.letters, form.letters.dropFirst()] : [form.letters] {
        add(ArabicVerb.keys(of: letters, isPerfect: true, ending: form.ending), isSure: isVerb)
      }
    }
  }

  /// Whether ت behind these letters is the ending of a verb: not in سكوت, تثبيت and صامت, where it is a letter of the word.
  private func isSurePerfect(_ letters: ArabicWord.Letters) -> Bool {
    guard let last = letters.last, !"Awy".utf8.contains(last) else { return false }
    return (letters.count > 3 || letters[letters.startIndex + 1] != UInt8(ascii: "A"))
      && !KnownArabic.endingInTa.contains(letters.map(Buckwalter.plain) + [UInt8(ascii: "t")])
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
  }

  /// What may be left of a form when a pronoun and an ending are taken off, or none of them.
  private static func forms(of word: ArabicWord.Letters, endings: [StaticString]) -> [Form] {
    let bases =
      [word]
      + pronouns.filter { word.ends(with: $0) }.map { word.dropLast($0.utf8CodeUnitCount) }
    return bases.flatMap { base in
      [Form(letters: base)]
        + endings.filter { base.ends(with: $0) }.map {
          Form(letters: base.dropLast($0.utf8CodeUnitCount), ending: String(describing: $0))
        }
    }
  }

  /// The keys of what is left: hamza without its seat; a weak last letter, which comes and goes, as a dash; a weak one before
  /// the last, which is و or ي in the imperfect and ا in the perfect, as a dot.
  private static func keys(of letters: ArabicWord.Letters, isPerfect: Bool, ending: String? = nil) -> [[UInt8]] {
    let word = letters.map(level)
    guard let last = word.last else { return [] }
    func key(_ letters: some Sequence<UInt8>, _ end: StaticString = "") -> [UInt8] {
      [UInt8(ascii: "!")] + letters + end.withUTF8Buffer(Array.init)
    }
    let losesWeak = ending == "t" || ending == "wA" || ending == "wn" || ending == "tA"
    if word.count == 2 {
      // يصل of وصل; رمت and يرمون of رمى.
      return (losesWeak ? [key(word, "-")] : []) + (isPerfect ? [] : [key([UInt8(ascii: "w")] + word)])
    }
    guard word.count >= 3 else { return [] }
    if isWeak(last) { return [key(word.dropLast(), "-")] }
    var keys = [key(word)]
    if losesWeak { keys.append(key(word, "-")) }
    let middle = word[word.count - 2]
    if isPerfect ? middle == UInt8(ascii: "A") : isWeak(middle) {
      keys.append(key(word.dropLast(2) + [UInt8(ascii: "."), last]))
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
