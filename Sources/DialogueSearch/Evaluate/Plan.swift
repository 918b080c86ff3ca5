/// A query in words of a vocabulary.
struct Plan: Sendable {
  var clauses: [PlannedClause] = []

  /// Whether it says what has to be found, and not only what must not.
  var isPositive: Bool {
    clauses.contains { !$0.isNegated }
  }
}

/// A clause: any of its rows of words is enough.
struct PlannedClause: Sendable {
  var alternatives: [[PlannedWord]]
  var isNegated = false
  /// Whether a hit may do without it, as without a word that only binds others.
  var isOptional = false
}

/// A word of a query with the words of the vocabulary that answer it.
struct PlannedWord: Sendable {
  /// As it was typed.
  var text: String
  /// As it is compared.
  var folded: String
  var matches: WordMatches
}
