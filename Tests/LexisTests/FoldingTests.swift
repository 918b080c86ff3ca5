import Foundation
import SeededNumbers
import TestSupport
import Testing

@testable import Lexis

@Suite struct FoldingTests {
  @Test(arguments: [
    ("الحَجْر", "الحجر"), ("محفّز", "محفز"), ("مـحـمـد", "محمد"), ("أإآٱا", "ااااا"), ("الوطنى", "الوطني"),
    ("منظمة", "منظمه"),
    ("مسؤول", "مسءول"), ("شئون", "شءون"), ("کیان", "كيان"), ("جریمۃ", "جريمه"), ("ھیئۀ", "هيءه"), ("ٲٳٵ", "ااا"),
    ("پچژگ", "پچژگ"), ("ﮐﯿﺎﻥ", "كيان"),
    ("می\u{200C}خواهم", "ميخواهم"), ("ڤيروس", "فيروس"), ("٢٠١٩", "2019"), ("۲۰۱۹", "2019"),
    ("ﺍﻟﺤﻮﺍﺭ", "الحوار"), ("ﻻ", "لا"), ("ﻵ", "لا"), ("ﷲ", "الله"), ("ﱞ", ""), ("\u{200F}عربي\u{200E}", "عربي"),
    ("أ\u{654}", "ا"),
    ("INTERPOL", "interpol"), ("Café", "cafe"), ("cafe\u{301}", "cafe"), ("Ångström", "angstrom"), ("İzmir", "izmir"),
    ("Straße", "strasse"), ("Łódź", "lodz"), ("ﬁnance", "finance"), ("ＵＮＯＤＣ２", "unodc2"),
    ("co\u{AD}operate", "cooperate"),
    ("Кипр", "кипр"), ("", ""),
  ])
  func words(text: String, folded: String) {
    #expect(Array(text.folded().unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test(arguments: [
    ("الحَجْر", "الحَجْر", "الحجر"), ("مـؤسسة", "مؤسسة", "مؤسسة"), ("ﻷمن", "لأمن", "لأمن"), ("Café", "café", "café"),
    ("جریمۃ", "جریمۃ", "جريمة"), ("ﮐﯿﺎﻥ", "کیان", "كيان"), ("ۓ۲", "ۓ۲", "ئ۲"),
    ("آلية\u{200F}", "آلية", "آلية"),
  ])
  func lowerDegrees(text: String, spelling: String, letters: String) {
    #expect(Array(text.folded(to: .spelling).unicodeScalars) == Array(spelling.unicodeScalars))
    #expect(Array(text.folded(to: .letters).unicodeScalars) == Array(letters.unicodeScalars))
  }

  /// Every presentation form stands for the letters of its compatibility decomposition (UAX #15).
  @Test func presentationForms() {
    for value in Array(UInt32(0xFB50)...0xFDFF) + Array(0xFE70...0xFEFC) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let composed = String(scalar).precomposedStringWithCompatibilityMapping
      let letters = composed.unicodeScalars.filter { Script($0.value) == .arabic }
      let isForm = Array(composed.unicodeScalars) != [scalar]
      #expect(PresentationForms.letters(of: scalar) == (isForm ? Array(letters) : nil), "U+\(String(value, radix: 16))")
    }
  }

  @Test func originsLeadBack() {
    let pool: [Unicode.Scalar] = Array("ab Éß ﬁ الحَجْرﻻﷲة ـ ٣ \u{200F}é-".unicodeScalars)
    var random = SeededGenerator(seed: 1)
    for _ in 0..<300 {
      let scalars = (0..<Int.random(in: 0...12, using: &random)).map { _ in random.pick(pool) }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      let folded = FoldedText(String(text))
      #expect(folded.origins.count == folded.scalars.count)
      #expect(folded.origins == folded.origins.sorted())
      #expect(folded.origins.allSatisfy(scalars.indices.contains))
      // What a letter comes from folds to that letter among others, and folding again changes nothing.
      for (letter, origin) in zip(folded.scalars, folded.origins) {
        #expect(String(scalars[origin]).folded().unicodeScalars.contains(letter))
      }
      #expect(String(text).folded() == String(text).folded().folded())
    }
  }
}
