/// Broken plurals: what singulars a word may be the plural of, by its pattern. Only singulars that the vocabulary holds will
/// make a match, so a pattern may be generous where no common word falls into it by chance.
enum ArabicPlural {
  /// The stems of possible singulars of a reading.
  static func singulars(of reading: ArabicWord.Letters) -> [[UInt8]] {
    let bare = ArabicEnding.withoutPronoun(reading)
    var found = singulars(ofWord: bare)
    // Tanwin, which plurals like قضايا only seem to have.
    if bare.count >= 4, bare.ends(with: "A") { found += singulars(ofWord: bare.dropLast()) }
    // قنوات of قناة, مباريات of مباراة.
    if bare.count >= 5, bare.ends(with: "wAt") || bare.ends(with: "yAt") {
      found.append(ArabicEnding.stem(bare.dropLast(3) + Array("Ap".utf8)))
    }
    let short = ArabicEnding.withoutShortPronoun(bare)
    if let short { found += singulars(ofWord: short) }
    // Before a pronoun ة is ت, and ى is ا: أسلحتهم, قراها.
    for word in [bare.count < reading.count ? bare : nil, short].compactMap({ $0 }) {
      if word.ends(with: "t") { found += singulars(ofWord: word.dropLast() + [UInt8(ascii: "p")]) }
      if word.ends(with: "A") { found += singulars(ofWord: word.dropLast() + [UInt8(ascii: "Y")]) }
    }
    return found
  }

  private static func singulars(ofWord word: ArabicWord.Letters) -> [[UInt8]] {
    guard word.count >= 3, word.count < rulesByLength.count else { return [] }
    if let known = IrregularArabic.singulars[word.map(Buckwalter.plain)] {
      return known.map { ArabicEnding.stem($0[...]) }
    }
    guard !KnownArabic.actions.contains(word.map(Buckwalter.plain)) else { return [] }
    // ة is no radical.
    let plain = word.map { $0 == UInt8(ascii: "p") ? $0 : Buckwalter.plain($0) }
    // The ه of أعدته is a pronoun.
    let isBeforePronoun = word.ends(with: "th")
    // إنصاف is no plural of نصف: the plurals in alef have their hamza above it.
    let isMasdar = word.first == UInt8(ascii: "<")
    var stems: [[UInt8]] = []
    for rule in rulesByLength[word.count]
    where !(isMasdar && rule.plural.first == UInt8(ascii: "A")) && !(isBeforePronoun && rule.plural.ends(with: "h")) {
      guard let radicals = radicals(of: plain, in: rule) else { continue }
      for singular in rule.singulars {
        let stem = ArabicEnding.stem(filled(singular, radicals)[...])
        if stem.count >= 2, !FunctionWords.arabicStems.contains(stem) { stems.append(stem) }
      }
    }
    return stems
  }

  /// A pattern and its singulars. In both a digit is a letter of the word, the same digit the same letter; other letters are
  /// themselves.
  private struct Rule {
    var plural: [UInt8]
    var singulars: [[UInt8]]
    /// First letters that speak against the pattern: with م the word is a participle or a noun of place.
    var notAfter: [UInt8]
    /// Whether the second and third letters have to differ, because the doubled root has a pattern of its own.
    var isUndoubled: Bool

    init(_ plural: String, _ singulars: String, notAfter: String = "", isUndoubled: Bool = false) {
      self.plural = Array(plural.utf8)
      self.singulars = singulars.split(separator: " ").map { Array($0.utf8) }
      self.notAfter = Array(notAfter.utf8)
      self.isUndoubled = isUndoubled
    }
  }

  /// The letters that the digits of a pattern stand for in a word, or nil where it is of another pattern.
  private static func radicals(of word: [UInt8], in rule: Rule) -> SIMD4<UInt8>? {
    var radicals = SIMD4<UInt8>()
    for place in word.indices {
      let (letter, expected) = (word[place], rule.plural[place])
      guard (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(expected) else {
        guard letter == expected || (expected == UInt8(ascii: "h") && letter == UInt8(ascii: "p")) else { return nil }
        continue
      }
      // Neither is alef: حاول is not of the pattern of فروع.
      if letter == UInt8(ascii: "A") || letter == UInt8(ascii: "p") { return nil }
      let radical = Int(expected - UInt8(ascii: "1"))
      guard radicals[radical] == 0 || radicals[radical] == letter else { return nil }
      radicals[radical] = letter
    }
    if rule.notAfter.contains(radicals[0]) || (rule.isUndoubled && radicals[1] == radicals[2]) { return nil }
    return radicals
  }

  /// A pattern filled with letters. Two alefs in a row are one, as in آخر.
  private static func filled(_ pattern: [UInt8], _ radicals: SIMD4<UInt8>) -> [UInt8] {
    var word: [UInt8] = []
    for letter in pattern {
      let isDigit = (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(letter)
      let next = isDigit ? radicals[Int(letter - UInt8(ascii: "1"))] : letter
      if next == UInt8(ascii: "A"), word.last == next { continue }
      word.append(next)
    }
    return word
  }

  private static let rulesByLength = (0...7).map { length in rules.filter { $0.plural.count == length } }

  private static let rules: [Rule] = [
    // أفعال: قلم; باب; سر; عضو, نبأ, ابن, أب.
    Rule("A12A3", "123"), Rule("A1wA3", "1A3"), Rule("A1yA3", "1A3"), Rule("A12A2", "12"), Rule("A12A'", "12w 12> A12"),
    Rule("A1A'", "A1"), Rule("A1A2", "A12"),
    // فعول: فرع; حق; شأن. Not the nouns of action, such as وصول.
    Rule("12w3", "123", isUndoubled: true), Rule("12w2", "12"), Rule("1'w3", "1A3"),
    // فعائل: جريمة, رسالة, دليل, شمال. فعالى of a weak root: قضية, زاوية, نية, خطيئة.
    Rule("12A'3", "12y3p 12A3p 12w3p 12y3 12A3"), Rule("12AyA", "12yp 12y'p"), Rule("1wAyA", "1Awyp 1yp"),
    // فواعل: شارع, قاعدة, جوهر; قانون, تاريخ, ميزان, موعد.
    Rule("1wA23", "1A23 1w23"), Rule("1wA2y", "1A2yp"),
    Rule("1wA2y3", "1A2w3 1A2y3 1y2A3 1w2w3 1w2A3 1w23"),
    // فعالل, and with it مفاعل and أفاعل; with ت ي ن it is a verb more often; مبدأ; معنى.
    Rule("12A34", "1234", notAfter: "tyn"), Rule("12A3'", "123>"), Rule("m1A2y", "m12y"),
    // فعاليل: صندوق, سلطان, تقرير; حديث.
    Rule("12A3y4", "123w4 123A4 123y4"), Rule("A1A2y3", "12y3"),
    // أفعلة: سلاح; دواء; دليل.
    Rule("A123h", "12A3"), Rule("A12yh", "12A'"), Rule("A12h", "12y2"),
    // فعلاء and أفعلاء: سفير; صديق, قوي.
    Rule("123A'", "12y3"), Rule("A123A'", "12y3"), Rule("A12yA'", "12y"),
    // فعالي: كرسي, فتوى.
    Rule("12A3y", "123y"),
  ]
}
