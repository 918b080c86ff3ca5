import DialogueRecord
import Lexis
import RecordFixtures
import SeededNumbers
import TestSupport
import Testing

@testable import DialogueComparison

/// What holds of any two texts.
@Suite("Properties of word differences")
struct WordDiffProperties {
  private static let pieces = [
    "التعاون", "وتعاون", "بالتعاون", "الجريمة", "جريمة", "من", "في", "وفي", "السيبرية", "كوفيد-19", "I-24/7", "الحَجْر",
    "؛", "،",
    " ", "  ", "\n", "the", "a", "Mechanism", "mechanism", "of", "and", "front-line", "INTERPOL's", "INTERPOL", "2019",
    "٢٠١٩",
    "(", ")", "“", "’1‘", "\u{200F}", "\u{301}", "e\u{301}", "👩‍👩‍👧", "漢字", "\u{0640}", "ـــ", "'", "’", "لا",
  ]

  private static func text(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...14, using: &generator)).map { _ in
      (pieces.randomElement(using: &generator) ?? "") + (Bool.random(using: &generator) ? " " : "")
    }.joined()
  }

  @Test("Ranges cover each text, kept words are equal after folding, exchange mirrors", arguments: [1, 2, 3, 4])
  func anyTwoTexts(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<600 {
      let (old, new) = (Self.text(&generator), Self.text(&generator))
      let language = Bool.random(using: &generator) ? Language.arabic : .english
      let diff = WordDiff(from: old, to: new, in: language)
      covers(diff.old, isMarked: !diff.isRewordedThroughout)
      covers(diff.new, isMarked: !diff.isRewordedThroughout)
      pairs(diff, language)
      let mirrored = WordDiff(from: new, to: old, in: language)
      #expect(mirrored.old == diff.new && mirrored.new == diff.old, "\(old) / \(new)")
      #expect(mirrored.isRewordedThroughout == diff.isRewordedThroughout)
      let same = WordDiff(from: old, to: old, in: language)
      #expect(same.old.changes.isEmpty && same.new.changes.isEmpty, "\(old)")
    }
  }

  @Test("Whether two words are one is asked of both alike, and found by what they share")
  func oneWord() throws {
    for language in Language.allCases {
      let texts = try BundledRecord.record.get().passages.map { $0.text[language] }.joined(separator: " ")
      let words = DiffWord.words(of: texts, in: language).map(\.inflection)
      let distinct = Array(Set(words))
      for word in distinct {
        #expect(word.meet(word))
        for other in distinct where word.meet(other) {
          #expect(other.meet(word))
          #expect(!Set(word.shared).isDisjoint(with: other.shared))
        }
      }
    }
  }

  @Test("Whatever keyboard or file a text comes from, its words are no change", arguments: WordVariants.allCases)
  func variants(kind: WordVariants) throws {
    var generator = SeededGenerator(seed: 12)
    for passage in try BundledRecord.record.get().passages {
      for language in Language.allCases {
        let text = passage.text[language]
        let words = text.words.map { kind.variant(of: $0, using: &generator) }
        let plain = text.words.joined(separator: " ")
        let diff = WordDiff(from: plain, to: words.joined(separator: " "), in: language)
        #expect(diff.old.changes == [] && diff.new.changes == [], "\(passage.id)")
      }
    }
  }

  /// Each word is marked or has stayed; where all was reworded, none is marked.
  private func covers(_ side: WordDiff.Side, isMarked: Bool) {
    var end = 0
    for (index, span) in side.spans.enumerated() {
      #expect(span.range.lowerBound == end && !span.range.isEmpty)
      if index > 0 { #expect(span.isChanged != side.spans[index - 1].isChanged, "\(side)") }
      end = span.range.upperBound
    }
    #expect(end == side.text.unicodeScalars.count)
    for word in side.words {
      let span = side.spans.first { $0.range.contains(word.range.lowerBound) }
      #expect(span.map { $0.range.upperBound >= word.range.upperBound } == true)
      #expect(span?.isChanged == (isMarked && word.counterpart == nil))
    }
  }

  private func pairs(_ diff: WordDiff, _ language: Language) {
    let oldWords = DiffWord.words(of: diff.old.text, in: language)
    let newWords = DiffWord.words(of: diff.new.text, in: language)
    #expect(diff.old.words.map(\.range) == oldWords.map(\.range))
    var last = -1
    for (index, word) in diff.old.words.enumerated() {
      guard let counterpart = word.counterpart else { continue }
      #expect(counterpart > last)
      last = counterpart
      #expect(diff.new.words[counterpart].counterpart == index)
      #expect(oldWords[index].isSame(as: newWords[counterpart]))
    }
    #expect(diff.new.words.count { $0.counterpart != nil } == diff.old.words.count { $0.counterpart != nil })
  }
}
