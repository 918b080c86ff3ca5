import DialogueRecord

/// What has to be said with every answer of a comparison.
package struct ComparisonCaution: Sendable, Hashable {
  /// Why an absence from an extract is no absence from the statement.
  package let extract: Bilingual
  /// Whose translation the English is.
  package let translation: Bilingual
  /// Where two neighbouring sessions of the comparison issued documents of different genres, oldest first.
  package let genreChanges: [GenreChange]

  /// The caution that goes with all years of a record.
  package init(_ record: Record) {
    self = record.derived { ComparisonCaution($0, ComparedYears($0, $0.years.map(\.year))) }
  }

  /// The caution that goes with some years of a record.
  package init(_ record: Record, _ years: ComparedYears) {
    extract = record.extractCaution
    translation = record.translationNotice
    let sessions = years.sessions
    genreChanges = zip(sessions, sessions.dropFirst()).compactMap { GenreChange(from: $0, to: $1) }
  }
}

/// A change of genre between two neighbouring sessions of a comparison, such as from declaration to joint statement: what
/// differs between the two may come from the kind of document.
package struct GenreChange: Sendable, Hashable {
  /// The earlier year.
  package let from: Int
  /// The later year.
  package let to: Int
  /// The genre of the earlier statement.
  package let before: Statement.Genre
  /// The genre of the later statement.
  package let after: Statement.Genre

  /// Nil where both sessions issued the same kind of document.
  package init?(from earlier: Session, to later: Session) {
    guard earlier.statement.genre != later.statement.genre else { return nil }
    from = earlier.year
    to = later.year
    before = earlier.statement.genre
    after = later.statement.genre
  }
}
