import Lexis

extension Vocabulary {
  /// The written words that are one typing error away from a word of at least six letters, with all forms of them. The first
  /// letter is hardly ever mistyped, and words with another one are other words: سجناء is not الجنائية. A shorter word has so
  /// many neighbours that it is more often a word of the language: "print" is not "point". For it they are only named.
  func typos(of word: WordAnalysis) -> WordMatches {
    var matches = WordMatches(vocabulary: count)
    guard word.script != .digit, word.folded.unicodeScalars.count >= 6 else { return matches }
    let analyzer = WordAnalyzer()
    for surface in words(near: word, errors: 1)
    where surfaces[surface].folded().unicodeScalars.first == word.folded.unicodeScalars.first {
      matches.add(surface, .typo)
      matches.add(self.matches(of: analyzer.analysis(of: surfaces[surface])).surfaces[...], .typo)
    }
    // A short stem has too many neighbours: سيارات is not سياسة, and "altered" not "after".
    let stem = word.keys.stem
    let mark = word.script == .arabic ? 1 : 0
    guard stem.count >= 6 + mark, matches.isEmpty else { return matches }
    for key in stemsOfSameScript(as: word) {
      let other = keys.bytes(key)
      if other.dropFirst(mark).first == stem.dropFirst(mark).first, stem[...].isOneErrorAway(from: other) {
        matches.add(stems[key], .typo)
      }
    }
    return matches
  }

  /// The written words that a mistyped one may mean: two errors away, or one in a short word.
  func suggestions(for word: WordAnalysis) -> [UInt32] {
    let length = word.folded.unicodeScalars.count
    return length >= 3 && word.script != .digit ? words(near: word, errors: length >= 6 ? 2 : 1) : []
  }

  /// The written words that are at most one or two errors away.
  private func words(near word: WordAnalysis, errors: Int) -> [UInt32] {
    let letters = Array(word.folded.unicodeScalars)[...]
    let bits = LetterSet.bits(of: word.folded.utf8)
    var found: [UInt32] = []
    for number in 0..<UInt32(folded.count) where (self.letters[Int(number)] ^ bits).nonzeroBitCount <= 2 * errors {
      let other = Array(folded[number].unicodeScalars)[...]
      if errors == 1 ? letters.isOneErrorAway(from: other) : letters.isTwoErrorsAway(from: other) {
        found += surfacesOfFolded[number]
      }
    }
    return found
  }

  /// The keys that are stems, of Arabic words or of others.
  private func stemsOfSameScript(as word: WordAnalysis) -> some Sequence<UInt32> {
    let isArabic = word.script == .arabic
    return (0..<UInt32(keys.count)).lazy.filter { key in
      !stems[key].isEmpty && (keys.bytes(key).first == ArabicWord.mark) == isArabic
    }
  }
}
