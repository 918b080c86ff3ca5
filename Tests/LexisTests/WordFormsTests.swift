import Testing

@testable import Lexis

@Suite struct WordFormsTests {
  @Test(arguments: [
    ("تعاون", "والتعاون"), ("التعاون", "بالتعاون"), ("لجنة", "للجنة"), ("اللجنة", "للجنة"), ("تعزيز", "ولتعزيز"),
    ("وتعزيز", "لتعزيز"),
    ("التزام", "الالتزام"), ("من", "ومن"), ("قد", "وقد"), ("مسؤول", "مسوول"), ("مسؤول", "مسئول"), ("الهييات", "هيئات"),
    ("مبادىء", "مبادئ"),
    ("وزير", "الوزير"), ("وزير", "للوزير"), ("Café", "CAFE"), ("الجریمة", "بالجريمة"),
  ])
  func meet(word: String, other: String) {
    #expect(WordForms(word).meet(WordForms(other)))
    #expect(WordForms(other).meet(WordForms(word)))
  }

  @Test(arguments: [
    ("بلد", "ولد"), ("وضع", "بضع"), ("جريمة", "جرائم"), ("بنية", "بيئة"), ("فئة", "فيه"), ("وزير", "زير"),
    ("فريق", "ريق"), ("نعزز", "سنعزز"),
    ("ماء", "ما"), ("plan", "plans"), ("يعمل", "ويعملون"), ("باب", "پاب"),
  ])
  func doNotMeet(word: String, other: String) {
    #expect(!WordForms(word).meet(WordForms(other)))
    #expect(!WordForms(other).meet(WordForms(word)))
  }

  /// Two words meet in a guess where four letters agree, and not where three do.
  @Test func guesses() {
    #expect(WordForms("وتنسيق").meet(WordForms("بتنسيق")))
    #expect(!WordForms("وسعر").meet(WordForms("بسعر")))
    #expect(WordForms("سعر").meet(WordForms("بسعر")))
    #expect(!WordForms("بسعر", withGuesses: false).meet(WordForms("سعر", withGuesses: false)))
    #expect(WordForms("بالسعر", withGuesses: false).meet(WordForms("سعر", withGuesses: false)))
  }

  @Test(arguments: [
    ("في", true), ("وفي", true), ("ولكن", true), ("the", true), ("Between", true), ("فهم", true), ("جريمة", false),
    ("crime", false),
  ])
  func functionWords(word: String, binds: Bool) {
    #expect(WordForms(word).isFunctionWord == binds)
  }
}
