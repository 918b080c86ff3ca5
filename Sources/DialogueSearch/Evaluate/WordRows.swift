extension [PlannedWord] {
  /// The tier of a row of words at a place of a text, the worst of its words; nil where another word stands there.
  func tier(at start: Int, in text: ArraySlice<UInt32>) -> Tier? {
    guard start >= text.startIndex, start + count <= text.endIndex else { return nil }
    var worst = Tier.exact
    for index in indices {
      guard let tier = self[index].matches[text[start + index]] else { return nil }
      worst = Swift.max(worst, tier)
    }
    return worst
  }

  /// Hands over where a row of words stands in a text, counted in words from its beginning, with its tier.
  func forEachPlace(in text: ArraySlice<UInt32>, _ body: (Int, Tier) -> Void) {
    guard let first else { return }
    for start in text.indices where first.matches[text[start]] != nil {
      if let tier = tier(at: start, in: text) { body(start - text.startIndex, tier) }
    }
  }
}

extension SearchIndex {
  /// Finds the documents that have two or more words in a row. Texts lie far apart in memory, and a word that only binds is in
  /// half of them: so those are sought first that have all the words, and only they are read, and there only what is
  /// around the rarest word.
  func look(for row: [PlannedWord], languages: UInt32, _ found: inout TierColumn) {
    let frequencies = row.map { word in word.matches.surfaces.reduce(0) { $0 + postings[$1].count } }
    guard row.count > 1, let rarest = row.indices.min(by: { frequencies[$0] < frequencies[$1] }) else { return }
    var candidates = postingSet(of: row[rarest])
    for index in row.indices where index != rarest { candidates.formIntersection(postingSet(of: row[index])) }
    let (tiers, starts, values) = (row[rarest].matches.tiers, words.starts, words.values)
    let step = rarest > 0 ? -1 : 1
    let neighbours = row[rarest + step].matches.tiers
    candidates.forEach { posting in
      guard languages >> (posting & 1) & 1 == 1 else { return }
      let document = Int(posting >> 1)
      for text in documents.texts(of: document) {
        let list = text * 2 + Int(posting & 1)
        let range = Int(starts[list])..<Int(starts[list + 1])
        for place in range where tiers[Int(values[place])] != WordMatches.none {
          guard range.contains(place + step), neighbours[Int(values[place + step])] != WordMatches.none,
            let tier = row.tier(at: place - rarest, in: values[range])
          else { continue }
          found.improve(document, to: tier)
        }
      }
    }
  }

  private func postingSet(of word: PlannedWord) -> PostingSet {
    var set = PostingSet(documents: documents.count)
    for surface in word.matches.surfaces { set.insert(postings[surface]) }
    return set
  }
}

/// A set of postings, a bit each.
private struct PostingSet {
  private var bits: [UInt64]

  init(documents: Int) {
    bits = [UInt64](repeating: 0, count: documents / 32 + 1)
  }

  mutating func insert(_ postings: ArraySlice<UInt32>) {
    for posting in postings { bits[Int(posting >> 6)] |= 1 << UInt64(posting & 63) }
  }

  mutating func formIntersection(_ other: PostingSet) {
    for index in bits.indices { bits[index] &= other.bits[index] }
  }

  /// Hands over the postings in their order.
  @inline(__always)
  func forEach(_ body: (UInt32) -> Void) {
    for (index, word) in bits.enumerated() {
      var left = word
      while left != 0 {
        body(UInt32(index * 64 + left.trailingZeroBitCount))
        left &= left - 1
      }
    }
  }
}
