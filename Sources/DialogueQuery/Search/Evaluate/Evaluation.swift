import DialogueRecord

/// How well each document answers a plan.
struct Evaluation {
  /// The tier of each document.
  var tiers: TierColumn
  /// What each document has of the words that need not be found, word by word.
  var optional: [TierColumn] = []
}

extension SearchIndex {
  /// How well each document answers a plan. Only texts in some languages count; an empty set is all of them.
  func evaluate(_ plan: Plan, languages: Set<Language>) -> Evaluation {
    var required: TierColumn?
    var optional: [TierColumn] = []
    for clause in plan.clauses where !clause.isNegated {
      let found = tiers(of: clause, languages)
      if clause.isOptional {
        optional.append(found)
      } else if required == nil {
        required = found
      } else {
        required?.require(found)
      }
    }
    var tiers = required ?? TierColumn(best: documents.count)
    for clause in plan.clauses where clause.isNegated { tiers.exclude(self.tiers(of: clause, languages)) }
    return Evaluation(tiers: tiers, optional: optional)
  }

  /// For each document the best tier at which it has any of the rows of a clause.
  private func tiers(of clause: PlannedClause, _ languages: Set<Language>) -> TierColumn {
    var found = TierColumn(none: documents.count)
    for row in clause.alternatives {
      if let word = row.first, row.count == 1 {
        for surface in word.matches.surfaces {
          guard let tier = word.tier(of: surface) else { continue }
          found.improve(postings[surface], to: tier, languages: bits(of: languages))
        }
      } else {
        look(for: row, languages, &found)
      }
    }
    return found
  }

  /// Languages as bits: the lower one is Arabic. An empty set is both.
  private func bits(of languages: Set<Language>) -> UInt32 {
    languages.isEmpty ? 3 : (languages.contains(.arabic) ? 1 : 0) | (languages.contains(.english) ? 2 : 0)
  }

  /// Words in a row: first the documents that have all of them, then their texts.
  private func look(for row: [PlannedWord], _ languages: Set<Language>, _ found: inout TierColumn) {
    var candidates: TierColumn?
    for word in row {
      let single = tiers(of: PlannedClause(alternatives: [[word]]), languages)
      if candidates == nil { candidates = single } else { candidates?.require(single) }
    }
    candidates?.forEach { document, _ in
      for text in documents.texts(of: document) {
        for language in Language.allCases where languages.isEmpty || languages.contains(language) {
          for (_, tier) in places(of: row, in: words(ofText: text, language)) { found.improve(document, to: tier) }
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
