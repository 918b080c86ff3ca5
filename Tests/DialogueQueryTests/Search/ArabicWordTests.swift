import Testing

@testable import DialogueQuery

@Suite struct ArabicWordTests {
  @Test(arguments: [
    // Spelling.
    ("الانتربول", "الإنتربول", Tier.folded), ("الحجر", "الحَجْر", .folded), ("الوطنى", "الوطني", .folded),
    ("منظمه", "منظمة", .folded),
    // The article and what is written with it.
    ("تعاون", "التعاون", .stem), ("التعاون", "تعاون", .stem), ("تعاون", "والتعاون", .stem),
    ("تعاون", "بالتعاون", .stem),
    ("بلد", "للبلد", .stem), ("الحد", "والحد", .stem), ("آلية", "الآلية", .stem), ("آلية", "آليات", .stem),
    ("الية", "آلية", .folded), ("اليات", "آلية", .particle), ("التزام", "التزاما", .stem),
    ("التزام", "الالتزام", .particle),
    // Particles of one letter.
    ("تعاون", "وتعاون", .particle), ("كوفيد", "بكوفيد", .particle), ("مكافحة", "لمكافحة", .particle),
    ("تحسين", "ولتحسين", .particle), ("لجنة", "للجنة", .particle), ("اجتماع", "لاجتماع", .particle),
    // Number and case.
    ("تهديد", "تهديدات", .stem), ("تهديد", "تهديدا", .stem), ("منظمة", "منظمات", .stem), ("منظمة", "منظمتان", .stem),
    ("مراقب", "مراقبون", .stem), ("مراقب", "مراقبين", .stem), ("مرتكب", "مرتكبو", .stem), ("فئة", "فئات", .stem),
    ("قانون", "قانونا", .stem), ("قانون", "القانونية", .stem), ("برلمان", "برلماني", .particle),
    ("إثبات", "إثباتات", .particle),
    ("قناة", "قنوات", .particle), ("مباراة", "مباريات", .particle), ("اتجاه", "اتجاهات", .stem),
    ("ولاية", "الولايات", .stem), ("بلد", "بلدين", .particle),
    ("خطة", "خطتين", .particle),
    // Relation and pronouns.
    ("ميدان", "ميدانية", .stem), ("أوروبا", "الأوروبية", .stem), ("وطن", "الوطنيين", .stem), ("جهود", "جهودنا", .stem),
    ("استراتيجية", "استراتيجياتنا", .stem), ("سياسة", "سياستها", .particle), ("خطة", "خطتها", .particle),
    ("تعاون", "تعاونهم", .stem), ("بلد", "بلدنا", .stem),
    // Broken plurals, with whatever is attached.
    ("جريمة", "الجرائم", .plural), ("جرائم", "جريمة", .plural), ("جهد", "جهودنا", .plural),
    ("مركز", "والمراكز", .plural),
    ("جريمة", "وجرائم", .plural), ("خطة", "الخطط", .plural), ("جهاز", "أجهزة", .plural), ("فكرة", "أفكارا", .plural),
    ("قضية", "قضايا", .plural), ("قتيل", "قتلى", .plural), ("مبدأ", "مبادئ", .plural), ("قانون", "قوانين", .plural),
    ("نساء", "امرأة", .plural),
  ])
  func meets(query: String, word: String, tier: Tier) {
    #expect(Lexicon([word]).tier(of: word, for: query) == tier)
  }

  @Test(arguments: [
    ("بلد", "ولد"), ("خطة", "خط"), ("عمل", "عامل"), ("عمل", "معلم"), ("بين", "بيان"), ("أمل", "كامل"), ("مطر", "مطار"),
    ("نصف", "إنصاف"), ("محا", "محاكم"), ("تفا", "تفاهم"), ("سجين", "سجون"), ("مثل", "مثال"),
    ("وزير", "زئر"),
    ("قضاة", "قضايا"), ("أمن", "أمين"), ("عمل", "عميل"), ("جدة", "جهة"), ("مشرك", "مشاركة"), ("حدود", "حداد"),
  ])
  func doesNotMeet(query: String, word: String) {
    #expect(Lexicon([word]).tier(of: word, for: query) == nil)
  }

  /// A word from outside Arabic is compared as it is.
  @Test func lettersFromOutsideArabic() {
    #expect(Lexicon(["ٹیلی"]).tier(of: "ٹیلی", for: "ٹيلي") == .folded)
    #expect(Lexicon(["ٹیلی"]).tier(of: "ٹیلی", for: "ٹيل") == nil)
  }

  @Test func everyWordMeetsItselfExactly() {
    let words = PluralPairs.all.flatMap { [$0.singular, $0.plural] }
    let lexicon = Lexicon(words)
    for word in words { #expect(lexicon.tier(of: word, for: word) == .exact) }
  }
}
