import DialogueRecord
import Lexis
import RecordFixtures
import SeededNumbers
import TestSupport
import Testing

@testable import DialogueSearch

@Suite struct SearchPropertyTests {
  private let operators = [
    "-", "OR", "\"", "exact:", "year:2019", "year:2017..2020", "in:statements", "lang:ar", "lang:en", "theme:CYB", "|",
    "*",
  ]

  /// Queries of words of the record, pieces of them, operators and noise.
  private func queries(_ count: Int, seed: UInt64) throws -> [String] {
    let words = try BundledRecord.record.get().passages.flatMap { $0.text.ar.words + $0.text.en.words }
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      (0..<Int.random(in: 1...4, using: &random)).map { _ in
        switch Int.random(in: 0..<10, using: &random) {
        case 0: random.pick(operators)
        case 1: String(random.pick(words).prefix(Int.random(in: 1...5, using: &random)))
        case 2: random.pick(words) + "x"
        case 3: "-" + random.pick(words)
        default: random.pick(words)
        }
      }.joined(separator: " ")
    }
  }

  @Test func resultsAreWhole() throws {
    let index = try BundledRecord.index.get()
    for text in try queries(200, seed: 7) {
      let results = index.search(Query(text), limit: .max)
      #expect(results.hits.count == results.count)
      #expect(Set(results.hits.map(\.id)).count == results.count)
      #expect(results.countByKind.values.reduce(0, +) == results.count)
      #expect(
        (results.nothing != nil)
          == (results.count == 0 && !(results.query.clauses.isEmpty && results.query.filters.isEmpty)))
      // Kind by kind, and these in their order but for the one that leads; then those that lack a word.
      for part in [results.hits.filter(\.lacking.isEmpty), results.hits.filter { !$0.lacking.isEmpty }] {
        let kinds = part.map(\.kind)
        let others = kinds.drop { $0 == kinds.first }
        #expect(others.elementsEqual(others.sorted()) && !others.contains { $0 == kinds.first }, "\(text)")
      }
      #expect(!zip(results.hits, results.hits.dropFirst()).contains { !$0.lacking.isEmpty && $1.lacking.isEmpty })
      for (before, after) in zip(results.hits, results.hits.dropFirst()) where before.kind == after.kind {
        if before.lacking.isEmpty, after.lacking.isEmpty {
          #expect((before.through == nil) == (after.through == nil), "\(text)")
        }
        if before.lacking.isEmpty, let better = before.tier, let worse = after.tier {
          #expect(better <= worse, "\(text)")
        }
        #expect(before.lacking.isEmpty == after.lacking.isEmpty, "\(text)")
      }
      for hit in results.hits {
        #expect(!hit.texts.isEmpty)
        for text in hit.texts {
          for language in Language.allCases {
            let length = text.text[language].unicodeScalars.count
            var end = 0
            for match in text.matches[language] {
              #expect(match.range.lowerBound >= end && match.range.upperBound <= length && !match.range.isEmpty)
              #expect(
                match.range.lowerBound <= match.part.lowerBound && match.part.upperBound <= match.range.upperBound)
              end = match.range.upperBound
            }
          }
        }
      }
    }
  }

  @Test func fewerHitsAreTheFirstOnes() throws {
    let index = try BundledRecord.index.get()
    for text in try queries(60, seed: 8) {
      let all = index.search(Query(text), limit: .max).hits.map(\.id)
      #expect(index.search(Query(text), limit: 3).hits.map(\.id) == Array(all.prefix(3)))
    }
  }

  /// Every passage whose words, levelled, hold a word is found by it, and every one found by the word as it is written holds it.
  @Test func wordsAreFoundWhereTheyStand() throws {
    let index = try BundledRecord.index.get()
    let passages = try BundledRecord.record.get().passages
    let words = Set(passages.flatMap { $0.text.ar.words + $0.text.en.words })
    for word in words.sorted().enumerated().filter({ $0.offset % 11 == 0 }).map(\.element) {
      let folded = word.folded()
      let expected = Set(
        passages.filter { ($0.text.ar.words + $0.source.words + $0.text.en.words).contains { $0.folded() == folded } }
          .map(\.id))
      let ids = Set(passages.map(\.id))
      let hits = index.search(Query(word), limit: .max).hits.filter { ids.contains($0.id) }
      #expect(Set(hits.map(\.id)).isSuperset(of: expected), "\(word)")
      #expect(Set(hits.filter { $0.tier == .exact || $0.tier == .folded }.map(\.id)) == expected, "\(word)")
    }
  }

  /// However a word of the record is typed, it is found where it stands, as the word itself or another form of it.
  @Test(arguments: WordVariants.allCases)
  func variantsAreTheSameWord(kind: WordVariants) throws {
    let index = try BundledRecord.index.get()
    let passages = try BundledRecord.record.get().passages
    var random = SeededGenerator(seed: 10)
    for _ in 0..<120 {
      let passage = random.pick(passages)
      let text = Bool.random(using: &random) ? passage.text.ar : passage.text.en
      let word = random.pick(text.words)
      let variant = kind.variant(of: word, using: &random)
      let hit = index.search(Query(variant), limit: .max).hits.first { $0.id == passage.id }
      #expect(hit?.tier.map { $0 <= .stem } == true, "\(variant) for \(word)")
    }
  }

  /// With another word no hit comes in, with an alternative none goes, and what must not be found is not.
  @Test func wordsAndAlternatives() throws {
    let index = try BundledRecord.index.get()
    let words = try BundledRecord.record.get().passages.flatMap { $0.text.en.words }.filter {
      !FunctionWords.contains($0.folded()) && $0.script != .digit
    }
    func ids(_ text: String) -> Set<String> {
      Set(index.search(Query(text), limit: .max).hits.filter { $0.through == nil && $0.lacking.isEmpty }.map(\.id))
    }
    var random = SeededGenerator(seed: 9)
    for _ in 0..<40 {
      let (first, second) = (random.pick(words), random.pick(words))
      #expect(ids("\(first) OR \(second)") == ids(first).union(ids(second)))
      #expect(ids("\(first) \(second)").isSuperset(of: ids(first).intersection(ids(second))))
      #expect(ids("\(first) -\(second)") == ids(first).subtracting(ids(second)))
    }
  }
}
