/// The whole record, read from a content pack and checked as a whole. Every id it names exists.
public struct Record: Sendable, Hashable {
  /// The short title.
  public var title: Bilingual
  /// The full title of the process, with where it comes from.
  public var fullTitle: Fact
  /// What is to be said of the English wherever it leaves the program.
  public var translationNotice: Bilingual
  /// Why an absence from an extract is not an absence from the statement.
  public var extractCaution: Bilingual
  /// Documents that can be rebuilt.
  public var documents: [SourceDocument]
  /// Id of the document that the preamble comes from.
  public var preambleDocument: String
  /// What the Dialogue is, who takes part, why it is needed.
  public var preamble: [PreambleSection]
  /// The sessions, oldest first.
  public var sessions: [Session]
  /// Years without a session, oldest first.
  public var gaps: [Gap]
  /// In the order of the source.
  public var organizations: [Organization]
  /// Oldest first.
  public var groups: [WorkingGroup]
  /// How the groups of one year relate to those of another.
  public var groupRelations: [GroupRelation]
  /// What is known of working groups beyond the single group: a precursor, the four pillars.
  public var groupFacts: [Fact]
  /// In the order of their ids.
  public var themes: [Theme]
  /// In the order of the pack.
  public var lineages: [Lineage]
  /// In the order of their ids.
  public var terms: [Term]
  /// Terms that a reader may look for and the source does not contain.
  public var absentTerms: [Bilingual]
  /// The emendations of the source.
  public var emendations: [Emendation]
  /// The references.
  public var references: [Reference]
  /// Open questions: what is not to be printed as fact.
  public var openQuestions: [Bilingual]

  /// Every passage: the preamble, then the points, oldest session first.
  public var passages: [Passage] {
    preamble.flatMap(\.paragraphs) + sessions.flatMap(\.statement.points)
  }

  /// The session of a year.
  public func session(year: Int) -> Session? {
    sessions.first { $0.year == year }
  }

  /// The passage with an id.
  public func passage(_ id: String) -> Passage? {
    for session in sessions where id.hasPrefix(session.id) {
      if let point = session.statement.points.first(where: { $0.id == id }) { return point }
    }
    return passages.first { $0.id == id }
  }

  /// The session in which a point was declared; nil for the preamble.
  public func session(of point: String) -> Session? {
    sessions.first { $0.statement.points.contains { $0.id == point } }
  }

  /// The theme with a code or an id.
  public func theme(_ codeOrID: String) -> Theme? {
    themes.first { $0.code == codeOrID || $0.id == codeOrID }
  }

  /// The points that follow a point along lines of descent, with the links that say so.
  public func successors(of point: String) -> [(point: Passage, link: Descent)] {
    sessions.flatMap(\.statement.points).flatMap { later in
      later.follows.filter { $0.point == point }.map { (later, $0) }
    }
  }
}
