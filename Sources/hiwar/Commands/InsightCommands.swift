import Browser
import DialogueComparison
import DialogueExport
import DialogueInsight
import DialogueRecord

extension Program {
  /// Prints a page that puts together what stands apart in the record.
  func insight(_ page: Insight) throws(Failure) {
    let record = try record()
    try print([page], record, json: page.json) { page.csv(record) }
  }

  /// Prints a reference with what rests on it.
  func reference(_ id: String) throws(Failure) {
    let record = try record()
    guard case .reference(let reference) = record.thing(typed: id) else {
      throw .nothingFound(id: id, nearest: nearestName(to: id, among: record.references.map(\.id)))
    }
    let json = RecordJSON(record, languages: Set(self[Options.texts].languages))
    if self[Options.json] { return try output.print(json.evidence(of: reference.id).text) }
    if self[Options.csv] { return try write(record.evidenceCSV(of: reference.id)) }
    try show(reference.id)
  }

  /// Prints what changed between sessions: from each that is asked for to the next, from the one before where only one is.
  func changes(_ asked: [ClosedRange<Int>]) throws(Failure) {
    let record = try record()
    let sessions = record.sessions.map(\.year)
    var years = try years(asked, record).filter(sessions.contains)
    if years.count == 1, let before = sessions.last(where: { $0 < years[0] }) { years.insert(before, at: 0) }
    let changes = record.changes(along: ThemeMatrix(record, years: years))
    guard !changes.isEmpty else { throw .usage(.twoSessionsWanted(sessions)) }
    let pages = changes.map { Insight.changes(from: $0.from.year, to: $0.to.year) }
    let isPut = zip(asked, asked.dropFirst()).contains { $0.lowerBound > $1.lowerBound }
    let unsaid = try self.years(asked, record).filter { year in
      !sessions.contains(year) && !changes.contains { $0.from.year < year && year < $0.to.year }
    }
    let notes = [
      isPut ? catalogue[.inOrderOfTime] : nil,
      unsaid.isEmpty ? nil : catalogue.text(.noSessionBetween, ["years": catalogue.enumeration(of: unsaid)]),
    ]
    try print(pages, record, titled: true, notes.compactMap(\.self), json: { $0.json(changes) }) { changes.csv(record) }
  }

  /// Prints the paths that can be read, or one of them in full.
  func paths(_ id: String?) throws(Failure) {
    guard let id else { return try insight(.paths) }
    let record = try record()
    guard let line = record.lineage(typed: id) else {
      throw .nothingFound(id: id, nearest: nearestName(to: id, among: record.lineageNames))
    }
    try insight(.path(line.id))
  }

  /// Prints the words by which sessions differ from the others.
  func keywords(_ asked: [ClosedRange<Int>]) throws(Failure) {
    let record = try record()
    let sessions = record.sessions.map(\.year)
    let years = try years(asked, record).filter(sessions.contains)
    guard !years.isEmpty else { throw .usage(.sessionWanted(sessions)) }
    let found = Keywords.of(years, in: record)
    try print(years.map { .keywords($0) }, record, titled: true, json: { $0.json(found) }) { found.csv }
  }

  /// Prints pages one below the other, several each under its title, as is one that is `titled`, after some notes; or what programs get.
  private func print(
    _ pages: [Insight], _ record: Record, titled: Bool = false, _ notes: [String] = [], json: (RecordJSON) -> JSON,
    csv: () -> CSV
  ) throws(Failure) {
    if self[Options.json] {
      return try output.print(json(RecordJSON(record, languages: Set(self[Options.texts].languages))).text)
    }
    if self[Options.csv] { return try write(csv()) }
    let settings = settings(texts: self[Options.texts])
    for note in notes { try print(note + "\n") }
    for page in pages {
      if titled || pages.count > 1 { try print((page == pages[0] ? "" : "\n") + page.title(catalogue, record) + "\n") }
      try print(PlainDocument(of: page, record, catalogue, settings))
    }
  }
}
