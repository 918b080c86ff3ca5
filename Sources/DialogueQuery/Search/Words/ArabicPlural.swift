/// Broken plurals: what singulars a word may be the plural of, by its pattern. Only singulars that the vocabulary holds will
/// make a match, so a pattern may be generous where no common word falls into it by chance.
enum ArabicPlural {
  /// The stems of possible singulars of a reading.
  static func singulars(of reading: [UInt8]) -> [[UInt8]] {
    let bare = ArabicWord.withoutPronoun(reading)
    var found = singulars(ofWord: bare)
    // Tanwin, which plurals like قضايا only seem to have.
    if bare.count >= 4, bare.ends(with: "A") { found += singulars(ofWord: Array(bare.dropLast())) }
    return found
  }

  private static func singulars(ofWord word: [UInt8]) -> [[UInt8]] {
    let plain = word.map { $0 == UInt8(ascii: "Y") ? $0 : Buckwalter.plain($0) }
    if let known = IrregularArabic.singulars[plain.map(Buckwalter.plain)] { return known.map(ArabicWord.stem) }
    var stems: [[UInt8]] = []
    for rule in rules where rule.plural.count == plain.count {
      guard let radicals = radicals(of: plain, in: rule) else { continue }
      for singular in rule.singulars { stems.append(ArabicWord.stem(filled(singular, radicals))) }
    }
    return stems.filter { $0.count >= 2 && !CommonWords.arabicStems.contains($0) }
  }

  /// A pattern and its singulars. In both a digit is a letter of the word, the same digit the same letter; other letters are
  /// themselves.
  private struct Rule {
    var plural: [UInt8]
    var singulars: [[UInt8]]
    /// Whether م as first letter speaks against the pattern: then the word is a participle or a noun of place.
    var notAfterM: Bool

    init(_ plural: String, _ singulars: String, notAfterM: Bool = false) {
      self.plural = Array(plural.utf8)
      self.singulars = singulars.split(separator: " ").map { Array($0.utf8) }
      self.notAfterM = notAfterM
    }
  }

  /// The letters that the digits of a pattern stand for in a word, or nil where it is of another pattern.
  private static func radicals(of word: [UInt8], in rule: Rule) -> [UInt8]? {
    var radicals: [UInt8] = [0, 0, 0, 0]
    for (letter, expected) in zip(word, rule.plural) {
      guard (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(expected) else {
        guard letter == expected || (expected == UInt8(ascii: "y") && letter == UInt8(ascii: "Y")) else { return nil }
        continue
      }
      let radical = Int(expected - UInt8(ascii: "1"))
      guard radicals[radical] == 0 || radicals[radical] == letter else { return nil }
      radicals[radical] = letter
    }
    return rule.notAfterM && radicals[0] == UInt8(ascii: "m") ? nil : radicals
  }

  /// A pattern filled with letters. Two alefs in a row are one, as in آخر.
  private static func filled(_ pattern: [UInt8], _ radicals: [UInt8]) -> [UInt8] {
    var word: [UInt8] = []
    for letter in pattern {
      let isDigit = (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(letter)
      let next = isDigit ? radicals[Int(letter - UInt8(ascii: "1"))] : letter
      if next == UInt8(ascii: "A"), word.last == next { continue }
      word.append(next)
    }
    return word
  }

  private static let rules: [Rule] = [
    // أفعال: قلم, شريف, صاحب; باب; سر; عضو, حي, ابن, أب.
    Rule("A12A3", "123 12y3 1A23"), Rule("A1wA3", "1A3"), Rule("A1yA3", "1A3"), Rule("A12A2", "12"),
    Rule("A12A'", "12w 12y 12> 12 A12"), Rule("A1A'", "A1"), Rule("A1A2", "A12"),
    // فعول: حق, شأن and the sound فعل.
    Rule("12w3", "123"), Rule("12w2", "12"), Rule("1'w3", "1A3"),
    // فعال, in which م is no radical but the beginning of مفعل: مطار.
    Rule("12A3", "123", notAfterM: true), Rule("12A2", "12", notAfterM: true),
    // فعل of a doubled root: خطة.
    Rule("122", "12p"),
    // فعائل: جريمة, رسالة, دليل, شمال. فعالى of a weak root: قضية, زاوية, نية, خطيئة.
    Rule("12A'3", "12y3p 12A3p 12w3p 12y3 12A3"), Rule("12AyA", "12yp 12y'p"), Rule("1wAyA", "1Awyp 1yp"),
    // فواعل: شارع, قاعدة, جوهر; ناحية; قانون, تاريخ, ميزان, موعد.
    Rule("1wA23", "1A23 1w23"), Rule("1wA2y", "1A2yp"), Rule("1wA2y3", "1A2w3 1A2y3 1y2A3 1w2w3 1w2A3 1w23"),
    // فعالل, and with it مفاعل, أفاعل, تفاعل; مبدأ; مكان, قريب.
    Rule("12A34", "1234"), Rule("12A3'", "123>"), Rule("A1A23", "12A3 12y3"), Rule("m1A2y", "m12y"),
    // فعاليل: صندوق, سلطان, تقرير; حديث; دكان, سكين, دبوس.
    Rule("12A3y4", "123w4 123A4 123y4"), Rule("A1A2y3", "12y3"), Rule("12A2y3", "12A3 12w3 12y3"),
    // فعاللة: أستاذ, تلميذ, مغربي.
    Rule("12A34h", "1234 123A4 123y4 123w4", notAfterM: true),
    // أفعلة: سلاح, رغيف, عمود; دواء, نادي; دليل, زمام.
    Rule("A123h", "12A3 12y3 12w3"), Rule("A12yh", "12A' 1A2y"), Rule("A12h", "12y2 12A2"),
    // فعلاء and أفعلاء: سفير, عالم; صديق, طبيب, قوي.
    Rule("123A'", "12y3 1A23"), Rule("A123A'", "12y3"), Rule("A12A'", "12y2"), Rule("A12yA'", "12y"),
    // فعلان: بلد, قضيب, غلام, فارس; جار.
    Rule("123An", "123 12y3 12A3 1A23"), Rule("1y2An", "1A2"),
    // فعاة: قاضي. فعالي: كرسي, فتوى, صحراء. فعلى: قتيل.
    Rule("12Ah", "1A2y"), Rule("12A3y", "123y 123A'"), Rule("123Y", "12y3"),
  ]
}
