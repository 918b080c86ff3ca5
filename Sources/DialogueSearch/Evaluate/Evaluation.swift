import DialogueRecord

/// How well each item answers a plan.
struct Evaluation {
  /// The tier of each item.
  var tiers: TierColumn
  /// For each clause that says what has to be found what it finds by itself; none for the others.
  var clauses: [TierColumn?] = []
  /// The clauses that need not be found.
  var optional: [TierColumn] = []
}

extension SearchIndex {
  /// How well each item answers a plan. Only texts in some languages count; an empty set is all of them.
  func evaluate(_ plan: Plan, languages: Set<Language>) -> Evaluation {
    let clauses = plan.clauses.map { $0.isNegated ? nil : self.tiers(of: $0, languages) }
    var required: TierColumn?
    var optional: [TierColumn] = []
    for case (let clause, let found?) in zip(plan.clauses, clauses) {
      if clause.isOptional {
        optional.append(found)
      } else if required == nil {
        required = found
      } else {
        required?.require(found)
      }
    }
    var tiers = required ?? TierColumn(best: items.count)
    for clause in plan.clauses where clause.isNegated { tiers.exclude(self.tiers(of: clause, languages)) }
    return Evaluation(tiers: tiers, clauses: clauses, optional: optional)
  }

  /// For each item the best tier at which it has any of the rows of a clause.
  func tiers(of clause: PlannedClause, _ languages: Set<Language>) -> TierColumn {
    var found = TierColumn(none: items.count)
    for row in clause.alternatives {
      if let word = row.first, row.count == 1 {
        for surface in word.matches.surfaces {
          guard let tier = word.matches[surface] else { continue }
          found.improve(postings[surface], to: tier, languages: bits(of: languages))
        }
      } else {
        look(for: row, languages: bits(of: languages), &found)
      }
    }
    return found
  }

  /// Languages as bits: the lower one is Arabic. An empty set is both.
  private func bits(of languages: Set<Language>) -> UInt32 {
    languages.isEmpty ? 3 : (languages.contains(.arabic) ? 1 : 0) | (languages.contains(.english) ? 2 : 0)
  }

  /// The words of a text in one language.
  func words(ofText text: Int, _ language: Language) -> ArraySlice<UInt32> {
    words[UInt32(text * 2 + (language == .arabic ? 0 : 1))]
  }
}
