import Testing

@testable import DialogueSearch

@Suite struct ArabicWordTests {
  @Test(arguments: [
    // Spelling.
    ("الانتربول", "الإنتربول", Tier.folded), ("الحجر", "الحَجْر", .folded), ("الوطنى", "الوطني", .folded),
    ("منظمه", "منظمة", .folded),
    // Keyboards of other languages, and without hamza: the forms of the word are there as well.
    ("الجریمة", "الجرائم", .plural), ("هیئۃ", "الهيئات", .stem), ("کتاب", "كتب", .plural), ("وزیر", "وزراء", .plural),
    ("هييه", "هيئة", .stem), ("جرايم", "الجرائم", .stem), ("مسؤول", "المسوولين", .stem), ("مسوولين", "مسؤول", .stem),
    // The article and what is written with it.
    ("تعاون", "التعاون", .stem), ("التعاون", "تعاون", .stem), ("تعاون", "والتعاون", .stem),
    ("تعاون", "بالتعاون", .stem),
    ("بلد", "للبلد", .stem), ("الحد", "والحد", .stem), ("آلية", "الآلية", .stem), ("آلية", "آليات", .stem),
    ("الية", "آلية", .folded), ("اليات", "آلية", .stem), ("التزام", "التزاما", .stem),
    ("التزام", "الالتزام", .stem),
    // Particles of one letter.
    ("تعاون", "وتعاون", .particle), ("كوفيد", "بكوفيد", .particle), ("مكافحة", "لمكافحة", .particle),
    ("تحسين", "ولتحسين", .particle), ("لجنة", "للجنة", .stem), ("اجتماع", "لاجتماع", .particle),
    // Number and case.
    ("تهديد", "تهديدات", .stem), ("تهديد", "تهديدا", .stem), ("منظمة", "منظمات", .stem), ("منظمة", "منظمتان", .stem),
    ("مراقب", "مراقبون", .stem), ("مراقب", "مراقبين", .stem), ("مرتكب", "مرتكبو", .stem), ("فئة", "فئات", .stem),
    ("قانون", "قانونا", .stem), ("قانوني", "القانونية", .stem), ("برلماني", "البرلمانيين", .stem),
    ("إثبات", "إثباتات", .particle),
    ("قناة", "قنوات", .plural), ("مباراة", "مباريات", .plural), ("اتجاه", "اتجاهات", .stem),
    ("ولاية", "الولايات", .stem), ("بلد", "بلدين", .particle),
    ("خطة", "خطتين", .particle),
    ("عام", "عامة", .stem), ("مهم", "مهمة", .stem),
    // Relation and pronouns.
    ("ميداني", "ميدانية", .stem), ("وطني", "الوطنيين", .stem), ("سياسي", "سياسيا", .stem), ("جهود", "جهودنا", .stem),
    ("استراتيجية", "استراتيجياتنا", .stem), ("سياسة", "سياستها", .particle), ("خطة", "خطتها", .particle),
    ("تعاون", "تعاونهم", .stem), ("بلد", "بلدنا", .stem),
    // Broken plurals, with whatever is attached.
    ("جريمة", "الجرائم", .plural), ("جرائم", "جريمة", .plural), ("جهد", "جهودنا", .plural),
    ("مركز", "والمراكز", .plural),
    ("جريمة", "وجرائم", .plural), ("خطة", "الخطط", .plural), ("جهاز", "أجهزة", .plural), ("فكرة", "أفكارا", .plural),
    ("قضية", "قضايا", .plural), ("قتيل", "قتلى", .plural), ("مبدأ", "مبادئ", .plural), ("قانون", "قوانين", .plural),
    ("نساء", "امرأة", .plural), ("غرفة", "غرف", .plural), ("رقبة", "رقاب", .plural), ("نبي", "أنبياء", .plural),
    // Broken plurals before a pronoun.
    ("سبب", "أسبابه", .plural), ("صديق", "أصدقائي", .plural), ("زعيم", "زعماؤه", .plural), ("سلاح", "أسلحتهم", .plural),
    ("قرية", "قراها", .particle),
    // Particles and endings on both sides, where a word bears them out.
    ("قلمان", "قلمين", .stem), ("عضوين", "أعضاء", .plural), ("أعضاء", "عضوين", .plural),
    ("حدين", "حد", .particle), ("بحق", "حق", .particle), ("منظمتا", "منظمة", .particle), ("قناته", "القناة", .particle),
    ("مبدئها", "مبدأ", .particle), ("مبادىء", "مبدأ", .plural), ("أكبر", "كبرى", .stem), ("صحراوي", "صحراء", .particle),
    // Verbs: one form that can be nothing else meets another, and one that may be a noun.
    ("يعزز", "يعززون", .stem), ("يعزز", "سنعزز", .stem), ("يعزز", "تعزز", .particle), ("يعزز", "عززت", .stem),
    ("عززوا", "يعزز", .stem), ("يرسل", "أرسلت", .stem), ("يستخدم", "استخدمت", .stem),
    ("يجتمع", "اجتمعوا", .stem),
    ("يرمي", "رمت", .particle), ("يقتضي", "اقتضت", .stem), ("يدعو", "دعا", .particle), ("يقوم", "قامت", .stem),
    ("يصل", "وصلت", .stem), ("نواصل", "تواصل", .particle), ("يرمون", "رمى", .particle),
    ("يبحث", "بحثنا", .particle), ("يبني", "بنوا", .particle), ("عملية", "عمليات", .stem),
    ("يحميهم", "تحمي", .particle),
    // Past and present with ت, doubled and weak verbs, roots in ل, passives.
    ("تم", "يتم", .particle), ("ضم", "يضم", .particle), ("يرد", "رد", .particle), ("يحل", "حل", .particle),
    ("التزم", "يلتزم", .particle), ("يلتقي", "التقى", .particle), ("يلتحق", "التحق", .particle),
    ("أقام", "يقيم", .particle), ("أقيم", "يقام", .particle), ("استطاع", "يستطيع", .particle),
    ("فاز", "فازت", .particle),
    ("قال", "قيل", .stem), ("رأى", "يرى", .stem), ("كان", "كانت", .stem), ("كان", "وكانت", .particle),
    // The plural in ات before a pronoun of one letter.
    ("قرار", "قراراته", .particle), ("عملية", "عملياته", .particle), ("مستوى", "مستوياته", .particle),
    ("صلاحية", "صلاحياته", .particle), ("خدمة", "خدماتي", .particle),
    // Suppletion, elatives, plurals of names of peoples; a plural before another noun.
    ("المرأة", "امرأة", .stem), ("المرأة", "نساء", .plural), ("امرأة", "النساء", .plural), ("أعلى", "عليا", .stem),
    ("آخر", "أخرى", .stem), ("أحمر", "حمراء", .stem), ("يهودي", "اليهود", .plural), ("تكلفة", "تكاليف", .plural),
    ("عرقلة", "عراقيل", .plural), ("إنسان", "الناس", .plural), ("مسؤولين", "مسؤولي", .particle),
    // و before an alef without hamza.
    ("أمن", "وامن", .particle),
  ])
  func meets(query: String, word: String, tier: Tier) {
    #expect(Lexicon([word]).tier(of: word, for: query) == tier)
  }

  @Test(arguments: [
    ("بلد", "ولد"), ("خطة", "خط"), ("عمل", "عامل"), ("عمل", "معلم"), ("بين", "بيان"), ("أمل", "كامل"), ("مطر", "مطار"),
    ("نصف", "إنصاف"), ("محا", "محاكم"), ("تفا", "تفاهم"), ("سجين", "سجون"), ("مثل", "مثال"),
    ("وزير", "زئر"),
    ("قضاة", "قضايا"), ("أمن", "أمين"), ("عمل", "عميل"), ("جدة", "جهة"), ("مشرك", "مشاركة"), ("حدود", "حداد"),
    // With ة it is another word.
    ("شرط", "شرطة"), ("حدود", "الحد"), ("عمليات", "العمل"), ("دور", "دورات"), ("حكم", "حكمة"), ("سلطان", "سلطات"),
    // The first letter is no particle: these are known.
    ("ريق", "فريق"), ("زير", "وزير"), ("نود", "بنود"), ("ياسة", "سياسة"),
    // Two guesses, a verb that may be a noun on both sides.
    ("تقدم", "قدم"), ("تقديم", "قديم"),
    // An adjective of relation is another word than its noun.
    ("قانون", "القانونية"), ("ميدان", "ميدانية"), ("سياسة", "سياسي"), ("وطن", "الوطنيين"), ("قضاء", "قضائي"),
    // The letters of the article are no radicals.
    ("الأدلة", "الدولية"), ("البنك", "البنية"), ("الأحد", "الحد"), ("الأمن", "المنيا"), ("الأسرة", "السوري"),
    ("الأمين", "الألماني"), ("الأرض", "الرضى"),
    // Nouns are no verbs.
    ("نساء", "يسيء"), ("نصف", "يوصف"), ("نصيب", "أصيبوا"), ("سنوات", "واتهم"), ("قيمتها", "أقيمت"), ("فيديو", "يديه"),
    ("شارك", "أشار"),
    // Patterns of the plural that mislead.
    ("أعدته", "عدة"), ("أسرة", "سوري"), ("غد", "بغداد"), ("حاول", "حالة"), ("قرآن", "قرن"), ("حياة", "حية"),
    ("وصول", "وصل"), ("قيمة", "قيام"), ("شراكة", "شركة"), ("دفاع", "دفعة"),
  ])
  func doesNotMeet(query: String, word: String) {
    #expect(Lexicon([word]).tier(of: word, for: query) == nil)
  }

  /// Behind an article there is no particle: with الوحيد in the vocabulary, وحيد is one word.
  @Test func theArticleTellsWhatIsNoParticle() {
    #expect(Lexicon(["وريث"]).tier(of: "وريث", for: "ريث") == .particle)
    #expect(Lexicon(["وريث", "الوريث"]).tier(of: "وريث", for: "ريث") == nil)
    #expect(Lexicon(["بقلم", "القلم"]).tier(of: "بقلم", for: "وقلم") == .particle)
    #expect(Lexicon(["بقلم"]).tier(of: "بقلم", for: "وقلم") == nil)
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
