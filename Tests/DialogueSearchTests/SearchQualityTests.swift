import DialogueRecord
import RecordFixtures
import Testing

@testable import DialogueSearch
@testable import Lexis

/// How much of what a reader expects is found, and how much of what is found was expected. The figures are printed.
@Suite struct SearchQualityTests {
  private struct Quality {
    var recall = 0.0
    var precision = 0.0
    var perfect = 0
    var faults: [String] = []
  }

  private func quality(of cases: [QueryCase]) throws -> Quality {
    let index = try BundledRecord.index.get()
    var quality = Quality()
    for test in cases {
      let found = Set(index.search(Query(test.query)).hits.filter(\.kind.isRecord).map(\.id))
      let counted = found.subtracting(test.may)
      let right = Double(found.intersection(test.must).count)
      let recall = right / Double(test.must.count)
      let precision = counted.isEmpty ? 1 : right / Double(counted.count)
      quality.recall += recall / Double(cases.count)
      quality.precision += precision / Double(cases.count)
      if recall == 1, precision == 1 {
        quality.perfect += 1
      } else {
        let missing = test.must.subtracting(found).sorted()
        let wrong = counted.subtracting(test.must).sorted()
        quality.faults.append("\(test.id) \(test.query): missing \(missing), wrong \(wrong)")
      }
    }
    return quality
  }

  @Test(arguments: ["Arabic", "English"])
  func recallAndPrecision(language: String) throws {
    let cases = language == "Arabic" ? QueryCase.arabic : QueryCase.english
    let quality = try quality(of: cases)
    print(
      "\(language): \(cases.count) queries, \(quality.perfect) perfect,",
      "macro recall \(rounded(quality.recall)), macro precision \(rounded(quality.precision))")
    for fault in quality.faults { print("  \(fault)") }
    #expect(quality.recall >= 0.985)
    #expect(quality.precision >= 0.982)
  }

  /// Each singular is looked for in a vocabulary of all the words, and each plural too. A pair is found where both find each other.
  @Test func brokenPlurals() {
    let pairs = PluralPairs.all
    let words = pairs.flatMap { [$0.singular, $0.plural] }
    let lexicon = Lexicon(words)
    let found = Dictionary(uniqueKeysWithValues: words.map { ($0, lexicon.words(for: $0)) })
    func finds(_ word: String, _ other: String) -> Bool { found[word]?.contains(other) == true }
    let missed = pairs.filter { !finds($0.singular, $0.plural) || !finds($0.plural, $0.singular) }
    var wrong: [String] = []
    for (number, pair) in pairs.enumerated() {
      for other in pairs[(number + 1)...].flatMap({ [$0.singular, $0.plural] }) {
        for word in [pair.singular, pair.plural] where finds(word, other) || finds(other, word) {
          wrong.append("\(word) ~ \(other)")
        }
      }
    }
    let listed = pairs.count { IrregularArabic.singulars[Buckwalter.plain(of: $0.plural)] != nil }
    print(
      "Broken plurals: \(pairs.count - missed.count) of \(pairs.count) pairs found, \(listed) of them by the list of")
    print("  irregular ones; missed: \(missed.map { "\($0.singular)/\($0.plural)" }); false pairs: \(wrong)")
    #expect(pairs.count - missed.count >= 95)
    #expect(wrong.count <= 4)
  }

  private func rounded(_ value: Double) -> Double {
    (value * 1000).rounded() / 1000
  }
}

extension Buckwalter {
  fileprivate static func plain(of word: String) -> [UInt8] {
    (Buckwalter.word(word) ?? []).map(plain)
  }
}
