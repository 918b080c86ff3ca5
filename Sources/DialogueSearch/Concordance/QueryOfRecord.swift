extension Query {
  /// The query of a concordance: of the record itself unless `in:` asks for what was written about it, so that the words of the
  /// source never stand in one column with words of the project's.
  package var ofRecord: Query {
    guard filters.kinds.isEmpty else { return self }
    var query = self
    query.filters.kinds = Set(HitKind.allCases.filter(\.isRecord))
    return query
  }
}
