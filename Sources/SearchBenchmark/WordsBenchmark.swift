import DialogueSearch
import Glibc
import Lexis

/// Measures whether the words of one lemma meet and others do not, so that the rules of a language can be put beside its public
/// stemmers and lemmatizers.
///
///     swift run -c release search-benchmark words FILE [MEETINGS]
///
/// FILE has a word and its lemma a line, parted by a tab; further columns are passed over, and a word may have several lemmas.
/// Pairs that are spelt alike once they are folded are left out. Precision counts every pair of different lemmas as wrong.
/// MEETINGS, where it is named, gets each word with the words that a search for it finds, parted by tabs.
struct WordsBenchmark {
  private let words: [String]
  private let lemmas: [String: Set<String>]
  private let folded: [String: String]

  /// Of the lines of a file.
  init(lines: [String]) {
    var lemmas: [String: Set<String>] = [:]
    for line in lines {
      let fields = line.split(separator: "\t")
      if fields.count >= 2 { lemmas[String(fields[0]), default: []].insert(String(fields[1])) }
    }
    self.lemmas = lemmas
    words = lemmas.keys.sorted()
    folded = Dictionary(uniqueKeysWithValues: words.map { ($0, $0.folded()) })
  }

  /// Measures and prints.
  /// - Returns: For each word a line of what meets it.
  func run() -> [String] {
    let pairs = wanted()
    print("\(words.count) words, \(pairs / 2) pairs of one lemma")
    let meetings = WordMeetings(words)
    var found = [Tier: Meetings]()
    var lines: [String] = []
    for word in words {
      let answers = meetings.answers(to: word).filter { folded[$0.word] != folded[word] }
      for answer in answers {
        found[answer.tier, default: Meetings()].add(isRight: isOfOneLemma(word, answer.word))
      }
      lines.append(([word] + answers.map(\.word)).joined(separator: "\t"))
    }
    var all = Meetings()
    for tier in Tier.allCases {
      guard let own = found[tier] else { continue }
      all.right += own.right
      all.count += own.count
      print(own.line(of: pairs, name: tier.name))
    }
    print(all.line(of: pairs, name: "all tiers"))
    return lines
  }

  private func isOfOneLemma(_ word: String, _ other: String) -> Bool {
    guard let own = lemmas[word], let others = lemmas[other] else { return false }
    return !own.isDisjoint(with: others)
  }

  /// How many pairs ought to meet, each counted from both sides.
  private func wanted() -> Int {
    var ofLemma: [String: [String]] = [:]
    for (word, lemmas) in lemmas { for lemma in lemmas { ofLemma[lemma, default: []].append(word) } }
    return words.reduce(0) { count, word in
      let others = Set((lemmas[word] ?? []).flatMap { ofLemma[$0] ?? [] })
      return count + others.count { folded[$0] != folded[word] }
    }
  }

  /// Pairs of words that meet.
  private struct Meetings {
    var right = 0
    var count = 0

    mutating func add(isRight: Bool) {
      count += 1
      if isRight { right += 1 }
    }

    func line(of pairs: Int, name: String) -> String {
      let recall = Double(right) / Double(max(1, pairs))
      let precision = Double(right) / Double(max(1, count))
      let mean = recall + precision > 0 ? 2 * recall * precision / (recall + precision) : 0
      let values = [("recall", recall), ("precision", precision), ("F1", mean)].map { "\($0) \(thousandths($1))" }
      return ([name + String(repeating: " ", count: max(0, 12 - name.count))] + values).joined(separator: "  ")
        + "  (\(right) of \(count))"
    }

    private func thousandths(_ value: Double) -> String {
      let digits = String(Int((value * 1000).rounded()))
      return value >= 0.9995 ? "1.000" : "." + String(repeating: "0", count: 3 - digits.count) + digits
    }
  }
}

extension WordsBenchmark {
  /// The lines of a file; nil where it cannot be read.
  static func lines(of path: String) -> [String]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var lines: [String] = []
    var buffer: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(buffer) }
    while case let length = getline(&buffer, &capacity, file), length > 0, let buffer {
      lines.append(String(cString: buffer).filter { $0 != "\n" && $0 != "\r\n" })
    }
    return lines
  }

  /// Writes lines to a file.
  static func write(_ lines: [String], to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    for line in lines { fputs(line + "\n", file) }
    return fclose(file) == 0
  }
}
