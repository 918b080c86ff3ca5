import DialogueRecord

/// How well each document answers a plan.
struct Evaluation {
  /// For each document the raw value of the tier, or `WordMatches.none`.
  var tiers: [UInt8]
  /// For each document how many of the words that need not be found it lacks.
  var lacking: [UInt8]
}

extension SearchIndex {
  /// How well each document answers a plan. Only texts in some languages count; an empty set is all of them.
  func evaluate(_ plan: Plan, languages: Set<Language>) -> Evaluation {
    var evaluation = Evaluation(
      tiers: [UInt8](repeating: Tier.exact.rawValue, count: documents.count),
      lacking: [UInt8](repeating: 0, count: documents.count))
    let none = WordMatches.none
    for clause in plan.clauses {
      let found = tiers(of: clause, languages: languages)
      for document in 0..<documents.count {
        if clause.isNegated {
          if found[document] != none { evaluation.tiers[document] = none }
        } else if clause.isOptional {
          if found[document] == none { evaluation.lacking[document] += 1 }
        } else {
          evaluation.tiers[document] = max(evaluation.tiers[document], found[document])
        }
      }
    }
    return evaluation
  }

  /// For each document the best tier at which it has any of the rows of a clause.
  private func tiers(of clause: PlannedClause, languages: Set<Language>) -> [UInt8] {
    var found = [UInt8](repeating: WordMatches.none, count: documents.count)
    for row in clause.alternatives {
      if let word = row.first, row.count == 1 {
        look(for: word, languages, &found)
      } else {
        look(for: row, languages, &found)
      }
    }
    return found
  }

  private func look(for word: PlannedWord, _ languages: Set<Language>, _ found: inout [UInt8]) {
    for surface in word.matches.surfaces {
      guard let tier = word.tier(of: surface)?.rawValue else { continue }
      for posting in postings[surface] where has(languages, posting) {
        let document = Int(posting >> 1)
        if tier < found[document] { found[document] = tier }
      }
    }
  }

  private func has(_ languages: Set<Language>, _ posting: UInt32) -> Bool {
    languages.isEmpty || languages.contains(posting & 1 == 0 ? .arabic : .english)
  }

  /// Words in a row: first the documents that have all of them, then their texts.
  private func look(for row: [PlannedWord], _ languages: Set<Language>, _ found: inout [UInt8]) {
    var has = [UInt8](repeating: 0, count: documents.count)
    for (index, word) in row.enumerated() {
      for surface in word.matches.surfaces {
        for posting in postings[surface] where self.has(languages, posting) {
          if has[Int(posting >> 1)] == UInt8(index) { has[Int(posting >> 1)] += 1 }
        }
      }
    }
    for document in 0..<documents.count where has[document] == UInt8(row.count) {
      for text in documents.texts(of: document) {
        for language in Language.allCases where languages.isEmpty || languages.contains(language) {
          for (_, tier) in places(of: row, in: words(ofText: text, language)) {
            found[document] = min(found[document], tier.rawValue)
          }
        }
      }
    }
  }

  /// The words of a text in one language.
  func words(ofText text: Int, _ language: Language) -> ArraySlice<UInt32> {
    words[UInt32(text * 2 + (language == .arabic ? 0 : 1))]
  }

  /// Where a row of words stands in a text, counted in words from its beginning, each with the worst tier of its words.
  func places(of row: [PlannedWord], in text: ArraySlice<UInt32>) -> [(place: Int, tier: Tier)] {
    guard !row.isEmpty, text.count >= row.count else { return [] }
    var places: [(place: Int, tier: Tier)] = []
    for start in text.startIndex...(text.endIndex - row.count) {
      var worst = Tier.exact
      var isThere = true
      for (offset, word) in row.enumerated() {
        guard let tier = word.tier(of: text[start + offset]) else {
          isThere = false
          break
        }
        worst = max(worst, tier)
      }
      if isThere { places.append((start - text.startIndex, worst)) }
    }
    return places
  }
}
