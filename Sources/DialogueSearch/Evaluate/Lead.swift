import DialogueRecord

// What a query means and does not only hold: it comes before all else that was found.

extension SearchIndex {
  /// The item that is headed by what a query says, or else the card of the organization that it names.
  func lead(for query: Query, _ plan: Plan, _ named: [NamedTerm]) -> Int? {
    heading(saying: query, plan) ?? card(of: named, query, plan)
  }

  /// The item that is headed by the words of a query and no others.
  private func heading(saying query: Query, _ plan: Plan) -> Int? {
    var row: [PlannedWord] = []
    for (clause, planned) in zip(query.clauses, plan.clauses) {
      guard let words = plain(clause, planned) else { return nil }
      row += words
    }
    guard !row.isEmpty else { return nil }
    return headings.first { text in
      Language.allCases.contains { language in
        let words = self.words(ofText: Int(text), language)
        return words.count == row.count && zip(row, words).allSatisfy { $0.matches[$1].map { $0 <= .folded } == true }
      }
    }.map { Int(items.owners[Int($0)]) }
  }

  /// The card of the organization that a query names, where all its other words are names of fields of that card: `ECO`,
  /// `seat of Europol`.
  private func card(of named: [NamedTerm], _ query: Query, _ plan: Plan) -> Int? {
    for name in named {
      guard case .name(let organization) = glossary.things[name.number],
        let card = (items.recordCount..<items.count).first(where: {
          items.kinds[$0] == .members && items.ids[$0] == organization.id
        })
      else { continue }
      let others = plan.clauses.indices.filter { place in
        !plan.clauses[place].isNegated && !plan.clauses[place].isOptional && !name.clauses.contains(place)
      }
      let isOfFields = others.allSatisfy { place in
        plain(query.clauses[place], plan.clauses[place]).map { isField($0, of: card) } == true
      }
      if isOfFields { return card }
    }
    return nil
  }

  /// Whether a word is the name of a field of an item.
  private func isField(_ row: [PlannedWord], of item: Int) -> Bool {
    guard let word = row.first, row.count == 1 else { return false }
    return items.texts(of: item).contains { text in
      guard case .field = items.parts[text] else { return false }
      return Language.allCases.contains { words(ofText: text, $0).contains { isForm(word, $0) } }
    }
  }
}
