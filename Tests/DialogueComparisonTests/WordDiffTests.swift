import DialogueRecord
import RecordFixtures
import Testing

@testable import DialogueComparison

@Suite("Words that went, came and stayed")
struct WordDiffTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var old: String
    var new: String
    var went: [String]
    var came: [String]
    var testDescription: String { "\(old) / \(new)" }
  }

  @Test(
    "No change: number, article, particle, vowel marks, hamza, spelling, punctuation",
    arguments: [
      ("بنية شرطية", "البنية الشرطية"), ("تعاون", "والتعاون"), ("التعاون", "بالتعاون"), ("معلومات", "للمعلومات"),
      ("لجنة", "للجنة"), ("اللجنة", "للجنة"), ("تنسيق", "وتنسيق"), ("تعزيز", "بتعزيز"), ("تعزيز", "ولتعزيز"),
      ("وتعزيز", "لتعزيز"), ("الحجر", "الحَجْر"), ("يسهّل", "يسهل"), ("أطر", "اطر"), ("الإنتربول", "الانتربول"),
      ("الوطنى", "الوطني"), ("آلية", "الية"), ("إجراءات", "اجراءات"), ("التزام", "الالتزام"), ("مســـتوى", "مستوى"),
      ("الدولية، والإقليمية", "الدولية والإقليمية"), ("(تدبير وسيط)", "تدبير وسيط؛"), ("عام ٢٠١٩", "عام 2019"),
      ("فالتعاون", "وللتعاون"), ("هيئات", "هيئات"), ("كوفيد-19", "كوفيد 19"), ("الإنتربولI-24/7", "الإنتربول I-24/7"),
      ("والإقليمية", "كالإقليمية"), ("ﺍﻟﺠﺮﻳﻤﺔ", "الجريمة"), ("الجریمۃ", "بالجريمة"), ("المسوولين", "مسؤولين"),
      ("الجرائم السيبرية", "الجريمة السيبرية"), ("تركيز", "التركيز"), ("منظمة", "للمنظمات"), ("هيئة", "بالهيئات"),
      ("تهديد", "التهديدات"), ("شبكة", "شبكتين"), ("دولة", "والدول"), ("سياسة", "لسياسات"), ("خطة", "الخطط"),
      ("إقليمي", "الإقليمية"), ("فريق", "الأفرقة"),
    ])
  func unchangedArabic(old: String, new: String) {
    let diff = WordDiff(from: old, to: new, in: .arabic)
    #expect(diff.old.changes == [])
    #expect(diff.new.changes == [])
  }

  @Test(
    "Change: another word, though it looks like one with a particle",
    arguments: [
      ("بلد", "ولد"), ("وضع", "بضع"), ("فريق", "رئيس"), ("بنية", "بيئة"), ("منظمة", "منظومة"),
      ("قانون", "تعاون"), ("2019", "2020"), ("فك", "وك"), ("ميدان", "الميدانية"), ("عمل", "عملية"), ("أمن", "الأمني"),
      ("شرط", "شرطة"), ("تركيز", "مركز"), ("برلمان", "برلماني"),
    ])
  func changedArabic(old: String, new: String) {
    let diff = WordDiff(from: "حوار الشرق " + old, to: "حوار الشرق " + new, in: .arabic)
    #expect(diff.old.changes == [old])
    #expect(diff.new.changes == [new])
  }

  @Test(
    "Change: another English word of the same stem",
    arguments: [
      ("operations", "operational"), ("strategy", "strategic"), ("creation", "create"), ("national", "nations"),
      ("police", "policies"), ("secure", "security"),
    ])
  func changedEnglish(old: String, new: String) {
    let diff = WordDiff(from: "dialogue east " + old, to: "dialogue east " + new, in: .english)
    #expect(diff.old.changes == [old])
    #expect(diff.new.changes == [new])
  }

  @Test(
    "Texts that share less than half of their words are reworded throughout",
    arguments: [
      ("plans of bodies", "plans of names", false), ("plans of bodies", "names of groups", true),
      ("plans", "plans of groups", false), ("plans", "plans of groups and bodies", false),
      ("plans", "plans of groups, bodies and names", true),
      // Words that only bind say nothing.
      ("crime of the one and of the other", "plans of the one and of the other", false),
      ("of", "of plans", false), ("", "plans", false), ("", "", false),
    ])
  func reworded(old: String, new: String, isReworded: Bool) {
    let diff = WordDiff(from: old, to: new, in: .english)
    #expect(diff.isRewordedThroughout == isReworded)
    if isReworded {
      #expect(diff.old.changes == [] && diff.new.changes == [])
      #expect(!diff.old.unmatched.isEmpty || !diff.new.unmatched.isEmpty)
    }
  }

  @Test(
    "English: article, case, possessive, punctuation make no change",
    arguments: [
      ("the mechanism", "a mechanism"), ("An Architecture", "architecture"),
      ("INTERPOL's network", "the INTERPOL network"),
      ("front-line", "front line"), ("COVID-19", "covid 19"), ("plans;", "plans."), ("member’s", "member's"),
      ("café", "cafe\u{301}"), ("crimes", "crime"), ("policies", "policy"), ("viruses", "a virus"), ("men", "man"),
      ("organisation", "organizations"),
    ])
  func unchangedEnglish(old: String, new: String) {
    let diff = WordDiff(from: old, to: new, in: .english)
    #expect(diff.old.changes == [])
    #expect(diff.new.changes == [])
  }

  @Test(
    "What went and what came",
    arguments: [
      Case(
        old: "devising a global mechanism", new: "the creation of a sustainable and seamless mechanism",
        went: ["devising a global"], came: ["creation of a sustainable and seamless"]),
      Case(old: "two standing groups", new: "the two groups", went: ["standing"], came: []),
      Case(old: "access by police", new: "access by police officers", went: [], came: ["officers"]),
      Case(
        old: "access to information, by relying on INTERPOL's I-24/7 network",
        new: "access to information, either by relying on INTERPOL's secure I-24/7 network",
        went: [], came: ["either", "secure"]),
      Case(old: "", new: "plans", went: [], came: ["plans"]),
      Case(old: "", new: "", went: [], came: []),
      Case(old: "the", new: "a", went: [], came: []),
      // A word that recurs by chance is no phrase that stayed.
      Case(old: "plans of the bodies", new: "a list of names", went: ["plans of the bodies"], came: ["list of names"]),
      Case(old: "of crime", new: "of plans", went: ["crime"], came: ["plans"]),
      Case(
        old: "plans drawn up and for aligning action", new: "plans and aligning action", went: ["drawn up", "for"],
        came: []),
      // The words that mean something win over a longer row of those that bind.
      Case(
        old: "cybercrime of the one and of the other", new: "of it and of them: cybercrime",
        went: ["of the one and of the other"], came: ["of it and of them"]),
    ])
  func english(_ example: Case) {
    let diff = WordDiff(from: example.old, to: example.new, in: .english)
    #expect(diff.old.texts(of: diff.old.unmatched) == example.went)
    #expect(diff.new.texts(of: diff.new.unmatched) == example.came)
  }

  @Test(
    "What went and what came in the record",
    arguments: [
      (
        "2017.4.3", "2019.2.2",
        ["الوصول إلى المعلومات الميدانية من قبل"],
        [
          "اطلاع أفراد", "على المعلومات الميدانية، إما", "المأمونة",
          "باعتبارها المنظومة المفضلة للربط بين الجهات الشرطية الإقليمية، بما يتوافق وأطر الإدارة الخاصة بكل منها، وإما من خلال منظومات قادرة على التشغيل البيني",
        ]
      ),
      (
        "2017.4.1", "2019.2.1",
        [
          "وضع", "عالمية لتبادل الاطلاع على", "المرسومة",
          "مع التقيد بولاية كل من الهيئات وبما يتماشى مع دورات السياسات والهيئات الإدارية",
        ],
        ["استحداث", "مستدامة وسلسة لتعميم", "الاستراتيجية"]
      ),
      (
        "2016.4", "2017.4.4",
        ["بذل جهود مشتركة لتحديد مواطن القوة الراهنة والثغرات القائمة في", "الحالية المتعددة الأطراف"],
        [
          "بحث إمكانية استحداث",
          "عالمية ووضع معايير تركز على الصعوبات العملية والتقنية المشتركة ذات الأولوية",
        ]
      ),
    ])
  func record(from: String, to: String, went: [String], came: [String]) throws {
    let record = try BundledRecord.record.get()
    let diff = WordDiff(
      from: try #require(record.passage(from)).text.ar, to: try #require(record.passage(to)).text.ar, in: .arabic)
    #expect(diff.old.texts(of: diff.old.unmatched) == went)
    #expect(diff.new.texts(of: diff.new.unmatched) == came)
  }

  @Test("Long texts that differ in the middle are compared at their ends alone")
  func long() {
    let words = (0..<1500).map {
      "w" + String(repeating: "x", count: $0 / 26) + String(UnicodeScalar(UInt8(97 + $0 % 26)))
    }
    var other = words
    other[700] = "changed"
    let diff = WordDiff(from: words.joined(separator: " "), to: other.joined(separator: " "), in: .english)
    #expect(diff.old.changes == [words[700]])
    #expect(diff.new.changes == ["changed"])
    let shuffled = words.reversed().joined(separator: " ")
    let exchanged = WordDiff(from: words.joined(separator: " "), to: shuffled, in: .english)
    #expect(exchanged.isRewordedThroughout && exchanged.old.unmatched.count == 1)
  }
}
