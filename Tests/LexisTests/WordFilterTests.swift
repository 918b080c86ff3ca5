import Lexis
import RecordFixtures
import SeededNumbers
import TestSupport
import Testing

@Suite struct WordFilterTests {
  @Test(arguments: [
    ("", "whatever"), (" ؟ ", "whatever"), ("crime", "Organized crime"), ("CRIME", "cybercrime"), ("cri", "crime"),
    ("yber", "cybercrime"), ("crime org", "Organized crime"), ("organised", "Organized crime"),
    ("policies", "a policy"),
    ("o", "Organized crime"), ("2", "in 2019"), ("٢٠١٩", "in 2019"), ("cafe", "Café"),
    ("الى", "افتح إلى جانبها"), ("إلى", "افتح الى جانبها"), ("جريمة", "الجريمة المنظمة"), ("الجريمة", "جريمة"),
    ("جر", "والجريمة"),
    ("الجرا", "الجرائم"), ("الجرايم", "الجرائم"), ("جرائم", "الجرايم"), ("مسوول", "المسؤولون"), ("هييه", "هيئة"),
    ("شيء", "شىء"), ("ﺍﻟﺠﺮﻳﻤﺔ", "الجريمة"), ("الجریمہ", "الجريمة"), ("جـريـ\u{200C}ـمة", "جَرِيمَة"), ("منظمات", "منظمة"),
  ])
  func keeps(typed: String, text: String) {
    #expect(WordFilter(typed).matches(text))
  }

  @Test(arguments: [
    ("x", ""), ("yb", "cybercrime"), ("019", "in 2019"), ("crime drugs", "Organized crime"), ("police", "policy"),
    ("ال", "جريمة"), ("يم", "جريمة"), ("شرط", "مثل شط"), ("فيه", "فئة"), ("گاز", "كاز"), ("پاب", "باب"),
  ])
  func leavesOut(typed: String, text: String) {
    #expect(!WordFilter(typed).matches(text))
  }

  @Test func whatIsTypedMayStandInSeveralTexts() {
    #expect(WordFilter("crime جريمة").matches(["Organized crime", "الجريمة المنظمة"]))
    #expect(!WordFilter("crime حدود").matches(["Organized crime", "الجريمة المنظمة"]))
    #expect(WordFilter("").matches([]) && WordFilter(" -").isEmpty && !WordFilter("a").isEmpty)
  }

  @Test func beginningsAndFormsOnly() {
    #expect(WordFilter("cyb", isWithin: false).matches("cybercrime"))
    #expect(WordFilter("جر", isWithin: false).matches("الجريمة"))
    #expect(WordFilter("organised", isWithin: false).matches("Organized crime"))
    #expect(!WordFilter("crime", isWithin: false).matches("cybercrime"))
  }

  /// However a word of the record is typed, it is found in its text, and where it was written so, it is found by the word.
  @Test(arguments: WordVariants.allCases)
  func variantsAreTheSameWord(kind: WordVariants) throws {
    var generator = SeededGenerator(seed: 11)
    let passages = try BundledRecord.record.get().passages
    for _ in 0..<200 {
      let passage = generator.pick(passages)
      let text = Bool.random(using: &generator) ? passage.text.ar : passage.text.en
      let word = generator.pick(text.words)
      let variant = kind.variant(of: word, using: &generator)
      #expect(WordFilter(variant).matches(text), "\(variant) for \(word)")
      #expect(WordFilter(word).matches(variant), "\(word) for \(variant)")
    }
  }
}
