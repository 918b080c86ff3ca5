import Lexis

/// The words of the vocabulary that answer a word of a query, each at its best tier.
struct WordMatches {
  /// For each written word the raw value of its tier, or `none`.
  private(set) var tiers: [UInt8]
  /// The words that answer, in the order of their coming: the better ones first.
  private(set) var surfaces: [UInt32] = []

  /// What stands for no tier: worse than every one.
  static let none: UInt8 = .max

  /// No words of a vocabulary.
  init(vocabulary count: Int) {
    tiers = [UInt8](repeating: WordMatches.none, count: count)
  }

  /// Whether no word answers.
  var isEmpty: Bool { surfaces.isEmpty }

  /// The tier of a written word; none of one that the vocabulary does not have.
  subscript(surface: UInt32) -> Tier? {
    Int(surface) < tiers.count ? Tier(rawValue: tiers[Int(surface)]) : nil
  }

  /// The same words, none at a better tier than this: a compound written otherwise is no exact hit.
  func atBest(_ tier: Tier) -> WordMatches {
    var matches = self
    for surface in surfaces { matches.tiers[Int(surface)] = max(matches.tiers[Int(surface)], tier.rawValue) }
    return matches
  }

  /// Adds a word; one that is there keeps its tier, so better tiers have to come first.
  mutating func add(_ surface: UInt32, _ tier: Tier) {
    guard tiers[Int(surface)] == WordMatches.none else { return }
    tiers[Int(surface)] = tier.rawValue
    surfaces.append(surface)
  }

  /// Adds words.
  mutating func add(_ surfaces: ArraySlice<UInt32>, _ tier: Tier) {
    for surface in surfaces { add(surface, tier) }
  }
}

extension Vocabulary {
  /// The words that answer a query word by form: as it is written, folded, by stem, particle or plural.
  func matches(of word: WordAnalysis, isExact: Bool = false) -> WordMatches {
    var matches = WordMatches(vocabulary: count)
    let same = folded.find(word.folded).map { surfacesOfFolded[$0] } ?? []
    let spelling = word.text.folded(to: .spelling)
    for surface in same where surfaces[surface].folded(to: .spelling) == spelling { matches.add(surface, .exact) }
    if isExact { return matches }
    matches.add(same, .folded)
    let sure = ([word.keys.stem] + word.keys.moreStems).compactMap { keys.find($0) }
    let isArticled = !word.keys.hasArticle && keys.find(word.keys.stem).map { articled[Int($0)] } == true
    let beginnings = isArticled ? [] : word.keys.otherStems.compactMap { keys.find($0) }
    let endings = word.keys.otherEndings.compactMap { keys.find($0) }
    for key in sure { matches.add(stems[key], .stem) }
    for key in sure { addGuessed(key, .particle, to: &matches) }
    for key in beginnings + endings {
      matches.add(stems[key], .particle)
      // Two guesses make a match where a word bears them out, or where four letters are left: بلد and ولد have but two.
      if isWord(key) { addGuessed(key, .particle, to: &matches) }
      if keys.bytes(key).count > 4 { matches.add(otherStems[key], .particle) }
    }
    for key in sure + beginnings + endings.filter(isNoun) { matches.add(singulars[key], .plural) }
    for key in word.keys.singulars.compactMap({ keys.find($0) }) {
      matches.add(stems[key], .plural)
      matches.add(otherStems[key], .plural)
      if isNoun(key) { matches.add(otherEndings[key], .plural) }
    }
    return matches
  }

  /// Whether a word has a key as its stem, and does not only seem to.
  private func isWord(_ key: UInt32) -> Bool { !stems[key].isEmpty }

  /// Whether a key that was guessed from an ending may have a broken plural: it is a word, or its ة was ت before a pronoun.
  private func isNoun(_ key: UInt32) -> Bool { isWord(key) || keys.bytes(key).last == UInt8(ascii: "h") }

  /// Adds the words that have a key by another reading.
  private func addGuessed(_ key: UInt32, _ tier: Tier, to matches: inout WordMatches) {
    matches.add(otherStems[key], tier)
    matches.add(otherEndings[key], tier)
  }

  /// The words of the same family.
  func relatives(of word: WordAnalysis) -> WordMatches {
    var matches = WordMatches(vocabulary: count)
    if let key = word.keys.family.flatMap({ keys.find($0) }) { matches.add(families[key], .family) }
    return matches
  }

  /// The words that begin with some letters, behind the article as well.
  func matches(ofPrefix word: WordAnalysis) -> WordMatches {
    var matches = WordMatches(vocabulary: count)
    let prefix = Array(word.folded.utf8)
    for number in 0..<UInt32(folded.count) {
      let bytes = folded.bytes(number)
      if begins(bytes, with: prefix, word.script) {
        matches.add(surfacesOfFolded[number], bytes.count == prefix.count ? .folded : .substring)
      }
    }
    return matches
  }

  /// Whether a folded word begins with some letters, in Arabic also behind the article and what is joined to it.
  private func begins(_ word: ArraySlice<UInt8>, with part: [UInt8], _ script: Script) -> Bool {
    guard word.count >= part.count else { return false }
    if word.starts(with: part) { return true }
    return script == .arabic
      && Vocabulary.clitics.contains { word.starts(with: $0) && word.dropFirst($0.count).starts(with: part) }
  }

  private static let clitics = ["ال", "وال", "بال", "فال", "كال", "لل", "ولل", "و", "ف", "ب", "ل", "ك"].map {
    Array($0.utf8)
  }

  /// The words that go on behind some letters, of which there have to be four: port is no part of importance. An article or a
  /// particle may come before them.
  func matches(ofPart word: WordAnalysis) -> WordMatches {
    var matches = WordMatches(vocabulary: count)
    guard word.script != .digit, word.folded.unicodeScalars.count >= 4 else { return matches }
    let part = Array(word.folded.utf8)
    let bits = LetterSet.bits(of: part)
    for number in 0..<UInt32(folded.count) where letters[Int(number)] & bits == bits {
      if begins(folded.bytes(number), with: part, word.script) { matches.add(surfacesOfFolded[number], .substring) }
    }
    return matches
  }
}
