/// The whole record, read from a content pack and checked as a whole. Every id it names exists.
package struct Record: Sendable, Hashable {
  /// The short title.
  package var title: Bilingual
  /// The full title of the process, with where it comes from.
  package var fullTitle: Fact
  /// What is to be said of the English wherever it leaves the program.
  package var translationNotice: Bilingual
  /// Why an absence from an extract is not an absence from the statement.
  package var extractCaution: Bilingual
  /// Documents that can be rebuilt.
  package var documents: [SourceDocument]
  /// Id of the document that the preamble comes from.
  package var preambleDocument: String
  /// What the Dialogue is, who takes part, why it is needed.
  package var preamble: [PreambleSection]
  /// The sessions, oldest first.
  package var sessions: [Session]
  /// Years without a session, oldest first.
  package var gaps: [Gap]
  /// In the order of the source.
  package var organizations: [Organization]
  /// Oldest first.
  package var groups: [WorkingGroup]
  /// How the groups of one year relate to those of another.
  package var groupRelations: [GroupRelation]
  /// What is known of working groups beyond the single group: a precursor, the four pillars.
  package var groupFacts: [Fact]
  /// In the order of their ids.
  package var themes: [Theme]
  /// In the order of the pack.
  package var lineages: [Lineage]
  /// In the order of their ids.
  package var terms: [Term]
  /// Terms that a reader may look for and the source does not contain.
  package var absentTerms: [Bilingual]
  /// The emendations of the source.
  package var emendations: [Emendation]
  /// The references.
  package var references: [Reference]
  /// Open questions: what is not to be printed as fact.
  package var openQuestions: [Bilingual]
  /// The year of the last session that whoever wrote the open questions knew; nil where the pack does not say.
  package var questionsAsOf: Int?

  /// Every passage: the preamble, then the points, oldest session first.
  package var passages: [Passage] {
    preamble.flatMap(\.paragraphs) + sessions.flatMap(\.statement.points)
  }

  /// The year up to which something was written, where there are sessions after it.
  package func isBehind(_ asOf: Int?) -> Int? {
    guard let asOf, let last = sessions.last?.year, asOf < last else { return nil }
    return asOf
  }

  /// The session of a year.
  package func session(year: Int) -> Session? {
    sessions.first { $0.year == year }
  }

  /// The passage with an id.
  package func passage(_ id: String) -> Passage? {
    for session in sessions where id.hasPrefix(session.id) {
      if let point = session.statement.points.first(where: { $0.id == id }) { return point }
    }
    return passages.first { $0.id == id }
  }

  /// The session in which a point was declared; nil for the preamble.
  package func session(of point: String) -> Session? {
    sessions.first { $0.statement.points.contains { $0.id == point } }
  }

  /// The theme with a code or an id.
  package func theme(_ codeOrID: String) -> Theme? {
    themes.first { $0.code == codeOrID || $0.id == codeOrID }
  }

  /// The points that follow a point along lines of descent, with the links that say so.
  package func successors(of point: String) -> [(point: Passage, link: Descent)] {
    sessions.flatMap(\.statement.points).flatMap { later in
      later.follows.filter { $0.point == point }.map { (later, $0) }
    }
  }
}
