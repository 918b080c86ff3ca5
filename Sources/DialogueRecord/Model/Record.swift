/// The whole record, read from a content pack and checked as a whole. Every id it names exists.
package struct Record: Sendable, Hashable {
  /// The short title.
  package var title: Bilingual { didSet { kept = Derived() } }
  /// The full title of the process, with where it comes from.
  package var fullTitle: Fact { didSet { kept = Derived() } }
  /// What is to be said of the English wherever it leaves the program.
  package var translationNotice: Bilingual { didSet { kept = Derived() } }
  /// Why an absence from an extract is not an absence from the statement.
  package var extractCaution: Bilingual { didSet { kept = Derived() } }
  /// Documents that can be rebuilt.
  package var documents: [SourceDocument] { didSet { kept = Derived() } }
  /// Id of the document that the preamble comes from.
  package var preambleDocument: String { didSet { kept = Derived() } }
  /// What the Dialogue is, who takes part, why it is needed.
  package var preamble: [PreambleSection] { didSet { kept = Derived() } }
  /// The sessions, oldest first.
  package var sessions: [Session] { didSet { kept = Derived() } }
  /// Years without a session, oldest first.
  package var gaps: [Gap] { didSet { kept = Derived() } }
  /// In the order of the source.
  package var organizations: [Organization] { didSet { kept = Derived() } }
  /// Oldest first.
  package var groups: [WorkingGroup] { didSet { kept = Derived() } }
  /// How the groups of one year relate to those of another.
  package var groupRelations: [GroupRelation] { didSet { kept = Derived() } }
  /// What is known of working groups beyond the single group: a precursor, the four pillars.
  package var groupFacts: [Fact] { didSet { kept = Derived() } }
  /// In the order of their ids.
  package var themes: [Theme] { didSet { kept = Derived() } }
  /// In the order of the pack.
  package var lineages: [Lineage] { didSet { kept = Derived() } }
  /// In the order of their ids.
  package var terms: [Term] { didSet { kept = Derived() } }
  /// Terms that a reader may look for and the source does not contain.
  package var absentTerms: [Bilingual] { didSet { kept = Derived() } }
  /// The emendations of the source.
  package var emendations: [Emendation] { didSet { kept = Derived() } }
  /// The references.
  package var references: [Reference] { didSet { kept = Derived() } }
  /// Open questions: what is not to be printed as fact.
  package var openQuestions: [Bilingual] { didSet { kept = Derived() } }
  /// The year of the last session that whoever wrote the open questions knew; nil where the pack does not say.
  package var questionsAsOf: Int? { didSet { kept = Derived() } }

  /// What was worked out of the record as it is.
  var kept = Derived()

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
    index.years[year].map { sessions[$0] }
  }

  /// The gap of a year.
  package func gap(year: Int) -> Gap? {
    index.gapYears[year].map { gaps[$0] }
  }

  /// The passage with an id.
  package func passage(_ id: String) -> Passage? {
    index.ids[id].flatMap(passage(at:))
  }

  /// Whether a passage has an id.
  package func hasPassage(_ id: String) -> Bool {
    index.ids[id].map { $0.kind == .point || $0.kind == .paragraph } ?? false
  }

  /// The session in which a point was declared; nil for the preamble.
  package func session(of point: String) -> Session? {
    guard let place = index.ids[point], place.kind == .point else { return nil }
    return sessions[Int(place.index)]
  }

  /// The theme with a code or an id.
  package func theme(_ codeOrID: String) -> Theme? {
    themes.first { $0.code == codeOrID || $0.id == codeOrID }
  }

  /// The points that follow a point along lines of descent, with the links that say so.
  package func successors(of point: String) -> [(point: Passage, link: Descent)] {
    (index.links[point] ?? []).compactMap { link in
      passage(at: link.later).map { ($0, $0.follows[link.link]) }
    }
  }
}
