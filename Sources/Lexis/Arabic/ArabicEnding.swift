/// What stands behind an Arabic word: pronouns, endings of number and case, ة, the endings of relation.
enum ArabicEnding {
  typealias Letters = ArabicWord.Letters

  /// The stem of a reading in plain letters. A word of three letters and ة keeps its ة, in the singular and in the plural: شرطة
  /// is not شرط, and حكمة not حكم.
  static func stem(_ reading: Letters) -> [UInt8] {
    let (word, isFeminine) = withoutNumber(withoutPronoun(reading))
    return finished(word, isFeminine: isFeminine)
  }

  /// Without the ending of the feminine, in plain letters. The ي of a relation stays: سياسي is another word than سياسة.
  private static func finished(_ word: Letters, isFeminine: Bool = false) -> [UInt8] {
    let hasFeminine = word.count >= 4 && (word.ends(with: "p") || word.ends(with: "h"))
    let rest = hasFeminine ? word.dropLast() : word
    return plain(rest) + (isFeminine || hasFeminine ? feminineMark(rest) : [])
  }

  /// The stem of the noun that an adjective of relation is made of: قانون of قانوني; nil where a stem is none of a relation. A ي
  /// behind alef is the word's own: ولاية, قضايا.
  static func relation(_ stem: [UInt8]) -> [UInt8]? {
    guard stem.count >= 4, stem.ends(with: "y"), !stem.ends(with: "Ay") else { return nil }
    return stem.dropLast()
  }

  /// The sign of a ة that makes another word. It makes none of a participle such as عام or of an adjective.
  private static func feminineMark(_ word: Letters) -> [UInt8] {
    guard word.count == 3, let last = word.last, !"AyY".utf8.contains(last),
      word[word.startIndex + 1] != UInt8(ascii: "A"), !KnownArabic.adjectives.contains(plain(word))
    else { return [] }
    return [UInt8(ascii: "h")]
  }

  private static func plain(_ word: Letters) -> [UInt8] {
    word.map(Buckwalter.plain)
  }

  /// What stands for the dual of a noun of three letters.
  static func dual(of stem: [UInt8]) -> [UInt8]? {
    stem.count == 3 ? stem + [UInt8(ascii: "2")] : nil
  }

  /// What two forms share that have no stem in common: the two of a dual of three letters, أكبر and كبرى.
  static func shared(by reading: Letters) -> [[UInt8]] {
    if reading.count == 5, reading.ends(with: "An") || reading.ends(with: "yn") {
      return [dual(of: plain(reading.dropLast(2)))].compactMap { $0 }
    }
    if let form = IrregularArabic.suppletive[plain(reading)] { return [form] }
    if reading.count == 4, reading.begins(with: ">") || reading.begins(with: "A") {
      return [plain(reading.dropFirst()) + [UInt8(ascii: "Y")]]
    }
    if reading.count == 4, reading.ends(with: "Y") { return [plain(reading.dropLast()) + [UInt8(ascii: "Y")]] }
    return []
  }

  /// Stems of a reading if some of its last letters are its own, or if they stand for others.
  static func others(of reading: Letters) -> [[UInt8]] {
    let bare = withoutPronoun(reading)
    let word = withoutShortPronoun(bare) ?? bare
    return ownLetters(reading, bare)
      + weak(bare, word, hasPronoun: bare.count < reading.count || word.count < bare.count)
      + short(reading)
  }

  /// Where what looks like an ending belongs to the word, or is a shorter one.
  private static func ownLetters(_ reading: Letters, _ bare: Letters) -> [[UInt8]] {
    var stems: [[UInt8]] = []
    if bare.count < reading.count {
      // مهم, تفاهم: what looks like a pronoun belongs to the word.
      stems.append(finished(reading))
      stems.append(finished(withoutNumber(reading).word))
    }
    // Tanwin on a word in ن, or the pronoun نا: قانونا, بلدنا.
    if reading.count >= 5, reading.ends(with: "nA") {
      stems.append(stem(reading.dropLast(bare.count < reading.count ? 1 : 2)))
    }
    if reading.count >= 5, reading.ends(with: "k") { stems.append(stem(reading.dropLast())) }
    if withoutNumber(bare).word.count < bare.count {
      // برلمان, إثبات: what looks like a plural or a dual belongs to the word, as in برلماني, إثباتات.
      stems.append(finished(bare))
    } else if bare.count == 5, bare.ends(with: "An") || bare.ends(with: "yn") || bare.ends(with: "wn") {
      let single = bare.dropLast(2)
      stems.append(plain(single))
      // جزأين of جزء.
      if single.ends(with: ">") { stems.append(plain(single.dropLast()) + [UInt8(ascii: "'")]) }
    }
    // ملفات of ملف, a noun without ة.
    if bare.count == 5, bare.ends(with: "At"), KnownArabic.masculine.contains(plain(bare.dropLast(2))) {
      stems.append(plain(bare.dropLast(2)))
    }
    if bare.count == 5, bare.ends(with: "tAn") || bare.ends(with: "tyn") {
      stems.append(plain(bare.dropLast(3) + [UInt8(ascii: "p")]))
    }
    // قلمه, and اتجاه: the ه of a pronoun, or of the word, which a plural shows.
    if bare.ends(with: "h") { stems += [plain(bare), plain(bare.dropLast())] }
    // مستوى, and شرطي, which is of شرطة.
    if bare.count >= 4, bare.ends(with: "Y") || bare.ends(with: "y") {
      stems.append(plain(bare))
      if bare.count == 4 { stems.append(plain(bare.dropLast()) + [UInt8(ascii: "h")]) }
    }
    return stems
  }

  /// Where the end of a word is written otherwise before an ending.
  private static func weak(_ bare: Letters, _ word: Letters, hasPronoun: Bool) -> [[UInt8]] {
    var stems: [[UInt8]] = []
    // ة becomes ت before a pronoun, and before the ending of a dual that lost its ن: سياستها, منظمتا.
    if hasPronoun, word.count >= 3, word.ends(with: "t"), !word.ends(with: "At") {
      stems.append(finished(word.dropLast() + [UInt8(ascii: "p")]))
    }
    if bare.count >= 5, bare.ends(with: "tA") || bare.ends(with: "ty") {
      stems.append(finished(bare.dropLast(2) + [UInt8(ascii: "p")]))
    }
    // قراراته: a plural before a pronoun of one letter.
    if word.count < bare.count, word.count >= 5, word.ends(with: "At") { stems.append(stem(word)) }
    // مسؤولي, فلسطينيي: a plural before another noun, of a participle or of an adjective of relation.
    if bare.ends(with: "yy") || bare.count >= 6 && bare.begins(with: "m") && bare.ends(with: "y") {
      stems.append(finished(bare.dropLast()))
    }
    // قناة, قناته, قناتان.
    let isDual = bare.ends(with: "AtAn") || bare.ends(with: "Atyn")
    let long = isDual ? bare.dropLast(2) : word
    if isDual || hasPronoun, long.count >= 4, long.ends(with: "At") { stems.append(plain(long.dropLast())) }
    // قراها, مستواه: ى becomes ا before a pronoun.
    if hasPronoun, word.count >= 3, word.ends(with: "A") {
      let whole = word.dropLast() + [UInt8(ascii: "Y")]
      stems += [plain(whole), finished(whole)]
    }
    // مبدئها: the hamza of مبدأ on another seat.
    if hasPronoun, word.ends(with: "}") || word.ends(with: "&") {
      stems.append(plain(word.dropLast()) + [UInt8(ascii: "A")])
    }
    // صحراوي: the و of صحراء.
    let (single, _) = withoutNumber(bare)
    let root = single.ends(with: "wy") ? single.dropLast() : single
    if root.count >= 5, root.ends(with: "Aw") { stems.append(plain(root.dropLast()) + [UInt8(ascii: "'")]) }
    return stems
  }

  private static let shortEndings: [StaticString] = ["hmA", "hA", "hm", "nA", "An", "yn", "A", "h", "k", "y"]

  /// Nouns of two letters with any ending: حده, خطين.
  private static func short(_ reading: Letters) -> [[UInt8]] {
    shortEndings.filter { reading.ends(with: $0) && reading.count == 2 + $0.utf8CodeUnitCount }
      .map { plain(reading.dropLast($0.utf8CodeUnitCount)) }.filter(KnownArabic.short.contains)
  }
}

// MARK: - One ending after the other

extension ArabicEnding {
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

  /// Without a pronoun of one letter: أسبابه, أسبابك, أسبابي.
  static func withoutShortPronoun(_ word: Letters) -> Letters? {
    guard word.count >= 4, word.ends(with: "h") || word.ends(with: "k") || word.ends(with: "y") else { return nil }
    return word.dropLast()
  }

  /// Without one ending of number or case, and whether a ة went with it. Endings that are often part of a word need four
  /// letters before them.
  private static func withoutNumber(_ word: Letters) -> (word: Letters, isFeminine: Bool) {
    if word.ends(with: "At") {
      // فئات and ثقات have the stem of فئة and ثقة; of three letters, شركات that of شركة.
      if word.count == 4 { return (word.dropLast(2) + [UInt8(ascii: "p")], false) }
      return word.count >= 5 ? (word.dropLast(2), true) : (word, false)
    }
    if word.count >= 6, word.ends(with: "tAn") || word.ends(with: "tyn") { return (word.dropLast(3), true) }
    if word.ends(with: "An") || word.ends(with: "yn") || word.ends(with: "wn") {
      return (word.count >= 6 ? word.dropLast(2) : word, false)
    }
    if word.count >= 4, word.ends(with: "A") { return (withoutConstructPlural(word.dropLast()), false) }
    return (withoutConstructPlural(word), false)
  }

  /// Without the و that is left of ون before another noun: مرتكبو الجريمة.
  private static func withoutConstructPlural(_ word: Letters) -> Letters {
    word.count >= 5 && word.ends(with: "w") ? word.dropLast() : word
  }
}
