import DialogueRecord
import Lexis

extension Query {
  /// The queries of a trend, one for each text; several words in one text are a phrase. A text that looks for no words, as
  /// `year:2019` or `-drugs`, holds for all the others, as do the filters.
  package static func ofTrend(_ texts: [String], filters: SearchFilters = SearchFilters()) -> [Query] {
    let queries = texts.map { Query($0).asPhrase }
    let shared = queries.filter { !$0.looksForWords }
    return queries.filter(\.looksForWords).map { query in
      var query = query
      query.filters.formUnion(filters)
      for other in shared {
        query.filters.formUnion(other.filters)
        query.excluded.formUnion(other.excluded)
        query.clauses += other.clauses
      }
      return query
    }
  }

  /// The same query, its words one after the other where there is nothing else to it: a shell takes the quotes off.
  package var asPhrase: Query {
    let phrases = clauses.flatMap(\.alternatives)
    guard clauses.count > 1, phrases.count == clauses.count, !clauses.contains(where: \.isNegated),
      phrases.allSatisfy({ !$0.isExact && !$0.isPrefix })
    else { return self }
    var query = self
    query.clauses = [Clause(alternatives: [Phrase(text: text, words: phrases.flatMap(\.words))])]
    return query
  }

  /// The words and phrases of the query one by one, each with its filters and with what must not be found. Words that only bind
  /// others are left out, unless there is no other.
  package var parts: [Query] {
    let phrases = clauses.filter { !$0.isNegated }.flatMap(\.alternatives)
    let content = phrases.filter { $0.words.count > 1 || !FunctionWords.contains($0.words[0].folded()) }
    return (content.isEmpty ? phrases : content).map { phrase in
      var part = self
      part.text = phrase.text
      part.clauses = [Clause(alternatives: [phrase])] + clauses.filter(\.isNegated)
      return part
    }
  }

  /// The query without the words that have to be found: what is left says in which points they are looked for.
  var withoutWords: Query {
    var query = self
    query.clauses.removeAll { !$0.isNegated }
    return query
  }

  /// What chooses the points, as one types it, whether it was typed or came as options: `year:2017..2019 -theme:CYB -drugs`.
  package var filterText: String {
    (filters.texts + (excluded.texts + clauses.filter(\.isNegated).map(\.text)).map { "-" + $0 }).joined(separator: " ")
  }
}

extension SearchFilters {
  fileprivate var texts: [String] {
    years.map { "year:" + $0.asTyped }
      + themes.map { "theme:" + ($0.contains(" ") ? "\"\($0)\"" : $0) }
  }
}
