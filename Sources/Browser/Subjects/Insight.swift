import DialogueRecord

/// A page that puts together what stands apart in the record.
package enum Insight: Sendable, Hashable {
  /// The whole record at a glance.
  case overview
  /// What one does here, in ten keys.
  case tour
  /// Which organization took part in which session.
  case attendance
  /// What changed from one session to another.
  case changes(from: Int, to: Int)
  /// Which themes stand in the same points.
  case together
  /// The words by which a session differs from the others.
  case keywords(Int)
  /// Sequences of words that return from session to session.
  case phrases
  /// The paths that can be read, and one of them by the id of its line of descent.
  case paths, path(String)
  case emendations, references, questions
}

extension Insight {
  /// The pages in the order of their list.
  static func listed(_ record: Record) -> [Insight] {
    let years = record.sessions.map(\.year)
    return [.overview, .tour, .attendance] + zip(years, years.dropFirst()).map { .changes(from: $0, to: $1) }
      + [.paths, .together] + years.map { .keywords($0) } + [.phrases, .emendations, .references, .questions]
  }

  /// Its name in files and in what is kept: `changes-2016-2017`.
  var id: String {
    switch self {
    case .overview: "overview"
    case .tour: "tour"
    case .attendance: "attendance"
    case .changes(let from, let to): "changes-\(from)-\(to)"
    case .together: "together"
    case .keywords(let year): "keywords-\(year)"
    case .phrases: "phrases"
    case .paths: "paths"
    case .path(let line): "path-\(line)"
    case .emendations: "emendations"
    case .references: "references"
    case .questions: "questions"
    }
  }

  /// The page of an id; nil where a record has none.
  init?(id: String, _ record: Record) {
    let years = record.sessions.map(\.year)
    let pairs = years.flatMap { from in years.filter { $0 > from }.map { Insight.changes(from: from, to: $0) } }
    let all = Insight.listed(record) + pairs + record.lineages.map { .path($0.id) }
    guard let page = all.first(where: { $0.id == id }) else { return nil }
    self = page
  }

  /// What it is called.
  package func title(_ catalogue: Catalogue, _ record: Record) -> String {
    switch self {
    case .overview: catalogue[.insightOverview]
    case .tour: catalogue[.insightTour]
    case .attendance: catalogue[.insightAttendance]
    case .changes(let from, let to):
      catalogue.text(.insightChanges, ["from": catalogue.number(from), "to": catalogue.number(to)])
    case .together: catalogue[.insightTogether]
    case .keywords(let year): catalogue.text(.insightKeywords, ["year": catalogue.number(year)])
    case .phrases: catalogue[.insightPhrases]
    case .paths: catalogue[.insightPaths]
    case .path(let line):
      record.lineages.first { $0.id == line }?.name[catalogue.language] ?? line
    case .emendations: catalogue[.insightEmendations]
    case .references: catalogue[.insightReferences]
    case .questions: catalogue[.insightQuestions]
    }
  }
}
