extension Vocabulary {
  /// The written words that are one typing error away from a word of at least five letters, with all forms of them.
  func typos(of word: WordAnalysis) -> WordMatches {
    var matches = WordMatches(vocabulary: count)
    let letters = Array(word.folded.unicodeScalars)
    guard word.script != .digit, letters.count >= 5 else { return matches }
    for number in near(letters, bits: LetterSet.bits(of: word.folded.utf8)) {
      for surface in surfacesOfFolded[number] { addForms(of: surface, .typo, to: &matches) }
    }
    let stem = word.keys.stem
    guard stem.count >= 5, matches.isEmpty else { return matches }
    for key in 0..<UInt32(keys.count) where !stems[key].isEmpty {
      if stem[...].isOneErrorAway(from: keys.bytes(key)) { matches.add(stems[key], .typo) }
    }
    return matches
  }

  /// The written words whose stem begins like that of a word, with at least four letters and half of it, as many as possible.
  func commonStems(of word: WordAnalysis) -> WordMatches {
    var matches = WordMatches(vocabulary: count)
    guard word.script != .digit else { return matches }
    let stem = word.keys.stem
    let mark = word.script == .arabic ? 1 : 0
    var longest = max(4, (stem.count - mark + 1) / 2) + mark
    var best: [UInt32] = []
    for key in 0..<UInt32(keys.count) where !stems[key].isEmpty {
      let common = zip(stem, keys.bytes(key)).prefix { $0 == $1 }.count
      if common > longest { best = [] }
      if common >= longest {
        longest = common
        best.append(key)
      }
    }
    for key in best { matches.add(stems[key], .commonStem) }
    return matches
  }

  /// The compared words that are at most one error away.
  private func near(_ word: [Unicode.Scalar], bits: UInt64) -> [UInt32] {
    (0..<UInt32(folded.count)).filter { number in
      (letters[Int(number)] ^ bits).nonzeroBitCount <= 2
        && word[...].isOneErrorAway(from: Array(folded[number].unicodeScalars)[...])
    }
  }

  private func addForms(of surface: UInt32, _ tier: Tier, to matches: inout WordMatches) {
    matches.add(surface, tier)
    for other in self.matches(of: WordAnalyzer().analysis(of: surfaces[surface])).surfaces { matches.add(other, tier) }
  }
}

extension ArraySlice where Element: Equatable {
  /// Whether two words differ by one letter more, less, other, or by two neighbours exchanged (Damerau), or not at all.
  func isOneErrorAway(from other: ArraySlice) -> Bool {
    guard abs(count - other.count) <= 1 else { return false }
    var same = 0
    while same < count, same < other.count, self[startIndex + same] == other[other.startIndex + same] { same += 1 }
    let left = dropFirst(same)
    let right = other.dropFirst(same)
    if left.count > right.count { return left.dropFirst().elementsEqual(right) }
    if left.count < right.count { return left.elementsEqual(right.dropFirst()) }
    if left.dropFirst().elementsEqual(right.dropFirst()) { return true }
    return left.count >= 2 && left[left.startIndex] == right[right.startIndex + 1]
      && left[left.startIndex + 1] == right[right.startIndex] && left.dropFirst(2).elementsEqual(right.dropFirst(2))
  }
}
