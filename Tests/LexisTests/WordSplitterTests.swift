import SeededNumbers
import TestSupport
import Testing

@testable import Lexis

@Suite struct WordSplitterTests {
  @Test(arguments: [
    ("", []), ("  –… ", []), ("two words", ["two", "words"]), ("front-line", ["front", "line"]),
    ("I-24/7", ["I", "24", "7"]),
    ("شبكة الإنتربولI-24/7", ["شبكة", "الإنتربول", "I", "24", "7"]), ("كوفيد-.19", ["كوفيد", "19"]),
    ("COVID19", ["COVID", "19"]),
    ("الحَجْر الصحي؛", ["الحَجْر", "الصحي"]), ("’1‘ استحداث", ["1", "استحداث"]),
    ("أيار/مايو ٢٠١٧", ["أيار", "مايو", "٢٠١٧"]),
    ("INTERPOL's", ["INTERPOL"]), ("INTERPOL’s", ["INTERPOL"]), ("don't", ["don", "t"]), ("class s", ["class", "s"]),
    ("cafe\u{301}s", ["cafe\u{301}s"]), ("«نص»", ["نص"]), ("a\u{200B}b", ["a", "b"]), ("مـد", ["مـد"]),
    ("Кипр 中文", ["Кипр", "中文"]),
  ])
  func words(text: String, words: [String]) {
    #expect(text.words == words)
  }

  @Test func placesAreThoseOfTheText() {
    let pool: [Unicode.Scalar] = Array("abS 's’.-7ابةَ٣中\u{200F}é😀".unicodeScalars)
    var random = SeededGenerator(seed: 2)
    for _ in 0..<500 {
      let scalars = (0..<Int.random(in: 0...20, using: &random)).map { _ in random.pick(pool) }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      let text = String(view)
      var splitter = WordSplitter()
      var end = 0
      while let word = splitter.next(in: text.utf8Span.span) {
        #expect(word.scalars.lowerBound >= end)
        end = word.scalars.upperBound
        #expect(!word.scalars.isEmpty)
        let stretch = scalars[word.scalars]
        #expect(Array(text.utf8)[word.bytes].elementsEqual(text.scalars(word.scalars).utf8))
        #expect(stretch.allSatisfy { [word.script, .mark].contains(Script($0.value)) })
      }
    }
  }
}
