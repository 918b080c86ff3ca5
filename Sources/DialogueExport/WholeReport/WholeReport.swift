import DialogueComparison
import DialogueInsight
import DialogueRecord

/// The whole record on one page, or some of its years with what belongs to them.
package struct WholeReport: Sendable {
  /// The whole record.
  let record: Record
  /// The record with nothing but the sessions and gaps chosen.
  let chosen: Record
  /// The years chosen, as years of the record.
  let years: ComparedYears
  /// The languages of the texts, in their order.
  let languages: [Language]

  /// A report of some years of a record, of all where none is named. Years that the record does not know are left out.
  package init(_ record: Record, years: [Int] = [], languages: [Language] = Language.allCases) {
    let years = ComparedYears(record, years.isEmpty ? record.years.map(\.year) : years)
    var chosen = record
    chosen.sessions = years.sessions
    chosen.gaps = years.gaps
    self.record = record
    self.chosen = chosen
    self.years = years
    self.languages = languages
  }

  /// Whether no year is left out. What belongs to no year, such as the preamble, is told then.
  var isWhole: Bool { years.years.count == record.years.count }

  var sessions: [Session] { years.sessions }

  /// The steps between neighbouring sessions chosen, oldest first.
  var steps: [SessionChanges] {
    record.changes(along: ThemeMatrix(record, years: sessions.map(\.year)))
  }

  /// The lines of descent that have a point in the years chosen.
  var lines: [LineageChain] { record.lineageChains(years: years.years.map(\.year)) }

  /// The themes that a point chosen has or mentions.
  var themes: [Theme] {
    let codes = Set(passages.flatMap { $0.core + $0.mention })
    return isWhole ? record.themes : record.themes.filter { codes.contains($0.code) }
  }

  /// The working groups that belong to the sessions chosen.
  var groups: [WorkingGroup] {
    let points = Set(passages.map(\.id))
    return isWhole ? record.groups : record.groups.filter { points.contains($0.point) }
  }

  /// The sections of the preamble.
  var preamble: [PreambleSection] { isWhole ? record.preamble : [] }

  /// The passages that are told, in the order of the record.
  var passages: [Passage] { preamble.flatMap(\.paragraphs) + sessions.flatMap(\.statement.points) }

  /// The emendations made in them; all where nothing is left out.
  var emendations: [Emendation] {
    let ids = Set(passages.flatMap(\.emendations).map(\.id))
    return isWhole ? record.emendations : record.emendations.filter { ids.contains($0.id) }
  }

  /// The references that what is told rests on; all where nothing is left out.
  var references: [Reference] {
    guard !isWhole else { return record.references }
    let ids = Set(provenances.flatMap { $0.references + ($0.document.map { [$0] } ?? []) } + sessions.map(\.document))
    return record.references.filter { ids.contains($0.id) }
  }

  private var provenances: [Provenance] {
    var all = [record.fullTitle.from]
    all += years.gaps.flatMap(\.evidence).map(\.from)
    all += groups.flatMap(\.facts).map(\.from)
    for session in sessions {
      all += [session.editionFrom, session.dates.from]
      all += session.facts.map(\.from)
      all += session.attendance.map(\.from)
    }
    return all
  }

  /// The ids that lead to a place of the page.
  var anchors: Set<String> {
    var ids = years.years.map(\.id)
    ids += passages.map(\.id)
    ids += preamble.map(\.id)
    ids += themes.map(\.id)
    ids += lines.map(\.id)
    ids += groups.map(\.id)
    ids += emendations.map(\.id)
    ids += references.map(\.id)
    if isWhole { ids += record.organizations.map(\.id) + record.terms.map(\.id) }
    return Set(ids)
  }
}
