/// The inflection of English: plurals, the forms of verbs and comparison come off, and nothing else, so that "operational" stays
/// another word than "operations". What is left is made for comparing and need not be a word.
enum EnglishInflection {
  /// The keys of a folded word, the likeliest first: of "leaves" those of "leave" and "leaf".
  static func keys(_ word: String) -> [[UInt8]] {
    let irregular = IrregularEnglish.bases[word] ?? []
    // What stands for itself in the list follows the rules as well.
    let isRegular = irregular.isEmpty || irregular.contains(word)
    let regular = isRegular ? bases(EnglishSpelling.levelled(word)) : []
    var keys: [[UInt8]] = []
    for base in irregular.filter({ $0 != word }).map(EnglishSpelling.levelled) + regular {
      let key = key(base)
      if !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  /// What a form may be the form of, by its ending.
  private static func bases(_ word: [UInt8]) -> [[UInt8]] {
    if let single = singular(word) {
      // Meetings are not met: the plural is that of the noun, which the form of the verb is as well.
      return single.ends(with: "ing") && single.count > 5 ? [single] : verbBases(single)
    }
    return verbBases(word)
  }

  /// Without the s of a plural or of a third person, and with the a of policeman.
  private static func singular(_ word: [UInt8]) -> [UInt8]? {
    if word.count > 5, word.ends(with: "men"), !endingInMen.contains(where: { word.ends(with: $0) }) {
      return word.dropLast(2) + Array("an".utf8)
    }
    guard word.count > 3, word.ends(with: "s"), !notPlural.contains(where: { word.ends(with: $0) }) else { return nil }
    if word.ends(with: "ies") {
      return word.count > 4 ? word.dropLast(3) + [UInt8(ascii: "y")] : Array(word.dropLast())
    }
    if sibilants.contains(where: { word.ends(with: $0) }) || word.count > 5 && word.ends(with: "oes") {
      return Array(word.dropLast(2))
    }
    return Array(word.dropLast())
  }

  private static let endingInMen: [StaticString] = ["imen", "omen", "umen", "amen", "ymen"]
  private static let notPlural: [StaticString] = ["ss", "us", "is"]
  private static let sibilants: [StaticString] = ["ches", "shes", "sses", "xes", "zzes"]

  /// Without the ending of a verb. A form in -ing may be a noun, which has a plural of its own.
  private static func verbBases(_ word: [UInt8]) -> [[UInt8]] {
    if word.ends(with: "ied") {
      return [word.count > 4 ? word.dropLast(3) + [UInt8(ascii: "y")] : Array(word.dropLast())]
    }
    if word.ends(with: "eed") { return [word.count > 5 && !word.ends(with: "ceed") ? Array(word.dropLast()) : word] }
    if word.ends(with: "ed"), word.count > 4 || word.first.map(isVowel) == true && word.count == 4 {
      let stem = Array(word.dropLast(2))
      return hasVowel(stem) ? [restored(stem)] : [word]
    }
    if word.ends(with: "ing"), word.count > 4 {
      let stem = Array(word.dropLast(3))
      if stem.ends(with: "y"), stem.count == 2 { return [stem.dropLast() + Array("ie".utf8)] }
      return hasVowel(stem) ? [restored(stem), word] : [word]
    }
    return [word]
  }

  /// What stands before -ed and -ing as the verb is written: plan of plann, and hope of hop, whose p would have been doubled.
  private static func restored(_ stem: [UInt8]) -> [UInt8] {
    if isDoubled(stem), stem.count > 3, let last = stem.last,
      "bdgmnprt".utf8.contains(last) || last == UInt8(ascii: "l") && syllables(stem) > 1
    {
      return Array(stem.dropLast())
    }
    return isShort(stem) || stem.count == 2 && stem.ends(with: "u") ? stem + [UInt8(ascii: "e")] : stem
  }

  /// What all forms of a base share: the e at its end goes unless the word is short, y is i.
  private static func key(_ base: [UInt8]) -> [UInt8] {
    guard base.count > 2, let last = base.last else { return base }
    let stem = Array(base.dropLast())
    switch last {
    case UInt8(ascii: "e"):
      return base.count == 3 || isShort(stem) || stem.ends(with: "e") ? base : stem
    case UInt8(ascii: "y") where !(stem.last.map(isVowel) ?? true): return stem + [UInt8(ascii: "i")]
    case UInt8(ascii: "l") where isDoubled(base) && syllables(base) > 1: return stem
    default: return base
    }
  }

  // MARK: - Letters

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }

  private static func hasVowel(_ word: [UInt8]) -> Bool {
    word.contains(where: isVowel) || word.dropFirst().contains(UInt8(ascii: "y"))
  }

  private static func isDoubled(_ word: [UInt8]) -> Bool {
    word.count >= 2 && word[word.count - 1] == word[word.count - 2]
  }

  /// How many runs of vowels a word has.
  private static func syllables(_ word: [UInt8]) -> Int {
    var count = 0
    var isInside = false
    for letter in word {
      let isVowel = isVowel(letter) || letter == UInt8(ascii: "y")
      if isVowel, !isInside { count += 1 }
      isInside = isVowel
    }
    return count
  }

  /// Consonants, one vowel, one consonant that a verb would double before -ed: hop, plan, quit.
  private static func isShort(_ word: [UInt8]) -> Bool {
    guard let last = word.last, !isVowel(last), !"wxy".utf8.contains(last) else { return false }
    let letters = word.starts(with: "qu".utf8) ? word.dropFirst(2) : word[...]
    let vowels = letters.dropLast().filter { isVowel($0) || $0 == UInt8(ascii: "y") }
    guard vowels.count == 1, let vowel = letters.dropLast().last else { return false }
    return isVowel(vowel) || vowel == UInt8(ascii: "y")
  }
}
