/// What may be taken off an Arabic word in writing: the article and what is written together with it, particles of one letter,
/// pronouns, endings of number and case, the endings of relation. A light stem, no root: عمل, عامل and معلم stay three words.
///
/// Words come in Buckwalter's letters with their seats and dots, because they tell: آلية has no article, and what ends in ة has
/// no pronoun.
enum ArabicWord {
  /// The keys of a word; a word with letters from outside Arabic is its own stem.
  static func keys(_ scalars: [Unicode.Scalar], folded: String) -> WordKeys {
    guard let word = Buckwalter.word(scalars), word.count > 1 else { return WordKeys(stem: "~" + folded) }
    let readings = self.readings(of: word)
    let likeliest = readings[0]
    let stem = self.stem(likeliest)
    var others: [[UInt8]] = []
    for reading in readings { others += otherStems(reading) }
    for reading in readings.dropFirst() { others.append(self.stem(reading)) }
    var singulars: [[UInt8]] = []
    for reading in readings { singulars += ArabicPlural.singulars(of: reading) }
    return WordKeys(
      stem: key(stem), otherStems: distinct(others.filter { $0 != stem && isFull($0) }).map(key),
      singulars: distinct(singulars.filter { $0 != stem }).map(key))
  }

  /// What the key of an Arabic stem begins with, so that it is no English one.
  private static func key(_ stem: [UInt8]) -> String {
    "~" + String(decoding: stem, as: UTF8.self)
  }

  private static func distinct(_ stems: [[UInt8]]) -> [[UInt8]] {
    var seen: Set<[UInt8]> = []
    return stems.filter { seen.insert($0).inserted }
  }

  /// Whether enough is left for a guess: three letters, or two and ة.
  private static func isFull(_ stem: [UInt8]) -> Bool {
    stem.count >= 3
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
  private static func readings(of word: [UInt8]) -> [[UInt8]] {
    for cluster in clusters
    where word.begins(with: cluster.letters) && word.count - cluster.letters.utf8CodeUnitCount >= 2 {
      let rest = Array(word.dropFirst(cluster.letters.utf8CodeUnitCount))
      // The letters may be the word's own: التزام, والدة, بالغ, لجنة behind its preposition.
      let withoutParticles = Array(word.dropFirst(cluster.particles))
      return cluster.particles == 0 ? [rest, word] : [rest, word, withoutParticles]
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
  private static func withoutParticle(_ word: [UInt8], of particles: StaticString) -> [UInt8]? {
    guard word.count >= 4, let first = word.first, particles.withUTF8Buffer({ $0.contains(first) }) else { return nil }
    let next = word[1]
    if next == UInt8(ascii: "A"), word.count < 6 { return nil }
    if first == UInt8(ascii: "s"),
      !(next == UInt8(ascii: "y") || next == UInt8(ascii: "t") || next == UInt8(ascii: "n"))
    {
      return nil
    }
    return Array(word.dropFirst())
  }
}

// MARK: - Behind the word

extension ArabicWord {
  /// The stem of a reading in plain letters.
  static func stem(_ reading: [UInt8]) -> [UInt8] {
    plain(withoutRelation(withoutNumber(withoutPronoun(reading))))
  }

  private static func plain(_ word: [UInt8]) -> [UInt8] {
    word.map(Buckwalter.plain)
  }

  /// Stems of a reading if some of its last letters are its own, or if they stand for others.
  private static func otherStems(_ reading: [UInt8]) -> [[UInt8]] {
    var stems: [[UInt8]] = []
    let bare = withoutPronoun(reading)
    if bare.count < reading.count {
      // مهم, تفاهم: what looks like a pronoun belongs to the word.
      stems.append(plain(withoutRelation(reading)))
      stems.append(plain(withoutRelation(withoutNumber(reading))))
    }
    // Tanwin on a word in ن, or the pronoun نا: قانونا, بلدنا.
    if reading.ends(with: "nA"), reading.count >= 5 {
      stems.append(stem(Array(reading.dropLast(bare.count < reading.count ? 1 : 2))))
    }
    if let feminine = feminine(before: bare, in: reading) { stems.append(plain(withoutRelation(feminine))) }
    let single = withoutNumber(bare)
    if single.count < bare.count {
      // برلمان, إثبات: what looks like a plural or a dual belongs to the word, as in برلماني, إثباتات.
      stems.append(plain(withoutRelation(bare)))
    } else if bare.count == 5, bare.ends(with: "An") || bare.ends(with: "yn") || bare.ends(with: "wn") {
      stems.append(plain(Array(bare.dropLast(2))))
    }
    if bare.count == 5, bare.ends(with: "tAn") || bare.ends(with: "tyn") {
      stems.append(plain(Array(bare.dropLast(3)) + [UInt8(ascii: "p")]))
    }
    // اتجاه: the ه of the word, which a plural shows.
    if bare.ends(with: "h") { stems.append(plain(bare)) }
    return stems
  }

  /// ة becomes ت before a pronoun: سياستها.
  private static func feminine(before bare: [UInt8], in reading: [UInt8]) -> [UInt8]? {
    var word = bare
    if word.count == reading.count {
      guard word.ends(with: "th") else { return nil }
      word.removeLast()
    }
    guard word.count >= 3, word.ends(with: "t"), !word.ends(with: "At") else { return nil }
    word[word.count - 1] = UInt8(ascii: "p")
    return word
  }

  private static let pronouns: [StaticString] = ["hmA", "kmA", "hA", "hm", "hn", "km", "nA"]

  /// Without a pronoun, where at least three letters are left.
  static func withoutPronoun(_ word: [UInt8]) -> [UInt8] {
    for pronoun in pronouns where word.ends(with: pronoun) {
      let rest = Array(word.dropLast(pronoun.utf8CodeUnitCount))
      guard rest.count >= 3 else { return word }
      let last = rest[rest.count - 1]
      // مساهم, محاكم, تراكم: the letters are the word's own.
      if last == UInt8(ascii: "A"), rest.count < 5, !word.ends(with: "A") { return word }
      // قانونا, ميدانا, تكوينا: tanwin on a word in ن.
      if word.ends(with: "nA"), last == UInt8(ascii: "A") || last == UInt8(ascii: "w") || last == UInt8(ascii: "y") {
        return word
      }
      return rest
    }
    return word
  }

  /// Without one ending of number or case. Endings that are often part of a word need four letters before them.
  private static func withoutNumber(_ word: [UInt8]) -> [UInt8] {
    if word.ends(with: "At") {
      // فئات and ثقات have the stem of فئة and ثقة.
      if word.count == 4 { return Array(word.dropLast(2)) + [UInt8(ascii: "p")] }
      return word.count >= 5 ? Array(word.dropLast(2)) : word
    }
    if word.count >= 6, word.ends(with: "tAn") || word.ends(with: "tyn") { return Array(word.dropLast(3)) }
    if word.ends(with: "An") || word.ends(with: "yn") || word.ends(with: "wn") {
      return word.count >= 6 ? Array(word.dropLast(2)) : word
    }
    if word.count >= 4, word.ends(with: "A") { return withoutConstructPlural(Array(word.dropLast())) }
    return withoutConstructPlural(word)
  }

  /// Without the و that is left of ون before another noun: مرتكبو الجريمة.
  private static func withoutConstructPlural(_ word: [UInt8]) -> [UInt8] {
    word.count >= 5 && word.ends(with: "w") ? Array(word.dropLast()) : word
  }

  /// Without the endings of relation and of the feminine. A word of two letters and ة keeps its ة: خطة is not خط.
  private static func withoutRelation(_ word: [UInt8]) -> [UInt8] {
    if word.count >= 5, word.ends(with: "yp") || word.ends(with: "yh") { return Array(word.dropLast(2)) }
    if word.count >= 4, word.ends(with: "p") || word.ends(with: "h") { return Array(word.dropLast()) }
    if word.count >= 4, word.ends(with: "y") || word.ends(with: "Y") { return Array(word.dropLast()) }
    return word
  }
}
