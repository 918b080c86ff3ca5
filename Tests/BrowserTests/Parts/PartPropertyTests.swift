import BidiText
import DialogueRecord
import Lexis
import Screen
import SeededNumbers
import TestSupport
import Testing

@testable import Browser

@Suite("Whatever keys are pressed while a part is chosen")
struct PartPropertyTests {
  private static let keys: [Key] =
    "wwwbblhjkgGsSa  v".map { .character($0) } + [.left, .right, .up, .down, .wordLeft, .wordRight, .home, .end]
    + [.tab, .pageDown, .character("ص"), .character("س"), .character("é"), .delete]

  private static let hostile = [
    Bilingual(ar: "لا إلى الآن، لَأَنّ «ﻻ» ـــ ه: ٣٫٥؟ نعم.", en: "漢字 🙂 e\u{301}cole, the U.S. of “A.” 3.5! don't"),
    Bilingual(ar: "INTERPOL وI-24/7 (2019.2.1).", en: "x"),
    Bilingual(ar: "…", en: "one\ntwo. Three " + String(repeating: "overlong", count: 20) + " four"),
    Bilingual(ar: String(repeating: "كلمةطويلة", count: 15) + " أخرى", en: "- . -"),
  ]

  private func texts(_ generator: inout SeededGenerator) throws -> Bilingual {
    Bool.random(using: &generator)
      ? generator.pick(Self.hostile) : generator.pick(try Bundled.record().passages.map(\.text))
  }

  @Test("The part is a stretch of whole words, the cursor is in it, and the screen shows just that", arguments: 0..<12)
  func part(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let size = generator.pick([(80, 24), (40, 10), (120, 36)].map { Size(columns: $0, rows: $1) })
    let language = generator.pick(Language.allCases)
    let texts = try texts(&generator)
    var run = try Run.choosing(language, texts, size: size, order: generator.pick(TextOrder.allCases))
    var pressed: [Key] = []
    for _ in 0..<40 {
      let key = generator.pick(Self.keys)
      pressed.append(key)
      run.send(.key(key))
      let choice = try #require(run.partChoice, "closed after \(pressed)")
      let fault = fault(of: choice) ?? fault(of: run.frame, choice, wholly: size.rows > 10)
      guard fault == nil else {
        Issue.record("\(fault ?? "")\n\(choice.source.text)\n“\(choice.chosen)” after \(pressed)\n\(run.frame.text)")
        return
      }
    }
  }

  /// What is wrong with a choice.
  private func fault(of choice: PartChoice) -> String? {
    let (part, parts) = (choice.part, choice.source.parts)
    let all = 0..<choice.source.text.unicodeScalars.count
    guard !part.isEmpty, part.clamped(to: all) == part else { return "outside" }
    let ends = parts.words + parts.sentences
    guard ends.contains(where: { $0.lowerBound == part.lowerBound }),
      ends.contains(where: { $0.upperBound == part.upperBound })
    else { return "parts a word" }
    guard part.contains(choice.cursor) else { return "the cursor is outside" }
    guard choice.isExtending || parts.words.contains(part) else { return "no word" }
    return choice.source.text.contains(choice.chosen) ? nil : "not of the text"
  }

  /// What is wrong with how it is shown. A text higher than the screen shows a part of it.
  private func fault(of frame: Frame, _ choice: PartChoice, wholly: Bool) -> String? {
    guard frame.isWhole else { return "not whole" }
    let seen = frame.reversedLetters
    let chosen = choice.chosen.filter { !$0.isWhitespace }
    guard wholly ? seen == chosen : chosen.contains(seen) else { return "shows “\(seen)”" }
    let end = Set(choice.source.text.scalars(choice.head).unicodeScalars)
    let isBeside = frame.aroundCursor.contains { !end.isDisjoint(with: ($0.origin?.letters ?? $0.text).unicodeScalars) }
    return isBeside ? nil : "cursor elsewhere"
  }
}
