/// What may be taken off an Arabic word in writing: the article and what is written together with it, particles of one letter,
/// pronouns, endings of number and case, the endings of relation. A light stem, no root: عمل, عامل and معلم stay three words.
///
/// Words come in Buckwalter's letters with their seats and dots, because they tell: آلية has no article, and what ends in ة has
/// no pronoun.
enum ArabicWord {
  /// Letters of a word, or what is left of them.
  typealias Letters = ArraySlice<UInt8>

  /// The keys of a word; a word with letters from outside Arabic is its own stem.
  static func keys(_ text: String, folded: String) -> WordKeys {
    guard let word = Buckwalter.word(text), word.count > 1 else { return WordKeys.alone(folded) }
    let readings = self.readings(of: word[...])
    var keys = WordKeys(stem: key(stem(readings[0])))
    func add(_ stem: [UInt8], to list: WritableKeyPath<WordKeys, [[UInt8]]>) {
      let key = key(stem)
      if key != keys.stem, !keys[keyPath: list].contains(key) { keys[keyPath: list].append(key) }
    }
    for (number, reading) in readings.enumerated() {
      let stem = stem(reading)
      // A guess wants three letters, or two and ة.
      if number > 0, stem.count >= 3 { add(stem, to: \.otherStems) }
      for other in otherEndings(of: reading) where other.count >= 3 { add(other, to: \.otherEndings) }
      for singular in ArabicPlural.singulars(of: reading) { add(singular, to: \.singulars) }
    }
    return keys
  }

  /// What the key of an Arabic stem begins with, so that it is no English one.
  static let mark = UInt8(ascii: "~")

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

  /// The ways to read the beginning of a word, the likeliest first: without the article and what is joined to it, or as it
  /// stands; then what else it may be.
  private static func readings(of word: Letters) -> [Letters] {
    for cluster in clusters
    where word.count - cluster.letters.utf8CodeUnitCount >= 2 && word.begins(with: cluster.letters) {
      let rest = word.dropFirst(cluster.letters.utf8CodeUnitCount)
      // The letters may be the word's own: التزام, والدة, بالغ, لجنة behind its preposition.
      return cluster.particles == 0 ? [rest, word] : [rest, word, word.dropFirst(cluster.particles)]
    }
    var readings = [word]
    if let rest = withoutParticle(word, of: "wf") {
      readings.append(rest)
      if let rest = withoutParticle(rest, of: "blks") { readings.append(rest) }
    }
    if let rest = withoutParticle(word, of: "blks") { readings.append(rest) }
    return readings
  }

  /// The word without one of some particles. Before alef a particle is one only in a long word: كامل is not ك and أمل, which
  /// would be written with its hamza. The س of the future stands before a prefix of the verb.
  private static func withoutParticle(_ word: Letters, of particles: StaticString) -> Letters? {
    guard word.count >= 4, let first = word.first, particles.withUTF8Buffer({ $0.contains(first) }) else { return nil }
    let rest = word.dropFirst()
    if rest.begins(with: "A"), rest.count < 5 { return nil }
    if first == UInt8(ascii: "s"), !(rest.begins(with: "y") || rest.begins(with: "t") || rest.begins(with: "n")) {
      return nil
    }
    return rest
  }
}

// MARK: - Behind the word

extension ArabicWord {
  /// The stem of a reading in plain letters.
  static func stem(_ reading: Letters) -> [UInt8] {
    plain(withoutRelation(withoutNumber(withoutPronoun(reading))))
  }

  private static func plain(_ word: Letters) -> [UInt8] {
    word.map(Buckwalter.plain)
  }

  /// Stems of a reading if some of its last letters are its own, or if they stand for others.
  private static func otherEndings(of reading: Letters) -> [[UInt8]] {
    var stems: [[UInt8]] = []
    let bare = withoutPronoun(reading)
    if bare.count < reading.count {
      // مهم, تفاهم: what looks like a pronoun belongs to the word.
      stems.append(plain(withoutRelation(reading)))
      stems.append(plain(withoutRelation(withoutNumber(reading))))
    }
    // Tanwin on a word in ن, or the pronoun نا: قانونا, بلدنا.
    if reading.count >= 5, reading.ends(with: "nA") {
      stems.append(stem(reading.dropLast(bare.count < reading.count ? 1 : 2)))
    }
    if let feminine = feminine(before: bare, in: reading) { stems.append(plain(withoutRelation(feminine))) }
    if withoutNumber(bare).count < bare.count {
      // برلمان, إثبات: what looks like a plural or a dual belongs to the word, as in برلماني, إثباتات.
      stems.append(plain(withoutRelation(bare)))
    } else if bare.count == 5, bare.ends(with: "An") || bare.ends(with: "yn") || bare.ends(with: "wn") {
      stems.append(plain(bare.dropLast(2)))
    }
    if bare.count == 5, bare.ends(with: "tAn") || bare.ends(with: "tyn") {
      stems.append(plain(bare.dropLast(3) + [UInt8(ascii: "p")]))
    }
    // قناة, مباراة: the alef is و or ي before the ending of the plural.
    if bare.count >= 4, bare.ends(with: "Ap") || bare.ends(with: "Ah") {
      for weak in "wy".utf8 { stems.append(plain(withoutRelation(bare.dropLast(2) + [weak]))) }
    }
    // اتجاه: the ه of the word, which a plural shows.
    if bare.ends(with: "h") { stems.append(plain(bare)) }
    return stems
  }

  /// ة becomes ت before a pronoun: سياستها.
  private static func feminine(before bare: Letters, in reading: Letters) -> Letters? {
    let word = bare.count == reading.count && bare.ends(with: "th") ? bare.dropLast() : bare
    guard word.count < reading.count, word.count >= 3, word.ends(with: "t"), !word.ends(with: "At") else { return nil }
    return word.dropLast() + [UInt8(ascii: "p")]
  }

  private static let pronouns: [StaticString] = ["hmA", "kmA", "hA", "hm", "hn", "km", "nA"]

  /// Without a pronoun, where at least three letters are left.
  static func withoutPronoun(_ word: Letters) -> Letters {
    for pronoun in pronouns where word.ends(with: pronoun) {
      let rest = word.dropLast(pronoun.utf8CodeUnitCount)
      guard rest.count >= 3 else { return word }
      // مساهم, محاكم, تراكم: the letters are the word's own.
      if rest.count < 5, rest.ends(with: "A"), !word.ends(with: "A") { return word }
      // قانونا, ميدانا, تكوينا: tanwin on a word in ن.
      if word.ends(with: "nA"), rest.ends(with: "A") || rest.ends(with: "w") || rest.ends(with: "y") { return word }
      return rest
    }
    return word
  }

  /// Without one ending of number or case. Endings that are often part of a word need four letters before them.
  private static func withoutNumber(_ word: Letters) -> Letters {
    if word.ends(with: "At") {
      // فئات and ثقات have the stem of فئة and ثقة.
      if word.count == 4 { return word.dropLast(2) + [UInt8(ascii: "p")] }
      return word.count >= 5 ? word.dropLast(2) : word
    }
    if word.count >= 6, word.ends(with: "tAn") || word.ends(with: "tyn") { return word.dropLast(3) }
    if word.ends(with: "An") || word.ends(with: "yn") || word.ends(with: "wn") {
      return word.count >= 6 ? word.dropLast(2) : word
    }
    if word.count >= 4, word.ends(with: "A") { return withoutConstructPlural(word.dropLast()) }
    return withoutConstructPlural(word)
  }

  /// Without the و that is left of ون before another noun: مرتكبو الجريمة.
  private static func withoutConstructPlural(_ word: Letters) -> Letters {
    word.count >= 5 && word.ends(with: "w") ? word.dropLast() : word
  }

  /// Without the endings of relation and of the feminine. A word of two letters and ة keeps its ة: خطة is not خط. A ي behind
  /// alef is the word's own: ولاية, قضايا.
  private static func withoutRelation(_ word: Letters) -> Letters {
    let isFeminine = word.ends(with: "p") || word.ends(with: "h")
    let rest = isFeminine && word.count >= 4 ? word.dropLast() : word
    let isRelation = rest.count >= 4 && (rest.ends(with: "y") || rest.ends(with: "Y")) && !rest.ends(with: "Ay")
    return isRelation ? rest.dropLast() : rest
  }
}
