/// What may be taken off an Arabic word in writing: the article and what is written together with it, particles of one letter,
/// pronouns, endings of number and case, the endings of relation, the prefixes and endings of verbs. A light stem, no root: عمل,
/// عامل and معلم stay three words.
///
/// Words come in Buckwalter's letters with their seats and dots, because they tell: آلية has no article, and what ends in ة has
/// no pronoun.
package enum ArabicWord {
  /// Letters of a word, or what is left of them.
  typealias Letters = ArraySlice<UInt8>

  /// The keys of a word; a word with letters from outside Arabic is its own stem.
  static func keys(_ text: String, folded: String) -> WordKeys {
    var keys = keysAsWritten(text, folded: folded)
    if let modern = QuranicSpelling.modern(text) { keys.formUnion(keysAsWritten(modern, folded: folded)) }
    return keys
  }

  private static func keysAsWritten(_ text: String, folded: String) -> WordKeys {
    guard let word = Buckwalter.word(text), word.count > 1 else { return WordKeys.alone(folded) }
    let articled = articledReadings(of: word[...])
    let isKnown = articled == nil && KnownArabic.beginsWithRadical(word[...])
    let readings = articled ?? plainReadings(of: word[...], isKnown: isKnown)
    var keys = WordKeys(stem: key(ArabicEnding.stem(readings[0])), hasArticle: articled != nil)
    func add(_ stems: [[UInt8]], to list: WritableKeyPath<WordKeys, [[UInt8]]>, atLeast letters: Int = 1) {
      for stem in stems where stem.count >= letters || KnownArabic.short.contains(stem) {
        let key = key(stem)
        if key != keys.stem, !keys[keyPath: list].contains(key) { keys[keyPath: list].append(key) }
      }
    }
    for (number, reading) in readings.enumerated() {
      // A guess wants three letters, or two and ة.
      if number > 0 { add([ArabicEnding.stem(reading)], to: \.otherStems, atLeast: 3) }
      add(ArabicEnding.shared(by: reading), to: number == 0 ? \.moreStems : \.otherStems)
      add(ArabicEnding.others(of: reading), to: \.otherEndings, atLeast: 3)
      let singulars = ArabicPlural.singulars(of: reading)
      add(singulars + singulars.compactMap(ArabicEnding.dual), to: \.singulars)
    }
    if let bare = Buckwalter.withoutSeatedHamza(word).map({ stem(of: $0[...]) }), bare != keys.stem {
      keys.moreStems.append(bare)
    }
    keys.family = key(ArabicEnding.relation(ArabicEnding.stem(readings[0])) ?? ArabicEnding.stem(readings[0]))
    var verb = articled == nil ? ArabicVerb(word[...], isKnown: isKnown) : ArabicVerb()
    if articled != nil { verb.readBehindArticle(word[...]) }
    add(verb.sure, to: \.moreStems)
    add(verb.possible, to: \.otherEndings)
    return keys
  }

  /// The keys of a word that only binds others: it meets itself and the other forms of it, such as كانت of كان.
  static func functionKeys(_ text: String, folded: String) -> WordKeys {
    var keys = WordKeys.alone(folded)
    if let word = Buckwalter.word(text), let shared = IrregularArabic.suppletive[word.map(Buckwalter.plain)] {
      keys.moreStems = [key(shared)]
    }
    return keys
  }

  /// The key of the likeliest reading of a word.
  static func stem(of word: Letters) -> [UInt8] {
    key(ArabicEnding.stem(articledReadings(of: word)?.first ?? word))
  }

  /// What the key of an Arabic stem begins with, so that it is no English one.
  package static let mark = UInt8(ascii: "~")

  private static func key(_ stem: [UInt8]) -> [UInt8] {
    [mark] + stem
  }
}

// MARK: - Before the word

extension ArabicWord {
  /// The article with what may be written before it, longest first, and how many of its letters are not the article's.
  private static let clusters: [(letters: StaticString, particles: Int)] = [
    ("wbAl", 2), ("fbAl", 2), ("wkAl", 2), ("wAl", 1), ("fAl", 1), ("bAl", 1), ("kAl", 1), ("wll", 2), ("fll", 2),
    ("ll", 1), ("Al", 0),
  ]

  /// The ways to read the beginning of a word with an article, without it and what is joined to it first; nil where there is none,
  /// or where its letters are known to be the word's own: التزام, والدة, بالغ.
  static func articledReadings(of word: Letters) -> [Letters]? {
    for cluster in clusters
    where word.count - cluster.letters.utf8CodeUnitCount >= 2 && word.begins(with: cluster.letters) {
      let rest = word.dropFirst(cluster.letters.utf8CodeUnitCount)
      let inner = word.dropFirst(cluster.particles)
      if KnownArabic.hasLettersOfArticle(word) || KnownArabic.hasLettersOfArticle(inner) { return nil }
      // لجنة behind its preposition.
      return inner.begins(with: "l") && KnownArabic.beginsWithRadical(inner) ? [inner] : [rest]
    }
    return nil
  }

  /// The ways to read the beginning of a word without an article: as it stands, then without letters that may be particles.
  /// `isKnown` tells that its first letter is none.
  static func plainReadings(of word: Letters, isKnown: Bool) -> [Letters] {
    guard !isKnown else { return [word] }
    var readings = [word]
    if let rest = withoutParticle(word, of: "wf") {
      readings.append(rest)
      if !KnownArabic.beginsWithRadical(rest), let rest = withoutParticle(rest, of: "blks") { readings.append(rest) }
    }
    if let rest = withoutParticle(word, of: "blks") { readings.append(rest) }
    return readings
  }

  /// The word without one of some particles. Before alef ب ك ل are particles only in a long word: كامل is not ك and أمل, which
  /// would be written with its hamza. The س of the future stands before a prefix of the verb, which never ends in ة.
  private static func withoutParticle(_ word: Letters, of particles: StaticString) -> Letters? {
    guard let first = word.first, particles.withUTF8Buffer({ $0.contains(first) }) else { return nil }
    let rest = word.dropFirst()
    guard
      rest.count >= 3 || KnownArabic.short.contains(ArabicEnding.stem(rest))
        || FunctionWords.arabicStems.contains(rest.map(Buckwalter.plain))
    else { return nil }
    if rest.begins(with: "A"), rest.count < 5, first != UInt8(ascii: "w"), !rest.begins(with: "Asm") { return nil }
    if first == UInt8(ascii: "s") {
      let isPrefix = rest.begins(with: "y") || rest.begins(with: "t") || rest.begins(with: "n")
      guard isPrefix, rest.count >= 4, !rest.ends(with: "p") else { return nil }
    }
    return rest
  }
}
