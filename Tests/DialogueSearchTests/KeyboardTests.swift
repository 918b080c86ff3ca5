import DialogueRecord
import Foundation
import Lexis
import RecordFixtures
import Testing

@testable import DialogueSearch

/// A word is the same on every keyboard and out of every document.
@Suite struct KeyboardTests {
  /// What a writer has for letters of Arabic.
  private static let keyboards: [(name: String, letters: [Character: String])] = [
    ("Persian", ["ي": "ی", "ك": "ک"]),
    ("Urdu", ["ي": "ی", "ك": "ک", "ه": "ہ", "ة": "ۃ"]),
    ("Kurdish", ["ي": "ی", "ك": "ک", "ه": "ھ"]),
    ("Pashto", ["ي": "ې", "ك": "ک"]),
    ("Maghrebi", ["ف": "ڢ", "ق": "ڧ"]),
    ("old print", ["ف": "ڡ", "ق": "ٯ"]),
    ("decomposed", ["أ": "ا\u{654}", "إ": "ا\u{655}", "آ": "ا\u{653}", "ؤ": "و\u{654}", "ئ": "ي\u{654}"]),
    ("hamza on a Persian letter", ["ئ": "ی\u{654}", "ؤ": "و\u{64E}\u{654}"]),
    ("high hamza", ["أ": "ٵ", "ئ": "ٸ"]),
    ("vocalised", ["م": "مَ", "ر": "رّ", "ن": "نْ"]),
    ("stretched", ["م": "مـ", "ع": "عــ"]),
    ("with marks of direction", ["م": "م\u{200F}", "ل": "ل\u{200D}", "ن": "\u{2067}ن"]),
  ]

  /// The words that answer and how, a spelling apart.
  private func answers(_ vocabulary: Vocabulary, _ word: String) -> [UInt32: Tier] {
    let matches = vocabulary.matches(of: WordAnalyzer().analysis(of: word))
    return Dictionary(uniqueKeysWithValues: matches.surfaces.map { ($0, max(.folded, matches[$0] ?? .typo)) })
  }

  @Test func everyWordOfTheSource() throws {
    let vocabulary = try BundledRecord.index.get().vocabulary
    let words = (0..<UInt32(vocabulary.count)).map { vocabulary.surfaces[$0] }.filter { $0.script == .arabic }
    #expect(words.count > 700)
    for keyboard in KeyboardTests.keyboards {
      for word in words {
        let typed = String(word.map { keyboard.letters[$0] ?? String($0) }.joined())
        guard typed != word else { continue }
        #expect(answers(vocabulary, typed) == answers(vocabulary, word), "\(keyboard.name): \(word)")
      }
    }
  }

  /// The spelling of the Quran has its letters as marks; both it and the modern one find each other.
  @Test(arguments: [
    ("العالمين", "ٱلْعَٰلَمِينَ"), ("إبراهيم", "إِبْرَٰهِۧمَ"), ("القرآن", "ٱلۡقُرۡءَانُ"), ("آمنوا", "ءَامَنُوا۟"), ("الصلاة", "ٱلصَّلَوٰةَ"),
    ("الربا", "ٱلرِّبَوٰا۟"), ("هذا", "هَٰذَا"), ("الرحمن", "ٱلرَّحْمَٰنِ"), ("التوراة", "ٱلتَّوْرَىٰةَ"), ("موسى", "مُوسَىٰ"),
    ("داود", "دَاوُۥدَ"), ("السماوات", "ٱلسَّمَٰوَٰتِ"), ("كتاب", "ٱلْكِتَٰبِ"), ("مساكين", "ٱلْمَسَٰكِينِ"),
    // Hundreds are written both ways, and God's name in one sign, with an alef before it out of PDF.
    ("مئة", "مائة"), ("مائتان", "مئتين"), ("ثلاثمئة", "ثلاثمائة"), ("الله", "اﷲ"), ("الله", "ﷲ"),
    ("اسم", "باسم"), ("مستوى", "مستوی"), ("مستوى", "مستویات"), ("٢٠٢٠", "۲۰۲۰"), ("CO2", "CO₂"), ("H2O", "H₂O"),
  ])
  func spellings(modern: String, other: String) {
    for (typed, written) in [(modern, other), (other, modern)] {
      #expect(
        zip(typed.words, written.words).allSatisfy { Lexicon([$1]).tier(of: $1, for: $0) != nil }
          && typed.words.count == written.words.count, "\(typed) in \(written)")
    }
  }

  @Test(arguments: [("مائة", "الماء"), ("قرن", "القرءان"), ("هذا", "هاذا")])
  func otherWords(word: String, other: String) {
    #expect(Lexicon([other]).tier(of: other, for: word) == nil)
  }

  @Test(arguments: [
    "Interpol's", "Interpol’s", "Interpol‘s", "Interpolʼs", "Interpol＇s", "Interpol′s", "Interpol´s", "Interpol`s",
  ])
  func apostrophes(word: String) {
    #expect(word.words == ["Interpol"])
  }

  @Test(arguments: ["-", "‐", "‑", "–", "−", "﹣", "－"])
  func signsForMinus(sign: String) {
    #expect(Query("crime \(sign)drugs").clauses.map(\.isNegated) == [false, true])
    #expect(Query("I\(sign)24/7").clauses.map { $0.alternatives[0].words } == [["I", "24", "7"]])
  }

  @Test(arguments: ["\"", "“", "«", "‹", "❝", "＂"])
  func quotationMarks(mark: String) {
    #expect(Query("\(mark)front line\(mark)").clauses.map { $0.alternatives[0].words } == [["front", "line"]])
  }
}
