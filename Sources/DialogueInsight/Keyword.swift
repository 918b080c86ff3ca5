import DialogueRecord
import Glibc
import Lexis

/// A word by which a session differs from the others: it stands there more often than one would expect.
package struct Keyword: Sendable, Hashable {
  /// The word as it is most often written in the session; of equals the first. Without particles that are written with it, and
  /// with a capital only where it is a name.
  package let text: String
  /// The language of the texts in which it was counted.
  package let language: Language
  /// How often it stands in the points of the session, in whatever form.
  package let count: Int
  /// How often it stands in those of all other sessions.
  package let elsewhere: Int
  /// How far that is from what one would expect if it stood alike everywhere: log-likelihood, G² (Dunning 1993).
  package let likelihood: Double
  /// Whether no earlier session has it. In the first session nothing is new, since nothing is earlier.
  package let isNew: Bool
  /// Ids of the points of the session in which it stands.
  package let points: [String]

  /// As much is given by chance alone in one case of twenty.
  package static let leastLikelihood = 3.84

  /// Whether it stands out from what chance gives.
  package var standsOut: Bool { likelihood >= Keyword.leastLikelihood }
}

/// The words of a session beside those of the others.
package struct Keywords: Sendable, Hashable {
  /// The session.
  package let session: Session
  /// How many words its points have, in each language.
  package let words: [Language: Int]
  /// The words that stand there more often than elsewhere, the most telling first. Those that only bind others are left out.
  package let found: [Keyword]

  /// Nil where the year has no session.
  package init?(_ record: Record, year: Int) {
    guard let session = record.session(year: year) else { return nil }
    self.init(session, WordCount.all(of: record))
  }

  /// Those of some sessions of a record, counted once.
  package static func of(_ years: [Int], in record: Record) -> [Keywords] {
    let counts = WordCount.all(of: record)
    return years.compactMap(record.session).map { Keywords($0, counts) }
  }

  private init(_ session: Session, _ counts: [WordCount]) {
    self.session = session
    hasEarlier = counts.contains { $0.words.keys.contains { $0 < session.year } }
    words = Dictionary(uniqueKeysWithValues: counts.map { ($0.language, $0.words[session.year] ?? 0) })
    found = counts.flatMap { $0.keywords(of: session.year) }
  }

  /// Those of one language.
  package func found(in language: Language) -> [Keyword] { found.filter { $0.language == language } }

  /// Whether an earlier session is there in which a word could have been.
  package let hasEarlier: Bool
}

/// How often each word stands in the points of each session, in one language. Forms of a word are counted together by their stem.
private struct WordCount: Sendable {
  struct Use: Sendable {
    var counts: [Int: Int] = [:]
    /// How often it is written how, by year, in the order in which it first was.
    var surfaces: [Int: [(text: String, count: Int)]] = [:]
    var points: [Int: [String]] = [:]
  }

  /// Those of a record, one for each language.
  static func all(of record: Record) -> [WordCount] {
    Language.allCases.map { language in record.derived(language.rawValue) { WordCount($0, language) } }
  }

  let language: Language
  private(set) var words: [Int: Int] = [:]
  private var uses: [[UInt8]: Use] = [:]
  /// The stems in the order in which they first stand.
  private var order: [[UInt8]] = []
  private var capitals = EnglishCapitals()
  private let attested: Set<String>

  init(_ record: Record, _ language: Language) {
    self.language = language
    attested = ArabicHeadwords.attested(in: record)
    let analyzer = WordAnalyzer()
    var stems: [String: [UInt8]?] = [:]
    for session in record.sessions {
      for point in session.statement.points {
        capitals.take(point.text.en)
        for word in point.text[language].words where word.script == (language == .arabic ? .arabic : .latin) {
          words[session.year, default: 0] += 1
          let stem = stems[word] ?? (WordForms(word).isFunctionWord ? nil : analyzer.stem(of: word))
          stems[word] = .some(stem)
          if let stem { add(word, stem, session.year, point.id) }
        }
      }
    }
  }

  private mutating func add(_ word: String, _ stem: [UInt8], _ year: Int, _ point: String) {
    if uses[stem] == nil { order.append(stem) }
    var use = uses[stem] ?? Use()
    use.counts[year, default: 0] += 1
    let folded = word.folded()
    if let place = use.surfaces[year]?.firstIndex(where: { $0.text.folded() == folded }) {
      use.surfaces[year]?[place].count += 1
    } else {
      use.surfaces[year, default: []].append((word, 1))
    }
    if use.points[year]?.last != point { use.points[year, default: []].append(point) }
    uses[stem] = use
  }

  func keywords(of year: Int) -> [Keyword] {
    let own = words[year] ?? 0
    let others = words.values.reduce(0, +) - own
    let headwords = ArabicHeadwords(attested: attested)
    let found = order.compactMap { stem -> Keyword? in
      guard let use = uses[stem], let count = use.counts[year] else { return nil }
      let elsewhere = use.counts.values.reduce(0, +) - count
      guard count * others > elsewhere * own else { return nil }
      let surfaces = use.surfaces[year] ?? []
      let most = surfaces.map(\.count).max()
      return Keyword(
        text: headword(surfaces.first { $0.count == most }?.text ?? "", headwords), language: language, count: count,
        elsewhere: elsewhere,
        likelihood: logLikelihood(count, elsewhere, own, others),
        isNew: year != words.keys.min() && use.counts.keys.allSatisfy { $0 >= year },
        points: use.points[year] ?? [])
    }
    return found.enumerated().sorted { ($1.element.likelihood, $0.offset) < ($0.element.likelihood, $1.offset) }
      .map(\.element)
  }

  private func headword(_ word: String, _ headwords: ArabicHeadwords) -> String {
    language == .arabic ? headwords.headword(word) : capitals.headword(word)
  }

  /// G² of a word that stands so often among the words of two texts.
  private func logLikelihood(_ first: Int, _ second: Int, _ ofFirst: Int, _ ofSecond: Int) -> Double {
    func part(_ count: Int, of words: Int) -> Double {
      let expected = Double(words) * Double(first + second) / Double(ofFirst + ofSecond)
      return count == 0 ? 0 : Double(count) * log(Double(count) / expected)
    }
    return 2 * (part(first, of: ofFirst) + part(second, of: ofSecond))
  }
}
